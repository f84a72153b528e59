// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QString>
#include <QVariantList>

#include <chrono>

namespace trivet {

/// One method on the session bus. The service is started by the bus if it can be.
struct BusCall
{
    QString service;
    QString path;
    QString interface;
    QString method;
    QVariantList arguments = {};
};

/// A call to the bus itself ("ListNames", ...). Calls are built in plain functions like this one: g++ 12 cannot
/// compile a braced list inside a coroutine that waits.
BusCall onBusItself(const QString &method, const QVariantList &arguments);

/// The vault's own connection; tried again on each call while there is no bus. Not connected = no bus.
QDBusConnection vaultBus();

/// The answer's arguments. KeychainNone: no bus, or nobody has or provides the name. KeychainTimeout: no answer.
/// KeychainLocked, KeychainNotFound (no such object), KeychainFailed: the service's own error, its text in `detail`.
QCoro::Task<Result<QVariantList>> callBus(BusCall call, std::chrono::milliseconds deadline);

/// Name of the program that owns a service, as the kernel has it (at most 15 characters); empty when not known.
QCoro::Task<QString> busOwnerProgram(QString service, std::chrono::milliseconds deadline);

} // namespace trivet
