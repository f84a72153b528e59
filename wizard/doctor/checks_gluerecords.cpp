// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/customertypes.h"
#include "inventory/joins/doubleditems.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/serialnumbers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

using it_glue::Configuration;

bool isAnyLinked(const Inventory &inventory)
{
    const auto &rows = inventory.glueConfigurations.rows;
    return std::any_of(rows.begin(), rows.end(), [](const Configuration &row) { return isLinked(row); });
}

Verdict noneLinked(const CheckSpec &spec)
{
    return consequence(spec, "none-linked", u"S11"_s);
}

/// The Autotask user that IT Glue signs in with: as named in 2.3, else an API user that is called after IT Glue.
QSet<qint64> glueUserIds(const Facts &facts)
{
    const QString named = facts.answers.value(AnswerId::ItGlueUserName).trimmed();
    QSet<qint64> ids;
    for (const autotask::Resource &resource : inventoryOf(facts).resources.rows) {
        if (!named.isEmpty() && isSameUser(resource.userName, named))
            ids.insert(resource.id);
        const QString person = resource.firstName + u' ' + resource.lastName;
        const bool isCalledSo = person.contains("IT Glue"_L1, Qt::CaseInsensitive) ||
                                person.contains("ITGlue"_L1, Qt::CaseInsensitive) ||
                                person.contains("ITG "_L1, Qt::CaseInsensitive);
        if (named.isEmpty() && resource.licenseType == autotask::apiUserLicenseType && isCalledSo)
            ids.insert(resource.id);
    }
    return ids;
}

} // namespace

Verdict linkedCustomersOnly(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto companies = companiesById(inventory);
    const CustomerTypes customers(inventory);
    qint64 linked = 0;
    qint64 compared = 0;
    QList<RecordRef> others;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        const auto id = linkedRemoteId(organization.links);
        if (!id)
            continue;
        ++linked;
        const autotask::Company *company = companies.value(*id, nullptr);
        if (!company)
            continue;
        ++compared;
        if (company->id != 0 && company->isActive && !customers.contains(company->companyType))
            others.append(organizationRecord(organization));
    }
    if (linked == 0)
        return noneLinked(spec);
    if (compared == 0)
        return nothingCompared(spec, linked);
    if (others.isEmpty())
        return passed(spec, "customers-only", {number(compared), number(linked)});
    return withRecords(wrong(spec, "not-customers", {number(others.size()), others.first().label}), others);
}

Verdict noAutotaskDefault(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    const auto &items = tables->itemsById();
    const QSet<QString> &defaultTypes = tables->autotaskDefaultTypes();
    qint64 alive = 0;
    const QSet<qint64> provedTypes = provedItemTypes(inventory);
    QStringList causes;
    QList<RecordRef> defaults;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        if (!isAlive(configuration))
            continue;
        ++alive;
        if (!defaultTypes.contains(configuration.typeName))
            continue;
        defaults.append(configurationRecord(configuration));
        const auto id = autotaskRemoteId(configuration.links);
        const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr;
        causes.append(item && hasBlankType(*item)                  ? u"R03"_s
                      : item && hasDeletedType(*item, provedTypes) ? u"R04"_s
                                                                   : QString());
    }
    if (!defaults.isEmpty())
        return because(
            causeOfAll(causes),
            withRecords(wrong(spec, "defaults", {number(defaults.size()), defaults.first().label}), defaults));
    return isAnyLinked(inventory) ? passed(spec, "none-default", {number(alive)}) : noneLinked(spec);
}

Verdict glueTypesAgree(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    const auto &items = tables->itemsById();
    const auto types = itemTypesById(inventory);
    qint64 linked = 0;
    const QSet<QString> &defaultTypes = tables->autotaskDefaultTypes();
    qint64 compared = 0;
    QStringList firstTypes;
    QList<RecordRef> stale;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = linkedRemoteId(configuration.links);
        if (!id || !isAlive(configuration) || defaultTypes.contains(configuration.typeName))
            continue;
        ++linked;
        const autotask::ConfigurationItem *item = items.value(*id, nullptr);
        const auto *type = item && !hasBlankType(*item) ? types.value(*item->configurationItemType, nullptr) : nullptr;
        if (!type)
            continue;
        ++compared;
        if (type->name.trimmed() == configuration.typeName.trimmed())
            continue;
        if (stale.isEmpty())
            firstTypes = {configuration.typeName, type->name};
        stale.append(configurationRecord(configuration));
    }
    if (linked == 0)
        return noneLinked(spec);
    if (compared == 0)
        return nothingCompared(spec, linked);
    if (stale.isEmpty())
        return passed(spec, "types-agree", {number(compared), number(linked)});
    return withRecords(wrong(spec, "types-differ", QStringList{number(stale.size()), stale.first().label} + firstTypes),
                       stale);
}

Verdict noGlueOrphans(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    const auto &items = tables->itemsById();
    qint64 linked = 0;
    QList<RecordRef> orphans;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = autotaskRemoteId(configuration.links);
        if (!id || !isAlive(configuration))
            continue;
        ++linked;
        const bool isOrphaned =
            std::any_of(configuration.links.begin(), configuration.links.end(),
                        [](const it_glue::AdapterLink &link) { return link.isAutotask() && link.orphaned; });
        const autotask::ConfigurationItem *item = items.value(*id, nullptr);
        if (isOrphaned || !item || !item->isActive)
            orphans.append(configurationRecord(configuration));
    }
    if (linked == 0)
        return noneLinked(spec);
    // A whole list of nothing is no proof against every one of them.
    if (items.isEmpty())
        return consequence(spec, "base-devices", u"A04"_s);
    if (orphans.isEmpty())
        return passed(spec, "none-orphaned", {number(linked)});
    return withRecords(wrong(spec, "orphans", {number(orphans.size()), orphans.first().label}), orphans);
}

Verdict noGlueDoubles(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    const SerialNumbers &serials = tables->serialNumbers();
    QHash<qint64, int> byItem;
    QHash<std::pair<qint64, int>, int> bySerial; ///< by organization and number
    byItem.reserve(inventory.glueConfigurations.rows.size());
    bySerial.reserve(inventory.glueConfigurations.rows.size());
    struct Identity
    {
        const Configuration *configuration;
        std::optional<qint64> item;
        std::pair<qint64, int> serial;
    };
    QList<Identity> identities;
    qint64 alive = 0;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        if (!isAlive(configuration))
            continue;
        ++alive;
        const Identity identity{&configuration,
                                autotaskRemoteId(configuration.links),
                                {configuration.organizationId, serials.numberOf(configuration)}};
        if (identity.item)
            ++byItem[*identity.item];
        if (identity.serial.second > 0)
            ++bySerial[identity.serial];
        if (identity.item || identity.serial.second > 0)
            identities.append(identity);
    }
    const qsizetype compared = identities.size();
    const auto twins = inventory.devices.isProof() ? tables->twinsOfItems() : QHash<qint64, ItemTwins>();
    QList<RecordRef> doubled;
    QStringList causes;
    for (const Identity &identity : std::as_const(identities)) {
        if ((identity.item && byItem.value(*identity.item) > 1) || bySerial.value(identity.serial) > 1) {
            doubled.append(configurationRecord(*identity.configuration));
            const auto twin = twins.constFind(identity.item.value_or(0));
            causes.append(twin == twins.cend() ? QString() : causeOfDouble(twin->by));
        }
    }
    if (alive == 0)
        return emptyBase(spec, Base::Configurations);
    if (compared == 0)
        return nothingCompared(spec, alive);
    if (doubled.isEmpty())
        return passed(spec, "no-doubles", {number(compared), number(alive)});
    // What Autotask holds twice comes twice: archived here, it would stay doubled there.
    const QString cause = causeOfAll(causes);
    return because(cause, withRecords(wrong(spec, cause.isEmpty() ? "doubles" : "copied",
                                            {number(doubled.size()), doubled.first().label}),
                                      doubled));
}

Verdict noEditsFromGlue(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QSet<qint64> users = glueUserIds(facts);
    if (users.isEmpty())
        return consequence(spec, "no-user", u"S10"_s);
    QList<RecordRef> edited;
    const qint64 all = inventoryOf(facts).devices.rows.size();
    qint64 compared = 0;
    for (const autotask::ConfigurationItem &item : inventoryOf(facts).devices.rows) {
        if (item.lastActivityPersonId && item.lastModifiedTime.isValid())
            ++compared;
        const bool isByGlue = item.lastActivityPersonId && users.contains(*item.lastActivityPersonId);
        if (isByGlue && item.lastModifiedTime.isValid() && item.lastModifiedTime > item.createDate)
            edited.append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
    }
    if (all == 0)
        return emptyBase(spec, Base::Devices);
    if (compared == 0)
        return nothingCompared(spec, all);
    if (edited.isEmpty())
        return passed(spec, "no-edits", {number(compared), number(all)});
    return withRecords(wrong(spec, "edits", {number(edited.size()), edited.first().label}), edited);
}

Verdict noPsaErrors(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto &rows = inventoryOf(facts).glueErrors.rows;
    QString firstError;
    QList<RecordRef> failed;
    for (const it_glue::RecordErrors &row : rows) {
        if (row.psaErrors.isEmpty())
            continue;
        if (failed.isEmpty())
            firstError = row.psaErrors.first();
        failed.append({VendorId::ItGlue, spec.entity, QString::number(row.configurationId), row.name});
    }
    if (rows.isEmpty())
        return unknown(spec, "no-sample");
    if (failed.isEmpty())
        return passed(spec, "no-errors", {number(rows.size())});
    return withRecords(wrong(spec, "errors", {number(failed.size()), failed.first().label, firstError}), failed);
}

Verdict makersKnown(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 linked = 0;
    QList<RecordRef> blank;
    for (const Configuration &configuration : inventoryOf(facts).glueConfigurations.rows) {
        if (!isAlive(configuration) || !isLinked(configuration))
            continue;
        ++linked;
        if (configuration.manufacturerName.trimmed().isEmpty() || configuration.modelName.trimmed().isEmpty())
            blank.append(configurationRecord(configuration));
    }
    if (linked == 0)
        return noneLinked(spec);
    if (blank.isEmpty())
        return passed(spec, "all-known", {number(linked)});
    return withRecords(wrong(spec, "blank", {number(blank.size()), number(linked)}), blank);
}

Verdict peopleHaveGlueUsers(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QSet<QString> known;
    for (const it_glue::User &user : inventory.glueUsers.rows)
        known.insert(user.email.trimmed().toCaseFolded());
    qint64 people = 0;
    QList<RecordRef> without;
    for (const autotask::Resource &resource : inventory.resources.rows) {
        const QString email = resource.email.trimmed().toCaseFolded();
        if (!resource.isActive || resource.licenseType == autotask::apiUserLicenseType || email.isEmpty())
            continue;
        ++people;
        const QString person = (resource.firstName + u' ' + resource.lastName).trimmed();
        if (!known.contains(email))
            without.append(autotaskRecord(spec.entity, resource.id, person.isEmpty() ? resource.userName : person));
    }
    // Whoever made the key is one.
    if (inventory.glueUsers.rows.isEmpty())
        return unknown(spec, "no-users");
    if (people == 0)
        return nothingCompared(spec, inventory.resources.rows.size());
    if (without.isEmpty())
        return passed(spec, "all-have", {number(people)});
    return withRecords(wrong(spec, "without", {number(without.size()), without.first().label, number(people)}),
                       without);
}

} // namespace trivet::checks
