// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/parsers.h"

#include "http/jsonresources.h"
#include "vendors/it_glue/address.h"
#include "vendors/it_glue/included.h"

#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

tl::unexpected<Problem> ofItGlue(Problem problem)
{
    problem.vendor = VendorId::ItGlue;
    return fail(std::move(problem));
}

tl::unexpected<Problem> otherShape(const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.detail = detail;
    return ofItGlue(std::move(problem));
}

constexpr int dayLength = 10; ///< of "2027-06-30"

/// Words that are not known count as never linked: the vendor's list of them is not complete (4.2, C).
PsaState psaState(const QString &word)
{
    constexpr std::array words{std::pair{"enabled"_L1, PsaState::Enabled}, std::pair{"disabled"_L1, PsaState::Disabled},
                               std::pair{"orphaned"_L1, PsaState::Orphaned}};
    for (const auto &[name, state] : words) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return state;
    }
    return PsaState::None;
}

template <typename Record>
struct Shape;

template <>
struct Shape<Organization>
{
    static constexpr auto type = "organizations"_L1;
    static JsonColumns columns()
    {
        return {"name",
                "primary",
                "organization-type-name",
                "organization-status-name",
                "short-name",
                "psa-integration",
                "updated-at"};
    }
    static Organization read(JsonRow &row)
    {
        Organization organization;
        organization.name = row.text(0);
        organization.primary = row.yes(1);
        organization.typeName = row.text(2);
        organization.statusName = row.text(3);
        organization.shortName = row.text(4);
        organization.psa = psaState(row.text(5));
        organization.updatedAt = row.time(6);
        return organization;
    }
};

template <>
struct Shape<Configuration>
{
    static constexpr auto type = "configurations"_L1;
    static JsonColumns columns()
    {
        return {"organization-id",
                "organization-name",
                "name",
                "hostname",
                "serial-number",
                "mac-address",
                "configuration-type-name",
                "configuration-status-name",
                "manufacturer-name",
                "model-name",
                "archived",
                "psa-integration",
                "resource-url",
                "updated-at",
                "asset-tag",
                "warranty-expires-at",
                "purchased-at"};
    }
    static Configuration read(JsonRow &row)
    {
        Configuration configuration;
        configuration.organizationId = row.whole(0);
        configuration.organizationName = row.text(1);
        configuration.name = row.text(2);
        configuration.hostname = row.text(3);
        configuration.serialNumber = row.text(4);
        configuration.macAddress = row.text(5);
        configuration.typeName = row.text(6);
        configuration.statusName = row.text(7);
        configuration.manufacturerName = row.text(8);
        configuration.modelName = row.text(9);
        configuration.archived = row.yes(10);
        configuration.psa = psaState(row.text(11));
        configuration.resourceUrl = row.text(12);
        configuration.updatedAt = row.time(13);
        configuration.assetTag = row.text(14);
        configuration.warrantyExpires = row.text(15).left(dayLength);
        configuration.purchased = row.text(16).left(dayLength);
        return configuration;
    }
};

template <>
struct Shape<Location>
{
    static constexpr auto type = "locations"_L1;
    static JsonColumns columns() { return {"organization-id", "name", "primary", "psa-integration"}; }
    static Location read(JsonRow &row)
    {
        Location location;
        location.organizationId = row.whole(0);
        location.name = row.text(1);
        location.primary = row.yes(2);
        location.psa = psaState(row.text(3));
        return location;
    }
};

template <>
struct Shape<ConfigurationType>
{
    static constexpr auto type = "configuration-types"_L1;
    static JsonColumns columns() { return {"name", "configurations-count"}; }
    static ConfigurationType read(JsonRow &row)
    {
        ConfigurationType one;
        one.name = row.text(0);
        one.configurations = row.small(1);
        return one;
    }
};

template <>
struct Shape<User>
{
    static constexpr auto type = "users"_L1;
    static JsonColumns columns() { return {"email", "role-name"}; }
    static User read(JsonRow &row)
    {
        User user;
        user.email = row.text(0);
        user.roleName = row.text(1);
        return user;
    }
};

} // namespace

template <typename Record>
Result<Page<Record>> parsePage(const QByteArray &body)
{
    Page<Record> page;
    QList<JsonResource> resources;
    IncludedParts parts;
    QString trouble;
    const ResourceSource source{
        Shape<Record>::columns(), IncludedParts::columns(), {"total-count", "total-pages", "next-page"}, &page.odd};
    const auto problem = readResources(
        body, source,
        [&](const JsonResource &resource, JsonRow &row) {
            if (resource.ref.type != Shape<Record>::type && trouble.isEmpty())
                trouble = u"%1 where %2 were asked for"_s.arg(resource.ref.type, Shape<Record>::type);
            bool isNumber = false;
            const qint64 id = resource.ref.id.toLongLong(&isNumber);
            if (!isNumber) {
                row.refuse(u"id"_s);
                return;
            }
            row.keep(resource.ref.id);
            Record record = Shape<Record>::read(row);
            record.id = id;
            page.rows.append(std::move(record));
            resources.append(resource);
        },
        [&parts](const JsonResource &resource, JsonRow &row) { parts.add(resource, row); },
        [&page](JsonRow &meta) {
            page.total = meta.wholeOrNone(0);
            page.pages = meta.small(1);
            page.hasNext = meta.whole(2) > 0;
        });
    if (problem)
        return ofItGlue(*problem);
    if (!trouble.isEmpty())
        return otherShape(trouble);
    parts.attachTo(page.rows, resources);
    return page;
}

template Result<Page<Organization>> parsePage<Organization>(const QByteArray &body);
template Result<Page<Configuration>> parsePage<Configuration>(const QByteArray &body);
template Result<Page<Location>> parsePage<Location>(const QByteArray &body);
template Result<Page<ConfigurationType>> parsePage<ConfigurationType>(const QByteArray &body);
template Result<Page<User>> parsePage<User>(const QByteArray &body);

Result<Account> parseAccount(const QByteArray &body)
{
    Account account;
    const auto problem = readResources(
        body, {{"resource-url"}, {}, {"total-count"}},
        [&account](const JsonResource &, JsonRow &row) {
            const AddressResult<Address> address = addressOf(row.text(0));
            if (address && account.subdomain.isEmpty())
                account.subdomain = address->subdomain;
        },
        {},
        [&account](JsonRow &meta) {
            meta.require(0);
            account.organizations = meta.small(0);
        });
    if (problem)
        return ofItGlue(*problem);
    return account;
}

} // namespace trivet::it_glue
