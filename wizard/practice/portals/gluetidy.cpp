// SPDX-License-Identifier: Apache-2.0
#include "practice/portals/gluetidy.h"

#include "practice/it_glue/records.h"
#include "practice/syncs/glueindex.h"
#include "practice/world/deviceidentity.h"
#include "practice/world/likenames.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerLabelValue = 1;

struct CompanyNames
{
    QHash<QString, qint64> exact;
    QMultiHash<QString, QString> byKey;
    QStringList customers;
};

CompanyNames namesOfCompanies(World &world)
{
    CompanyNames names;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        const QString name = row.value("companyName"_L1).toString();
        names.exact.insert(name, id);
        if (id == 0 || !row.value("isActive"_L1).toBool() || row.value("companyType"_L1).toInt() != customerLabelValue)
            continue;
        names.byKey.insert(nameKey(name), name);
        names.customers.append(name);
    }
    return names;
}

/// The customer that this organization is meant to be; empty when it is nobody's or its name is right.
QString meantCustomer(const CompanyNames &names, const QString &organization)
{
    if (names.exact.contains(organization))
        return {};
    const QStringList alike = names.byKey.values(nameKey(organization));
    for (const QString &name : alike) {
        if (differInOneWay(name, organization))
            return name;
    }
    for (const QString &name : names.customers) {
        if (differByATypo(name, organization))
            return name;
    }
    return alike.isEmpty() ? QString() : alike.first();
}

void moveInto(World &world, const QHash<qint64, qint64> &merged)
{
    if (merged.isEmpty())
        return;
    for (auto &[resource, records] : world.glue.resources) {
        if (resource == "organizations"_L1)
            continue;
        for (auto &[id, record] : records) {
            const qint64 target = merged.value(organizationOfRecord(record));
            if (target != 0)
                changeGlueRecord(world, resource, record, {{u"organization-id"_s, target}});
        }
    }
    for (auto pair = merged.begin(); pair != merged.end(); ++pair)
        removeGlueRecord(world, u"organizations"_s, pair.key());
}

void tidyOrganizations(World &world)
{
    const CompanyNames names = namesOfCompanies(world);
    QHash<QString, qint64> kept;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s)) {
        const QString name = record.attributes.value("name"_L1).toString();
        if (isLinkedToAutotask(record) || record.attributes.value("primary"_L1).toBool())
            kept.insert(name, id);
    }
    for (const auto &[id, record] : world.glue.of(u"organizations"_s)) {
        const QString name = record.attributes.value("name"_L1).toString();
        if (!kept.contains(name) && names.exact.contains(name))
            kept.insert(name, id);
    }
    QHash<qint64, qint64> merged;
    for (auto &[id, record] : world.glue.of(u"organizations"_s)) {
        if (isLinkedToAutotask(record) || record.attributes.value("primary"_L1).toBool())
            continue;
        QString name = record.attributes.value("name"_L1).toString();
        if (const QString meant = meantCustomer(names, name); !meant.isEmpty()) {
            name = meant;
            if (!kept.contains(name))
                changeGlueRecord(world, u"organizations"_s, record, {{u"name"_s, name}});
        }
        const qint64 first = kept.value(name);
        if (first == 0)
            kept.insert(name, id);
        else if (first != id)
            merged.insert(id, first);
    }
    moveInto(world, merged);
}

void tidyConfigurations(World &world, OldLinks oldLinks)
{
    const CompanyNames names = namesOfCompanies(world);
    QHash<qint64, qint64> companyOf;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s)) {
        const auto company = names.exact.constFind(record.attributes.value("name"_L1).toString());
        if (company != names.exact.constEnd())
            companyOf.insert(id, *company);
    }
    QHash<std::pair<qint64, QString>, QString> titleBySerial;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        const QString serial = row.value("serialNumber"_L1).toString();
        if (row.value("isActive"_L1).toBool() && !isJunkSerial(serial))
            titleBySerial.insert({row.value("companyID"_L1).toInteger(), serial},
                                 row.value("referenceTitle"_L1).toString());
    }
    QSet<std::pair<qint64, QString>> taken;
    for (auto &[id, record] : world.glue.of(u"configurations"_s)) {
        if (!isAlive(record) || isLinkedToAutotask(record))
            continue;
        const qint64 organization = organizationOfRecord(record);
        const QString serial = record.attributes.value("serial-number"_L1).toString();
        const bool isOld = oldLinks == OldLinks::Archive && isLeftByAnotherPsa(record);
        const bool isDoubled = !isJunkSerial(serial) && taken.contains({organization, serial.toUpper()});
        if (isOld || isDoubled) {
            changeGlueRecord(world, u"configurations"_s, record, {{u"archived"_s, true}});
            continue;
        }
        if (isJunkSerial(serial))
            continue;
        taken.insert({organization, serial.toUpper()});
        const QString title = titleBySerial.value({companyOf.value(organization, -1), serial});
        if (!title.isEmpty() && record.attributes.value("name"_L1).toString() != title)
            changeGlueRecord(world, u"configurations"_s, record, {{u"name"_s, title}});
    }
}

} // namespace

void tidyGlue(World &world, OldLinks oldLinks)
{
    tidyOrganizations(world);
    tidyConfigurations(world, oldLinks);
}

} // namespace trivet::practice
