// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/inputfield.h"

#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/announcer.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/fieldedit.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/secretedit.h"
#include "ui/kit/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct HintInk
{
    HintKind kind;
    const char *icon; // empty = none
    Ink glyph;
    Ink text;
};

constexpr HintInk hintInks[]{
    {HintKind::Note, "", &Tokens::text3, &Tokens::text3},
    {HintKind::Good, "status-done", &Tokens::ok, &Tokens::ok},
    {HintKind::Revealed, "reveal", &Tokens::text2, &Tokens::text3},
    {HintKind::Saved, "keychain", &Tokens::ok, &Tokens::ok},
    {HintKind::Memory, "status-attention", &Tokens::warnFill, &Tokens::warn},
    {HintKind::Refused, "status-failed", &Tokens::err, &Tokens::err},
};

const HintInk &hintInk(HintKind kind)
{
    return *std::ranges::find(hintInks, kind, &HintInk::kind);
}

} // namespace

InputField::InputField(const QString &role, const QString &label, FieldEdit *edit, QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(label, TextRole::Strong)), m_edit(edit),
      m_glyph(new IconLabel(QString(), &Tokens::text3, 13)), m_words(new TextLabel(TextRole::Caption, &Tokens::text3))
{
    setObjectName(role + u"Field"_s);
    m_edit->setObjectName(role + u"Edit"_s);
    m_words->setObjectName(role + u"HintLabel"_s);
    m_edit->setAccessibleName(label);
    m_label->setBuddy(m_edit);
    m_label->setWrap(TextLabel::Wrap::Words);
    m_words->setMinimumHeight(lineHeight(TextRole::Caption));
    m_words->setAlignment(Qt::AlignTop);

    auto *hintLine = new QHBoxLayout;
    hintLine->setSpacing(scaled(7));
    auto *glyphColumn = new QVBoxLayout;
    glyphColumn->addSpacing(scaled(1));
    glyphColumn->addWidget(m_glyph);
    glyphColumn->addStretch();
    hintLine->addLayout(glyphColumn);
    hintLine->addWidget(m_words, 1);

    m_hintLine = hintLine;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addLayout(hintLine);
    column->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFocusProxy(m_edit);
    showHint();
}

QString InputField::label() const
{
    return m_label->text();
}

QAbstractButton *InputField::addHintButton(const QString &objectName, const QString &label)
{
    auto *button = new LinkButton(label, LinkButton::Line::Under, this);
    button->setObjectName(objectName);
    button->hide();
    m_hintLine->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void InputField::setHint(const FieldHint &hint)
{
    if (hint == m_hint)
        return;
    const bool newlyRefused = hint.kind == HintKind::Refused && m_hint.text != hint.text;
    m_hint = hint;
    showHint();
    if (newlyRefused)
        announce(*this, label() + u": "_s + m_hint.text);
}

void InputField::setPassingHint(const FieldHint &hint)
{
    m_passing = hint;
    showHint();
}

void InputField::showHint()
{
    FieldHint shown = m_passing.text.isEmpty() ? m_hint : m_passing;
    // What a paste took away is said beside the page's own word, not instead of it.
    if (m_passing.kind == HintKind::Note && !m_passing.text.isEmpty() && !m_hint.text.isEmpty()) {
        //: Two remarks under one field, %1 the verdict, %2 what pasting removed
        shown = {m_hint.kind, tr("%1 \u00B7 %2").arg(m_hint.text, m_passing.text)};
    }
    const HintInk &ink = hintInk(shown.kind);
    m_glyph->setIcon(QString::fromLatin1(ink.icon), ink.glyph);
    m_glyph->setVisible(ink.icon[0] != '\0');
    m_words->setInk(ink.text);
    m_words->setText(shown.text);
    setFieldState(*m_edit, m_hint.kind == HintKind::Refused ? FieldState::Refused : FieldState::Plain);
    // A secret field describes its held value itself.
    if (qobject_cast<SecretEdit *>(m_edit) == nullptr || !shown.text.isEmpty())
        m_edit->describe(shown.text);
}

LineField::LineField(const QString &role, const QString &label, Content content, QWidget *parent)
    : InputField(role, label, new FieldEdit, parent)
{
    FieldEdit *line = edit();
    if (content == Content::Machine)
        line->setMachineText();
    //: Button in a text field; %1 is the field's label, such as "Username (Key)"
    auto *paste = new IconButton(u"paste"_s, tr("Paste %1").arg(label));
    paste->setObjectName(role + u"PasteButton"_s);
    line->addTrailing(paste, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    connect(paste, &IconButton::clicked, line, [line] {
        line->setFocus(Qt::OtherFocusReason);
        line->pasteOver();
    });
    //: Beside a field whose text looks like a secret and is not saved: it is what belongs there, so save it
    m_keep = addHintButton(role + u"KeepButton"_s, tr("Keep it"));
    connect(m_keep, &QAbstractButton::clicked, this, [this] { Q_EMIT keepRequested(text()); });
    connect(line, &QLineEdit::textEdited, this, [this] { setPassingHint({}); });
    connect(line, &QLineEdit::textChanged, this, [this, content](const QString &now) {
        Q_EMIT textChanged(content == Content::Machine ? now.trimmed() : now);
    });
    connect(line, &FieldEdit::pasted, this, [this](const PastedText &tidied) {
        setPassingHint({HintKind::Note, tidied.said()});
    });
    if (content == Content::Machine) {
        connect(line, &QLineEdit::editingFinished, line, [line] {
            if (line->text() != line->text().trimmed())
                line->setText(line->text().trimmed());
        });
    }
}

void LineField::setText(const QString &text)
{
    edit()->setText(text);
    edit()->setCursorPosition(0);
}

void LineField::setDoubt(Doubt doubt)
{
    const bool isDoubted = doubt == Doubt::LooksLikeSecret;
    m_keep->setVisible(isDoubted);
    edit()->setEchoMode(isDoubted ? QLineEdit::Password : QLineEdit::Normal);
}

QString LineField::text() const
{
    return edit()->text();
}

SecretField::SecretField(const QString &role, const QString &label, QWidget *parent)
    : InputField(role, label, new SecretEdit(label), parent), m_secret(static_cast<SecretEdit *>(edit()))
{
    m_secret->nameParts(role);
    connect(m_secret, &SecretEdit::revealChanged, this, [this] {
        //: Under a secret field while its value is readable
        const QString revealed = tr("Revealed; hides after 20 seconds");
        setPassingHint({HintKind::Revealed, m_secret->isRevealed() ? revealed : QString()});
    });
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        if (!m_secret->isRevealed())
            setPassingHint({});
    });
    connect(m_secret, &FieldEdit::pasted, this, [this](const PastedText &tidied) {
        if (!m_secret->isRevealed())
            setPassingHint({HintKind::Note, tidied.said()});
    });
}

} // namespace trivet
