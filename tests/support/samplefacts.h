// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"

#include <memory>

namespace trivet::test {

/// Facts to be changed row by row, then built. Starts as a small tenant in which every check passes:
/// company 0 is the MSP; companies 101-103 are customers with a site each; 6 devices, all arrived with a type. IT Glue
/// has organizations 7000 (the MSP's) and 7101-7103, configurations 89000-89005, all matched with Datto RMM; SaaS
/// Protection has clients 3101-3103 of exactly the companies' names.
struct SampleFacts
{
    SampleFacts();

    Inventory inventory;
    Facts facts;
    /// Whether what is remembered of former readings is what is there now, whatever a test makes of it; No: as `facts` say.
    enum class Remembered { AsItIs, AsSaid } remembered = Remembered::AsItIs;

    Facts build() const;

    /// What 1.6 forecast when none of the synced devices had come, by the mapping as it is now.
    void keepForecast();
    /// Removes the confirmation of this check.
    void unconfirm(const QString &checkId);
    /// As before anything was read or typed; `now` stays.
    static SampleFacts empty();
};

/// World time of the samples.
QDateTime sampleNow();

/// A set as read whole at `asOf`.
template <typename Row>
DataSet<Row> wholeSet(QList<Row> rows, QDateTime asOf = sampleNow())
{
    return {std::move(rows), std::move(asOf), true, {}};
}

/// Makes a set look never read.
void forget(Inventory &inventory, DataSetId set);
/// Keeps the rows, as after a failed read.
void failRead(Inventory &inventory, DataSetId set, ProblemKind kind);
/// Keeps the rows, as after a page that broke off.
void breakOff(Inventory &inventory, DataSetId set);

/// A tenant of this size, every device arrived; sites of about 30 devices.
SampleFacts bigTenant(int devices);

} // namespace trivet::test
