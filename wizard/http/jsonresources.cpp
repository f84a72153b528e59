// SPDX-License-Identifier: Apache-2.0
#include "http/jsonresources.h"

#include "http/jsoncells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

namespace od = simdjson::ondemand;

QString joinedWithHyphens(QString type)
{
    return type.toLower().replace(u'_', u'-');
}

/// "455" or 455.
QString idText(od::value &value)
{
    const JsonRow::Cell cell = jsoncells::cellOf(value);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

QString typeText(od::value &value)
{
    const JsonRow::Cell cell = jsoncells::cellOf(value);
    const auto *text = std::get_if<QString>(&cell);
    return text ? joinedWithHyphens(*text) : QString();
}

void readLinkage(od::value linkage, QList<ResourceRef> &related)
{
    if (linkage.type() == od::json_type::array) {
        for (od::value element : linkage.get_array())
            readLinkage(element, related);
        return;
    }
    if (linkage.type() != od::json_type::object)
        return;
    ResourceRef ref;
    for (auto field : linkage.get_object()) {
        const std::string_view name = field.unescaped_key();
        od::value value = field.value();
        if (name == "type")
            ref.type = typeText(value);
        else if (name == "id")
            ref.id = idText(value);
    }
    if (!ref.type.isEmpty() && !ref.id.isEmpty())
        related.append(ref);
}

void readRelationships(od::value relationships, QList<ResourceRef> &related)
{
    if (relationships.type() != od::json_type::object)
        return;
    for (auto relationship : relationships.get_object()) {
        od::value value = relationship.value();
        if (value.type() != od::json_type::object)
            continue;
        for (auto field : value.get_object()) {
            const std::string_view name = field.unescaped_key();
            if (name == "data")
                readLinkage(field.value(), related);
        }
    }
}

/// Reads resources of one kind into the same row of cells, again and again.
class Resources
{
public:
    Resources(QLatin1StringView where, const JsonColumns &columns, const ResourceReader &reader, OddRows *odd)
        : m_where(where), m_columns(columns), m_reader(reader), m_cells(columns.size()), m_odd(odd)
    {
    }

    /// `along` reads what a primary resource brings inside itself.
    void read(od::value value, Resources *along)
    {
        if (value.is_null())
            return;
        if (value.type() != od::json_type::array && value.type() != od::json_type::object)
            jsoncells::shapeError(u"%1 is neither a list nor an object"_s.arg(m_where));
        if (value.type() == od::json_type::array) {
            for (od::value element : value.get_array())
                readOne(element, along);
            return;
        }
        readOne(value, along);
    }

private:
    void readOne(od::value value, Resources *along)
    {
        if (m_odd)
            ++m_odd->seen;
        if (value.type() != od::json_type::object) {
            noteOdd({{}, m_index + 1, m_where}, u"is no object"_s, false);
            ++m_index;
            return;
        }
        std::fill(m_cells.begin(), m_cells.end(), JsonRow::Cell{});
        JsonResource resource;
        for (auto field : value.get_object()) {
            const std::string_view name = field.unescaped_key();
            od::value member = field.value();
            if (name == "id")
                resource.ref.id = idText(member);
            else if (name == "type")
                resource.ref.type = typeText(member);
            else if (name == "attributes" && member.type() == od::json_type::object)
                jsoncells::readMembers(member.get_object(), m_columns, {}, m_cells, jsoncells::namesWanted(m_odd));
            else if (name == "relationships")
                readRelationships(member, resource.related);
            else if (name == "included" && along)
                along->read(member, nullptr);
        }
        const UnreadableRow place{resource.ref.id, m_index + 1, resource.ref.type.isEmpty() ? u"type"_s : u"id"_s};
        if (resource.ref.type.isEmpty() || resource.ref.id.isEmpty()) {
            noteOdd(place, u"has no type or no id"_s, false);
        } else if (m_reader) {
            JsonRow row(m_columns, m_cells);
            m_reader(resource, row);
            if (row.isOdd())
                noteOdd({resource.ref.id, m_index + 1, row.oddField()}, row.trouble(), row.isKept());
        }
        ++m_index;
    }

    void noteOdd(const UnreadableRow &row, const QString &trouble, bool isKept)
    {
        if (!m_odd)
            jsoncells::shapeError(u"%1 %2: %3"_s.arg(m_where).arg(m_index).arg(trouble));
        m_odd->add(row, isKept);
    }

    QLatin1StringView m_where;
    const JsonColumns &m_columns;
    const ResourceReader &m_reader;
    jsoncells::Cells m_cells;
    OddRows *m_odd;
    qsizetype m_index = 0;
};

} // namespace

std::optional<Problem> readResources(const QByteArray &body, const ResourceSource &source, const ResourceReader &data,
                                     const ResourceReader &included, const JsonRowReader &meta)
{
    OddRows oddAlong;
    Resources primary("data"_L1, source.dataColumns, data, source.odd);
    Resources along("included"_L1, source.includedColumns, included, source.odd ? &oddAlong : nullptr);
    jsoncells::Cells metaCells(source.metaColumns.size());
    bool sawData = false;
    const auto member = [&](std::string_view name, od::value value) {
        if (name == "data") {
            sawData = !value.is_null();
            primary.read(value, &along);
        } else if (name == "included") {
            along.read(value, nullptr);
        } else if (name == "meta" && value.type() == od::json_type::object) {
            jsoncells::readMembers(value.get_object(), source.metaColumns, {}, metaCells);
        }
    };
    const auto end = [&] {
        if (!sawData)
            jsoncells::shapeError(u"the data are missing"_s);
        // What came along is no record of the list, so nothing of the list was dropped with it.
        if (oddAlong.first) {
            source.odd->count += oddAlong.count;
            source.odd->first = source.odd->first.value_or(*oddAlong.first);
        }
        if (meta) {
            JsonRow row(source.metaColumns, metaCells);
            meta(row);
            jsoncells::finishRow(row);
        }
    };
    return jsoncells::readDocument(body, member, end);
}

} // namespace trivet
