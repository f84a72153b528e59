// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/records.h"
#include "practice/autotask/wire.h"

namespace trivet::practice {

class World;

/// Answers queries page by page. Needs World's lock.
///
/// nextPageUrl holds where to go on from, and after a GET the search too; after a POST the same body has to be sent
/// again, with POST (vendors/autotask/FACTS.md §3, "Paging").
class AutotaskPages
{
public:
    AutotaskPages(World &world, const AutotaskEntity &entity, const AutotaskSight &sight);

    AutotaskReply first(const AutotaskRequest &request);
    AutotaskReply further(const AutotaskRequest &request);
    AutotaskReply count(const AutotaskRequest &request);
    /// Every row of one parent, as the child collections answer GET.
    AutotaskReply childrenOf(qint64 parent);
    /// `missing` is "404" or "null": the sources disagree on a missing id (vendors/autotask/FACTS.md §5).
    AutotaskReply one(qint64 id, std::optional<qint64> parent, const QString &missing);

    /// Restricted to nothing: what a host answers that is not the tenant's zone.
    void answerEmpty() { m_isEmpty = true; }

private:
    struct Place
    {
        qint64 after = -1;      ///< the last id already given
        QList<qint64> previous; ///< where the pages before began, the most recent last
    };

    AutotaskOutcome<AutotaskQuery> readQuery(const AutotaskRequest &request) const;
    AutotaskReply page(const AutotaskRequest &request, const Place &place);
    QByteArray pageUrl(const AutotaskRequest &request, QLatin1StringView direction, int pageSize,
                       const Place &place) const;
    bool isVisible(const AutotaskQuery &query, qint64 id, const Row &row) const;

    World &m_world;
    const AutotaskEntity &m_entity;
    const AutotaskSight &m_sight;
    QStringList m_userDefinedFieldNames;
    bool m_isEmpty = false;
};

} // namespace trivet::practice
