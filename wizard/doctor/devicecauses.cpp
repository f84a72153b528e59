// SPDX-License-Identifier: Apache-2.0
#include "doctor/devicecauses.h"

#include "doctor/judgement.h"
#include "doctor/mapdeviceson.h"
#include "inventory/joins/customertypes.h"
#include "inventory/joins/gluejoins.h"
#include "names/namedifference.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

using Kind = CauseNode::Kind;
using State = CauseNode::State;
using checks::inventoryOf;

QString isoDay(const QDateTime &when)
{
    return when.date().toString(Qt::ISODate);
}

QString nameInOneCase(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

/// What the nodes of one device share.
struct DeviceCauses::Place
{
    const KnownDevice &device;
    const datto_rmm::Site *site = nullptr;
    std::optional<qint64> companyId = {};
    const autotask::Company *company = nullptr;
};

DeviceCauses::DeviceCauses(Facts facts) : m_facts(std::move(facts)), m_sites(inventoryOf(m_facts).rmmSites.rows)
{
    const Inventory &inventory = inventoryOf(m_facts);
    const auto tables = checks::tablesOf(m_facts);
    for (const SiteCompany &site : siteCompanies(inventory))
        m_siteCompanies.insert(site.site, site);
    m_companies = companiesById(inventory);
    m_types = itemTypesById(inventory);
    for (const DeviceGap &gap : arrivals(*tables, m_facts.mapping).gaps)
        m_arrivalGaps.insert(rmmUidKey(gap.deviceUid), gap.gap);
    for (const GlueGap &gap : tables->glueArrivals().gaps) {
        if (gap.kind == GlueGap::Kind::Device)
            m_glueGaps.insert(gap.autotaskId, gap.reason);
    }
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        const autotask::ConfigurationItem *item = tables->itemOf(configuration);
        if (item && !hasBlankType(*item))
            m_arrivedTypes.insert(*item->configurationItemType);
        if (!autotaskRemoteId(configuration.links) && isAlive(configuration))
            m_loneConfigurations.insert(nameInOneCase(configuration.name), &configuration);
    }
    m_linkedOrganizations = linkedOrganizationByCompany(inventory);
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        if (!organization.primary && !isLinked(organization))
            m_nearOrganizations.insert(overlookedNameKey(organization.name), &organization);
    }
    for (const it_glue::RecordErrors &errors : inventory.glueErrors.rows) {
        if (!errors.psaErrors.isEmpty())
            m_errors.insert(errors.configurationId, errors.psaErrors.first());
    }
    m_mapDevicesOn = checks::mapDevicesOn(m_facts);
}

QList<CauseNode> DeviceCauses::of(const KnownDevice &device) const
{
    Place place{device};
    if (device.rmm) {
        place.site = m_sites.siteOf(*device.rmm);
        place.companyId = place.site ? mappedCompanyId(*place.site) : std::nullopt;
    }
    if (!place.companyId && device.item)
        place.companyId = device.item->companyId;
    place.company = place.companyId ? m_companies.value(*place.companyId, nullptr) : nullptr;

    const bool isThere = device.isInItGlue();
    QList<CauseNode> nodes;
    using Judge = CauseNode (DeviceCauses::*)(const Place &) const;
    constexpr Judge way[] = {&DeviceCauses::deviceNode,       &DeviceCauses::siteNode, &DeviceCauses::companyNode,
                             &DeviceCauses::itemNode,         &DeviceCauses::typeNode, &DeviceCauses::organizationNode,
                             &DeviceCauses::configurationNode};
    for (const Judge judge : way) {
        CauseNode node = (this->*judge)(place);
        if (isThere && node.state == State::Broken)
            node.state = State::Flaw;
        nodes.append(node);
        if (node.state == State::Broken || node.state == State::Waiting)
            break;
    }
    return nodes;
}

DeviceCauses::Answer DeviceCauses::answer(const QList<CauseNode> &nodes)
{
    const auto has = [&nodes](State state) {
        return std::any_of(nodes.begin(), nodes.end(), [state](const CauseNode &node) { return node.state == state; });
    };
    if (has(State::Broken))
        return Answer::Broken;
    if (has(State::Waiting))
        return Answer::Waiting;
    const bool arrived = !nodes.isEmpty() && nodes.last().kind == Kind::Configuration &&
                         (nodes.last().state == State::Good || nodes.last().state == State::Flaw);
    return arrived ? Answer::IsThere : Answer::Unknown;
}

/// A set that is no proof says nothing of what is lacking in it.
std::optional<CauseNode> DeviceCauses::unread(Kind kind, DataSetId set, const QString &check) const
{
    const CheckSpec *spec = findCheck(check);
    const auto verdict = spec ? checks::lacking(*spec, m_facts, {set}) : std::nullopt;
    if (!verdict)
        return std::nullopt;
    return CauseNode{kind, State::Unknown, verdict->finding, verdict->arguments,
                     verdict->because.isEmpty() ? check : verdict->because};
}

bool DeviceCauses::isRecent(const QDateTime &when) const
{
    return when.isValid() && when.addDuration(checks::syncPatience) > m_facts.now;
}

CauseNode DeviceCauses::deviceNode(const Place &place) const
{
    const datto_rmm::Device *device = place.device.rmm;
    if (!device) {
        const bool wasSynced = place.device.item && isSynced(*place.device.item);
        if (auto node = unread(Kind::Device, DataSetId::RmmDevices, u"R18"_s))
            return *node;
        return wasSynced ? CauseNode{Kind::Device, State::Broken, "device-gone", {place.device.name()}, u"R17"_s}
                         : CauseNode{Kind::Device, State::Left, "not-of-rmm", {place.device.name()}};
    }
    if (device->deleted)
        return {Kind::Device, State::Broken, "device-deleted", {device->hostname}, u"R21"_s};
    if (m_arrivalGaps.value(rmmUidKey(device->uid), ArrivalGap::Waiting) == ArrivalGap::OlderRecord)
        return {Kind::Device, State::Broken, "older-record", {device->hostname}, u"R18"_s};
    if (device->suspended)
        return {Kind::Device, State::Flaw, "device-suspended", {device->hostname}, u"R21"_s};
    if (device->online)
        return {Kind::Device, State::Good, "device-online", {device->hostname}};
    if (device->lastSeen.isValid())
        return {Kind::Device, State::Good, "device-seen", {device->hostname, isoDay(device->lastSeen)}};
    return {Kind::Device, State::Good, "device-listed", {device->hostname}};
}

CauseNode DeviceCauses::siteNode(const Place &place) const
{
    if (!place.device.rmm)
        return {Kind::Site, State::Left, "no-site-needed"};
    if (place.site && isCustomerSite(*place.site))
        return {Kind::Site, State::Good, "on-site", {place.site->name}};
    if (place.site)
        return {Kind::Site, State::Broken, "system-site", {place.site->name}, u"R25"_s};
    if (auto node = unread(Kind::Site, DataSetId::RmmSites, u"R10"_s))
        return *node;
    return {Kind::Site, State::Broken, "site-unknown", {place.device.rmm->siteName}, u"T03"_s};
}

CauseNode DeviceCauses::companyNode(const Place &place) const
{
    if (place.site && !mappedCompanyId(*place.site))
        return {Kind::Company, State::Broken, "site-not-mapped", {place.site->name}, u"R10"_s};
    if (!place.companyId) {
        auto node = unread(Kind::Company, DataSetId::AutotaskDevices, u"R18"_s);
        return node ? *node : CauseNode{Kind::Company, State::Unknown, "company-not-told"};
    }
    const QString check = place.site ? u"R11"_s : QString();
    if (!place.company) {
        if (auto node = unread(Kind::Company, DataSetId::AutotaskCompanies, u"R11"_s))
            return *node;
        const QString name = place.site ? place.site->autotaskCompanyName : QString();
        return {Kind::Company,
                State::Broken,
                "company-missing",
                {name.isEmpty() ? QString::number(*place.companyId) : name},
                check};
    }
    const QString name = place.company->name;
    if (place.company->id == 0)
        return {Kind::Company, State::Flaw, "company-own", {name}, u"S17"_s};
    if (!place.company->isActive)
        return {Kind::Company, State::Broken, "company-inactive", {name}, check};
    const CustomerTypes customers(inventoryOf(m_facts));
    if (!customers.isKnown())
        return {Kind::Company, State::Unknown, "company-type-not-known", {name}, u"S16"_s};
    if (!customers.contains(place.company->companyType))
        return {Kind::Company, State::Broken, "company-not-customer", {name, customers.label()}, check};
    return {Kind::Company, State::Good, "company-good", {name}};
}

CauseNode DeviceCauses::itemNode(const Place &place) const
{
    const autotask::ConfigurationItem *item = place.device.item;
    if (!item)
        return missingItemNode(place);
    const QString name = checks::itemLabel(*item);
    if (!item->isActive)
        return {Kind::Item, State::Broken, "item-inactive", {name}, u"R21"_s};
    if (place.companyId && item->companyId != *place.companyId) {
        const autotask::Company *other = m_companies.value(item->companyId, nullptr);
        return {Kind::Item,
                State::Flaw,
                "item-elsewhere",
                {name, other ? other->name : QString::number(item->companyId)},
                u"R19"_s};
    }
    return {Kind::Item, State::Good, "item-there", {name, QString::number(item->id)}};
}

CauseNode DeviceCauses::missingItemNode(const Place &place) const
{
    if (auto node = unread(Kind::Item, DataSetId::AutotaskDevices, u"R18"_s))
        return *node;
    const datto_rmm::Device *device = place.device.rmm;
    if (!device)
        return {Kind::Item, State::Broken, "item-never", {place.device.name()}, u"G09"_s};
    switch (m_arrivalGaps.value(rmmUidKey(device->uid), ArrivalGap::Waiting)) {
    case ArrivalGap::NoTypeMapped: return {Kind::Item, State::Broken, "no-type-mapped", {device->category}, u"R05"_s};
    case ArrivalGap::ProductUnusable:
        return {Kind::Item, State::Broken, "product-unusable", {device->category}, u"R06"_s};
    case ArrivalGap::HeldByOlderRecord:
        return {Kind::Item, State::Broken, "held-by-older", {device->hostname}, u"R18"_s};
    case ArrivalGap::SiteUnknown:
    case ArrivalGap::SiteNotMapped:
    case ArrivalGap::CompanyInactive:
    case ArrivalGap::CompanyNotCustomer:
    case ArrivalGap::ArrivedWithoutType:
    case ArrivalGap::OlderRecord:
    case ArrivalGap::Waiting: break;
    }
    if (!m_mapDevicesOn.isValid())
        return {Kind::Item, State::Broken, "not-switched-on", {}, u"C09"_s};
    if (isRecent(m_mapDevicesOn) || isRecent(device->creationDate))
        return {Kind::Item, State::Waiting, "item-waiting", {device->hostname}, u"R18"_s};
    return {Kind::Item, State::Broken, "item-not-arrived", {device->hostname, isoDay(m_mapDevicesOn)}, u"R18"_s};
}

CauseNode DeviceCauses::typeNode(const Place &place) const
{
    const autotask::ConfigurationItem *item = place.device.item;
    if (!item)
        return {Kind::Type, State::Unknown, "type-not-told"};
    if (hasBlankType(*item))
        return {Kind::Type, State::Broken, "type-blank", {checks::itemLabel(*item)}, u"R03"_s};
    const autotask::ConfigurationItemType *type = m_types.value(*item->configurationItemType, nullptr);
    if (!type) {
        if (auto node = unread(Kind::Type, DataSetId::AutotaskItemTypes, u"R01"_s))
            return *node;
        return {Kind::Type, State::Broken, "type-gone", {QString::number(*item->configurationItemType)}, u"R04"_s};
    }
    if (m_arrivedTypes.contains(type->id))
        return {Kind::Type,
                type->isActive ? State::Good : State::Flaw,
                type->isActive ? "type-synced" : "type-inactive",
                {type->name},
                u"R02"_s};
    if (m_glueGaps.value(item->id, GlueGapReason::Waiting) == GlueGapReason::TypeNotSynced)
        return {Kind::Type, State::Broken, "type-not-synced", {type->name}, u"C13"_s};
    return {Kind::Type, State::Unknown, "type-not-seen", {type->name}, u"C13"_s};
}

CauseNode DeviceCauses::organizationNode(const Place &place) const
{
    if (checks::isWithoutGlueApi(m_facts))
        return {Kind::Organization, State::Unknown, "no-glue-api"};
    const qint64 companyId = place.device.item ? place.device.item->companyId : place.companyId.value_or(-1);
    if (const it_glue::Organization *organization = m_linkedOrganizations.value(companyId, nullptr))
        return {Kind::Organization, State::Good, "organization-linked", {organization->name}};
    if (auto node = unread(Kind::Organization, DataSetId::GlueOrganizations, u"S11"_s))
        return *node;
    const autotask::Company *company = m_companies.value(companyId, nullptr);
    const QString name = company ? company->name : QString::number(companyId);
    if (m_linkedOrganizations.isEmpty())
        return {Kind::Organization, State::Broken, "nothing-connected", {}, u"C15"_s};
    const it_glue::Organization *near =
        company ? m_nearOrganizations.value(overlookedNameKey(company->name), nullptr) : nullptr;
    if (near && near->name == name)
        return {Kind::Organization, State::Broken, "organization-not-joined", {name}, u"S11"_s};
    if (near)
        return {Kind::Organization, State::Broken, "organization-name-differs", {name, near->name}, u"G02"_s};
    return {Kind::Organization, State::Broken, "organization-missing", {name}, u"S11"_s};
}

CauseNode DeviceCauses::configurationNode(const Place &place) const
{
    if (checks::isWithoutGlueApi(m_facts))
        return {Kind::Configuration, State::Unknown, "no-glue-api"};
    const it_glue::Configuration *configuration = place.device.configuration;
    if (configuration && place.device.isInItGlue()) {
        if (m_errors.contains(configuration->id))
            return {Kind::Configuration,
                    State::Flaw,
                    "configuration-errors",
                    {configuration->name, m_errors.value(configuration->id)},
                    u"G13"_s};
        return {Kind::Configuration,
                State::Good,
                "configuration-there",
                {configuration->name, configuration->organizationName}};
    }
    if (configuration && !isAlive(*configuration))
        return {Kind::Configuration, State::Broken, "configuration-archived", {configuration->name}, u"G09"_s};
    if (configuration)
        return {Kind::Configuration, State::Broken, "configuration-orphaned", {configuration->name}, u"G09"_s};
    if (auto node = unread(Kind::Configuration, DataSetId::GlueConfigurations, u"G08"_s))
        return *node;
    // Without the item behind it nobody knows which configuration it would be.
    if (!place.device.item)
        return {Kind::Configuration, State::Unknown, "configuration-not-told"};
    const it_glue::Organization *organization = m_linkedOrganizations.value(place.device.item->companyId, nullptr);
    for (const it_glue::Configuration *lone : m_loneConfigurations.values(nameInOneCase(place.device.name()))) {
        if (organization && lone->organizationId == organization->id)
            return {Kind::Configuration, State::Broken, "configuration-alone", {lone->name}, u"G10"_s};
    }
    if (m_glueGaps.value(place.device.item->id, GlueGapReason::Waiting) == GlueGapReason::DoubledItem)
        return {Kind::Configuration, State::Broken, "twin-there", {place.device.name()}, u"R14"_s};
    if (isRecent(place.device.item->createDate))
        return {Kind::Configuration, State::Waiting, "configuration-waiting", {place.device.name()}, u"S11"_s};
    return {Kind::Configuration, State::Broken, "configuration-missing", {place.device.name()}, u"G08"_s};
}

} // namespace trivet
