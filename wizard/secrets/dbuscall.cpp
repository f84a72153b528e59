// SPDX-License-Identifier: Apache-2.0
#include "secrets/dbuscall.h"

#include "secrets/endedwithin.h"

#include <QCoroFuture>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

ProblemKind kindOfBusError(const QDBusError &error)
{
    const QString name = error.name();
    if (name == "org.freedesktop.Secret.Error.IsLocked"_L1)
        return ProblemKind::KeychainLocked;
    if (name == "org.freedesktop.Secret.Error.NoSuchObject"_L1)
        return ProblemKind::KeychainNotFound;
    if (name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
        return ProblemKind::KeychainNone;
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer: return ProblemKind::KeychainNone;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return ProblemKind::KeychainTimeout;
    case QDBusError::UnknownObject: return ProblemKind::KeychainNotFound;
    default: return name.endsWith(".NameHasNoOwner"_L1) ? ProblemKind::KeychainNone : ProblemKind::KeychainFailed;
    }
}

} // namespace

BusCall onBusItself(const QString &method, const QVariantList &arguments)
{
    const auto bus = u"org.freedesktop.DBus"_s;
    return {bus, u"/org/freedesktop/DBus"_s, bus, method, arguments};
}

QDBusConnection vaultBus()
{
    const auto name = u"trivet-secrets"_s;
    QDBusConnection bus(name);
    if (bus.isConnected())
        return bus;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

QCoro::Task<Result<QVariantList>> callBus(BusCall call, std::chrono::milliseconds deadline)
{
    const QDBusConnection bus = vaultBus();
    if (!bus.isConnected())
        co_return fail({.kind = ProblemKind::KeychainNone, .detail = bus.lastError().message()});
    QDBusMessage message = QDBusMessage::createMethodCall(call.service, call.path, call.interface, call.method);
    message.setArguments(call.arguments);
    const auto watcher =
        std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(message, static_cast<int>(deadline.count())));
    const QFuture<bool> inTime = endedWithin(watcher.get(), &QDBusPendingCallWatcher::finished, deadline);
    if (!co_await inTime)
        co_return fail({.kind = ProblemKind::KeychainTimeout});
    const QDBusMessage reply = watcher->reply();
    if (reply.type() != QDBusMessage::ReplyMessage)
        co_return fail({.kind = kindOfBusError(QDBusError(reply)), .detail = reply.errorMessage()});
    co_return reply.arguments();
}

QCoro::Task<QString> busOwnerProgram(QString service, std::chrono::milliseconds deadline)
{
    const QVariantList named(1, service);
    const auto answer = co_await callBus(onBusItself(u"GetConnectionUnixProcessID"_s, named), deadline);
    if (!answer || answer->isEmpty())
        co_return QString();
    QFile comm(u"/proc/%1/comm"_s.arg(answer->first().toUInt()));
    if (!comm.open(QIODevice::ReadOnly))
        co_return QString();
    co_return QString::fromUtf8(comm.readAll()).trimmed();
}

} // namespace trivet
