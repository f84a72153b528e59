// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/pastedtext.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace trivet {

class FieldEdit;
class IconLabel;
class SecretEdit;
class TextLabel;

/// What the line under a field says; the kind gives glyph and ink (picture 16).
enum class HintKind {
    Note,     ///< plain explanation
    Good,     ///< the form of the value is right
    Revealed, ///< readable for 20 s
    Saved,    ///< in the system keychain, read back
    Memory,   ///< kept until Trivet closes only
    Refused,  ///< wrong; outlines the field in red
};

struct FieldHint
{
    HintKind kind = HintKind::Note;
    QString text = {};
    bool operator==(const FieldHint &) const = default;
};

/// Label, field and hint line. Base of LineField and SecretField; the hint line keeps its height when empty, so that
/// nothing moves when a value is judged.
class InputField : public QWidget
{
    Q_OBJECT
public:
    FieldEdit *edit() const { return m_edit; }
    void setHint(const FieldHint &hint);
    /// The hint the page gave; a passing one (revealed, tidied) may stand before it for a while.
    const FieldHint &hint() const { return m_hint; }
    QString label() const;

protected:
    /// `role` is the input's object name without its ending: "rmmUserSecret" -> "rmmUserSecretEdit", and the widget
    /// itself is "rmmUserSecretField". Takes the edit over.
    InputField(const QString &role, const QString &label, FieldEdit *edit, QWidget *parent);
    /// Shows over the page's hint (a Note: beside it) until called with an empty text.
    void setPassingHint(const FieldHint &hint);
    /// A link at the end of the hint line, hidden at first.
    QAbstractButton *addHintButton(const QString &objectName, const QString &label);

private:
    void showHint();

    TextLabel *m_label;
    FieldEdit *m_edit;
    QHBoxLayout *m_hintLine;
    IconLabel *m_glyph;
    TextLabel *m_words;
    FieldHint m_hint;
    FieldHint m_passing;
};

/// A plain value: label, edit with a paste button, hint.
class LineField : public InputField
{
    Q_OBJECT
public:
    enum class Content {
        Words,  ///< names; follows the layout direction
        Machine ///< user names, keys, addresses: always left-to-right
    };
    LineField(const QString &role, const QString &label, Content content, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;
    enum class Doubt {
        None,
        LooksLikeSecret, ///< the text is shown as dots, and "Keep it" stands beside the hint
    };
    void setDoubt(Doubt doubt);

Q_SIGNALS:
    /// "Keep it" was pressed.
    void keepRequested(const QString &text);
    /// At every edit, pasted or typed; already without spaces at its ends when it is machine text.
    void textChanged(const QString &text);

private:
    QAbstractButton *m_keep;
};

/// A secret: label, SecretEdit, hint. Says by itself while the value is readable and what a paste took away.
class SecretField : public InputField
{
    Q_OBJECT
public:
    SecretField(const QString &role, const QString &label, QWidget *parent = nullptr);
    SecretEdit *secretEdit() const { return m_secret; }

private:
    SecretEdit *m_secret;
};

} // namespace trivet
