// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/wire.h"

#include "practice/it_glue/includes.h"
#include "practice/server/jsontext.h"
#include "practice/server/rowtext.h"

#include <QUrl>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int glueDefaultPage = 50;
constexpr int glueLargestPage = 1000; // more is asked for in vain, without an error (vendors/it_glue/FACTS.md §2)

/// Writes records of one call, and keeps what is included with them.
class RecordWriter
{
public:
    RecordWriter(GlueCall &call, const QStringList &includes) : m_call(call), m_includes(includes)
    {
        if (call.resource->name == "configuration_types") {
            for (const auto &[id, record] : call.world.glue.of(u"configurations"_s))
                ++m_configurations[record.attributes.value("configuration-type-id"_L1).toInteger()];
        }
    }

    void write(JsonText &json, const GlueRecord &record, const QString &password = {})
    {
        json.text("id", QString::number(record.id));
        json.text("type", glueKebab(m_call.resourceName()));
        json.beginObject("attributes");
        for (const GlueField &field : m_call.resource->fields) {
            if (field.name == "configurations-count")
                json.number(field.name, m_configurations.value(record.id));
            else
                writeValue(json, field.name, record.attributes.value(field.name));
        }
        if (!password.isEmpty())
            json.text("password", password);
        json.endObject();
        json.beginObject("relationships");
        for (const QString &include : m_includes)
            relate(json, glueRelation(m_call, record, include));
        json.endObject();
    }

    void writeIncluded(JsonText &json) const
    {
        if (m_includes.isEmpty())
            return;
        json.beginArray("included");
        for (const std::string &item : m_included)
            json.rawItem(item);
        json.endArray();
    }

private:
    void relate(JsonText &json, GlueRelation relation)
    {
        json.beginObject(relation.name);
        if (relation.toOne && relation.items.empty()) {
            json.null("data");
        } else if (relation.toOne) {
            json.beginObject("data");
            point(json, relation.items.front());
        } else {
            json.beginArray("data");
            for (const GlueIncluded &item : relation.items) {
                json.beginObject();
                point(json, item);
            }
            json.endArray();
        }
        json.endObject();
        for (GlueIncluded &item : relation.items)
            m_included.push_back(std::move(item.json));
    }

    static void point(JsonText &json, const GlueIncluded &item)
    {
        json.text("id", item.id);
        json.utf8("type", item.type);
        json.endObject();
    }

    GlueCall &m_call;
    QStringList m_includes;
    QHash<qint64, int> m_configurations;
    std::vector<std::string> m_included;
};

struct Window
{
    int size = glueDefaultPage;
    int number = 1;
    int total = 0;
    int pages = 1;

    int next() const { return number < pages ? number + 1 : 0; }
    int previous() const { return number > 1 ? number - 1 : 0; }
};

Window windowOf(const GlueCall &call, size_t rows)
{
    Window window;
    const int size = call.parameter(u"page[size]"_s).toInt();
    const int number = call.parameter(u"page[number]"_s).toInt();
    if (size > 0)
        window.size = std::min(size, glueLargestPage);
    window.number = std::max(1, number);
    window.total = static_cast<int>(rows);
    window.pages = std::max(1, (window.total + window.size - 1) / window.size);
    return window;
}

QString pageAddress(const GlueCall &call, const Window &window, int number)
{
    QStringList parts;
    const auto add = [&](const QString &name, const QString &value) {
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    };
    for (const auto &[name, value] : call.query) {
        if (name != "page[number]"_L1 && name != "page[size]"_L1)
            add(name, value);
    }
    add(u"page[number]"_s, QString::number(number));
    add(u"page[size]"_s, QString::number(window.size));
    return QString::fromStdString(call.origin) + call.path + u'?' + parts.join(u'&');
}

void writeMeta(JsonText &json, const GlueCall &call, const Window &window)
{
    const auto numberOrNull = [&](std::string_view name, int page) {
        if (page > 0)
            json.number(name, page);
        else
            json.null(name);
    };
    json.beginObject("meta");
    json.number("current-page", window.number);
    numberOrNull("next-page", window.next());
    numberOrNull("prev-page", window.previous());
    json.number("total-pages", window.pages);
    json.number("total-count", window.total);
    json.raw("filters", "{}");
    json.endObject();
    json.beginObject("links");
    if (window.pages > 1) {
        const auto link = [&](std::string_view name, int page) {
            json.textOrNull(name, page > 0 ? pageAddress(call, window, page) : QString());
        };
        link("self", window.number);
        link("first", 1);
        link("prev", window.previous());
        link("next", window.next());
        link("last", window.pages);
    }
    json.endObject();
}

// A value comes back only to a key with Password Access, and only for one record (vendors/it_glue/FACTS.md §1).
QString passwordToShow(const GlueCall &call, const GlueRecord &record)
{
    const bool isWanted = call.parameter(u"show_password"_s) != "false"_L1;
    if (call.resource->name != "passwords" || !call.world.faults.isSet(u"glue-password-access"_s) || !isWanted)
        return {};
    return record.attributes.value("password"_L1).toString();
}

} // namespace

std::optional<GlueReply> glueIncludeTrouble(const GlueCall &call)
{
    for (const QString &include : call.includes()) {
        const bool isKnown =
            glueHas(call.resource->includes, include) || (call.hasId && glueHas(call.resource->showIncludes, include));
        if (!isKnown)
            return glueError(400, u"Bad Request"_s, include + u" cannot be included"_s, u"include"_s);
    }
    return std::nullopt;
}

size_t glueRowsUpToPageEnd(const GlueCall &call)
{
    const Window window = windowOf(call, 0);
    return static_cast<size_t>(window.number) * static_cast<size_t>(window.size);
}

GlueReply glueListReply(GlueCall &call, GlueRows rows)
{
    const Window window = windowOf(call, rows.size());
    if (call.resource->name == "logs" && window.number > 5)
        return glueError(422, u"Only the first five pages of logs can be asked for"_s);
    const size_t first =
        std::min(rows.size(), static_cast<size_t>(window.number - 1) * static_cast<size_t>(window.size));
    const size_t last = std::min(rows.size(), first + static_cast<size_t>(window.size));
    GlueReply reply;
    reply.body.reserve((last - first) * 1600 + 1024);
    JsonText json(reply.body);
    RecordWriter writer(call, call.includes());
    json.beginObject();
    json.beginArray("data");
    for (size_t place = first; place < last; ++place) {
        json.beginObject();
        writer.write(json, *rows[place]);
        json.endObject();
    }
    json.endArray();
    writeMeta(json, call, window);
    writer.writeIncluded(json);
    json.endObject();
    return reply;
}

GlueReply glueShowReply(GlueCall &call, const GlueRecord &record)
{
    GlueReply reply;
    JsonText json(reply.body);
    RecordWriter writer(call, call.includes());
    json.beginObject();
    json.beginObject("data");
    writer.write(json, record, passwordToShow(call, record));
    json.endObject();
    writer.writeIncluded(json);
    json.endObject();
    return reply;
}

GlueReply glueWrittenReply(GlueCall &call, int status, const GlueRecord &record)
{
    GlueReply reply = glueShowReply(call, record);
    reply.status = status;
    return reply;
}

GlueReply glueWrittenReply(GlueCall &call, int status, const QList<GlueRecord> &records)
{
    GlueReply reply{.status = status};
    JsonText json(reply.body);
    RecordWriter writer(call, {});
    json.beginObject();
    json.beginArray("data");
    for (const GlueRecord &record : records) {
        json.beginObject();
        writer.write(json, record);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return reply;
}

} // namespace trivet::practice
