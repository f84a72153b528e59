// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/fieldedit.h"

#include "core/pastedvalue.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace trivet {
namespace {

constexpr double fieldPadding = 9;
constexpr double trailingGap = 4;

} // namespace

FieldEdit::FieldEdit(QWidget *parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        placeTrailing();
    });
    placeTrailing();
}

void FieldEdit::addTrailing(QToolButton *button, const QKeySequence &key)
{
    button->setParent(this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    m_trailing.append({button, key});
    placeTrailing();
}

void FieldEdit::describe(const QString &text)
{
    m_description = text;
    tellKeys();
}

void FieldEdit::tellKeys()
{
    QStringList told;
    if (!m_description.isEmpty())
        told << m_description;
    for (const Trailing &trailing : std::as_const(m_trailing)) {
        const QString name = trailing.button->accessibleName();
        const QString key = trailing.key.toString(QKeySequence::NativeText);
        //: Tool tip of a button inside a field; %1 is its name, %2 the key that presses it
        trailing.button->setToolTip(tr("%1 (%2)").arg(name, key));
        if (!trailing.button->isHidden()) {
            //: Read aloud at a field: %1 is a key, %2 the button in the field that it presses
            told << tr("%1: %2").arg(key, name);
        }
    }
    setAccessibleDescription(told.join(u'\n')); // some are sentences, some are not: no full stop fits between all
}

void FieldEdit::setMachineText()
{
    m_content = Content::Machine;
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
}

void FieldEdit::pasteOver()
{
    selectAll();
    takeRaw(QApplication::clipboard()->text());
}

void FieldEdit::takeRaw(const QString &raw)
{
    if (!m_pasteFilter || !m_pasteFilter(raw))
        take(tidyPastedText(raw));
}

void FieldEdit::take(const PastedText &text)
{
    if (text.text.isEmpty())
        return;
    // A name that stood on two lines is one of several words; a value on two lines is for its field to refuse.
    QString line = text.text;
    if (m_content == Content::Words)
        std::replace_if(
            line.begin(), line.end(), [](QChar c) { return isLineBreak(c.unicode()); }, u' ');
    insert(line);
    Q_EMIT pasted(text);
}

QSize FieldEdit::sizeHint() const
{
    return {scaled(237), scaled(32)};
}

QSize FieldEdit::minimumSizeHint() const
{
    return {scaled(140), scaled(32)};
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    for (const Trailing &trailing : std::as_const(m_trailing)) {
        if (trailing.key == pressed && trailing.button->isVisible() && trailing.button->isEnabled()) {
            trailing.button->click();
            return;
        }
    }
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        takeRaw(QApplication::clipboard()->text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Qt's own menu pastes the raw text.
    QMenu menu(this);
    const bool plain = echoMode() == QLineEdit::Normal;
    //: Context menu of a text field
    QAction *undoAction = menu.addAction(tr("&Undo"), this, &QLineEdit::undo);
    undoAction->setEnabled(isUndoAvailable());
    menu.addSeparator();
    //: Context menu of a text field
    QAction *cutAction = menu.addAction(tr("Cu&t"), this, &QLineEdit::cut);
    cutAction->setEnabled(plain && hasSelectedText() && !isReadOnly());
    //: Context menu of a text field
    QAction *copyAction = menu.addAction(tr("&Copy"), this, &QLineEdit::copy);
    copyAction->setEnabled(plain && hasSelectedText());
    //: Context menu of a text field
    QAction *pasteAction = menu.addAction(tr("&Paste"), this, [this] { takeRaw(QApplication::clipboard()->text()); });
    pasteAction->setEnabled(!isReadOnly());
    menu.addSeparator();
    //: Context menu of a text field
    menu.addAction(tr("Select &all"), this, &QLineEdit::selectAll);
    menu.exec(event->globalPos());
}

void FieldEdit::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasText() || isReadOnly())
        return;
    event->acceptProposedAction();
    selectAll();
    takeRaw(event->mimeData()->text());
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeTrailing();
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // What is too long is read from its start.
    if (event->reason() != Qt::PopupFocusReason)
        setCursorPosition(0);
}

void FieldEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeTrailing();
}

void FieldEdit::placeTrailing()
{
    int used = 0;
    const int side = scaled(32);
    for (auto it = m_trailing.crbegin(); it != m_trailing.crend(); ++it) {
        QToolButton *button = it->button;
        if (button->isHidden())
            continue;
        const QRect end(width() - used - side, 0, side, height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
        used += side + scaled(trailingGap);
    }
    const int lead = scaled(fieldPadding);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int trail = used > 0 ? used : lead;
    setTextMargins(rightToLeft ? trail : lead, 0, rightToLeft ? lead : trail, 0);
    tellKeys();
}

} // namespace trivet
