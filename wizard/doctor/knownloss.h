// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"

#include <QList>
#include <QString>

#include <optional>

namespace trivet {

/// A list that came whole and much shorter than it was last known: more likely a right that somebody took away, or a
/// filter, than records that are gone. Nothing that says "missing" rests on it until a person says that it is right.
struct ListLoss
{
    DataSetId set = DataSetId::AutotaskCompanies;
    qint64 records = 0;
    qint64 known = 0;
};

/// The lists whose counts are remembered.
const QList<DataSetId> &countedSets();
/// Nothing where the list is not whole, was not known before, kept four fifths of its records, or a person has said
/// that just this count is right.
std::optional<ListLoss> unexplainedLoss(const Facts &facts, DataSetId set);
QList<ListLoss> unexplainedLosses(const Facts &facts);

/// Of the confirmation that this loss is right.
QString lossSubject(const ListLoss &loss);

} // namespace trivet
