// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "inventory/keeping/keptinventory.h"

using namespace trivet;

/// A kept reading of the data set that the first line names; the rest are its bytes, right in all but themselves.
void tryInput(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    if (end < 0)
        return;
    const QString key = QString::fromLatin1(input.first(end));
    Inventory inventory;
    for (const DataSetId set : allDataSets()) {
        if (dataSetKey(set) != key)
            continue;
        KeptReading reading = packed(inventory, set, {});
        reading.bytes = input.sliced(end + 1);
        // The number of rows is told beside the bytes; a small one is what an accident leaves.
        for (reading.rows = 0; reading.rows < 8; ++reading.rows)
            static_cast<void>(unpack(reading, inventory));
    }
}
