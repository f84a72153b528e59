// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace trivet::autotask {

/// Conditions that must all hold. Operators and NULL logic: reference vendors/autotask/FACTS.md §3.
class Filter
{
public:
    /// Every row, company 0 included.
    static Filter all();

    Filter &equals(const QString &field, const QJsonValue &value);
    Filter &greaterThan(const QString &field, const QJsonValue &value);
    Filter &isOneOf(const QString &field, const QList<qint64> &values); ///< 500 at most
    Filter &isBlank(const QString &field);
    Filter &isFilled(const QString &field);
    /// Field changed at or after `time`. Sent in UTC.
    Filter &since(const QString &field, const QDateTime &time);

    /// The "filter" member of a query; an empty one means every row.
    QJsonArray toJson() const;

private:
    Filter &add(const char *op, const QString &field, const QJsonValue &value);
    QJsonArray m_conditions;
};

/// Rows on a page, the vendor's most (FACTS.md §3).
inline constexpr int autotaskPageSize = 500;

/// How to get at what lies beyond the first page.
enum class PageBy {
    NextPageUrl, ///< POST to the server's URL with the body sent again
    IdWindow,    ///< ask again with id > last: needs no cursor on the server
};

struct Query
{
    Filter filter = {};
    /// Incremental read: only rows changed since, by the entity's own change field. Entities without one ignore it.
    std::optional<QDateTime> since = {};
    PageBy pageBy = PageBy::NextPageUrl;
};

} // namespace trivet::autotask
