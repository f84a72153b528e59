// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "vendors/datto_saas/parsers.h"

using namespace trivet::datto_saas;

void tryInput(const QByteArray &input)
{
    static_cast<void>(parseDomains(input));
    static_cast<void>(parseSeats(input));
    static_cast<void>(errorText(input));
}
