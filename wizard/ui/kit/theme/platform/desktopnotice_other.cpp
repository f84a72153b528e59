// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktopnotice.h"

#include <QApplication>

namespace trivet {

void tellDesktop(QWidget &window, const QString &, const QString &)
{
    QApplication::alert(&window);
}

void showDesktopProgress(std::optional<double>) {}

} // namespace trivet
