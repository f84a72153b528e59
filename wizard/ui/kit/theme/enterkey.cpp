// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/enterkey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace trivet {

void EnterKey::guide(QWidget &widget)
{
    const bool isChoice = qobject_cast<QCheckBox *>(&widget) || qobject_cast<QRadioButton *>(&widget);
    if (isChoice || !qobject_cast<QAbstractButton *>(&widget))
        return;
    static auto *const key = new EnterKey(qApp);
    widget.installEventFilter(key);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (!isEnter || (pressed->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    // A key that is held down presses once.
    if (!pressed->isAutoRepeat())
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

} // namespace trivet
