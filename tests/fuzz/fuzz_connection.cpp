// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "session/connection.h"

#include <QJsonDocument>

using namespace trivet;

void tryInput(const QByteArray &input)
{
    const auto connection = app::Connection::fromJson(QJsonDocument::fromJson(input).object());
    if (!connection)
        return;
    static_cast<void>(connection->worldNow());
    static_cast<void>(connection->clone());
    for (const VendorId vendor : allVendors)
        static_cast<void>(connection->origin(vendor));
}
