// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/it_glue.h"

#include "practice/it_glue/records.h"
#include "practice/seeds/gluenearnames.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <QJsonArray>
#include <QSet>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int glueCustomerType = 1;

struct Customer
{
    qint64 id = 0;
    QString name;
};

std::vector<Customer> activeCustomers(World &world)
{
    std::vector<Customer> customers;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        if (row.value("companyType"_L1).toInt() == glueCustomerType && row.value("isActive"_L1).toBool())
            customers.push_back({.id = id, .name = row.value("companyName"_L1).toString()});
    }
    return customers;
}

QJsonObject madeAt(World &world, Dice &dice, const QString &type)
{
    const QDateTime made = world.clock.start().addDays(-dice.between(200, 1800));
    return {{u"organization-type-name"_s, type},
            {u"organization-status-name"_s, u"Active"_s},
            {u"created-at"_s, autotaskStamp(made)},
            {u"updated-at"_s, autotaskStamp(made.addDays(dice.between(1, 190)))}};
}

// The address as Autotask has it, in three of five organizations; the sync finds such a location again.
void addGlueLocation(World &world, qint64 organization, qint64 company)
{
    for (const auto &[id, row] : world.autotask(u"CompanyLocations"_s).rows()) {
        if (row.value("companyID"_L1).toInteger() != company)
            continue;
        makeLocation(world, organization, row.value("name"_L1).toString(),
                     {{u"primary"_s, true},
                      {u"address-1"_s, row.value("address1"_L1)},
                      {u"city"_s, row.value("city"_L1)},
                      {u"postal-code"_s, row.value("postalCode"_L1)},
                      {u"country-name"_s, u"United States"_s},
                      {u"phone"_s, row.value("phone"_L1)}});
        return;
    }
}

void addGlueContacts(World &world, qint64 organization, qint64 company)
{
    for (const auto &[id, row] : world.autotask(u"Contacts"_s).rows()) {
        if (row.value("companyID"_L1).toInteger() != company || row.value("isActive"_L1).toInt() != 1)
            continue;
        makeContact(world, organization, row.value("firstName"_L1).toString(), row.value("lastName"_L1).toString(),
                    {{u"contact-type-name"_s, u"End user"_s},
                     {u"contact-emails"_s, QJsonArray{QJsonObject{{u"value"_s, row.value("emailAddress"_L1)},
                                                                  {u"primary"_s, true},
                                                                  {u"label-name"_s, u"Work"_s}}}},
                     {u"contact-phones"_s, QJsonArray()}});
    }
}

void addOrganization(World &world, const Customer &customer, const QString &name, Dice &dice)
{
    const GlueRecord &made = makeOrganization(world, name, madeAt(world, dice, u"Customer"_s));
    if (dice.chance(60))
        addGlueLocation(world, made.id, customer.id);
    if (dice.chance(40))
        addGlueContacts(world, made.id, customer.id);
}

// Takes from `customers` those whose organization somebody typed amiss, one per way of missing a name.
void addMissedNames(World &world, std::vector<Customer> &customers, const QSet<QString> &taken, Dice &dice)
{
    const int most = static_cast<int>(customers.size()) / 6;
    int planted = 0;
    for (const NameMiss miss : nameMisses()) {
        for (auto customer = customers.begin(); customer != customers.end() && planted < most; ++customer) {
            const QString missed = missedName(customer->name, miss);
            if (missed.isEmpty() || taken.contains(missed))
                continue;
            addOrganization(world, *customer, missed, dice);
            customers.erase(customer);
            ++planted;
            break;
        }
    }
}

} // namespace

void seedGlueOrganizations(World &world)
{
    Dice dice(world.options.seed, 53);
    QJsonObject own = madeAt(world, dice, u"Owner"_s);
    own.insert(u"primary"_s, true);
    makeOrganization(world, world.glue.companyName, own);

    std::vector<Customer> customers = activeCustomers(world);
    QStringList names;
    for (const Customer &customer : customers)
        names.append(customer.name);
    const QSet<QString> taken(names.begin(), names.end());
    const QStringList alike = alikeNames(names);
    // Companies that could be taken for each other each have their organization, so that no third name is near both.
    std::erase_if(customers, [&](const Customer &customer) {
        if (!alike.contains(customer.name))
            return false;
        addOrganization(world, customer, customer.name, dice);
        return true;
    });
    dice.shuffle(customers);
    addMissedNames(world, customers, taken, dice);
    if (customers.size() > 3) { // one company, two organizations of its name
        addOrganization(world, customers.back(), customers.back().name, dice);
        addOrganization(world, customers.back(), customers.back().name, dice);
        customers.pop_back();
    }
    const size_t exact = customers.size() * 7 / 10;
    for (size_t place = 0; place < exact; ++place)
        addOrganization(world, customers[place], customers[place].name, dice);

    for (const QString &vendor : {u"Skylark Fibre"_s, u"Paperkite Copiers, Leasing & Service"_s})
        makeOrganization(world, vendor, madeAt(world, dice, u"Vendor"_s));
}

void seedGlueOtherPsa(World &world)
{
    const QString adapter = u"ConnectWise Manage"_s;
    Dice dice(world.options.seed, 54);
    int remote = 301;
    const auto leaveBehind = [&](qint64 organization, const QString &name, const QString &type) {
        GlueRecord &record = makeConfiguration(world, organization, name,
                                               {{u"configuration-type-name"_s, type},
                                                {u"configuration-status-name"_s, u"Active"_s},
                                                {u"serial-number"_s, dice.code(9)}});
        linkWithPsa(world, record, adapter, QString::number(remote++));
        setPsaState(record, adapter, PsaState::Orphaned);
    };
    for (const QString &name : {u"Bramblecote Legal Archive"_s, u"Tollgate Yachts (closed 2023)"_s}) {
        QJsonObject values = madeAt(world, dice, u"Customer"_s);
        values.insert(u"organization-status-name"_s, u"Inactive"_s);
        GlueRecord &organization = makeOrganization(world, name, values);
        linkWithPsa(world, organization, adapter, QString::number(remote++));
        setPsaState(organization, adapter, PsaState::Orphaned);
        leaveBehind(organization.id, u"CW-SRV-"_s + dice.code(3), u"Server"_s);
        leaveBehind(organization.id, u"CW-WS-"_s + dice.code(3), u"Workstation"_s);
    }
    int left = 2;
    for (const auto &[id, record] : world.glue.of(u"organizations"_s)) {
        if (left > 0 && record.links.isEmpty() && !record.attributes.value("primary"_L1).toBool()) {
            leaveBehind(id, u"CW-LT-"_s + dice.code(3), u"Laptop"_s);
            --left;
        }
    }
}

} // namespace trivet::practice
