// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "vendors/it_glue/parsers.h"

using namespace trivet::it_glue;

void tryInput(const QByteArray &input)
{
    static_cast<void>(parsePage<Organization>(input));
    static_cast<void>(parsePage<Configuration>(input));
    static_cast<void>(parsePage<Location>(input));
    static_cast<void>(parsePage<ConfigurationType>(input));
    static_cast<void>(parsePage<User>(input));
    static_cast<void>(parseAccount(input));
    static_cast<void>(parseRecordErrors(input));
    static_cast<void>(errorText(input));
}
