// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/datto_saas/handlers.h"
#include "practice/seeds/saasnames.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

#include <QSet>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewForOddities = 12; ///< below so many clients, all are plain

/// A client before it has ids and domains.
struct SaasOwner
{
    QString name = {};
    qint64 companyId = 0;
};

// About two thirds of the customers; a wished number goes on with everybody else and then with invented names.
std::vector<SaasOwner> saasOwners(World &world)
{
    std::vector<SaasOwner> customers;
    std::vector<SaasOwner> others;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        if (id == 0)
            continue;
        const bool isCustomer = row.value("companyType"_L1).toInt() == 1 && row.value("isActive"_L1).toBool();
        (isCustomer ? customers : others).push_back({row.value("companyName"_L1).toString(), id});
    }
    std::vector<SaasOwner> owners;
    const int wanted = world.options.saasClients;
    if (wanted < 0) {
        for (size_t index = 0; index < customers.size(); ++index) {
            if (index % 3 != 2)
                owners.push_back(customers[index]);
        }
        return owners;
    }
    owners = customers;
    owners.insert(owners.end(), others.begin(), others.end());
    // Two of those wished are added at the end.
    const size_t size = static_cast<size_t>(wanted >= fewForOddities ? wanted - 2 : wanted);
    while (owners.size() < size)
        owners.push_back({u"Harrowgate Works %1"_s.arg(owners.size() + 1), 0});
    owners.resize(size);
    return owners;
}

QString domainLabel(const QString &name, qint64 customerId)
{
    QString label;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber() && label.size() < 18)
            label.append(letter);
    }
    return label.size() < 4 ? u"tenant"_s + QString::number(customerId) : label;
}

SaasDomain madeDomain(const SaasOwner &owner, qint64 customerId, Dice &dice)
{
    SaasDomain domain;
    domain.customerId = customerId;
    domain.customerName = owner.name;
    domain.companyId = owner.companyId;
    domain.organizationId = 12000 + customerId % 50000;
    domain.organizationName = owner.name;
    const bool isGoogle = dice.chance(20);
    domain.productType = !isGoogle ? u"Office365"_s : dice.chance(50) ? u"GoogleApps"_s : u"GoogleWorkspace"_s;
    domain.domain = domainLabel(owner.name, customerId) + (isGoogle ? u".example"_s : u".onmicrosoft.com"_s);
    const int external = dice.between(100000, 999999);
    domain.externalSubscriptionId =
        dice.chance(10) ? u"Classic:%1"_s.arg(external)
                        : u"Classic:%1:%2"_s.arg(isGoogle ? u"GoogleApps"_s : u"Office365"_s).arg(external);
    domain.retentionType = dice.chance(70) ? u"ICR"_s : u"TBR"_s;
    domain.seeded.active = dice.chance(15) ? dice.between(40, 120) : dice.between(3, 35);
    domain.seeded.paused = dice.chance(30) ? dice.between(1, 3) : 0;
    domain.seeded.archived = dice.chance(60) ? dice.between(1, 6) : 0;
    domain.seeded.unprotected = dice.chance(20) ? dice.between(1, 4) : 0;
    domain.seats = domain.seeded;
    domain.activeServices = domain.seeded.active * dice.between(3, 6);
    domain.recentServices = domain.activeServices - (dice.chance(25) ? domain.activeServices / dice.between(5, 30) : 0);
    return domain;
}

void makeGoogle(SaasDomain &domain, int number)
{
    domain.productType = u"GoogleWorkspace"_s;
    domain.domain = domain.domain.section(u'.', 0, 0) + u".example"_s;
    domain.externalSubscriptionId = u"Classic:GoogleApps:%1"_s.arg(number);
}

void makeMicrosoft(SaasDomain &domain, int number)
{
    domain.productType = u"Office365"_s;
    domain.domain = domain.domain.section(u'.', 0, 0) + u".onmicrosoft.com"_s;
    domain.externalSubscriptionId = u"Classic:Office365:%1"_s.arg(number);
}

void emptyArchive(SaasDomain &domain)
{
    domain.seeded = {.archived = domain.seeded.archived + 9};
    domain.seats = domain.seeded;
    domain.activeServices = 0;
    domain.recentServices = 0;
}

// Each kind of difference where a name allows it, about one client in five altogether.
QSet<int> missNames(std::vector<SaasDomain> &domains, Dice &dice)
{
    std::vector<int> order;
    for (int index = 0; index < static_cast<int>(domains.size()); ++index)
        order.push_back(index);
    dice.shuffle(order);
    QSet<int> missed;
    const size_t most = domains.size() / 2;
    const size_t perKind = std::max<size_t>(1, domains.size() / 35);
    for (const SaasNameMiss miss : saasNameMisses) {
        size_t made = 0;
        for (const int index : order) {
            if (made == perKind || static_cast<size_t>(missed.size()) >= most)
                break;
            SaasDomain &domain = domains[static_cast<size_t>(index)];
            const QString other =
                missed.contains(index) ? domain.customerName : missedSaasName(domain.customerName, miss);
            if (other == domain.customerName)
                continue;
            domain.customerName = other;
            domain.organizationName = other;
            missed.insert(index);
            ++made;
        }
    }
    return missed;
}

// What a real list has besides: products, accounts and links of every kind, on clients whose names are right.
void addOddClients(World &world, const QSet<int> &missed, Dice &dice)
{
    std::vector<SaasDomain> &domains = world.saas.domains;
    std::vector<size_t> plain;
    for (size_t index = 0; index < domains.size(); ++index) {
        if (!missed.contains(static_cast<int>(index)))
            plain.push_back(index);
    }
    dice.shuffle(plain);
    domains[plain[0]].organizationId.reset();
    domains[plain[0]].organizationName.clear();
    if (dice.chance(50)) {
        domains[plain[1]].organizationId.reset();
        domains[plain[1]].organizationName.clear();
    }
    emptyArchive(domains[plain[2]]);

    SaasDomain second = domains[plain[3]];
    second.domain = u"mail."_s + second.domain.section(u'.', 0, 0) + u".example"_s;
    second.externalSubscriptionId =
        u"Classic:%1:%2"_s.arg(second.isGoogle() ? u"GoogleApps"_s : u"Office365"_s).arg(dice.between(100000, 999999));
    second.seeded = {.active = 4, .archived = 1};
    second.seats = second.seeded;
    second.activeServices = 11;
    second.recentServices = 10;

    // One customer with both products: two clients, one organization.
    makeMicrosoft(domains[plain[4]], dice.between(100000, 999999));
    SaasDomain twin = domains[plain[4]];
    twin.customerId = domains.back().customerId + 17;
    makeGoogle(twin, dice.between(100000, 999999));
    twin.seeded = {.active = 12};
    twin.seats = twin.seeded;
    twin.activeServices = 40;
    twin.recentServices = 40;

    SaasOwner nobody{u"Periwinkle Hill Observatory"_s, 0};
    const SaasDomain stranger = madeDomain(nobody, twin.customerId + 11, dice);
    domains.push_back(second);
    domains.push_back(twin);
    domains.push_back(stranger);
}

QJsonObject sized(double size, const QString &units)
{
    return {{u"size"_s, size}, {u"units"_s, units}};
}

void addAppliances(World &world, Dice &dice)
{
    const qint64 now = world.clock.start().toSecsSinceEpoch();
    for (int index = 0; index < 3; ++index) {
        BcdrDevice device;
        device.serial = dice.hex(12).toUpper();
        device.hidden = index == 2;
        const SaasDomain *owner = world.saas.domains.empty() ? nullptr : &world.saas.domains.front();
        for (int number = 0; number < 3; ++number) {
            const QString name = u"SRV%1"_s.arg(number + 1);
            device.assets.append({{u"name"_s, name},
                                  {u"volume"_s, dice.hex(32)},
                                  {u"localIp"_s, u"10.4.%1.%2"_s.arg(index).arg(10 + number)},
                                  {u"os"_s, number == 2 ? u""_s : u"Windows Server 2022"_s},
                                  {u"type"_s, number == 2 ? u"share"_s : u"agent"_s},
                                  {u"isPaused"_s, false},
                                  {u"isArchived"_s, false},
                                  {u"latestOffsite"_s, now - 43200},
                                  {u"lastSnapshot"_s, now - 3600},
                                  {u"backups"_s, QJsonArray()}});
        }
        device.attributes = {
            {u"serialNumber"_s, device.serial},
            {u"name"_s, u"SIRIS-%1"_s.arg(index + 1)},
            {u"model"_s, u"S5-2"_s},
            {u"region"_s, QJsonObject{{u"location"_s, u"United States"_s}, {u"provider"_s, u"Datto"_s}}},
            {u"lastSeenDate"_s, world.clock.start().toString(Qt::ISODate)},
            {u"organizationId"_s, owner && owner->organizationId ? QJsonValue(*owner->organizationId) : QJsonValue()},
            {u"organizationName"_s, owner ? QJsonValue(owner->organizationName) : QJsonValue()},
            {u"clientCompanyName"_s, owner ? QJsonValue(owner->customerName) : QJsonValue()},
            {u"hidden"_s, device.hidden},
            {u"servicePlan"_s, u"Time-Based Retention"_s},
            {u"registrationDate"_s, u"2024-02-11T00:00:00+00:00"_s},
            {u"servicePeriod"_s, u"2027-02-11T00:00:00+00:00"_s},
            {u"warrantyExpire"_s, u"2029-02-11T00:00:00+00:00"_s},
            {u"localStorageUsed"_s, sized(1.7, u"TB"_s)},
            {u"localStorageAvailable"_s, sized(0.3, u"TB"_s)},
            {u"offsiteStorageUsed"_s, sized(812, u"GB"_s)},
            {u"totalManagedDisk"_s, sized(2.4, u"TB"_s)},
            {u"internalIP"_s, u"10.4.%1.2"_s.arg(index)},
            {u"activeTickets"_s, 0},
            {u"agentCount"_s, 2},
            {u"shareCount"_s, 1},
            {u"alertCount"_s, index == 0 ? 1 : 0},
            {u"uptime"_s, dice.between(10000, 9000000)},
            {u"remoteWebUrl"_s, QJsonValue()}};
        if (index == 0)
            device.alerts.append({{u"type"_s, u"screenshotVerification"_s},
                                  {u"threshold"_s, 1},
                                  {u"unit"_s, u"Day"_s},
                                  {u"dateTriggered"_s, now - 90000},
                                  {u"dateSend"_s, now - 89000}});
        world.saas.devices.push_back(std::move(device));
    }
}

} // namespace

void seedSaasAccount(World &world)
{
    Dice dice(world.options.seed, 60);
    SaasAccount &account = world.saas;
    account.publicKey = dice.hex(8);
    account.secretKey = dice.hex(32);
    qint64 customerId = 53100;
    for (const SaasOwner &owner : saasOwners(world)) {
        customerId += dice.between(3, 60);
        account.domains.push_back(madeDomain(owner, customerId, dice));
    }
    const QSet<int> missed = missNames(account.domains, dice);
    const bool isLarge = world.options.saasClients < 0 ? account.domains.size() + 2 >= fewForOddities
                                                       : world.options.saasClients >= fewForOddities;
    if (isLarge)
        addOddClients(world, missed, dice);
    addAppliances(world, dice);
    for (int index = 0; index < 30 && !account.domains.empty(); ++index) {
        const SaasDomain &domain = account.domains[static_cast<size_t>(index) % account.domains.size()];
        account.activities.push_back(saasActivity(world.clock.start().addSecs(-7200 * (index + 1)),
                                                  index % 4 == 0 ? u"portal"_s : u"technician"_s, domain.customerName,
                                                  u"saas-customer"_s, QString::number(domain.customerId),
                                                  u"Signed in to the client's status page"_s));
    }
}

} // namespace trivet::practice
