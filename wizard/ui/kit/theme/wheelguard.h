// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace trivet {

/// Scrolling a page changes no value and moves no focus: the wheel over a choice, a number, a tab or a slider goes to
/// what scrolls around it. TrivetStyle guards every widget that it polishes, so no page can leave one out.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    static void guard(QWidget &widget);
    /// A turn of the wheel over it would change a value; scroll bars are not meant.
    static bool changesByWheel(const QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace trivet
