// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/practicetenant.h"

namespace trivet::test {

/// Before anybody signs in: a client of Autotask with other rules, as with another patience, and real waits.
inline void useAutotaskRules(PracticeTenant &practice, const VendorRules &rules)
{
    const QUrl root(practice.part(VendorId::Autotask).value(QLatin1String("url")).toString());
    QUrl origin;
    origin.setScheme(root.scheme());
    origin.setHost(root.host());
    origin.setPort(root.port());
    practice.autotaskHttp->close();
    practice.autotaskHttp = HttpClient::create({rules,
                                                HostPolicy::practice(rules.hostPatterns, {origin}),
                                                std::make_shared<SystemClock>(),
                                                std::make_shared<Redactor>(),
                                                Pacing::real(),
                                                {}});
    practice.autotaskClient = autotask::AutotaskClient::create(practice.autotaskHttp);
    practice.renewLoader();
}

} // namespace trivet::test
