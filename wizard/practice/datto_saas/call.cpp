// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/call.h"

#include <QJsonDocument>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

struct SaasErrorText
{
    int status;
    const char *code;
    const char *message;
};

constexpr SaasErrorText saasErrorTexts[]{
    {400, "exception.badrequesthttpexception", "Bad request"},
    {401, "exception.unauthorizedhttpexception", "Unauthorized"},
    {403, "exception.accessdeniedhttpexception", "Access denied"},
    {404, "exception.notfoundhttpexception", "Not found"},
    {405, "exception.methodnotallowedhttpexception", "Method not allowed"},
    {429, "exception.toomanyrequestshttpexception", "Too many requests"},
};

} // namespace

SaasReply saasJson(const QJsonObject &object)
{
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()};
}

SaasReply saasJson(const QJsonArray &array)
{
    return {.body = QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString()};
}

SaasReply saasError(int status, const QString &message)
{
    SaasReply reply;
    for (const SaasErrorText &text : saasErrorTexts) {
        if (text.status == status)
            reply =
                saasJson(QJsonObject{{u"code"_s, QString::fromLatin1(text.code)},
                                     {u"message"_s, message.isEmpty() ? QString::fromLatin1(text.message) : message}});
    }
    reply.status = status;
    return reply;
}

SaasReply saasPage(const SaasCall &call, const QJsonArray &items)
{
    const auto asked = [&](const QString &name, int fallback) {
        bool isNumber = false;
        const int value = call.query.value(name).toInt(&isNumber);
        return isNumber && value > 0 ? value : fallback;
    };
    const qint64 page = asked(u"_page"_s, 1);
    const qint64 perPage = asked(u"_perPage"_s, 100);
    const qint64 total = items.size();
    QJsonArray part;
    for (qint64 place = std::min(total, (page - 1) * perPage); place < std::min(total, page * perPage); ++place)
        part.append(items.at(place));
    return saasJson(QJsonObject{{u"pagination"_s, QJsonObject{{u"page"_s, page},
                                                              {u"perPage"_s, perPage},
                                                              {u"totalPages"_s, (total + perPage - 1) / perPage},
                                                              {u"count"_s, total}}},
                                {u"items"_s, part}});
}

SaasCustomer calledCustomer(const SaasCall &call)
{
    SaasCustomer customer;
    bool isNumber = false;
    const qint64 id = call.ids.value(0).toLongLong(&isNumber);
    bool isKnown = false;
    for (SaasDomain &domain : call.world.saas.domains) {
        if (!isNumber || domain.customerId != id)
            continue;
        isKnown = true;
        if (!call.keyOrganization || domain.organizationId == call.keyOrganization)
            customer.domains.push_back(&domain);
    }
    if (customer.domains.empty())
        customer.refusal = isKnown ? saasError(403) : saasError(404, u"No such SaaS customer"_s);
    return customer;
}

} // namespace trivet::practice
