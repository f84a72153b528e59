// SPDX-License-Identifier: Apache-2.0
#include "support/samplefacts.h"

#include "doctor/baselineparts.h"
#include "doctor/checks.h"
#include "doctor/knownloss.h"
#include "inventory/joins/mapforecast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::test {
namespace {

const QStringList deviceTypes{u"Desktop"_s, u"Laptop"_s, u"Server"_s};
constexpr qint64 firstType = 11;
constexpr qint64 firstProduct = 71;
constexpr qint64 hardwareCode = 31;

QString macOf(int number)
{
    return u"00-16-3E-%1-%2-%3"_s.arg(number / 65536 % 256, 2, 16, QLatin1Char('0'))
        .arg(number / 256 % 256, 2, 16, QLatin1Char('0'))
        .arg(number % 256, 2, 16, QLatin1Char('0'));
}

datto_rmm::Device rmmDevice(int number, const datto_rmm::Site &site)
{
    datto_rmm::Device device;
    device.id = 5000 + number;
    device.uid = u"D0000000-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    device.siteId = site.id;
    device.siteUid = site.uid;
    device.siteName = site.name;
    device.category = deviceTypes[number % deviceTypes.size()];
    device.deviceClass = u"device"_s;
    device.hostname = u"HOST-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    device.creationDate = sampleNow().addDays(-90);
    return device;
}

autotask::ConfigurationItem arrivedItem(int number, const datto_rmm::Device &device, qint64 companyId)
{
    autotask::ConfigurationItem item;
    item.id = 9000 + number;
    item.companyId = companyId;
    item.productId = firstProduct + number % deviceTypes.size();
    item.configurationItemType = firstType + number % deviceTypes.size();
    item.referenceTitle = device.hostname;
    item.referenceNumber = QString::number(device.id);
    item.isActive = true;
    item.apiVendorId = 12;
    item.rmmDeviceId = device.id;
    // The two vendors do not agree on upper and lower case of a uid.
    item.rmmDeviceUid = device.uid.toLower();
    item.rmmHostname = device.hostname;
    item.serialNumber = u"5CG%1K"_s.arg(number, 7, 10, QLatin1Char('0'));
    item.macAddress = macOf(number);
    item.lastActivityPersonId = 501;
    item.createDate = sampleNow().addDays(-2);
    item.lastModifiedTime = item.createDate;
    return item;
}

void addSites(Inventory &inventory, int sites, int devicesEach)
{
    QList<autotask::Company> companies{{0, u"Alder & Pine IT"_s, 8, true}};
    QList<datto_rmm::Site> siteRows;
    QList<datto_rmm::Device> devices;
    QList<autotask::ConfigurationItem> items;
    int number = 0;
    for (int i = 1; i <= sites; ++i) {
        const qint64 companyId = 100 + i;
        const QString name = u"Customer %1"_s.arg(i);
        companies.append({companyId, name, 1, true});
        datto_rmm::Site site{200 + i, u"site-%1"_s.arg(i), name};
        site.autotaskCompanyId = QString::number(companyId);
        site.autotaskCompanyName = name;
        site.numberOfDevices = devicesEach;
        siteRows.append(site);
        for (int each = 0; each < devicesEach; ++each) {
            const datto_rmm::Device device = rmmDevice(number, site);
            devices.append(device);
            items.append(arrivedItem(number, device, companyId));
            ++number;
        }
    }
    datto_rmm::Site deletedDevices{299, u"not-a-guid"_s, u"Deleted Devices"_s};
    deletedDevices.isSystem = true;
    deletedDevices.hasSystemName = true;
    deletedDevices.numberOfDevices = 4;
    siteRows.append(deletedDevices);
    inventory.companies = wholeSet(companies);
    inventory.rmmSites = wholeSet(siteRows);
    inventory.rmmDevices = wholeSet(devices);
    inventory.devices = wholeSet(items);
}

it_glue::AdapterLink autotaskLink(qint64 id)
{
    return {u"Autotask"_s, QString::number(id), true, false};
}

/// What the first sync and the match with Datto RMM made of the companies and devices there are.
void addItGlue(Inventory &inventory)
{
    const QStringList typeNames{u"Workstation"_s, u"Laptop"_s, u"Server"_s};
    QList<it_glue::Organization> organizations;
    QList<it_glue::Location> locations;
    QList<autotask::CompanyLocation> companyLocations;
    for (const autotask::Company &company : inventory.companies.rows) {
        it_glue::Organization organization{7000 + company.id, company.name, company.id == 0};
        organization.psa = it_glue::PsaState::Enabled;
        organization.links = {autotaskLink(company.id)};
        if (company.id != 0)
            organization.rmmCompanies = {company.name};
        organization.updatedAt = sampleNow().addDays(-1);
        organizations.append(organization);
        companyLocations.append({600 + company.id, company.id, u"Main office"_s, true});
        locations.append({6000 + company.id, organization.id, u"Main office"_s, true, it_glue::PsaState::Enabled});
    }
    QList<it_glue::Configuration> configurations;
    for (qsizetype i = 0; i < inventory.devices.rows.size(); ++i) {
        const autotask::ConfigurationItem &item = inventory.devices.rows[i];
        it_glue::Configuration configuration;
        configuration.id = 80000 + item.id;
        configuration.organizationId = 7000 + item.companyId;
        configuration.name = item.referenceTitle;
        configuration.serialNumber = item.serialNumber;
        configuration.assetTag = item.referenceNumber;
        configuration.typeName = typeNames[i % typeNames.size()];
        configuration.manufacturerName = u"Fabrikant"_s;
        configuration.modelName = u"F-100"_s;
        configuration.psa = it_glue::PsaState::Enabled;
        configuration.links = {autotaskLink(item.id)};
        configuration.updatedAt = sampleNow().addDays(-1);
        it_glue::RmmRecord record{item.rmmHostname, item.rmmHostname};
        record.externalUrl = u"https://concord.centrastage.net/device/%1"_s.arg(item.rmmDeviceId);
        record.serialNumber = item.serialNumber;
        record.macAddresses = {item.macAddress};
        record.lastSeenOnline = sampleNow().addSecs(-3600);
        configuration.rmm = record;
        configurations.append(configuration);
    }
    inventory.locations = wholeSet(companyLocations);
    inventory.glueOrganizations = wholeSet(organizations);
    inventory.glueConfigurations = wholeSet(configurations);
    inventory.glueLocations = wholeSet(locations);
    inventory.glueTypes =
        wholeSet<it_glue::ConfigurationType>({{61, u"Workstation"_s, 2}, {62, u"Laptop"_s, 2}, {63, u"Server"_s, 2}});
    inventory.glueUsers = wholeSet<it_glue::User>({{51, u"Mira@alderpine.example"_s, u"Administrator"_s}});
    inventory.glueErrors = wholeSet<it_glue::RecordErrors>(
        {{configurations.isEmpty() ? 0 : configurations.first().id, u"HOST-000000"_s, {}, {}}});
    inventory.glueAccount =
        wholeSet<it_glue::Account>({{u"eu"_s, static_cast<int>(organizations.size()), u"alderpine"_s}});
    inventory.signIn(AccountId::ItGlue) = {SignIn::Outcome::Accepted, sampleNow(), {}, true};
}

void addSaas(Inventory &inventory)
{
    QList<datto_saas::Domain> domains;
    QList<datto_saas::SeatCount> seats;
    for (const autotask::Company &company : inventory.companies.rows) {
        if (company.id == 0)
            continue;
        datto_saas::Domain domain{3000 + company.id, company.name, u"customer%1.example"_s.arg(company.id),
                                  400 + company.id};
        domain.organizationName = company.name;
        domain.seatsUsed = 12;
        domain.productType = u"Office365"_s;
        domains.append(domain);
        seats.append({domain.customerId, 12, 0, 2, 1, true});
    }
    inventory.saasDomains = wholeSet(domains);
    inventory.saasSeats = wholeSet(seats);
    inventory.saasScope = datto_saas::KeyScope{true, false};
    inventory.signIn(AccountId::DattoSaas) = {SignIn::Outcome::Accepted, sampleNow(), {}, true};
}

void readAutotaskSettings(Inventory &inventory)
{
    inventory.signIn(AccountId::Autotask) = {SignIn::Outcome::Accepted, sampleNow(), {}, true};
    inventory.zone =
        wholeSet<autotask::Zone>({{u"America East 2"_s, QUrl(u"https://webservices14.autotask.net/ATServicesRest/"_s),
                                   QUrl(u"https://ww14.autotask.net/"_s), 424242}});
    inventory.threshold = wholeSet<autotask::Threshold>({{10000, 60, 124}});
    QList<autotask::EntityAccess> access;
    for (const QString &entity : {u"Companies"_s, u"ConfigurationItems"_s, u"ConfigurationItemTypes"_s, u"Products"_s,
                                  u"BillingCodes"_s, u"Resources"_s, u"UserDefinedFieldDefinitions"_s})
        access.append({entity, autotask::AccessRight::All, autotask::AccessRight::All, autotask::AccessRight::All});
    inventory.access = wholeSet(access);
    inventory.companyTypes = wholeSet<autotask::PicklistValue>(
        {{u"1"_s, u"Customer"_s, true}, {u"3"_s, u"Prospect"_s, true}, {u"8"_s, u"Partner"_s, true}});
    inventory.itemTypes = wholeSet<autotask::ConfigurationItemType>(
        {{11, u"Workstation"_s, true}, {12, u"Laptop"_s, true}, {13, u"Server"_s, true}, {14, u"Fax"_s, false}});
    inventory.products = wholeSet<autotask::Product>({{71, u"RMM_Desktop"_s, true, hardwareCode, 2},
                                                      {72, u"RMM_Laptop"_s, true, hardwareCode, 2},
                                                      {73, u"Rack server"_s, true, hardwareCode, 2},
                                                      {74, u"Old thing"_s, false, hardwareCode, 2}});
    inventory.materialCodes =
        wholeSet<autotask::BillingCode>({{hardwareCode, u"Hardware"_s, true, autotask::materialUseType},
                                         {32, u"Hardware 2019"_s, false, autotask::materialUseType}});
    autotask::Resource rmmUser{501, u"rmm7f@ALDERPINE.EXAMPLE"_s, u"API"_s, u"Datto RMM"_s};
    rmmUser.isActive = true;
    rmmUser.licenseType = autotask::apiUserLicenseType;
    rmmUser.userType = 20;
    rmmUser.email = u"alerts@alderpine.example"_s;
    autotask::Resource person{502, u"mira@alderpine.example"_s, u"Mira"_s, u"Holt"_s};
    person.isActive = true;
    person.licenseType = 1;
    person.email = u"mira@alderpine.example"_s;
    autotask::Resource glueUser = rmmUser;
    glueUser.id = 503;
    glueUser.userName = u"glue3k@ALDERPINE.EXAMPLE"_s;
    glueUser.lastName = u"IT Glue"_s;
    autotask::Resource own = rmmUser;
    own.id = 504;
    own.userName = u"trv1x@ALDERPINE.EXAMPLE"_s;
    own.lastName = u"Trivet"_s;
    inventory.resources = wholeSet<autotask::Resource>({rmmUser, person, glueUser, own});
    inventory.userLevels = wholeSet<autotask::PicklistValue>({{u"20"_s, u"API User (system)"_s, true}});
    inventory.udfs = wholeSet<autotask::UdfDefinition>(
        {{1, u"Local admin"_s, true, autotask::deviceUdfType}, {2, u"Colour"_s, false, autotask::deviceUdfType}});
    inventory.udfSample =
        wholeSet<autotask::UdfSample>({{25, 25, {u"Local admin"_s, u"Colour"_s}, {}, 6, {u"Colour"_s}}});
    inventory.vendors = wholeSet<autotask::PicklistValue>({{u"12"_s, u"Datto RMM"_s, true}});
}

void readRmmSettings(Inventory &inventory)
{
    inventory.signIn(AccountId::DattoRmm) = {SignIn::Outcome::Accepted, sampleNow(), {}, true};
    inventory.rmmStatus = wholeSet<datto_rmm::SystemStatus>({{u"15.1.0"_s, u"OK"_s}});
    inventory.rmmAccount = wholeSet<datto_rmm::Account>({{9, u"con0000001"_s, u"Alder and Pine IT Ltd"_s, 6}});
    datto_rmm::RequestRate rate;
    rate.readCount = 12;
    rate.readLimit = 600;
    rate.cutOffRatio = 0.9;
    inventory.rmmRequestRate = wholeSet<datto_rmm::RequestRate>({rate});
    datto_rmm::User user{u"trivet.api"_s};
    user.email = u"alerts@alderpine.example"_s;
    inventory.rmmUsers = wholeSet<datto_rmm::User>({user});
    inventory.signIn(AccountId::DattoRmmForItGlue) = {SignIn::Outcome::Accepted, sampleNow(), {}, true};
    inventory.rmmKeysAccount = inventory.rmmAccount;
}

void giveAnswers(Facts &facts)
{
    Answers &answers = facts.answers;
    answers.values = {{AnswerId::AutotaskUserName, u"trv1x@ALDERPINE.EXAMPLE"_s},
                      {AnswerId::RmmApiUrl, u"https://concord-api.centrastage.net"_s},
                      {AnswerId::RmmUserName, u"rmm7f@alderpine.example"_s},
                      {AnswerId::RmmApiUserName, u"trivet.api"_s},
                      {AnswerId::MaterialCode, u"Hardware"_s},
                      {AnswerId::ItGlueAddress, u"https://alderpine.eu.itglue.com/7101"_s},
                      {AnswerId::ItGlueRegion, u"eu"_s},
                      {AnswerId::ItGlueUserName, u"glue3k@alderpine.example"_s},
                      {AnswerId::GlueRmmApiUrl, u"https://concord-api.centrastage.net"_s},
                      {AnswerId::SaasReusesBcdr, u"false"_s}};
    for (const AnswerSpec &answer : answerSpecs()) {
        if (!answer.isSecret)
            continue;
        answers.secretFingerprints.insert(answer.id, u"fingerprint of "_s + QLatin1StringView(answer.key));
        answers.secretSaved.insert(answer.id, true);
    }
    facts.mapping = {{u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s},
                     {u"Laptop"_s, true, u"RMM_Laptop"_s, u"Laptop"_s},
                     {u"Server"_s, false, u"Rack server"_s, u"Server"_s}};
    const QStringList bySubject{u"C08"_s, u"C13"_s, u"C23"_s};
    for (const CheckSpec &spec : checkSpecs()) {
        const bool isConfirmation = spec.source == VerdictSource::Confirmed;
        if (isConfirmation && !bySubject.contains(spec.id))
            facts.confirmations.append({spec.id, {}, u"Mira"_s, sampleNow().addDays(-3)});
    }
    for (const DeviceTypeMapping &row : std::as_const(facts.mapping))
        facts.confirmations.append({u"C08"_s, row.productName, u"Mira"_s, sampleNow().addDays(-3)});
    for (const QString &setting : {u"account-types"_s, u"classifications"_s, u"item-types"_s, u"ticket-queues"_s,
                                   u"locations"_s, u"untyped-items"_s})
        facts.confirmations.append({u"C13"_s, setting, u"Mira"_s, sampleNow().addDays(-3)});
    facts.itGlueLastUsed = sampleNow().addSecs(-600);
    facts.mappingBaseline = {sampleNow().addDays(-4), 0};
    facts.mapDevicesOnAt = sampleNow().addDays(-3);
    facts.ownHealth.vault = OwnHealth::Vault::Ready;
    facts.ownHealth.vaultBackend = u"GNOME Keyring"_s;
    facts.ownHealth.vaultProbedAt = sampleNow();
}

/// As though nothing had changed since the readings before.
void rememberPresent(Facts &facts)
{
    for (const DataSetId set : countedSets()) {
        const Inventory::Reading reading = facts.inventory->reading(set);
        if (reading.asOf.isValid() && !reading.problem && reading.isWhole)
            facts.knownCounts.insert(dataSetKey(set), {reading.rows, facts.now});
    }
    facts.baseline.insert(baselineOf(facts, {1, 2, 3, 4}));
}

/// Four readings of a working day, one an hour.
void sampleCallUse(Facts &facts)
{
    for (int hour = 4; hour > 0; --hour)
        facts.callUse.append({sampleNow().addSecs(-3600 * hour), 900 + 100 * hour, 10000});
}

void addSurroundings(Inventory &inventory)
{
    const std::pair<VendorId, QString> hosts[] = {{VendorId::Autotask, u"webservices14.autotask.net"_s},
                                                  {VendorId::DattoRmm, u"concord-api.centrastage.net"_s},
                                                  {VendorId::ItGlue, u"api.eu.itglue.com"_s},
                                                  {VendorId::DattoSaas, u"api.datto.com"_s}};
    for (const auto &[vendor, host] : hosts)
        inventory.hosts.append({.vendor = vendor, .host = host, .at = sampleNow(), .secondsAhead = 1});
    for (const DataSetId set : allDataSets())
        visitDataSet(inventory, set, [](auto &rows) { rows.fields = {u"id"_s, u"name"_s}; });
}

} // namespace

Facts SampleFacts::build() const
{
    Facts built = facts;
    built.inventory = std::make_shared<const Inventory>(inventory);
    if (remembered == Remembered::AsItIs)
        rememberPresent(built);
    return built;
}

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 5, 12), QTime(9, 30), Qt::UTC);
}

SampleFacts::SampleFacts()
{
    addSites(inventory, 3, 2);
    readAutotaskSettings(inventory);
    readRmmSettings(inventory);
    addItGlue(inventory);
    addSaas(inventory);
    addSurroundings(inventory);
    facts.now = sampleNow();
    facts.openChanges.emplace();
    giveAnswers(facts);
    sampleCallUse(facts);
    keepForecast();
    facts = build();
}

void SampleFacts::keepForecast()
{
    Inventory before = inventory;
    before.devices.rows.removeIf([](const autotask::ConfigurationItem &item) { return !item.rmmDeviceUid.isEmpty(); });
    facts.mapForecast = std::make_shared<const MapForecast>(mapForecast(before, facts.mapping));
}

void SampleFacts::unconfirm(const QString &checkId)
{
    facts.confirmations.removeIf([&checkId](const Confirmation &row) { return row.checkId == checkId; });
}

SampleFacts SampleFacts::empty()
{
    SampleFacts sample;
    sample.inventory = {};
    sample.facts = {};
    sample.facts.now = sampleNow();
    sample.remembered = Remembered::AsSaid;
    return sample;
}

void forget(Inventory &inventory, DataSetId set)
{
    visitDataSet(inventory, set, [](auto &rows) { rows = {}; });
}

void failRead(Inventory &inventory, DataSetId set, ProblemKind kind)
{
    visitDataSet(inventory, set, [kind](auto &rows) {
        Problem problem;
        problem.kind = kind;
        rows.problem = problem;
    });
}

void breakOff(Inventory &inventory, DataSetId set)
{
    failRead(inventory, set, ProblemKind::BadReply);
    visitDataSet(inventory, set, [](auto &rows) { rows.isWhole = false; });
}

SampleFacts bigTenant(int devices)
{
    SampleFacts sample;
    constexpr int devicesEach = 30;
    addSites(sample.inventory, std::max(1, devices / devicesEach), devicesEach);
    addItGlue(sample.inventory);
    addSaas(sample.inventory);
    sample.keepForecast();
    return sample;
}

} // namespace trivet::test
