// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/datto_rmm/records.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>

/// Incremental reads, put together with what was read before (decision 82). Pure.
namespace trivet {

/// Rows by `id`: those of `changes` replace or join those of `former`; ordered by id.
template <typename Row>
QList<Row> mergedById(QList<Row> former, QList<Row> changes)
{
    QHash<qint64, qsizetype> places;
    places.reserve(former.size());
    for (qsizetype i = 0; i < former.size(); ++i)
        places.insert(former[i].id, i);
    bool hasNew = false;
    for (Row &row : changes) {
        const auto place = places.constFind(row.id);
        if (place != places.cend()) {
            former[*place] = std::move(row);
            continue;
        }
        places.insert(row.id, former.size());
        former.append(std::move(row));
        hasNew = true;
    }
    if (hasNew)
        std::sort(former.begin(), former.end(), [](const Row &left, const Row &right) { return left.id < right.id; });
    return former;
}

/// Devices of Datto RMM with those of `sites` replaced by `fresh`; devices of sites that are gone are left out.
QList<datto_rmm::Device> devicesWithSites(QList<datto_rmm::Device> former, QList<datto_rmm::Device> fresh,
                                          QStringList sites, QStringList gone);

/// How many devices the customers' sites count beyond those at hand; 0 where all are there. A device is its site's by any
/// key; one that names no site may be anybody's.
qint64 devicesLacking(const QList<datto_rmm::Site> &sites, const QList<datto_rmm::Device> &devices);

/// What has to be read again after a new site list: Datto RMM has no change filter, so a site counts as changed when
/// its number of devices did.
struct SiteChanges
{
    QStringList changed; ///< uids, new sites included; system sites never (their uids may be refused)
    QStringList gone;
    int devices = 0; ///< on the changed sites
};
SiteChanges siteChanges(const QList<datto_rmm::Site> &former, const QList<datto_rmm::Site> &present);

} // namespace trivet
