// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/parsers.h"

#include "http/jsontable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::datto_rmm {
namespace {

tl::unexpected<Problem> ofDattoRmm(Problem problem)
{
    problem.vendor = VendorId::DattoRmm;
    return fail(std::move(problem));
}

/// Sites that the product itself makes; they stand in the list like any other, and only their names tell them (C).
bool hasSystemName(const Site &site)
{
    constexpr std::array names{"Managed"_L1, "OnDemand"_L1, "Deleted Devices"_L1};
    return std::find(names.begin(), names.end(), site.name) != names.end();
}

template <typename Record>
struct List;

template <>
struct List<Site>
{
    static constexpr std::string_view array = "sites";
    static constexpr bool hasKey = true;
    static JsonColumns columns()
    {
        return {"uid",
                "id",
                "name",
                "onDemand",
                "autotaskCompanyId",
                "autotaskCompanyName",
                "devicesStatus.numberOfDevices",
                "portalUrl"};
    }
    static Site read(JsonRow &row)
    {
        Site site;
        site.uid = row.text(0);
        site.id = row.whole(1);
        site.name = row.text(2);
        site.onDemand = row.yes(3);
        site.autotaskCompanyId = row.text(4).trimmed();
        site.autotaskCompanyName = row.text(5);
        site.numberOfDevices = row.small(6);
        site.portalUrl = row.text(7);
        site.hasSystemName = hasSystemName(site);
        // One that somebody mapped to a company has a customer's devices, whatever it is called.
        site.isSystem = site.hasSystemName && site.autotaskCompanyId.isEmpty();
        return site;
    }
};

template <>
struct List<Device>
{
    static constexpr std::string_view array = "devices";
    static constexpr bool hasKey = true;
    static JsonColumns columns()
    {
        return {"uid",
                "id",
                "siteId",
                "siteUid",
                "siteName",
                "deviceType.category",
                "deviceType.type",
                "deviceClass",
                "hostname",
                "online",
                "deleted",
                "suspended",
                "lastSeen",
                "creationDate"};
    }
    static Device read(JsonRow &row)
    {
        Device device;
        device.uid = row.text(0);
        device.id = row.whole(1);
        device.siteId = row.whole(2);
        device.siteUid = row.text(3);
        device.siteName = row.text(4);
        device.category = row.text(5);
        device.type = row.text(6);
        device.deviceClass = row.text(7);
        device.hostname = row.text(8);
        device.online = row.yes(9);
        device.deleted = row.yes(10);
        device.suspended = row.yes(11);
        device.lastSeen = row.time(12);
        device.creationDate = row.time(13);
        return device;
    }
};

template <>
struct List<User>
{
    static constexpr std::string_view array = "users";
    static constexpr bool hasKey = false; // seen without a name
    static JsonColumns columns() { return {"username", "email", "firstName", "lastName", "status", "disabled"}; }
    static User read(JsonRow &row)
    {
        User user;
        user.username = row.text(0);
        user.email = row.text(1);
        user.firstName = row.text(2);
        user.lastName = row.text(3);
        user.status = row.text(4);
        user.disabled = row.yes(5);
        return user;
    }
};

/// An answer that is one object: `need` is the column without which it means nothing.
template <typename Value, typename Read>
Result<Value> parseObject(const QByteArray &body, JsonColumns columns, std::size_t need, Read read)
{
    Value value;
    const auto problem = readJson(body, {{}, {}, std::move(columns)}, {}, [&value, need, read](JsonRow &top) {
        top.require(need);
        read(top, value);
    });
    if (problem)
        return ofDattoRmm(*problem);
    return value;
}

std::optional<int> smallOrNone(JsonRow &row, std::size_t column)
{
    return row.has(column) ? std::optional(row.small(column)) : std::nullopt;
}

} // namespace

template <typename Record>
Result<Page<Record>> parsePage(const QByteArray &body)
{
    Page<Record> page;
    const JsonSource source{
        List<Record>::array, List<Record>::columns(), {"pageDetails.totalCount", "pageDetails.nextPageUrl"}, &page.odd};
    const auto problem = readJson(
        body, source,
        [&page](JsonRow &row) {
            const QString key = row.text(0);
            if (List<Record>::hasKey && key.isEmpty())
                row.refuse(u"uid"_s);
            if (row.isOdd())
                return;
            row.keep(key);
            page.rows.append(List<Record>::read(row));
        },
        [&page](JsonRow &top) {
            page.total = top.wholeOrNone(0);
            page.hasNext = !top.text(1).isEmpty();
        });
    if (problem)
        return ofDattoRmm(*problem);
    return page;
}

template Result<Page<Site>> parsePage<Site>(const QByteArray &body);
template Result<Page<Device>> parsePage<Device>(const QByteArray &body);
template Result<Page<User>> parsePage<User>(const QByteArray &body);

Result<Token> parseToken(const QByteArray &body)
{
    Token token;
    const auto problem = readJson(body, {{}, {}, {"access_token", "expires_in"}}, {}, [&token](JsonRow &top) {
        top.require(0);
        token.value = Secret::fromText(top.text(0));
        token.lifetime = std::chrono::seconds(top.whole(1));
    });
    if (problem)
        return ofDattoRmm(*problem);
    return token;
}

Result<Account> parseAccount(const QByteArray &body)
{
    return parseObject<Account>(body, {"uid", "id", "name", "devicesStatus.numberOfDevices"}, 0,
                                [](JsonRow &top, Account &account) {
                                    account.uid = top.text(0);
                                    account.id = top.whole(1);
                                    account.name = top.text(2);
                                    account.devices = top.small(3);
                                });
}

Result<RequestRate> parseRequestRate(const QByteArray &body)
{
    const JsonColumns columns{"accountRateLimit",   "accountCount",      "slidingTimeWindowSizeSeconds", "accountUid",
                              "accountCutOffRatio", "accountWriteCount", "accountWriteRateLimit"};
    return parseObject<RequestRate>(body, columns, 0, [](JsonRow &top, RequestRate &rate) {
        rate.readLimit = top.small(0);
        rate.readCount = top.small(1);
        rate.windowSeconds = top.has(2) ? top.small(2) : 60;
        rate.accountUid = top.text(3);
        rate.cutOffRatio = top.number(4);
        rate.writeCount = smallOrNone(top, 5);
        rate.writeLimit = smallOrNone(top, 6);
    });
}

Result<SystemStatus> parseSystemStatus(const QByteArray &body)
{
    return parseObject<SystemStatus>(body, {"status", "version"}, 0, [](JsonRow &top, SystemStatus &status) {
        status.status = top.text(0);
        status.version = top.text(1);
    });
}

Result<int> parsePagination(const QByteArray &body)
{
    return parseObject<int>(body, {"max"}, 0, [](JsonRow &top, int &most) { most = top.small(0); });
}

QString errorText(const QByteArray &body)
{
    constexpr qsizetype longest = 1000;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        for (const auto name : {"message"_L1, "error_description"_L1, "error"_L1}) {
            const QString text = object.value(name).toString();
            if (!text.isEmpty())
                return text.left(longest);
        }
        return {};
    }
    const QString text = QString::fromUtf8(body.left(4096)).simplified();
    if (!text.startsWith(u'<'))
        return text.left(longest);
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(text).captured(1).trimmed();
}

bool isRefusal(const HttpReply &reply)
{
    const bool isStatus = reply.status == 400 || reply.status == 401;
    return isStatus && QJsonDocument::fromJson(reply.body).object().value("error"_L1) == "invalid_grant"_L1;
}

bool isBlockText(const QByteArray &body)
{
    const QByteArray start = body.left(4096).toLower();
    return start.contains("rate limit") || start.contains("ip block") || start.contains("blocked") ||
           start.contains("too many requests");
}

} // namespace trivet::datto_rmm
