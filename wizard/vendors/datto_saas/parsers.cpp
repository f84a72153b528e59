// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_saas/parsers.h"

#include "http/jsontable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace trivet::datto_saas {
namespace {

/// Both forms as the envelope, which is what readJson() knows.
QByteArray enveloped(const QByteArray &body)
{
    QByteArrayView bytes(body);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    if (!bytes.startsWith('[') || !bytes.endsWith(']'))
        return body;
    return R"({"items":)" + bytes.toByteArray() + '}';
}

std::optional<qint64> wholeOf(JsonRow &row, std::size_t column)
{
    constexpr double exact = 9007199254740992.0;
    const std::optional<double> value = row.anyNumber(column);
    if (!value || std::floor(*value) != *value || std::abs(*value) > exact)
        return std::nullopt;
    return static_cast<qint64>(*value);
}

int countOf(JsonRow &row, std::size_t column)
{
    const double value = row.anyNumber(column).value_or(0);
    return value > 0 && value < double(std::numeric_limits<int>::max()) ? static_cast<int>(value) : 0;
}

Domain domainOf(JsonRow &row)
{
    Domain domain;
    const std::optional<qint64> id = wholeOf(row, 0);
    domain.customerId = id.value_or(0);
    domain.customerName = row.anyText(1);
    domain.domain = row.anyText(2);
    domain.organizationId = wholeOf(row, 3);
    domain.organizationName = row.anyText(4);
    domain.seatsUsed = countOf(row, 5);
    domain.productType = row.anyText(6);
    domain.retentionType = row.anyText(7);
    domain.backupPercentage = row.anyNumber(8);
    return domain;
}

template <typename Value>
Result<Paged<Value>> readItems(const QByteArray &body, JsonColumns columns,
                               const std::function<void(JsonRow &, Value &)> &read)
{
    Paged<Value> paged;
    const QByteArray envelope = enveloped(body);
    const bool isBare = envelope.size() != body.size();
    const JsonSource source{
        "items", std::move(columns), {"pagination.page", "pagination.totalPages", "pagination.count"}, &paged.odd};
    auto problem = readJson(
        envelope, source, [&](JsonRow &row) { read(row, paged.value); },
        [&paged, isBare](JsonRow &top) {
            paged.tellsPages = isBare || top.has(0) || top.has(1);
            paged.count = wholeOf(top, 2);
            paged.page = std::max(1, countOf(top, 0));
            paged.totalPages = std::max(1, countOf(top, 1)); // 0 is on record (C)
        });
    if (!problem)
        return paged;
    problem->vendor = VendorId::DattoSaas;
    return fail(std::move(*problem));
}

} // namespace

Result<Paged<QList<Domain>>> parseDomains(const QByteArray &body)
{
    return readItems<QList<Domain>>(body,
                                    {"saasCustomerId", "saasCustomerName", "domain", "organizationId",
                                     "organizationName", "seatsUsed", "productType", "retentionType",
                                     "backupStats.backupPercentage"},
                                    [](JsonRow &row, QList<Domain> &rows) {
                                        Domain domain = domainOf(row);
                                        if (domain.customerId <= 0) {
                                            row.refuse(u"saasCustomerId"_s);
                                            return;
                                        }
                                        row.keep(QString::number(domain.customerId));
                                        rows.append(std::move(domain));
                                    });
}

Result<Paged<SeatCount>> parseSeats(const QByteArray &body)
{
    auto read = readItems<SeatCount>(body, {"seatState"}, [](JsonRow &row, SeatCount &count) {
        const std::array<std::pair<QLatin1StringView, int *>, 4> states{{{"Active"_L1, &count.active},
                                                                         {"Paused"_L1, &count.paused},
                                                                         {"Archived"_L1, &count.archived},
                                                                         {"Unprotected"_L1, &count.unprotected}}};
        const QString state = row.anyText(0).trimmed();
        if (state.isEmpty())
            row.refuse(u"seatState"_s);
        for (const auto &[name, seats] : states)
            *seats += state.compare(name, Qt::CaseInsensitive) == 0 ? 1 : 0;
    });
    if (read) {
        read->value.isDetailKnown = true;
        read->value.unreadable = static_cast<int>(read->odd.count);
    }
    return read;
}

QString errorText(const QByteArray &body)
{
    constexpr qsizetype longest = 1000;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        for (const auto name : {"message"_L1, "code"_L1, "error"_L1}) {
            const QString words = document.object().value(name).toString();
            if (!words.isEmpty())
                return words.left(longest);
        }
        return {};
    }
    const QString words = QString::fromUtf8(body.left(4096)).simplified();
    if (!words.startsWith(u'<'))
        return words.left(longest);
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(words).captured(1).trimmed();
}

} // namespace trivet::datto_saas
