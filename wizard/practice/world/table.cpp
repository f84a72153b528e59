// SPDX-License-Identifier: Apache-2.0
#include "practice/world/table.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

qint64 Table::insert(Row row)
{
    qint64 id = row.value("id"_L1).toInteger();
    if (id == 0)
        id = m_nextId;
    put(id, std::move(row));
    return id;
}

void Table::put(qint64 id, Row row)
{
    row.insert("id"_L1, id);
    m_nextId = std::max(m_nextId, id + 1);
    m_rows.insert_or_assign(id, std::move(row));
}

bool Table::update(qint64 id, const Row &changes)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return false;
    for (auto field = changes.begin(); field != changes.end(); ++field)
        found->second.insert(field.key(), field.value());
    return true;
}

bool Table::remove(qint64 id)
{
    return m_rows.erase(id) > 0;
}

const Row *Table::find(qint64 id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

} // namespace trivet::practice
