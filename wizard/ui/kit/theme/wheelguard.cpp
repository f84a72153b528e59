// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace trivet {

bool WheelGuard::changesByWheel(const QWidget &widget)
{
    const bool isSlider = qobject_cast<const QAbstractSlider *>(&widget) && !qobject_cast<const QScrollBar *>(&widget);
    return isSlider || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget);
}

void WheelGuard::guard(QWidget &widget)
{
    if (widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    if (!changesByWheel(widget))
        return;
    static auto *const guard = new WheelGuard(qApp);
    widget.installEventFilter(guard);
}

bool WheelGuard::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    // Ignored, it goes on to the parent.
    event->ignore();
    return true;
}

} // namespace trivet
