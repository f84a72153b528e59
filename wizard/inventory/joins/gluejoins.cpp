// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/gluejoins.h"

#include "inventory/joins/customertypes.h"
#include "inventory/joins/joins.h"

#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Other PSAs that IT Glue syncs with, as they may be written in adapter-type-name; only Autotask's and Microsoft's
/// are known for sure (reference vendors/it_glue/FACTS.md §3.2 and 4.6).
bool isOtherPsaName(const QString &adapter)
{
    static const QStringList exact{u"manage"_s, u"bms"_s, u"halo"_s};
    static const QStringList parts{u"connectwise manage"_s, u"connectwise psa"_s, u"tigerpaw"_s,   u"kaseya bms"_s,
                                   u"kaseya-bms"_s,         u"vorex"_s,           u"pulseway psa"_s, u"pulseway-psa"_s,
                                   u"halopsa"_s,            u"halo psa"_s,        u"syncro"_s};
    const QString name = adapter.trimmed().toCaseFolded();
    return exact.contains(name)
        || std::any_of(parts.begin(), parts.end(), [&name](const QString &part) { return name.contains(part); });
}

std::optional<qint64> remoteIdOf(const it_glue::AdapterLink &link)
{
    bool isNumber = false;
    const qint64 id = link.remoteId.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

/// Of two configurations of one item, the one that people work with.
bool isBetterConfiguration(const it_glue::Configuration &candidate, const it_glue::Configuration &former)
{
    if (isAlive(candidate) != isAlive(former))
        return isAlive(candidate);
    if (isLinked(candidate) != isLinked(former))
        return isLinked(candidate);
    return false;
}

/// Signs of one kind: "0000000", "xxxx", "........".
bool isOneSign(const QVarLengthArray<QChar, 32> &text)
{
    return std::all_of(text.begin(), text.end(), [&text](QChar c) { return c == text.front(); });
}

} // namespace

std::optional<qint64> linkedRemoteId(const QList<it_glue::AdapterLink> &links)
{
    for (const it_glue::AdapterLink &link : links) {
        if (link.isAutotask() && link.isAlive()) {
            if (const auto id = remoteIdOf(link))
                return id;
        }
    }
    return std::nullopt;
}

std::optional<qint64> autotaskRemoteId(const QList<it_glue::AdapterLink> &links)
{
    if (const auto id = linkedRemoteId(links))
        return id;
    for (const it_glue::AdapterLink &link : links) {
        if (link.isAutotask()) {
            if (const auto id = remoteIdOf(link))
                return id;
        }
    }
    return std::nullopt;
}

bool isLinked(const it_glue::Organization &organization)
{
    return std::any_of(organization.links.begin(), organization.links.end(),
                       [](const it_glue::AdapterLink &link) { return link.isAutotask() && link.isAlive(); });
}

bool isLinked(const it_glue::Configuration &configuration)
{
    return std::any_of(configuration.links.begin(), configuration.links.end(),
                       [](const it_glue::AdapterLink &link) { return link.isAutotask() && link.isAlive(); });
}

bool isAlive(const it_glue::Configuration &configuration)
{
    return !configuration.archived;
}

bool isOfOtherPsa(const it_glue::Configuration &configuration)
{
    bool hasAutotask = false;
    for (const it_glue::AdapterLink &link : configuration.links) {
        if (isOtherPsaName(link.adapter))
            return true;
        hasAutotask = hasAutotask || link.isAutotask();
    }
    return configuration.psa == it_glue::PsaState::Orphaned && !hasAutotask;
}

QList<const autotask::Company *> customerCompanies(const Inventory &inventory)
{
    const CustomerTypes types(inventory);
    QList<const autotask::Company *> customers;
    for (const autotask::Company &company : inventory.companies.rows) {
        if (company.isActive && company.id != 0 && types.contains(company.companyType))
            customers.append(&company);
    }
    return customers;
}

QHash<qint64, const it_glue::Organization *> organizationsById(const Inventory &inventory)
{
    QHash<qint64, const it_glue::Organization *> byId;
    byId.reserve(inventory.glueOrganizations.rows.size());
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows)
        byId.insert(organization.id, &organization);
    return byId;
}

QHash<qint64, const it_glue::Organization *> linkedOrganizationByCompany(const Inventory &inventory)
{
    QHash<qint64, const it_glue::Organization *> byCompany;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        const auto company = linkedRemoteId(organization.links);
        if (company && !byCompany.contains(*company))
            byCompany.insert(*company, &organization);
    }
    return byCompany;
}

QMultiHash<QString, const it_glue::Organization *> organizationsByName(const Inventory &inventory)
{
    QMultiHash<QString, const it_glue::Organization *> byName;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows)
        byName.insert(organization.name, &organization);
    return byName;
}

QHash<qint64, const it_glue::Configuration *> configurationsByItemId(const Inventory &inventory)
{
    QHash<qint64, const it_glue::Configuration *> byItem;
    byItem.reserve(inventory.glueConfigurations.rows.size());
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto item = autotaskRemoteId(configuration.links);
        if (!item)
            continue;
        const it_glue::Configuration *&slot = byItem[*item];
        if (!slot || isBetterConfiguration(configuration, *slot))
            slot = &configuration;
    }
    return byItem;
}

QHash<qint64, const autotask::ConfigurationItem *> itemsById(const Inventory &inventory)
{
    QHash<qint64, const autotask::ConfigurationItem *> byId;
    byId.reserve(inventory.devices.rows.size());
    for (const autotask::ConfigurationItem &item : inventory.devices.rows)
        byId.insert(item.id, &item);
    return byId;
}

QSet<QString> autotaskDefaultTypes(const JointTables &tables)
{
    const Inventory &inventory = tables.inventory();
    const auto &items = tables.itemsById();
    const QSet<qint64> types = provedItemTypes(inventory);
    QSet<QString> called;
    QSet<QString> ofBlank;
    QSet<QString> ofTyped;
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        if (!isAlive(configuration))
            continue;
        if (configuration.typeName.trimmed().compare("Autotask Default"_L1, Qt::CaseInsensitive) == 0)
            called.insert(configuration.typeName);
        const auto id = linkedRemoteId(configuration.links);
        if (const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr)
            (hasBlankType(*item) || hasDeletedType(*item, types) ? ofBlank : ofTyped).insert(configuration.typeName);
    }
    if (!called.isEmpty())
        return called;
    return ofBlank.size() == 1 && !ofTyped.intersects(ofBlank) ? ofBlank : QSet<QString>();
}

QString macKey(const QString &macAddress)
{
    constexpr qsizetype digits = 12;
    QVarLengthArray<QChar, 32> key;
    for (const QChar c : macAddress) {
        const QChar folded = c.toLower();
        const bool isHex = (folded >= u'0' && folded <= u'9') || (folded >= u'a' && folded <= u'f');
        if (isHex)
            key.append(folded);
        else if (c.isLetterOrNumber())
            return {};
    }
    if (key.size() != digits || isOneSign(key))
        return {};
    // The lowest bit of the first byte.
    const bool isGroupAddress = QStringView(u"13579bdf").contains(key[1]);
    return isGroupAddress ? QString() : QString(key.constData(), key.size());
}

QSet<QString> sharedMacKeys(const Inventory &inventory)
{
    constexpr int tooMany = 3;
    QHash<QString, int> uses;
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        QVarLengthArray<QString, 8> own{macKey(configuration.macAddress)};
        if (configuration.rmm) {
            for (const QString &mac : configuration.rmm->macAddresses) {
                if (const QString key = macKey(mac); !own.contains(key))
                    own.append(key);
            }
        }
        for (const QString &mac : std::as_const(own))
            ++uses[mac];
    }
    uses.remove(QString());
    QSet<QString> shared;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use.value() >= tooMany)
            shared.insert(use.key());
    }
    return shared;
}

} // namespace trivet
