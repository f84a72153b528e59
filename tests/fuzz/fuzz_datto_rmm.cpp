// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "vendors/datto_rmm/address.h"
#include "vendors/datto_rmm/parsers.h"

using namespace trivet::datto_rmm;

void tryInput(const QByteArray &input)
{
    static_cast<void>(parsePage<Site>(input));
    static_cast<void>(parsePage<Device>(input));
    static_cast<void>(parsePage<User>(input));
    static_cast<void>(parseToken(input));
    static_cast<void>(parseAccount(input));
    static_cast<void>(parseRequestRate(input));
    static_cast<void>(parseSystemStatus(input));
    static_cast<void>(parsePagination(input));
    static_cast<void>(errorText(input));
    static_cast<void>(isBlockText(input));
    static_cast<void>(apiOrigin(QString::fromUtf8(input)));
}
