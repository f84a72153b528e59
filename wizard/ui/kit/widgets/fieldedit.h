// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/pastedtext.h"

#include <QLineEdit>

#include <QList>
#include <functional>

class QToolButton;

namespace trivet {

/// A line edit whose pasted text is tidied first and that carries buttons inside its end. The buttons are no stops of
/// Tab: from one field it leads to the next, and nothing is pasted into a button. While the field has the focus, a key
/// presses each of them; tool tips and the accessible description tell which.
class FieldEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FieldEdit(QWidget *parent = nullptr);
    /// From the inner side to the end, in the order of the calls. `key` presses it while the field has the focus.
    void addTrailing(QToolButton *button, const QKeySequence &key);
    /// What assistive tools read at the field, before the keys of its buttons.
    void describe(const QString &text);
    /// Puts the clipboard's text in place of what is here, tidied.
    void pasteOver();
    /// Sees the raw text of each paste first; true = it was taken elsewhere ("Copy all" of several values).
    void setPasteFilter(std::function<bool(const QString &)> filter) { m_pasteFilter = std::move(filter); }
    /// Keys, host names, addresses: left-to-right in every language, no prediction, no capitals.
    void setMachineText();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// After a paste by whatever way; `tidied` says what was taken away.
    void pasted(const trivet::PastedText &tidied);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// What pasting does with the tidied text.
    virtual void take(const PastedText &text);
    void placeTrailing();

private:
    struct Trailing
    {
        QToolButton *button;
        QKeySequence key;
    };
    void takeRaw(const QString &raw);
    void tellKeys();

    std::function<bool(const QString &)> m_pasteFilter;
    QList<Trailing> m_trailing;
    QString m_description;
    enum class Content { Words, Machine } m_content = Content::Words;
};

} // namespace trivet
