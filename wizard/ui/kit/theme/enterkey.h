// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace trivet {

/// Enter presses the button that has the focus, as Space does; never one that has not.
class EnterKey : public QObject
{
    Q_OBJECT

public:
    static void guide(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace trivet
