// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/list.h"

#include "practice/it_glue/filter.h"
#include "practice/it_glue/wire.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// Everything that runs out: warranties and domains. The API makes such a record of any date; ids are those of what
// runs out, an assumption.
void addExpirations(GlueCall &call, const QString &resource, QLatin1StringView dateField, const QString &typeName,
                    const QString &description)
{
    for (const auto &[id, record] : call.world.glue.of(resource)) {
        const Row &from = record.attributes;
        if (from.value(dateField).toString().isEmpty())
            continue;
        call.made.push_back({.id = id,
                             .attributes = {{u"organization-id"_s, from.value("organization-id"_L1)},
                                            {u"organization-name"_s, from.value("organization-name"_L1)},
                                            {u"resource-id"_s, id},
                                            {u"resource-name"_s, from.value("name"_L1)},
                                            {u"resource-type-name"_s, typeName},
                                            {u"description"_s, description},
                                            {u"expiration-date"_s, from.value(dateField)},
                                            {u"created-at"_s, from.value("created-at"_L1)},
                                            {u"updated-at"_s, from.value("updated-at"_L1)}}});
    }
}

// Answers may be 30 days back only (vendors/it_glue/FACTS.md §2).
bool isInLogWindow(const GlueCall &call, const GlueRecord &record)
{
    const QDateTime at = QDateTime::fromString(record.attributes.value("created-at"_L1).toString(), Qt::ISODateWithMs);
    return at > call.world.now().addDays(-30);
}

/// Without regard to case; without a copy as long as all is ASCII.
int compareTexts(std::string_view left, std::string_view right)
{
    const auto isAscii = [](char sign) { return static_cast<unsigned char>(sign) < 0x80; };
    if (!std::all_of(left.begin(), left.end(), isAscii) || !std::all_of(right.begin(), right.end(), isAscii))
        return RowValue(left).toString().compare(RowValue(right).toString(), Qt::CaseInsensitive);
    const auto view = [](std::string_view text) {
        return QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
    };
    return view(left).compare(view(right), Qt::CaseInsensitive);
}

int compare(const RowValue &left, const RowValue &right)
{
    if (left.isNull() != right.isNull())
        return left.isNull() ? 1 : -1;
    if (left.isDouble() && right.isDouble())
        return left.toDouble() < right.toDouble() ? -1 : left.toDouble() > right.toDouble() ? 1 : 0;
    if (left.isBool() && right.isBool())
        return static_cast<int>(left.toBool()) - static_cast<int>(right.toBool());
    return left.isUtf8() && right.isUtf8() ? compareTexts(left.utf8(), right.utf8())
                                           : left.toString().compare(right.toString(), Qt::CaseInsensitive);
}

} // namespace

GlueRows allGlueRows(GlueCall &call)
{
    GlueRows rows;
    if (call.resource->name == "expirations") {
        call.made.clear();
        addExpirations(call, u"configurations"_s, "warranty-expires-at"_L1, u"Configuration"_s, u"Warranty"_s);
        addExpirations(call, u"domains"_s, "expires-on"_L1, u"Domain"_s, u"Domain registration"_s);
        for (GlueRecord &record : call.made)
            rows.push_back(&record);
    } else {
        GlueAccount::Records &records = call.world.glue.of(call.resourceName());
        rows.reserve(records.size());
        for (auto &[id, record] : records)
            rows.push_back(&record);
    }
    if (call.parent) {
        const QString field = call.parentField();
        std::erase_if(rows, [&](const GlueRecord *record) {
            return record->attributes.value(field).toInteger() != call.parentId;
        });
    }
    if (call.resource->name == "logs")
        std::erase_if(rows, [&](const GlueRecord *record) { return !isInLogWindow(call, *record); });
    return rows;
}

std::variant<GlueRows, GlueReply> selectGlueRows(GlueCall &call)
{
    const QList<GlueFilter> filters = glueFiltersOf(call);
    if (auto trouble = glueFilterTrouble(call, filters))
        return *trouble;
    GlueRows rows = allGlueRows(call);
    for (const GlueFilter &filter : filters)
        std::erase_if(rows,
                      [&](const GlueRecord *record) { return !passesGlueFilter(call, *record, filters, filter); });
    return rows;
}

std::optional<GlueReply> sortGlueRows(const GlueCall &call, GlueRows &rows)
{
    const QString asked = call.parameter(u"sort"_s);
    if (asked.isEmpty())
        return std::nullopt;
    const bool isFalling = asked.startsWith(u'-');
    const QString name = asked.mid(isFalling ? 1 : 0).replace(u'-', u'_');
    if (!glueHas(call.resource->sorts, name))
        return glueError(400, u"Bad Request"_s, asked + u" is not a valid sort"_s, u"sort"_s);
    const QString attribute = glueKebab(name);
    // Looked up once per record: a look-up per comparison took most of a second with 20,000 of them.
    struct Keyed
    {
        RowValue key;
        GlueRecord *record;
        size_t place;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (GlueRecord *record : rows)
        keyed.push_back(
            {name == "id"_L1 ? RowValue(record->id) : record->attributes.value(attribute), record, keyed.size()});
    // What comes behind the page is not shown, and need not be in order.
    const auto pageEnd = static_cast<std::ptrdiff_t>(std::min(keyed.size(), glueRowsUpToPageEnd(call)));
    std::partial_sort(keyed.begin(), keyed.begin() + pageEnd, keyed.end(),
                      [isFalling](const Keyed &left, const Keyed &right) {
                          const int order = compare(left.key, right.key);
                          return order == 0 ? left.place < right.place : isFalling ? order > 0 : order < 0;
                      });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &one) { return one.record; });
    return std::nullopt;
}

} // namespace trivet::practice
