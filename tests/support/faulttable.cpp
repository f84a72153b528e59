// SPDX-License-Identifier: Apache-2.0
#include "support/faulttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <limits>
#include <memory>
#include <optional>

namespace trivet::test {

using namespace Qt::StringLiterals;

Change answersStatus(int code, const QByteArray &body, const QByteArray &type, const QByteArray &retryAfter)
{
    return [=](ProxiedAnswer &answer, const ProxiedRequest &) {
        answer = {.status = code, .headers = {{"Content-Type", type}}, .body = body};
        if (!retryAfter.isEmpty())
            answer.headers.append({"Retry-After", retryAfter});
    };
}

Change answersPage(int code)
{
    return answersStatus(
        code, "<!DOCTYPE html><html><head><title>Gateway</title></head><body>Please wait.</body></html>", "text/html");
}

Change redirects(To to)
{
    return [to](ProxiedAnswer &answer, const ProxiedRequest &request) {
        answer = {.status = 302, .headers = {}, .body = {}};
        const QUrl &base = to == To::Own ? request.proxy : request.canary;
        answer.headers.append({"Location", base.resolved(QUrl(QString::fromLatin1(request.target))).toEncoded()});
    };
}

Change isDelivered(ProxiedAnswer::Delivery delivery)
{
    return [delivery](ProxiedAnswer &answer, const ProxiedRequest &) { answer.delivery = delivery; };
}

Change atFirst(int times, const QByteArray &part, Change change)
{
    return [part, change = std::move(change), left = std::make_shared<int>(times)](ProxiedAnswer &answer,
                                                                                   const ProxiedRequest &request) {
        if (*left <= 0 || !request.target.contains(part))
            return;
        --*left;
        change(answer, request);
    };
}

namespace {

using Delivery = ProxiedAnswer::Delivery;

// ---- what an answer holds, whichever vendor's it is

/// The member that holds the rows; empty for a bare array; nothing where there are no rows.
std::optional<QString> rowsMember(const QJsonDocument &document)
{
    if (document.isArray())
        return QString();
    for (const QString &name : {u"items"_s, u"data"_s, u"devices"_s, u"sites"_s, u"users"_s}) {
        if (document.object().value(name).isArray())
            return name;
    }
    return std::nullopt;
}

bool isList(const ProxiedAnswer &answer)
{
    return answer.status == 200 && rowsMember(QJsonDocument::fromJson(answer.body)).has_value();
}

bool isCount(const ProxiedAnswer &answer)
{
    return answer.status == 200 && QJsonDocument::fromJson(answer.body).object().contains("queryCount"_L1);
}

void setHeader(ProxiedAnswer &answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.removeIf([&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    answer.headers.append({name, value});
}

// ---- how it is changed

Change inJson(std::function<void(QJsonObject &, const ProxiedRequest &)> edit)
{
    return [edit = std::move(edit)](ProxiedAnswer &answer, const ProxiedRequest &request) {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        // A bare array has no frame to lie about; it gets the one that its vendor documents for lists in pages.
        QJsonObject object = document.isArray()
                                 ? QJsonObject{{u"pagination"_s, QJsonObject{{u"page"_s, 1}, {u"totalPages"_s, 1}}},
                                               {u"items"_s, document.array()}}
                                 : document.object();
        edit(object, request);
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
}

Change inRows(std::function<void(QJsonArray &)> edit)
{
    return [edit = std::move(edit)](ProxiedAnswer &answer, const ProxiedRequest &) {
        QJsonDocument document = QJsonDocument::fromJson(answer.body);
        const QString member = *rowsMember(document);
        QJsonArray rows = member.isEmpty() ? document.array() : document.object().value(member).toArray();
        edit(rows);
        if (member.isEmpty()) {
            document.setArray(rows);
        } else {
            QJsonObject object = document.object();
            object.insert(member, rows);
            document.setObject(object);
        }
        answer.body = document.toJson(QJsonDocument::Compact);
    };
}

Change inText(const QString &pattern, const QByteArray &replacement)
{
    return [=](ProxiedAnswer &answer, const ProxiedRequest &) {
        const QRegularExpression expression(pattern);
        answer.body = QString::fromUtf8(answer.body).replace(expression, QString::fromLatin1(replacement)).toUtf8();
    };
}

/// Where each vendor puts the address of the next page or the number of pages.
void setNext(QJsonObject &object, const QString &next)
{
    if (object.contains("pageDetails"_L1)) {
        QJsonObject details = object.value("pageDetails"_L1).toObject();
        details.insert("nextPageUrl"_L1, next);
        object.insert("pageDetails"_L1, details);
    }
    if (object.contains("meta"_L1)) {
        QJsonObject meta = object.value("meta"_L1).toObject();
        meta.insert("next-page"_L1, meta.value("current-page"_L1).toInt(1) + 1);
        meta.insert("total-pages"_L1, 100000);
        object.insert("meta"_L1, meta);
        object.insert("links"_L1, QJsonObject{{u"next"_s, next}});
    }
    if (object.contains("pagination"_L1)) {
        QJsonObject pagination = object.value("pagination"_L1).toObject();
        pagination.insert("totalPages"_L1, 100000);
        object.insert("pagination"_L1, pagination);
    }
}

/// Where each vendor puts the number of all rows.
void addToTotal(QJsonObject &object, int more)
{
    for (const auto &[frame, member] : {std::pair{"pageDetails"_L1, "totalCount"_L1}, {"meta"_L1, "total-count"_L1}}) {
        QJsonObject details = object.value(frame).toObject();
        if (!details.contains(member))
            continue;
        details.insert(member, details.value(member).toInt() + more);
        object.insert(frame, details);
    }
    if (object.contains("queryCount"_L1))
        object.insert("queryCount"_L1, object.value("queryCount"_L1).toInt() + more);
}

Change nextIs(To to)
{
    return inJson([to](QJsonObject &object, const ProxiedRequest &request) {
        const QUrl &base = to == To::Own ? request.proxy : request.canary;
        setNext(object, QString::fromLatin1(base.resolved(QUrl(QString::fromLatin1(request.target))).toEncoded()));
    });
}

/// Each id of each row, so that every page brings rows that nobody has seen.
Change freshIds()
{
    return [](ProxiedAnswer &answer, const ProxiedRequest &request) {
        nextIs(To::Own)(answer, request);
        static const QRegularExpression id(uR"x("(id|uid|saasCustomerId)":"?([\w-]+)"?)x"_s);
        QString text = QString::fromUtf8(answer.body);
        const bool isText = text.contains("\"meta\""_L1) || text.contains("\"hostname\""_L1);
        text.replace(id, isText ? uR"x("\1":"%1\2")x"_s.arg(request.call) : uR"x("\1":%1\2)x"_s.arg(request.call));
        answer.body = text.toUtf8();
    };
}

void dropAThird(QJsonArray &rows)
{
    for (qsizetype place = rows.size() - 1; place >= 0; place -= 3)
        rows.removeAt(place);
}

void repeatTheFirst(QJsonArray &rows)
{
    for (qsizetype place = rows.size() / 2; place < rows.size(); ++place)
        rows.replace(place, rows.at(place - rows.size() / 2));
}

void firstRow(QJsonArray &rows, const std::function<void(QJsonObject &)> &edit)
{
    if (rows.isEmpty())
        return;
    QJsonObject row = rows.first().toObject();
    edit(row);
    rows.replace(0, row);
}

/// Of the whole row where it is flat, of "id" where attributes are below.
void nullTheKeys(QJsonObject &row)
{
    for (const QString &key : {u"id"_s, u"uid"_s, u"saasCustomerId"_s, u"username"_s}) {
        if (row.contains(key))
            row.insert(key, QJsonValue());
    }
}

QList<Fault> makeFaults()
{
    using enum Fault::Where;
    using enum Outcome;
    const QByteArray errors = R"({"errors":["Something went wrong."]})";
    return {
        // ---- status codes, at every call
        {"302 to a foreign host", Everywhere, 0, NotGreen, redirects(To::Foreign)},
        {"302 to itself", Everywhere, 0, NotGreen, redirects(To::Own)},
        {"400", Everywhere, 0, NotGreen, answersStatus(400, errors)},
        {"401", Everywhere, 0, NotGreen, answersStatus(401)},
        {"401 as a page", Everywhere, 0, NotGreen, answersPage(401)},
        {"403", Everywhere, 0, NotGreen, answersStatus(403)},
        {"403 as a page", Everywhere, 0, NotGreen, answersPage(403)},
        {"404", Everywhere, 0, NotGreen, answersStatus(404)},
        {"429 for an hour", Everywhere, 0, NotGreen, answersStatus(429, errors, "application/json", "3600")},
        {"429 until the end of time", Everywhere, 0, NotGreen,
         answersStatus(429, errors, "application/json", "10000000000000000")},
        {"500 with errors", Everywhere, 0, NotGreen, answersStatus(500, errors)},
        {"500", Everywhere, 0, NotGreen, answersStatus(500)},
        {"502", Everywhere, 0, NotGreen, answersPage(502)},
        {"503", Everywhere, 0, NotGreen, answersPage(503)},
        {"504", Everywhere, 0, NotGreen, answersPage(504)},
        {"a page instead of data", Everywhere, 0, NotGreen, answersPage(200)},
        {"nothing instead of data", Everywhere, 0, NotGreen, answersStatus(200)},
        {"null instead of data", Everywhere, 0, NotGreen, answersStatus(200, "null")},
        {"another vendor's data", Everywhere, 0, NotGreen, answersStatus(200, R"({"hello":"world"})")},

        // ---- the same, at lists only
        {"lists: 403", Lists, 0, NotGreen, answersStatus(403, errors)},
        {"lists: 404", Lists, 0, NotGreen, answersStatus(404, errors)},
        {"lists: 429 for an hour", Lists, 0, NotGreen, answersStatus(429, errors, "application/json", "3600")},
        {"lists: 500 with errors", Lists, 0, NotGreen, answersStatus(500, errors)},
        {"lists: 503", Lists, 0, NotGreen, answersPage(503)},
        {"lists: a page instead of data", Lists, 0, NotGreen, answersPage(200)},
        {"lists: nothing instead of data", Lists, 0, NotGreen, answersStatus(200)},

        // ---- how it arrives
        {"cut in the middle", Lists, 0, NotGreen, isDelivered(Delivery::CutBody)},
        {"reset in the middle", Lists, 0, NotGreen, isDelivered(Delivery::ResetInBody)},
        {"chunks that are none", Lists, 0, NotGreen, isDelivered(Delivery::BrokenChunk)},
        {"headers without end", Lists, 1, ToldOrRecovers, isDelivered(Delivery::EndlessHeader)},
        {"a byte now and then", Lists, 1, ToldOrRecovers, isDelivered(Delivery::SlowDrip)},
        {"no answer, once", Lists, 1, ToldOrRecovers, isDelivered(Delivery::Silence)},

        // ---- what is in it
        {"rows are null", Lists, 0, NotGreen, inJson([](QJsonObject &object, const ProxiedRequest &) {
             object.insert(*rowsMember(QJsonDocument(object)), QJsonValue());
         })},
        {"rows are an object", Lists, 0, NotGreen, inJson([](QJsonObject &object, const ProxiedRequest &) {
             object.insert(*rowsMember(QJsonDocument(object)), QJsonObject());
         })},
        {"no rows", Lists, 0, NotGreen, inRows([](QJsonArray &rows) { rows = {}; })},
        {"a third of the rows is missing", Lists, 0, NotGreen, inRows(dropAThird), true},
        {"rows are repeated", Lists, 0, NotGreen, inRows(repeatTheFirst)},
        {"the frame is missing", Lists, 0, NotGreen, inJson([](QJsonObject &object, const ProxiedRequest &) {
             for (const QString &frame : {u"pageDetails"_s, u"meta"_s, u"links"_s, u"pagination"_s})
                 object.remove(frame);
         }),
         false, true},
        {"the total says more", Totals, 0, NotGreen,
         inJson([](QJsonObject &object, const ProxiedRequest &) { addToTotal(object, 7); }), true},
        {"the total says less", Totals, 0, NotGreen,
         inJson([](QJsonObject &object, const ProxiedRequest &) { addToTotal(object, -3); }), true},
        {"a row without keys", Lists, 0, NotGreen, inRows([](QJsonArray &rows) { firstRow(rows, nullTheKeys); })},
        {"a row that is text", Lists, 0, NotGreen, inRows([](QJsonArray &rows) {
             if (!rows.isEmpty())
                 rows.replace(0, u"row"_s);
         })},
        {"the next page is at a foreign host", Lists, 0, NothingLost, nextIs(To::Foreign)},
        {"the next page is the same", Lists, 0, NothingLost, nextIs(To::Own)},
        {"pages without end", Lists, 0, Told, freshIds()},
        {"half a character", Lists, 0, Readable,
         inText(uR"x("(companyName|hostname|saasCustomerName|name)":")x"_s, R"x("\1":"\ud83d)x")},
        {"wrong content type", Lists, 0, Readable,
         [](ProxiedAnswer &answer, const ProxiedRequest &) { setHeader(answer, "Content-Type", "text/plain"); }},

        // ---- once, and then all is well
        {"503, once", Lists, 1, Recovers, answersPage(503)},
        {"429 for a second, once", Lists, 1, Recovers, answersStatus(429, errors, "application/json", "1")},
        {"cut, once", Lists, 1, Recovers, isDelivered(Delivery::CutBody)},
        {"reset, once", Lists, 1, Recovers, isDelivered(Delivery::ResetInBody)},
    };
}

} // namespace

const QList<Fault> &faults()
{
    static const QList<Fault> table = makeFaults();
    return table;
}

Change changeOf(const Fault &fault)
{
    const int times = fault.times > 0 ? fault.times : std::numeric_limits<int>::max();
    return [fault, left = std::make_shared<int>(times)](ProxiedAnswer &answer, const ProxiedRequest &request) {
        if (fault.where == Fault::Where::Lists && !isList(answer))
            return;
        if (fault.where == Fault::Where::Totals && !isList(answer) && !isCount(answer))
            return;
        if (*left <= 0)
            return;
        --*left;
        fault.change(answer, request);
    };
}

} // namespace trivet::test
