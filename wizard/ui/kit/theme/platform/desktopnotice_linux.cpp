// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktopnotice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QWidget>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

/// Under the offscreen platform there is nobody to tell.
bool hasDesktop()
{
    return QGuiApplication::platformName() != "offscreen"_L1 && QGuiApplication::platformName() != "minimal"_L1 &&
           QDBusConnection::sessionBus().isConnected();
}

} // namespace

void tellDesktop(QWidget &window, const QString &title, const QString &text)
{
    QApplication::alert(&window);
    if (!hasDesktop())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // A server that shows markup would take a name for some.
    call << u"Trivet"_s << uint(0) << QGuiApplication::desktopFileName() << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << -1;
    QDBusConnection::sessionBus().asyncCall(call);
}

void showDesktopProgress(std::optional<double> share)
{
    if (!hasDesktop())
        return;
    QDBusMessage signal =
        QDBusMessage::createSignal(u"/com/trivet/LauncherEntry"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName())
           << QVariantMap{{u"progress"_s, share.value_or(0.0)}, {u"progress-visible"_s, share.has_value()}};
    QDBusConnection::sessionBus().send(signal);
}

} // namespace trivet
