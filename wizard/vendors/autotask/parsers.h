// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"
#include "http/jsontable.h"
#include "vendors/autotask/records.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

/// Autotask's answers as records: pure, thread-safe, lenient about what is absent, null or new. In lists a record
/// with a member of another type is counted as odd; everything else is strict. Every failure is BadReply of this vendor.
namespace trivet::autotask {

/// One page of a query.
template <typename Record>
struct Page
{
    QList<Record> rows; ///< those with an id
    OddRows odd = {};
    int requestCount = 0; ///< rows a full page has; 0 where the vendor does not say
    QUrl next;            ///< empty on the last page
};

/// What the client must know of an entity to query it.
struct EntitySpec
{
    QString entity;      ///< in the URL
    QStringList fields;  ///< asked for with IncludeFields; id is always among them
    QString changeField; ///< grows whenever a row changes; empty where there is none
};

template <typename Record>
const EntitySpec &entitySpec();

template <typename Record>
Result<Page<Record>> parsePage(const QByteArray &body);

Result<Zone> parseZone(const QByteArray &body);
Result<Threshold> parseThreshold(const QByteArray &body);
Result<EntityAccess> parseEntityAccess(const QString &entity, const QByteArray &body);
/// Values of one field out of entityInformation/fields. NotFound where it is absent or no picklist.
Result<ListReading<PicklistValue>> parsePicklist(const QString &field, const QByteArray &body);
Result<UdfSample> parseUdfSample(const QByteArray &body);
/// {"queryCount": n}
Result<qint64> parseCount(const QByteArray &body);
/// {"itemId": n}
Result<qint64> parseItemId(const QByteArray &body);

} // namespace trivet::autotask
