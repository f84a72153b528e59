// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/parsers.h"

#include "http/readabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::autotask {
namespace {

// Metadata nests lists in lists and is small, so it is read as a tree.

tl::unexpected<Problem> badMetadata(ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.vendor = VendorId::Autotask;
    problem.detail = detail;
    return fail(std::move(problem));
}

/// A member whatever its case: the vendor's own casing has moved over the years.
QJsonValue memberOf(const QJsonObject &object, QLatin1StringView name)
{
    const auto exact = object.constFind(name);
    if (exact != object.constEnd())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue::Undefined;
}

Result<QJsonObject> treeOf(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readableText(body), &error);
    if (!document.isObject())
        return badMetadata(ProblemKind::BadReply, error.errorString());
    return document.object();
}

QString wordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// "None", "All", "Restricted" on the wire (C); the help says 0, 1, 2 (D): both are read.
std::optional<AccessRight> accessRight(const QJsonValue &value)
{
    const QString word = wordOf(value).toLower();
    if (word == "none"_L1 || word == "0"_L1)
        return AccessRight::None;
    if (word == "all"_L1 || word == "1"_L1)
        return AccessRight::All;
    if (word == "restricted"_L1 || word == "2"_L1)
        return AccessRight::Restricted;
    return std::nullopt;
}

/// The entity's fields, all of them: a query shows only those that were asked for.
QStringList namesOf(const QJsonArray &fields)
{
    QStringList names;
    for (const QJsonValue &field : fields)
        names.append(memberOf(field.toObject(), "name"_L1).toString());
    names.sort();
    return names;
}

} // namespace

Result<EntityAccess> parseEntityAccess(const QString &entity, const QByteArray &body)
{
    const Result<QJsonObject> tree = treeOf(body);
    if (!tree)
        return tl::unexpected(tree.error());
    const QJsonObject info = memberOf(*tree, "info"_L1).toObject();
    const auto query = accessRight(memberOf(info, "userAccessForQuery"_L1));
    const auto create = accessRight(memberOf(info, "userAccessForCreate"_L1));
    const auto update = accessRight(memberOf(info, "userAccessForUpdate"_L1));
    if (!query)
        return badMetadata(ProblemKind::BadReply, u"userAccessForQuery is no access word"_s);
    return EntityAccess{entity, *query, create.value_or(AccessRight::None), update.value_or(AccessRight::None)};
}

Result<ListReading<PicklistValue>> parsePicklist(const QString &field, const QByteArray &body)
{
    const Result<QJsonObject> tree = treeOf(body);
    if (!tree)
        return tl::unexpected(tree.error());
    const QJsonValue fields = memberOf(*tree, "fields"_L1);
    if (!fields.isArray())
        return badMetadata(ProblemKind::BadReply, u"fields are missing"_s);
    const QJsonArray list = fields.toArray();
    for (const QJsonValue &one : list) {
        const QJsonObject info = one.toObject();
        if (memberOf(info, "name"_L1).toString().compare(field, Qt::CaseInsensitive) != 0)
            continue;
        const QJsonValue picks = memberOf(info, "picklistValues"_L1);
        if (!picks.isArray())
            break;
        OddRows odd;
        ListReading<PicklistValue> values{.fields = namesOf(list)};
        const QJsonArray rows = picks.toArray();
        qint64 place = 0;
        for (const QJsonValue &row : rows) {
            const QJsonObject pick = row.toObject();
            const QJsonValue value = memberOf(pick, "value"_L1);
            ++place;
            if (!value.isString() && !value.isDouble()) {
                odd.add({{}, place, u"%1.value"_s.arg(field)}, false);
                continue;
            }
            values.rows.append(
                {wordOf(value), memberOf(pick, "label"_L1).toString(), memberOf(pick, "isActive"_L1).toBool(true)});
        }
        if (odd.first)
            values.shortfall = Shortfall{Shortfall::Cause::Unreadable, rows.size(), {}, odd.count, odd.first};
        return values;
    }
    return badMetadata(ProblemKind::NotFound, field);
}

Result<UdfSample> parseUdfSample(const QByteArray &body)
{
    const Result<QJsonObject> tree = treeOf(body);
    if (!tree)
        return tl::unexpected(tree.error());
    const QJsonValue items = memberOf(*tree, "items"_L1);
    if (!items.isArray())
        return badMetadata(ProblemKind::BadReply, u"items are missing"_s);
    UdfSample sample;
    const auto note = [](QStringList &names, const QString &name) {
        if (!names.contains(name))
            names.append(name);
    };
    const QJsonArray rows = items.toArray();
    for (const QJsonValue &row : rows) {
        ++sample.rows;
        const bool isSynced = !memberOf(row.toObject(), "rmmDeviceUID"_L1).toString().isEmpty();
        sample.syncedRows += isSynced ? 1 : 0;
        const QJsonArray udfs = memberOf(row.toObject(), "userDefinedFields"_L1).toArray();
        if (!udfs.isEmpty())
            ++sample.rowsWithUdfs;
        for (const QJsonValue &udf : udfs) {
            const QString name = memberOf(udf.toObject(), "name"_L1).toString();
            const QString value = memberOf(udf.toObject(), "value"_L1).toString();
            const bool isMask = value.size() >= 5 && value.count(u'*') == value.size();
            if (isSynced && !value.isEmpty())
                note(sample.filledOnSynced, name);
            if (isMask)
                note(sample.masked, name);
            else if (!value.isEmpty())
                note(sample.readable, name);
        }
    }
    return sample;
}

} // namespace trivet::autotask
