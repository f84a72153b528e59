// SPDX-License-Identifier: Apache-2.0
#include "firstpaint.h"

#include <QLabel>

/// The least that a Qt Widgets program can be: what bench_start is compared with.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    application.installEventFilter(new FirstPaint(&application));
    QWidget window;
    QLabel label(QStringLiteral("Empty"), &window);
    window.resize(1180, 800);
    window.show();
    return application.exec();
}
