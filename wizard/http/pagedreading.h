// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "http/call.h"
#include "http/jsontable.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace trivet {

/// Gathers the pages of one reading of a list and judges it against the vendor's own count. Rows that come twice count
/// once, by `Key`. Pure; a vendor's client asks, this one counts.
template <typename Row, typename Key>
class PagedReading
{
public:
    using KeyOf = Key (*)(const Row &);
    explicit PagedReading(KeyOf keyOf) : m_keyOf(keyOf) {}

    /// The vendor's count of the whole list, as often as it is told; the latest is the one to agree with.
    void count(std::optional<qint64> total)
    {
        if (!total)
            return;
        if (!m_firstCount)
            m_firstCount = total;
        // What was deleted meanwhile has drawn others across the edge of two pages, unseen.
        if (m_count && *total < *m_count)
            m_hasMoved = true;
        m_count = total;
    }

    /// The vendor's count after the reading, where more came than it had counted before: of a list that grew meanwhile
    /// all that stood there at first has come, and nothing that the vendor does not know by now.
    void countGrown(qint64 total)
    {
        if (total >= came())
            m_count = came();
    }

    /// False when the page brought nothing that was not there before.
    bool take(QList<Row> rows, const OddRows &odd)
    {
        const qsizetype before = m_rows.size();
        for (Row &row : rows) {
            const Key key = m_keyOf(row);
            if (m_seen.contains(key))
                continue;
            m_seen.insert(key);
            m_highest = std::max(m_highest.value_or(key), key);
            m_rows.append(std::move(row));
        }
        if (odd.first && !m_example) {
            m_example = odd.first;
            m_example->place += m_places;
        }
        m_fields.insert(odd.fields.begin(), odd.fields.end());
        m_unreadable += odd.count;
        m_dropped += odd.dropped;
        m_places += odd.seen;
        if (m_pages == 0)
            m_firstPage = std::max<qint64>(came(), 1);
        ++m_pages;
        return m_rows.size() > before || odd.dropped > 0;
    }

    qint64 came() const { return m_rows.size() + m_dropped; }
    /// Of a list that proves by its form that it is all there, or is not meant to be: its rows are as many as its places.
    /// A row that stands there twice stands in the place of another.
    void countPlaces() { m_count = m_places; }
    /// Where keys grow.
    std::optional<Key> highestKey() const { return m_highest; }
    PageProgress progress() const { return {m_pages, m_rows.size(), static_cast<qsizetype>(m_count.value_or(0))}; }

    /// Everything that the vendor counts has come. False also where it does not count.
    bool isComplete() const { return m_count && came() == *m_count; }
    bool isCounted() const { return m_count.has_value(); }
    /// Rows moved between the pages while they were read.
    void noteMoved() { m_hasMoved = true; }
    bool hasMoved() const { return m_hasMoved; }
    /// Reading once more may bring what this one lacks.
    bool isWorthAnother() const { return !m_isBrokenOff && (m_hasMoved || (m_count && !isComplete())); }
    /// Pages bring ever new rows: more than twice the pages that the vendor's count makes, each as long as the first, or
    /// far more records than it counts.
    bool goesTooFar() const
    {
        constexpr int mostPagesUncounted = 100;
        constexpr qint64 sparePages = 20; // a list may grow while it is read
        constexpr qint64 spareRecords = 5000;
        if (!m_firstCount)
            return m_pages >= mostPagesUncounted;
        return m_pages >= 2 * (*m_firstCount / m_firstPage) + sparePages || came() > 2 * *m_firstCount + spareRecords;
    }

    /// The list was left before its end.
    void breakOff() { m_isBrokenOff = true; }

    /// What came, and what it lacks.
    ListReading<Row> reading() &&
    {
        QStringList fields;
        for (const std::string &field : m_fields)
            fields.append(QString::fromStdString(field));
        Shortfall shortfall{{}, came(), m_count, m_unreadable, m_example};
        if (m_isBrokenOff)
            shortfall.cause = Shortfall::Cause::Endless;
        else if (m_count && !isComplete())
            shortfall.cause = Shortfall::Cause::CountDiffers;
        else if (m_hasMoved)
            shortfall.cause = Shortfall::Cause::Restless;
        else if (m_unreadable > 0)
            shortfall.cause = Shortfall::Cause::Unreadable;
        else if (!m_count)
            shortfall.cause = Shortfall::Cause::NotCounted;
        else
            return {std::move(m_rows), {}, fields};
        return {std::move(m_rows), shortfall, fields};
    }

private:
    KeyOf m_keyOf;
    QList<Row> m_rows;
    QSet<Key> m_seen;
    std::optional<Key> m_highest;
    std::optional<qint64> m_firstCount;
    std::optional<qint64> m_count;
    bool m_hasMoved = false;
    bool m_isBrokenOff = false;
    std::optional<UnreadableRow> m_example;
    qint64 m_unreadable = 0;
    qint64 m_dropped = 0; ///< rows without a key
    qint64 m_places = 0;
    int m_pages = 0;
    std::set<std::string, std::less<>> m_fields;
    qint64 m_firstPage = 1; ///< records on it
};

} // namespace trivet
