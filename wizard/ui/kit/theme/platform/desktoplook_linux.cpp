// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktoplook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QMap>
#include <QVariant>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto gnomeGroup = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeAccessGroup = "org.gnome.desktop.a11y.interface"_L1;

DesktopWishes wishesFrom(const QMap<QString, QVariantMap> &settings)
{
    DesktopWishes wishes;
    const QVariantMap appearance = settings.value(appearanceGroup);
    const uint scheme = appearance.value(u"color-scheme"_s).toUInt();
    if (scheme == 1 || scheme == 2)
        wishes.dark = scheme == 1;
    if (appearance.value(u"contrast"_s).toUInt() == 1)
        wishes.highContrast = true;
    if (settings.value(gnomeAccessGroup).value(u"high-contrast"_s).toBool())
        wishes.highContrast = true;
    if (const QVariant animations = settings.value(gnomeGroup).value(u"enable-animations"_s); animations.isValid())
        wishes.reducedMotion = !animations.toBool();
    return wishes;
}

} // namespace

DesktopLook::DesktopLook(QObject *parent) : QObject(parent)
{
    // Under the offscreen platform there is no desktop to ask, and pictures must not depend on one.
    if (QGuiApplication::platformName() == "offscreen"_L1 || QGuiApplication::platformName() == "minimal"_L1)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The signal's arguments are read again as a whole, so that there is one way in.
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this, SLOT(read()));
    read();
}

void DesktopLook::read()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"ReadAll"_s);
    call << QStringList{appearanceGroup, gnomeGroup, gnomeAccessGroup};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusMessage reply = answered->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return;
        take(wishesFrom(qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst())));
    });
}

void DesktopLook::take(const DesktopWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

} // namespace trivet
