// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace trivet {

// What was last read of a tenant's vendors, in a file of its own beside the tenant's: it is large, and can all be read
// again. Each call opens and closes it, so any thread may call. Whoever writes holds the tenant's lock (TenantStore);
// readers need none. `folder` is TenantInfo::path.

/// One data set as it was last read. The bytes are the caller's.
struct KeptReading
{
    QString key = {};    ///< "autotask.companies", ...
    QString form = {};   ///< of the bytes; the caller throws away what was kept in another one
    QString values = {}; ///< fingerprint of the values that it was read with
    QDateTime asOf = {}; ///< UTC
    bool isWhole = false;
    qint64 rows = 0;
    QByteArray bytes = {};
    bool operator==(const KeptReading &) const = default;
};

/// Those that arrived unharmed; one whose bytes are not what was written is left out. No file: none.
/// StorageDamaged: the file cannot be read at all.
Result<QList<KeptReading>> keptReadings(const QString &folder);

/// Adds or replaces these, in one transaction. What is kept already with the same bytes is dated anew and not written
/// again. A file that is damaged or of another version is replaced. Storage: the disk said no; what was kept stays.
Result<void> keepReadings(const QString &folder, const QList<KeptReading> &readings);

/// How many rows a data set had when it was last read; a later reading that brings far fewer is held against it (T04).
struct KeptCount
{
    QString key;
    qint64 rows = 0;
    QDateTime asOf; ///< UTC
    bool isWhole = false;
    bool operator==(const KeptCount &) const = default;
};

/// Of all data sets kept, without their rows: takes a millisecond. They follow each reading, whatever came; what a
/// person took for right is not known here.
Result<QList<KeptCount>> keptCounts(const QString &folder);

} // namespace trivet
