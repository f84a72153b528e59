// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/secretedit.h"

#include "core/secrettext.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int heldDots = 20;

} // namespace

SecretEdit::SecretEdit(const QString &name, QWidget *parent)
    : FieldEdit(parent), m_name(name),
      //: Button in a secret field; %1 is the field's label, such as "Password (Secret)"
      m_replace(new IconButton(u"change"_s, tr("Replace %1").arg(name))),
      m_reveal(new IconButton(u"reveal"_s, QString())),
      //: Button in a secret field; %1 is the field's label
      m_paste(new IconButton(u"paste"_s, tr("Paste %1").arg(name)))
{
    setEchoMode(QLineEdit::Password);
    setMachineText();
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAcceptDrops(false);
    setDragEnabled(false);
    setAccessibleName(name);
    addTrailing(m_replace, Qt::Key_F2);
    addTrailing(m_reveal, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    addTrailing(m_paste, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_revealEnd.setSingleShot(true);
    m_revealEnd.setInterval(revealTime);
    connect(&m_revealEnd, &QTimer::timeout, this, &SecretEdit::conceal);
    connect(m_reveal, &IconButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason);
        isRevealed() ? conceal() : reveal();
    });
    connect(m_paste, &IconButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason);
        pasteOver();
    });
    connect(m_replace, &IconButton::clicked, this, &SecretEdit::replace);
    connect(this, &QLineEdit::textEdited, this, [this] { m_entered = text().isEmpty(); });
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::showState);
    // A selection of readable text would go to the primary clipboard, where nothing clears it.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isRevealed())
            deselect();
    });
    connect(this, &QLineEdit::returnPressed, this, &SecretEdit::commit);
    showState();
}

void SecretEdit::nameParts(const QString &role)
{
    m_replace->setObjectName(role + u"ReplaceButton"_s);
    m_reveal->setObjectName(role + u"RevealButton"_s);
    m_paste->setObjectName(role + u"PasteButton"_s);
}

SecretEdit::State SecretEdit::state() const
{
    if (!text().isEmpty())
        return State::Typed;
    return m_held ? State::Held : State::Empty;
}

void SecretEdit::setHeld()
{
    m_held = true;
    m_entered = true;
    conceal();
    forgetText();
    showState();
}

void SecretEdit::setNotHeld()
{
    m_held = false;
    showState();
}

Secret SecretEdit::secret() const
{
    return Secret::fromText(text());
}

void SecretEdit::replace()
{
    conceal();
    forgetText();
    m_entered = true;
    setFocus(Qt::OtherFocusReason);
    showState();
}

void SecretEdit::reveal()
{
    if (state() != State::Typed)
        return;
    setEchoMode(QLineEdit::Normal);
    setFont(fixedFont(TextRole::Body));
    deselect();
    m_revealEnd.start();
    showState();
    Q_EMIT revealChanged();
}

void SecretEdit::conceal()
{
    if (!isRevealed())
        return;
    m_revealEnd.stop();
    setEchoMode(QLineEdit::Password);
    setFont(textFont(TextRole::Body));
    showState();
    Q_EMIT revealChanged();
}

void SecretEdit::take(const PastedText &pastedText)
{
    if (pastedText.text.isEmpty())
        return;
    // A pasted secret is a whole one; joining it to what stood here would make a third.
    setText(pastedText.text);
    m_entered = false;
    showState();
    Q_EMIT pasted(pastedText);
    commit();
}

/// Leaves nothing of it in the field or behind "Undo", and nothing where it was.
void SecretEdit::forgetText()
{
    QString typed = text();
    setText({});
    wipe(typed);
}

void SecretEdit::commit()
{
    if (m_entered || text().isEmpty())
        return;
    m_entered = true;
    Q_EMIT secretEntered();
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    FieldEdit::focusOutEvent(event);
    // Its own context menu is part of the field.
    if (event->reason() == Qt::PopupFocusReason)
        return;
    conceal();
    commit();
    update();
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    conceal();
    commit();
    FieldEdit::hideEvent(event);
}

void SecretEdit::paintEvent(QPaintEvent *event)
{
    FieldEdit::paintEvent(event);
    if (state() != State::Held)
        return;
    QPainter painter(this);
    painter.setPen(isEnabled() ? Theme::current().text : Theme::current().disabled);
    painter.setFont(font());
    const QMargins margins = textMargins();
    const QRectF where = QRectF(rect()).adjusted(margins.left() + 2, 0, -margins.right() - 2, 0);
    const QString dots(heldDots, QChar(0x2022));
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font()).elidedText(dots, Qt::ElideRight, where.width()));
}

void SecretEdit::showState()
{
    const State now = state();
    m_replace->setVisible(now == State::Held);
    m_reveal->setVisible(now == State::Typed);
    m_reveal->setIconName(isRevealed() ? u"conceal"_s : u"reveal"_s);
    //: Button in a secret field; %1 is the field's label
    m_reveal->setName(isRevealed() ? tr("Hide %1").arg(m_name) : tr("Show %1 for 20 seconds").arg(m_name));
    switch (now) {
    case State::Empty:
        describe({});
        //: Placeholder of an empty secret field
        setPlaceholderText(tr("Paste it here"));
        break;
    case State::Typed: describe({}); break;
    case State::Held:
        //: Read aloud at a secret field whose value is kept elsewhere
        describe(tr("A value is held. Type or paste to replace it."));
        setPlaceholderText({}); // dots stand there
        break;
    }
    placeTrailing();
    update();
    Q_EMIT stateChanged();
}

} // namespace trivet
