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
    static const QStringList parts{
        u"connectwise manage"_s, u"connectwise psa"_s, u"tigerpaw"_s, u"kaseya bms"_s, u"kaseya-bms"_s, u"vorex"_s,
        u"pulseway psa"_s,       u"pulseway-psa"_s,    u"halopsa"_s,  u"halo psa"_s,   u"syncro"_s};
    const QString name = adapter.trimmed().toCaseFolded();
    return exact.contains(name) ||
           std::any_of(parts.begin(), parts.end(), [&name](const QString &part) { return name.contains(part); });
}

std::optional<qint64> remoteIdOf(const it_glue::AdapterLink &link)
{
    bool isNumber = false;
    const qint64 id = link.remoteId.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

int hexDigit(QChar c)
{
    const char16_t sign = c.unicode() | 0x20; // letters in lower case; digits have the bit
    if (c.unicode() >= u'0' && c.unicode() <= u'9')
        return c.unicode() - u'0';
    return sign >= u'a' && sign <= u'f' ? sign - u'a' + 10 : -1;
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
    const QSet<qint64> types = provedItemTypes(inventory);
    QSet<QString> called;
    QSet<QString> ofBlank;
    QSet<QString> ofTyped;
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        if (!isAlive(configuration))
            continue;
        if (configuration.typeName.trimmed().compare("Autotask Default"_L1, Qt::CaseInsensitive) == 0)
            called.insert(configuration.typeName);
        if (const autotask::ConfigurationItem *item = tables.itemOf(configuration))
            (hasBlankType(*item) || hasDeletedType(*item, types) ? ofBlank : ofTyped).insert(configuration.typeName);
    }
    if (!called.isEmpty())
        return called;
    return ofBlank.size() == 1 && !ofTyped.intersects(ofBlank) ? ofBlank : QSet<QString>();
}

quint64 macKey(const QString &macAddress)
{
    constexpr int digits = 12;
    constexpr quint64 everyDigitOnce = 0x111111111111;
    constexpr quint64 groupBit = quint64(1) << 40; // the lowest of the first byte
    quint64 key = 0;
    int read = 0;
    for (const QChar c : macAddress) {
        const int digit = hexDigit(c);
        if (digit < 0 && c.isLetterOrNumber())
            return 0;
        if (digit < 0)
            continue;
        if (++read > digits)
            return 0;
        key = key * 16 + static_cast<quint64>(digit);
    }
    const bool isOneSign = key == (key & 0xF) * everyDigitOnce;
    return read != digits || isOneSign || (key & groupBit) ? 0 : key;
}

QSet<quint64> sharedMacKeys(const Inventory &inventory)
{
    constexpr int tooMany = 3;
    QHash<quint64, int> uses;
    uses.reserve(inventory.glueConfigurations.rows.size());
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        QVarLengthArray<quint64, 8> own{macKey(configuration.macAddress)};
        if (configuration.rmm) {
            for (const QString &mac : configuration.rmm->macAddresses) {
                if (const quint64 key = macKey(mac); !own.contains(key))
                    own.append(key);
            }
        }
        for (const quint64 mac : std::as_const(own))
            ++uses[mac];
    }
    uses.remove(0);
    QSet<quint64> shared;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use.value() >= tooMany)
            shared.insert(use.key());
    }
    return shared;
}

} // namespace trivet
