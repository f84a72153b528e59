// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/awaited.h"
#include "support/wire.h"
#include "vendors/it_glue/address.h"
#include "vendors/it_glue/itglueclient.h"
#include "vendors/it_glue/rules.h"

#include <QUrlQuery>

namespace trivet::test {

inline const QByteArray organizationsPath = "GET /organizations";
inline const QByteArray configurationsPath = "GET /configurations";
inline const QByteArray jsonApiType = "application/vnd.api+json; charset=utf-8";

inline Answer jsonApi(const QByteArray &body, int status = 200)
{
    return {status, body, {{"Content-Type", jsonApiType}}};
}

inline QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// Paging as the live API writes it: null where there is no such page.
inline QByteArray metaOf(int page, int pages, int total)
{
    const auto orNull = [](bool there, int value) { return there ? number(value) : QByteArray("null"); };
    return R"({"current-page":)" + number(page) + R"(,"next-page":)" + orNull(page < pages, page + 1) +
           R"(,"prev-page":)" + orNull(page > 1, page - 1) + R"(,"total-pages":)" + number(pages) +
           R"(,"total-count":)" + number(total) + R"(,"filters":{}})";
}

/// Configurations with the ids `from`..., so many; nothing else of them matters for paging.
inline QByteArray configurationPage(int from, int count, int page, int pages, int total)
{
    QByteArray rows;
    for (int id = from; id < from + count; ++id) {
        rows += rows.isEmpty() ? "" : ",";
        rows += R"({"id":")" + number(id) + R"(","type":"configurations","attributes":{"name":"PC-)" + number(id) +
                R"("},"relationships":{}})";
    }
    return R"({"data":[)" + rows + R"(],"meta":)" + metaOf(page, pages, total) + R"(,"links":{}})";
}

inline QString queryItem(const SeenRequest &request, const QString &name)
{
    const QUrlQuery query(QUrl::fromPercentEncoding(request.url.query(QUrl::FullyEncoded).toLatin1()));
    return query.queryItemValue(name);
}

inline QList<int> pagesAsked(const FakeNetwork &network)
{
    QList<int> pages;
    for (const SeenRequest &request : network.seen())
        pages.append(queryItem(request, QStringLiteral("page[number]")).toInt());
    return pages;
}

inline QList<int> sizesAsked(const FakeNetwork &network)
{
    QList<int> sizes;
    for (const SeenRequest &request : network.seen())
        sizes.append(queryItem(request, QStringLiteral("page[size]")).toInt());
    return sizes;
}

/// An IT Glue client on a scripted network, with credentials.
struct ItGlueBench
{
    Wire wire = makeWire(it_glue::rules());
    std::shared_ptr<it_glue::ItGlueClient> client = it_glue::ItGlueClient::create(wire.http);
    FakeNetwork &network = *wire.network;

    ItGlueBench() { giveCredentials("ITG.canary0123456789.key-of-the-test", QStringLiteral("eu")); }

    void giveCredentials(const QByteArray &key, const QString &region)
    {
        client->setCredentials({it_glue::originOf(region), Secret(key)});
    }
};

} // namespace trivet::test
