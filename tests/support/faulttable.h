// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/faultproxy.h"

#include <QList>

namespace trivet::test {

enum class To { Own, Foreign };

/// Another answer in place of the vendor's.
Change answersStatus(int code, const QByteArray &body = {}, const QByteArray &type = "application/json",
                     const QByteArray &retryAfter = {});
Change answersPage(int code);
Change redirects(To to);
/// The vendor's answer, delivered badly.
Change isDelivered(ProxiedAnswer::Delivery delivery);
/// `change` for the first `times` calls whose target has `part` in it.
Change atFirst(int times, const QByteArray &part, Change change);

/// What a run through a fault has to be.
enum class Outcome {
    NotGreen,       ///< never exit 0, and nothing passed that was judged from the broken lists
    NothingLost,    ///< every row comes all the same: told, or nothing; never taken for a finding
    Told,           ///< never exit 0; what is there may be judged
    ToldOrRecovers, ///< a passing fault: asked again in time, or said
    Recovers,       ///< a passing fault: as if it had not been, or said, but not wrong
    Readable,       ///< odd, and no loss: every list is read, whatever its names say
};

/// One way a vendor's answers can go wrong.
struct Fault
{
    const char *name;
    enum class Where { Everywhere, Lists, Totals } where;
    int times; ///< calls that it hits; 0 = every one
    Outcome outcome;
    Change change;
    bool needsCount = false; ///< seen only where the vendor counts its rows
    bool inFrame = false;    ///< only where the vendor counts in the answer's frame; Autotask does in a call of its own
};

const QList<Fault> &faults();

/// `fault` as a proxy takes it: counts its hits and looks for lists.
Change changeOf(const Fault &fault);

} // namespace trivet::test
