// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/filter.h"

#include "practice/it_glue/records.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// filter[psa_integration_type] names the adapters otherwise than their records do (vendors/it_glue/FACTS.md §3.2, 4.6);
// the names of those other than Autotask are an assumption.
QString adapterOfPsa(const QString &type)
{
    static const QMap<QString, QString> adapters{
        {u"autotask"_s, u"Autotask"_s},     {u"manage"_s, u"ConnectWise Manage"_s}, {u"tigerpaw"_s, u"Tigerpaw"_s},
        {u"kaseya-bms"_s, u"Kaseya BMS"_s}, {u"pulseway-psa"_s, u"Pulseway PSA"_s}, {u"vorex"_s, u"Vorex"_s},
    };
    return adapters.value(type);
}

QStringList valuesOf(const QList<GlueFilter> &filters, QLatin1StringView name)
{
    for (const GlueFilter &filter : filters) {
        if (filter.name == name)
            return filter.values;
    }
    return {};
}

bool isLinkedWith(const GlueRecord &record, const QStringList &types, const QStringList &remoteIds)
{
    for (const QString &type : types) {
        const GlueLink *link = glueLink(record, adapterOfPsa(type));
        if (link && (remoteIds.isEmpty() || remoteIds.contains(link->remoteId)))
            return true;
    }
    return false;
}

// aem is Datto RMM. What rmm_id holds for it nobody tells: here the device's uid or its number.
bool isMatchedWith(const GlueRecord &record, const QStringList &types, const QStringList &ids)
{
    if (!record.rmmRecord || !types.contains("aem"_L1))
        return false;
    const QString address = record.rmmRecord->value("external-url"_L1).toString();
    return ids.isEmpty() || ids.contains(record.remoteKey) || ids.contains(address.section(u'/', -1));
}

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

bool isTrue(const QString &text)
{
    return text == "true"_L1 || text == "1"_L1;
}

bool equalsOne(const GlueField *field, const RowValue &value, const QStringList &wanted)
{
    if (field && field->kind == GlueKind::Flag) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &text) { return !value.isNull() && isTrue(text) == value.toBool(); });
    }
    return wanted.contains(plain(value));
}

struct Span
{
    QString from;
    QString to;
};

// "start,end" in UTC with * for open (section 2).
std::optional<Span> spanOf(const QStringList &values)
{
    if (values.size() != 2)
        return std::nullopt;
    const auto end = [](const QString &text) { return text == "*"_L1 ? QString() : text; };
    return Span{.from = end(values.at(0)), .to = end(values.at(1))};
}

bool isWithin(const QString &moment, const Span &span)
{
    if (moment.isEmpty())
        return false;
    // A date without a time stands for its first moment as a start and for all of the day as an end.
    const bool isAfter = span.from.isEmpty() || moment.left(span.from.size()) >= span.from;
    const bool isBefore = span.to.isEmpty() || moment.left(span.to.size()) <= span.to;
    return isAfter && isBefore;
}

bool isDateFilter(const QString &name)
{
    return name == "created_at"_L1 || name == "updated_at"_L1 || name == "date"_L1 ||
           name == "range.expiration_date"_L1;
}

QString primaryEmail(const GlueRecord &record)
{
    for (const QJsonValue &email : record.attributes.value("contact-emails"_L1).toArray()) {
        if (email.toObject().value("primary"_L1).toBool())
            return email.toObject().value("value"_L1).toString();
    }
    return {};
}

} // namespace

QStringList splitGlueList(const QString &text)
{
    QStringList parts{QString()};
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool isEscaped = text.at(place) == u'\\' && place + 1 < text.size() && text.at(place + 1) == u',';
        if (isEscaped)
            parts.last().append(text.at(++place));
        else if (text.at(place) == u',')
            parts.append(QString());
        else
            parts.last().append(text.at(place));
    }
    return parts;
}

QList<GlueFilter> glueFiltersOf(const GlueCall &call)
{
    static const QRegularExpression form(u"^filter\\[([^\\]]+)\\](?:\\[([^\\]]+)\\])?(?:\\[\\])?$"_s);
    QList<GlueFilter> filters;
    for (const auto &[name, value] : call.query) {
        const auto match = form.match(name);
        if (!match.hasMatch() || value.isEmpty())
            continue;
        const QString first = match.captured(1).replace(u'-', u'_');
        const QString second = match.captured(2).replace(u'-', u'_');
        if (!glueHas(call.resource->filters, first))
            continue;
        filters.append({.name = second.isEmpty() ? first : first + u'.' + second, .values = splitGlueList(value)});
    }
    return filters;
}

std::optional<GlueReply> glueFilterTrouble(const GlueCall &call, const QList<GlueFilter> &filters)
{
    const auto needs = [&](QLatin1StringView name, QLatin1StringView twin) {
        return !valuesOf(filters, name).isEmpty() && valuesOf(filters, twin).isEmpty();
    };
    if (needs("psa_id"_L1, "psa_integration_type"_L1))
        return glueError(422, u"filter[psa_integration_type] is required with filter[psa_id]"_s);
    if (needs("rmm_id"_L1, "rmm_integration_type"_L1))
        return glueError(422, u"filter[rmm_integration_type] is required with filter[rmm_id]"_s);
    if (call.resource->name == "flexible_assets" && valuesOf(filters, "flexible_asset_type_id"_L1).isEmpty())
        return glueError(422, u"filter[flexible-asset-type-id] is required"_s);
    if (call.resource->name == "user_metrics") {
        const auto span = spanOf(valuesOf(filters, "date"_L1));
        const QDate from = span ? QDate::fromString(span->from.left(10), Qt::ISODate) : QDate();
        const QDate to = span ? QDate::fromString(span->to.left(10), Qt::ISODate) : QDate();
        const bool isTooLong = from.isValid() && to.isValid() && from.daysTo(to) > 7;
        if (span && (!from.isValid() || isTooLong))
            return glueError(422, u"Date range is invalid or longer than a week"_s);
    }
    return std::nullopt;
}

bool passesGlueFilter(const GlueCall &call, const GlueRecord &record, const QList<GlueFilter> &all,
                      const GlueFilter &filter)
{
    const Row &attributes = record.attributes;
    if (filter.name == "id"_L1)
        return filter.values.contains(QString::number(record.id));
    if (filter.name == "psa_id"_L1)
        return isLinkedWith(record, valuesOf(all, "psa_integration_type"_L1), filter.values);
    if (filter.name == "psa_integration_type"_L1)
        return isLinkedWith(record, filter.values, {});
    if (filter.name == "rmm_id"_L1)
        return isMatchedWith(record, valuesOf(all, "rmm_integration_type"_L1), filter.values);
    if (filter.name == "rmm_integration_type"_L1)
        return isMatchedWith(record, filter.values, {});
    if (filter.name == "group_id"_L1)
        return false; // no group of this account is tied to organizations
    if (filter.name == "primary_email"_L1)
        return filter.values.contains(primaryEmail(record));
    if (filter.name == "exclude.id"_L1)
        return !filter.values.contains(QString::number(record.id));
    const bool isExcluding = filter.name.startsWith("exclude."_L1);
    const QString attribute = glueKebab(filter.name.section(u'.', -1));
    const GlueField *field = call.resource->field(QStringView(attribute));
    if (!field)
        return true; // known to the API, but nothing an answer shows
    if (const auto span = spanOf(filter.values); span && isDateFilter(filter.name))
        return isWithin(attributes.value(attribute).toString(), *span);
    return equalsOne(field, attributes.value(attribute), filter.values) != isExcluding;
}

} // namespace trivet::practice
