// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace trivet::practice {

struct RmmDevice;

/// A device filter that the account offers; `filterId` picks one, and then no other filter of the query counts.
struct RmmFilter
{
    qint64 id;
    QString name;
    QString description;
    bool (*matches)(const RmmDevice &device);
};

const QList<RmmFilter> &defaultRmmFilters();
const QList<RmmFilter> &customRmmFilters();
/// nullptr when the account has no such filter.
const RmmFilter *findRmmFilter(qint64 id);

} // namespace trivet::practice
