// SPDX-License-Identifier: Apache-2.0
#include "firstpaint.h"

// The program itself (app/main.cpp is linked), watched until its first page is painted.
static void watchFirstPaint()
{
    QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance()));
}
Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)
