// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktopnotice.h"

#include <QApplication>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace trivet {
namespace {

/// As long as Windows and macOS show a notification by default, and a little more.
constexpr std::chrono::seconds shown{12};

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

/// Both systems show a tray icon's message as one of their own notifications; the icon stays no longer than that.
void tellDesktop(QWidget &window, const QString &title, const QString &text)
{
    QApplication::alert(&window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    static QPointer<QSystemTrayIcon> before;
    delete before;
    auto *icon = new QSystemTrayIcon(QApplication::windowIcon(), &window);
    before = icon;
    icon->setToolTip(title);
    QObject::connect(icon, &QSystemTrayIcon::messageClicked, &window, [&window] { bringToFront(window); });
    QTimer::singleShot(shown, icon, &QObject::deleteLater);
    icon->show();
    icon->showMessage(title, text, QApplication::windowIcon());
}

} // namespace trivet
