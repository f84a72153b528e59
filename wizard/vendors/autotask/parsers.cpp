// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/parsers.h"

#include "http/jsontable.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::autotask {
namespace {

tl::unexpected<Problem> ofAutotask(Problem problem)
{
    problem.vendor = VendorId::Autotask;
    return fail(std::move(problem));
}

/// How one member of a row gets into its record. The first of a table is the id.
template <typename Record>
struct Member
{
    std::string_view name;
    void (*read)(JsonRow &row, std::size_t column, Record &record);
};

template <auto field>
struct FieldOf;

template <typename Record, typename Value, Value Record::*field>
struct FieldOf<field>
{
    static void read(JsonRow &row, std::size_t column, Record &record)
    {
        if constexpr (std::is_same_v<Value, qint64>)
            record.*field = row.whole(column);
        else if constexpr (std::is_same_v<Value, int>)
            record.*field = row.small(column);
        else if constexpr (std::is_same_v<Value, bool>)
            record.*field = row.yes(column);
        else if constexpr (std::is_same_v<Value, QString>)
            record.*field = row.text(column);
        else if constexpr (std::is_same_v<Value, QDateTime>)
            record.*field = row.time(column);
        else
            record.*field = row.wholeOrNone(column);
    }
    /// Of a time that means a day, "2027-06-30T00:00:00Z", the day.
    static void readDay(JsonRow &row, std::size_t column, Record &record)
    {
        constexpr int length = 10;
        record.*field = row.text(column).left(length);
    }
};

template <auto field>
constexpr auto into = &FieldOf<field>::read;
template <auto field>
constexpr auto intoDay = &FieldOf<field>::readDay;

template <typename Record>
struct Entity;

template <>
struct Entity<Company>
{
    static constexpr auto name = "Companies"_L1;
    static constexpr auto changeField = "lastTrackedModifiedDateTime"_L1;
    static constexpr std::array members{
        Member<Company>{"id", into<&Company::id>},
        Member<Company>{"companyName", into<&Company::name>},
        Member<Company>{"companyType", into<&Company::companyType>},
        Member<Company>{"isActive", into<&Company::isActive>},
        Member<Company>{"parentCompanyID", into<&Company::parentCompanyId>},
        Member<Company>{"companyNumber", into<&Company::companyNumber>},
        Member<Company>{"lastTrackedModifiedDateTime", into<&Company::lastModified>},
    };
};

template <>
struct Entity<ConfigurationItem>
{
    using Row = ConfigurationItem;
    static constexpr auto name = "ConfigurationItems"_L1;
    static constexpr auto changeField = "lastModifiedTime"_L1;
    static constexpr std::array members{
        Member<Row>{"id", into<&Row::id>},
        Member<Row>{"companyID", into<&Row::companyId>},
        Member<Row>{"productID", into<&Row::productId>},
        Member<Row>{"configurationItemType", into<&Row::configurationItemType>},
        Member<Row>{"configurationItemCategoryID", into<&Row::configurationItemCategoryId>},
        Member<Row>{"referenceTitle", into<&Row::referenceTitle>},
        Member<Row>{"referenceNumber", into<&Row::referenceNumber>},
        Member<Row>{"serialNumber", into<&Row::serialNumber>},
        Member<Row>{"warrantyExpirationDate", intoDay<&Row::warrantyExpires>},
        Member<Row>{"isActive", into<&Row::isActive>},
        Member<Row>{"apiVendorID", into<&Row::apiVendorId>},
        Member<Row>{"rmmDeviceID", into<&Row::rmmDeviceId>},
        Member<Row>{"rmmDeviceUID", into<&Row::rmmDeviceUid>},
        Member<Row>{"rmmDeviceAuditHostname", into<&Row::rmmHostname>},
        Member<Row>{"rmmDeviceAuditMacAddress", into<&Row::macAddress>},
        Member<Row>{"createDate", into<&Row::createDate>},
        Member<Row>{"lastModifiedTime", into<&Row::lastModifiedTime>},
        Member<Row>{"lastActivityPersonID", into<&Row::lastActivityPersonId>},
    };
};

template <>
struct Entity<CompanyLocation>
{
    using Row = CompanyLocation;
    static constexpr auto name = "CompanyLocations"_L1;
    static constexpr auto changeField = ""_L1;
    static constexpr std::array members{
        Member<Row>{"id", into<&Row::id>},
        Member<Row>{"companyID", into<&Row::companyId>},
        Member<Row>{"name", into<&Row::name>},
        Member<Row>{"isActive", into<&Row::isActive>},
    };
};

template <>
struct Entity<ConfigurationItemType>
{
    using Row = ConfigurationItemType;
    static constexpr auto name = "ConfigurationItemTypes"_L1;
    static constexpr auto changeField = ""_L1;
    static constexpr std::array members{
        Member<Row>{"id", into<&Row::id>},
        Member<Row>{"name", into<&Row::name>},
        Member<Row>{"isActive", into<&Row::isActive>},
    };
};

template <>
struct Entity<Product>
{
    static constexpr auto name = "Products"_L1;
    static constexpr auto changeField = ""_L1;
    static constexpr std::array members{
        Member<Product>{"id", into<&Product::id>},
        Member<Product>{"name", into<&Product::name>},
        Member<Product>{"isActive", into<&Product::isActive>},
        Member<Product>{"productBillingCodeID", into<&Product::productBillingCodeId>},
        Member<Product>{"defaultInstalledProductCategoryID", into<&Product::defaultCategoryId>},
        Member<Product>{"manufacturerName", into<&Product::manufacturerName>},
        Member<Product>{"manufacturerProductName", into<&Product::manufacturerProductName>},
    };
};

template <>
struct Entity<BillingCode>
{
    static constexpr auto name = "BillingCodes"_L1;
    static constexpr auto changeField = ""_L1;
    static constexpr std::array members{
        Member<BillingCode>{"id", into<&BillingCode::id>},
        Member<BillingCode>{"name", into<&BillingCode::name>},
        Member<BillingCode>{"isActive", into<&BillingCode::isActive>},
        Member<BillingCode>{"useType", into<&BillingCode::useType>},
    };
};

template <>
struct Entity<Resource>
{
    static constexpr auto name = "Resources"_L1;
    static constexpr auto changeField = ""_L1;
    static constexpr std::array members{
        Member<Resource>{"id", into<&Resource::id>},
        Member<Resource>{"userName", into<&Resource::userName>},
        Member<Resource>{"firstName", into<&Resource::firstName>},
        Member<Resource>{"lastName", into<&Resource::lastName>},
        Member<Resource>{"email", into<&Resource::email>},
        Member<Resource>{"isActive", into<&Resource::isActive>},
        Member<Resource>{"licenseType", into<&Resource::licenseType>},
        Member<Resource>{"userType", into<&Resource::userType>},
    };
};

template <>
struct Entity<UdfDefinition>
{
    using Row = UdfDefinition;
    static constexpr auto name = "UserDefinedFieldDefinitions"_L1;
    static constexpr auto changeField = ""_L1;
    static constexpr std::array members{
        Member<Row>{"id", into<&Row::id>},
        Member<Row>{"name", into<&Row::name>},
        Member<Row>{"isProtected", into<&Row::isProtected>},
        Member<Row>{"udfType", into<&Row::udfType>},
    };
};

template <typename Record>
JsonColumns columnsOf()
{
    JsonColumns columns;
    for (const Member<Record> &member : Entity<Record>::members)
        columns.push_back(member.name);
    return columns;
}

template <typename Record>
EntitySpec makeSpec()
{
    EntitySpec spec{Entity<Record>::name, {}, Entity<Record>::changeField};
    for (const Member<Record> &member : Entity<Record>::members)
        spec.fields.append(QString::fromLatin1(member.name.data(), qsizetype(member.name.size())));
    return spec;
}

} // namespace

template <typename Record>
const EntitySpec &entitySpec()
{
    static const EntitySpec spec = makeSpec<Record>();
    return spec;
}

template <typename Record>
Result<Page<Record>> parsePage(const QByteArray &body)
{
    Page<Record> page;
    const JsonSource source{
        "items", columnsOf<Record>(), {"pageDetails.requestCount", "pageDetails.nextPageUrl"}, &page.odd};
    const auto problem = readJson(
        body, source,
        [&page](JsonRow &row) {
            row.require(0);
            const qint64 id = row.whole(0);
            if (row.isOdd())
                return;
            row.keep(QString::number(id));
            Record record;
            const auto &members = Entity<Record>::members;
            for (std::size_t i = 0; i < members.size(); ++i)
                members[i].read(row, i, record);
            page.rows.append(std::move(record));
        },
        [&page](JsonRow &top) {
            page.requestCount = top.small(0);
            page.next = QUrl(top.text(1));
        });
    if (problem)
        return ofAutotask(*problem);
    return page;
}

Result<Zone> parseZone(const QByteArray &body)
{
    Zone zone;
    const auto problem = readJson(body, {{}, {}, {"url", "webUrl", "zoneName", "ci"}}, {}, [&zone](JsonRow &top) {
        top.require(0);
        const auto withSlash = [](QString text) {
            return text.isEmpty() || text.endsWith(u'/') ? QUrl(text) : QUrl(text + u'/');
        };
        zone.url = withSlash(top.text(0).trimmed());
        zone.webUrl = withSlash(top.text(1).trimmed());
        zone.zoneName = top.text(2);
        zone.ci = top.whole(3);
    });
    if (problem)
        return ofAutotask(*problem);
    return zone;
}

Result<Threshold> parseThreshold(const QByteArray &body)
{
    Threshold threshold;
    const JsonColumns columns{"externalRequestThreshold", "requestThresholdTimeframe", "currentTimeframeRequestCount"};
    const auto problem = readJson(body, {{}, {}, columns}, {}, [&threshold](JsonRow &top) {
        top.require(0);
        threshold.limit = top.small(0);
        threshold.timeframeMinutes = top.small(1);
        threshold.used = top.small(2);
    });
    if (problem)
        return ofAutotask(*problem);
    return threshold;
}

Result<qint64> parseCount(const QByteArray &body)
{
    qint64 count = 0;
    const auto problem = readJson(body, {{}, {}, {"queryCount"}}, {}, [&count](JsonRow &top) {
        top.require(0);
        count = top.whole(0);
    });
    if (problem)
        return ofAutotask(*problem);
    return count;
}

Result<qint64> parseItemId(const QByteArray &body)
{
    qint64 id = 0;
    const auto problem = readJson(body, {{}, {}, {"itemId"}}, {}, [&id](JsonRow &top) {
        top.require(0);
        id = top.whole(0);
    });
    if (problem)
        return ofAutotask(*problem);
    return id;
}

#define TRIVET_AUTOTASK_ENTITY(Record)                                                                                 \
    template const EntitySpec &entitySpec<Record>();                                                                   \
    template Result<Page<Record>> parsePage<Record>(const QByteArray &body);
TRIVET_AUTOTASK_ENTITY(Company)
TRIVET_AUTOTASK_ENTITY(ConfigurationItem)
TRIVET_AUTOTASK_ENTITY(ConfigurationItemType)
TRIVET_AUTOTASK_ENTITY(Product)
TRIVET_AUTOTASK_ENTITY(BillingCode)
TRIVET_AUTOTASK_ENTITY(CompanyLocation)
TRIVET_AUTOTASK_ENTITY(Resource)
TRIVET_AUTOTASK_ENTITY(UdfDefinition)
#undef TRIVET_AUTOTASK_ENTITY

} // namespace trivet::autotask
