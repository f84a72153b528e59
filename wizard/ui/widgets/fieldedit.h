// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/pastedtext.h"

#include <QLineEdit>

#include <functional>
#include <QList>

class QToolButton;

namespace trivet {

/// A line edit whose pasted text is tidied first and that carries buttons inside its end. The buttons are reached with
/// Tab, which Qt's own trailing actions are not.
class FieldEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FieldEdit(QWidget *parent = nullptr);
    /// From the inner side to the end, in the order of the calls.
    void addTrailing(QToolButton *button);
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
    void takeRaw(const QString &raw);

    std::function<bool(const QString &)> m_pasteFilter;
    QList<QToolButton *> m_trailing;
};

} // namespace trivet
