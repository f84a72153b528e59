// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace trivet::test {

/// As much of kwalletd5 as is asked before a job.
class FakeKWallet : public QDBusVirtualObject
{
    Q_OBJECT

public:
    bool isEnabled = true;
    bool isOpen = false;
    int handle = 1; ///< what open() answers; negative = the person said no

    FakeKWallet()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName());
        if (!bus.registerVirtualObject(QStringLiteral("/modules/kwalletd5"), this) ||
            !bus.registerService(QStringLiteral("org.kde.kwalletd5")))
            qFatal("The fake wallet could not take its name");
    }
    ~FakeKWallet() override { QDBusConnection::disconnectFromBus(connectionName()); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        if (method == QLatin1StringView("open"))
            isOpen = handle >= 0;
        const QVariant answer = method == QLatin1StringView("isEnabled")       ? QVariant(isEnabled)
                                : method == QLatin1StringView("networkWallet") ? QVariant(QStringLiteral("kdewallet"))
                                : method == QLatin1StringView("isOpen")        ? QVariant(isOpen)
                                : method == QLatin1StringView("open")          ? QVariant(handle)
                                                                               : QVariant();
        if (answer.isValid())
            connection.send(message.createReply(answer));
        return true;
    }

private:
    static QString connectionName() { return QStringLiteral("fake-kwallet"); }
};

} // namespace trivet::test
