// SPDX-License-Identifier: Apache-2.0
#include "doctor/baselineparts.h"

#include "doctor/checks.h"
#include "doctor/mappedproducts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

using enum DataSetId;

QString idOrNone(const std::optional<qint64> &id)
{
    return id ? QString::number(*id) : QString();
}

QList<BaselineItem> itemTypes(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const autotask::ConfigurationItemType &type : facts.inventory->itemTypes.rows) {
        if (type.isActive)
            items.append({QString::number(type.id), type.name});
    }
    return items;
}

/// Those that devices come as; a catalog holds thousands of others.
QList<BaselineItem> products(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const MappedProduct &mapped : mappedProducts(facts)) {
        if (mapped.product && mapped.product->isActive)
            items.append({QString::number(mapped.product->id), mapped.product->name,
                          idOrNone(mapped.product->productBillingCodeId)});
    }
    return items;
}

QString codeName(const Facts &facts, const QString &value)
{
    for (const autotask::BillingCode &code : facts.inventory->materialCodes.rows) {
        if (QString::number(code.id) == value)
            return code.name;
    }
    return value;
}

QList<BaselineItem> siteCompanies(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const datto_rmm::Site &site : facts.inventory->rmmSites.rows) {
        if (!site.isSystem && !site.autotaskCompanyId.isEmpty())
            items.append({site.uid, site.name, site.autotaskCompanyId});
    }
    return items;
}

QString companyName(const Facts &facts, const QString &value)
{
    for (const autotask::Company &company : facts.inventory->companies.rows) {
        if (QString::number(company.id) == value)
            return company.name;
    }
    return value;
}

QList<BaselineItem> deviceTypes(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const DeviceTypeMapping &row : facts.mapping)
        items.append({row.deviceType, row.deviceType, row.productName + " / "_L1 + row.configurationItemType});
    return items;
}

/// API users; people come and go.
QList<BaselineItem> apiUsers(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const autotask::Resource &user : facts.inventory->resources.rows) {
        if (user.licenseType == autotask::apiUserLicenseType && user.isActive)
            items.append({QString::number(user.id), user.userName, idOrNone(user.userType)});
    }
    return items;
}

QString levelName(const Facts &facts, const QString &value)
{
    for (const autotask::PicklistValue &level : facts.inventory->userLevels.rows) {
        if (level.value == value)
            return level.label;
    }
    return value;
}

QList<BaselineItem> rmmUsers(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const datto_rmm::User &user : facts.inventory->rmmUsers.rows) {
        if (!user.disabled)
            items.append({user.username, user.username});
    }
    return items;
}

QList<BaselineItem> glueTypes(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const it_glue::ConfigurationType &type : facts.inventory->glueTypes.rows)
        items.append({QString::number(type.id), type.name});
    return items;
}

QList<BaselineItem> confirmations(const Facts &facts)
{
    QList<BaselineItem> items;
    for (const Confirmation &given : facts.confirmations) {
        const CheckSpec *check = findCheck(given.checkId);
        if (check && check->source == VerdictSource::Confirmed)
            items.append({given.checkId + u' ' + given.subject, (given.checkId + u' ' + given.subject).trimmed()});
    }
    return items;
}

QList<BaselineItem> countsOf(const Facts &facts, const QList<DataSetId> &sets)
{
    QList<BaselineItem> items;
    for (const DataSetId set : sets)
        items.append({dataSetKey(set), dataSetKey(set), QString::number(facts.inventory->reading(set).rows)});
    return items;
}

const QList<DataSetId> countedOne{AutotaskCompanies, AutotaskDevices, RmmSites, RmmDevices};
const QList<DataSetId> countedTwo{GlueOrganizations, GlueConfigurations};
const QList<DataSetId> countedFour{SaasDomains};

QList<BaselineItem> fieldsOf(const Facts &facts, const QList<DataSetId> &sets)
{
    QList<BaselineItem> items;
    for (const DataSetId set : sets) {
        const QStringList fields = visitDataSet(*facts.inventory, set, [](const auto &rows) { return rows.fields; });
        for (const QString &field : fields)
            items.append({dataSetKey(set) + u' ' + field, dataSetKey(set) + u'.' + field});
    }
    return items;
}

// Of Autotask those two whose fields are asked for as such: a query shows only what it names.
const QList<DataSetId> describedOne{AutotaskVendors, AutotaskUserLevels, RmmSites, RmmDevices, RmmUsers};
const QList<DataSetId> describedTwo{GlueOrganizations, GlueConfigurations, GlueUsers};
const QList<DataSetId> describedFour{SaasDomains};

/// "12" and "15" differ by more than a fifth of the former.
bool differsByAFifth(const QString &former, const QString &now)
{
    const qint64 before = former.toLongLong();
    return std::abs(now.toLongLong() - before) * 5 > before;
}

} // namespace

const QList<BaselinePartSpec> &baselineParts()
{
    using Newcomers = BaselinePartSpec::Newcomers;
    using Compare = BaselinePartSpec::Compare;
    using Of = BaselinePartSpec::Of;
    static const QList<BaselinePartSpec> parts{
        {.key = u"item-types"_s,
         .chapters = {1},
         .sets = {AutotaskItemTypes},
         .entity = u"ConfigurationItemTypes"_s,
         .items = itemTypes},
        {.key = u"products"_s,
         .chapters = {1},
         .sets = {AutotaskProducts},
         .entity = u"Products"_s,
         .items = products,
         .nameOf = codeName},
        {.key = u"site-companies"_s,
         .chapters = {1},
         .sets = {RmmSites},
         .entity = u"sites"_s,
         .vendor = VendorId::DattoRmm,
         .items = siteCompanies,
         .nameOf = companyName,
         .newcomers = Newcomers::Welcome},
        {.key = u"device-types"_s,
         .chapters = {1},
         .entity = u"deviceTypes"_s,
         .vendor = VendorId::DattoRmm,
         .items = deviceTypes},
        {.key = u"api-users"_s,
         .chapters = {1, 2},
         .sets = {AutotaskResources},
         .entity = u"Resources"_s,
         .items = apiUsers,
         .nameOf = levelName},
        {.key = u"rmm-users"_s,
         .chapters = {1, 3},
         .sets = {RmmUsers},
         .entity = u"users"_s,
         .vendor = VendorId::DattoRmm,
         .items = rmmUsers,
         // Step 3.1 makes one, and technicians come every week.
         .newcomers = Newcomers::Welcome},
        {.key = u"glue-types"_s,
         .chapters = {2},
         .sets = {GlueConfigurationTypes},
         .entity = u"configuration_types"_s,
         .vendor = VendorId::ItGlue,
         .items = glueTypes},
        {.key = u"confirmations"_s,
         .chapters = {1, 2, 3, 4},
         .entity = u"confirmations"_s,
         .items = confirmations,
         .newcomers = Newcomers::Welcome},
        {.key = u"counts-autotask-rmm"_s,
         .chapters = {1},
         .sets = countedOne,
         .entity = u"lists"_s,
         .items = [](const Facts &facts) { return countsOf(facts, countedOne); },
         .compare = Compare::ByAFifth},
        {.key = u"counts-itglue"_s,
         .chapters = {2},
         .sets = countedTwo,
         .entity = u"lists"_s,
         .vendor = VendorId::ItGlue,
         .items = [](const Facts &facts) { return countsOf(facts, countedTwo); },
         .compare = Compare::ByAFifth},
        {.key = u"counts-saas"_s,
         .chapters = {4},
         .sets = countedFour,
         .entity = u"lists"_s,
         .vendor = VendorId::DattoSaas,
         .items = [](const Facts &facts) { return countsOf(facts, countedFour); },
         .compare = Compare::ByAFifth},
        {.key = u"fields-autotask-rmm"_s,
         .chapters = {1},
         .sets = describedOne,
         .entity = u"fields"_s,
         .items = [](const Facts &facts) { return fieldsOf(facts, describedOne); },
         .of = Of::Schema},
        {.key = u"fields-itglue"_s,
         .chapters = {2},
         .sets = describedTwo,
         .entity = u"fields"_s,
         .vendor = VendorId::ItGlue,
         .items = [](const Facts &facts) { return fieldsOf(facts, describedTwo); },
         .of = Of::Schema},
        {.key = u"fields-saas"_s,
         .chapters = {4},
         .sets = describedFour,
         .entity = u"fields"_s,
         .vendor = VendorId::DattoSaas,
         .items = [](const Facts &facts) { return fieldsOf(facts, describedFour); },
         .of = Of::Schema},
    };
    return parts;
}

std::optional<QList<BaselineItem>> itemsNow(const BaselinePartSpec &part, const Facts &facts)
{
    const bool isTold = facts.inventory && std::all_of(part.sets.begin(), part.sets.end(), [&facts](DataSetId set) {
                            const Inventory::Reading reading = facts.inventory->reading(set);
                            return reading.asOf.isValid() && !reading.problem && reading.isWhole;
                        });
    return isTold ? std::optional(part.items(facts)) : std::nullopt;
}

bool isDescribed(const BaselinePartSpec &part, const Facts &facts)
{
    return part.of != BaselinePartSpec::Of::Schema ||
           std::all_of(part.sets.begin(), part.sets.end(), [&facts](DataSetId set) {
               return visitDataSet(*facts.inventory, set, [](const auto &rows) { return !rows.fields.isEmpty(); });
           });
}

Baseline baselineOf(const Facts &facts, const QList<int> &chapters)
{
    Baseline baseline;
    for (const BaselinePartSpec &part : baselineParts()) {
        const bool isWanted = std::any_of(part.chapters.begin(), part.chapters.end(),
                                          [&chapters](int chapter) { return chapters.contains(chapter); });
        const auto items = isWanted ? itemsNow(part, facts) : std::nullopt;
        if (items)
            baseline.insert(part.key, {.at = facts.now, .items = *items});
    }
    return baseline;
}

QList<RecordRef> changesSince(const BaselinePart &kept, const BaselinePartSpec &part, const QList<BaselineItem> &now,
                              const Facts &facts)
{
    QHash<QString, const BaselineItem *> present;
    for (const BaselineItem &item : now)
        present.insert(item.id, &item);
    QList<RecordRef> changes;
    const auto add = [&](const QString &id, const QString &label) {
        changes.append({part.vendor, part.entity, id, label});
    };
    const auto nameOf = [&](const QString &value) { return part.nameOf ? part.nameOf(facts, value) : value; };
    QSet<QString> former;
    for (const BaselineItem &was : kept.items) {
        former.insert(was.id);
        const BaselineItem *is = present.value(was.id);
        const bool byAFifth = part.compare == BaselinePartSpec::Compare::ByAFifth;
        if (!is)
            add(was.id, u"\u2212 "_s + was.label);
        else if (is->label != was.label)
            add(was.id, was.label + u" \u2192 "_s + is->label);
        else if (byAFifth ? differsByAFifth(was.value, is->value) : is->value != was.value)
            add(was.id, was.label + u": "_s + nameOf(was.value) + u" \u2192 "_s + nameOf(is->value));
    }
    for (const BaselineItem &item : now) {
        if (part.newcomers == BaselinePartSpec::Newcomers::Count && !former.contains(item.id))
            add(item.id, u"+ "_s + item.label);
    }
    return changes;
}

} // namespace trivet
