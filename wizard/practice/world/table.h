// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/row.h"

#include <map>

namespace trivet::practice {

/// The rows of one Autotask entity, ordered by id. A row uses Autotask's own field names in the casing of the 2026
/// swagger; a field that a row lacks reads as null. Guarded by World's lock.
class Table
{
public:
    /// Stores the row and answers its id: the row's own, or the next free one when it has none or 0.
    /// Company 0 is the one real row with id 0; it is put in by `put`.
    qint64 insert(Row row);
    /// Stores the row under exactly this id, replacing what was there.
    void put(qint64 id, Row row);
    /// Overwrites the named fields; false when there is no such row.
    bool update(qint64 id, const Row &changes);
    bool remove(qint64 id);

    const Row *find(qint64 id) const;
    const std::map<qint64, Row> &rows() const { return m_rows; }
    /// Ids handed out from now on start here, so that entities do not all count from 1.
    void startIdsAt(qint64 id) { m_nextId = id; }

private:
    std::map<qint64, Row> m_rows;
    qint64 m_nextId = 1;
};

} // namespace trivet::practice
