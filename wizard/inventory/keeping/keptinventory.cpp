// SPDX-License-Identifier: Apache-2.0
#include "inventory/keeping/keptinventory.h"

#include "inventory/keeping/recordbytes.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// To be raised when the same fields come to mean something else.
constexpr char meaning[] = "1";

template <typename Row>
const QString &formOfRows()
{
    static const QString form = QString::fromLatin1(
        QCryptographicHash::hash(meaning + formOf<Shortfall>() + formOf<Row>(), QCryptographicHash::Blake2s_128)
            .toHex());
    return form;
}

} // namespace

KeptReading packed(const Inventory &inventory, DataSetId set, const QString &values)
{
    return visitDataSet(inventory, set, [set, &values]<typename Row>(const DataSet<Row> &data) {
        RecordWriter writer;
        writer.put(data.shortfall);
        writer.put(data.rows);
        return KeptReading{dataSetKey(set), formOfRows<Row>(), values,        data.asOf,
                           data.isWhole,    data.rows.size(),  writer.bytes()};
    });
}

bool unpack(const KeptReading &reading, Inventory &inventory)
{
    const QList<DataSetId> &all = allDataSets();
    const auto set =
        std::find_if(all.begin(), all.end(), [&reading](DataSetId id) { return dataSetKey(id) == reading.key; });
    if (set == all.end())
        return false;
    return visitDataSet(inventory, *set, [&reading]<typename Row>(DataSet<Row> &data) {
        if (reading.form != formOfRows<Row>())
            return false;
        DataSet<Row> kept;
        RecordReader reader(reading.bytes);
        reader.get(kept.shortfall);
        reader.get(kept.rows);
        if (!reader.isDone() || kept.rows.size() != reading.rows)
            return false;
        kept.asOf = reading.asOf;
        kept.isWhole = reading.isWhole;
        kept.isKept = true;
        data = std::move(kept);
        return true;
    });
}

} // namespace trivet
