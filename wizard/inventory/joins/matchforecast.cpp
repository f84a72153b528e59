// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/matchforecast.h"

#include "inventory/joins/customertypes.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/serialnumbers.h"
#include "names/nearnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

using it_glue::Configuration;
using it_glue::Organization;

template <typename Outcome>
constexpr int rank(Outcome outcome, std::initializer_list<Outcome> order)
{
    return static_cast<int>(std::find(order.begin(), order.end(), outcome) - order.begin());
}

int rankOf(CompanyOutcome outcome)
{
    using enum CompanyOutcome;
    return rank(outcome, {Doubled, Ambiguous, Created, Joined, Linked});
}

int rankOf(ConfigurationOutcome outcome)
{
    using enum ConfigurationOutcome;
    return rank(outcome, {Orphaned, Ambiguous, StaysAlone, Joined, Linked});
}

/// Organizations that are free for a company to be joined with, and how near their names come.
class FreeOrganizations
{
public:
    FreeOrganizations(const Inventory &inventory, const QSet<QString> &companyNames)
        : m_rows(freeRows(inventory)), m_near(names(m_rows)), m_companyNames(companyNames)
    {
        for (const Organization *organization : m_rows)
            m_byName[organization->name].append(organization);
    }

    QList<const Organization *> named(const QString &name) const { return m_byName.value(name); }

    enum class Typos { Count, LeaveOut };
    /// Those of nearly this name that are no other company's by their exact name. The exact name counts as near.
    QList<NearMiss> near(const QString &name, Typos typos) const
    {
        const QString key = overlookedNameKey(name);
        QList<qsizetype> places = m_near.withKey(key);
        if (typos == Typos::Count)
            places += m_near.typosOf(key);
        QList<NearMiss> misses;
        for (const qsizetype place : std::as_const(places)) {
            const Organization &organization = *m_rows[place];
            if (organization.name == name || !m_companyNames.contains(organization.name))
                misses.append({organization.id, organization.name,
                               nameDifference(name, key, organization.name, m_near.key(place))});
        }
        std::stable_sort(misses.begin(), misses.end(), [](const NearMiss &left, const NearMiss &right) {
            const auto weight = [](const NearMiss &miss) {
                return std::pair(!miss.difference.isSameToPeople(), miss.difference.classes.size());
            };
            return weight(left) < weight(right);
        });
        return misses;
    }

private:
    static QList<const Organization *> freeRows(const Inventory &inventory)
    {
        QList<const Organization *> rows;
        for (const Organization &organization : inventory.glueOrganizations.rows) {
            if (!organization.primary && !isLinked(organization))
                rows.append(&organization);
        }
        return rows;
    }
    static QList<QString> names(const QList<const Organization *> &rows)
    {
        QList<QString> all;
        for (const Organization *organization : rows)
            all.append(organization->name);
        return all;
    }

    QList<const Organization *> m_rows;
    NearNames m_near;
    QSet<QString> m_companyNames;
    QHash<QString, QList<const Organization *>> m_byName;
};

CompanyForecast forecastOf(const autotask::Company &company, const Organization *linked, bool isOnlyOfItsName,
                           const FreeOrganizations &organizations)
{
    using Typos = FreeOrganizations::Typos;
    CompanyForecast forecast{company.id, company.name};
    const auto leadsTo = [&forecast](const Organization &organization, CompanyOutcome outcome) {
        forecast.outcome = outcome;
        forecast.organizationId = organization.id;
        forecast.organizationName = organization.name;
    };
    if (linked) {
        leadsTo(*linked, CompanyOutcome::Linked);
        forecast.nearMisses = organizations.near(company.name, Typos::LeaveOut);
        return forecast;
    }
    const auto exact = organizations.named(company.name);
    if (!isOnlyOfItsName || exact.size() > 1) {
        forecast.outcome = CompanyOutcome::Ambiguous;
    } else if (exact.size() == 1) {
        forecast.outcome = CompanyOutcome::Joined;
    }
    if (forecast.outcome != CompanyOutcome::Created) {
        if (!exact.isEmpty())
            leadsTo(*exact.first(), forecast.outcome);
        forecast.nearMisses = organizations.near(company.name, Typos::LeaveOut);
        forecast.nearMisses.removeIf([](const NearMiss &miss) { return miss.difference.isSame(); });
        return forecast;
    }
    forecast.nearMisses = organizations.near(company.name, Typos::Count);
    forecast.outcome = forecast.nearMisses.isEmpty() ? CompanyOutcome::Created : CompanyOutcome::Doubled;
    return forecast;
}

/// Autotask's items as IT Glue would name and type them (reference vendors/it_glue/FACTS.md §7, D).
class ItemsToCome
{
public:
    explicit ItemsToCome(const JointTables &tables)
        : m_serials(tables.serialNumbers()), m_types(itemTypesById(tables.inventory()))
    {
        const Inventory &inventory = tables.inventory();
        QSet<qint64> taken;
        for (const Configuration &configuration : inventory.glueConfigurations.rows) {
            if (const auto item = linkedRemoteId(configuration.links))
                taken.insert(*item);
        }
        const auto products = productsById(inventory);
        for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
            if (!item.isActive || taken.contains(item.id))
                continue;
            const autotask::Product *product = products.value(item.productId, nullptr);
            const QString name = item.referenceTitle.isEmpty() && product ? product->name : item.referenceTitle;
            m_byName.insert({item.companyId, name}, &item);
        }
    }

    struct Fit
    {
        QList<const autotask::ConfigurationItem *> items;
        ConfigurationForecast::Compared compared = ConfigurationForecast::Compared::NameAndType;
    };

    /// Company, name and type agree exactly, and the serial number where both have one (6.2, I). Where some agree in the
    /// serial number too, those alone.
    Fit fitting(const Configuration &configuration, qint64 companyId) const
    {
        const QString serial = m_serials.keyOf(configuration.serialNumber);
        Fit byName;
        Fit bySerial{{}, ConfigurationForecast::Compared::NameTypeAndSerial};
        const auto [first, last] = m_byName.equal_range({companyId, configuration.name});
        for (auto at = first; at != last; ++at) {
            const autotask::ConfigurationItem &item = **at;
            const auto *type = m_types.value(item.configurationItemType.value_or(0), nullptr);
            if (!type || type->name != configuration.typeName)
                continue;
            const QString itemSerial = m_serials.keyOf(item.serialNumber);
            if (serial.isEmpty() || itemSerial.isEmpty())
                byName.items.append(&item);
            else if (serial == itemSerial)
                bySerial.items.append(&item);
        }
        return bySerial.items.isEmpty() ? byName : bySerial;
    }

private:
    const SerialNumbers &m_serials;
    QHash<qint64, const autotask::ConfigurationItemType *> m_types;
    QMultiHash<std::pair<qint64, QString>, const autotask::ConfigurationItem *> m_byName;
};

QString otherPsaOf(const Configuration &configuration)
{
    for (const it_glue::AdapterLink &link : configuration.links) {
        if (!link.isAutotask())
            return link.adapter;
    }
    return {};
}

/// The company that an organization belongs to, or will.
QHash<qint64, qint64> companiesByOrganization(const QList<CompanyForecast> &companies)
{
    QHash<qint64, qint64> byOrganization;
    for (const CompanyForecast &company : companies) {
        if (company.outcome == CompanyOutcome::Linked || company.outcome == CompanyOutcome::Joined)
            byOrganization.insert(company.organizationId, company.companyId);
    }
    return byOrganization;
}

QList<ConfigurationForecast> configurationForecasts(const JointTables &tables, const QList<CompanyForecast> &companies)
{
    const ItemsToCome items(tables);
    const auto companyOf = companiesByOrganization(companies);
    QList<ConfigurationForecast> forecasts;
    QHash<qint64, int> uses; ///< of each item, by the configurations it fits
    for (const Configuration &configuration : tables.inventory().glueConfigurations.rows) {
        if (!isAlive(configuration))
            continue;
        ConfigurationForecast forecast{configuration.id, configuration.name, configuration.organizationId,
                                       configuration.organizationName};
        if (isOfOtherPsa(configuration)) {
            forecast.outcome = ConfigurationOutcome::Orphaned;
            forecast.otherPsa = otherPsaOf(configuration);
        } else if (const auto linked = linkedRemoteId(configuration.links)) {
            forecast.outcome = ConfigurationOutcome::Linked;
            forecast.itemId = *linked;
        } else if (const auto company = companyOf.constFind(configuration.organizationId);
                   company != companyOf.cend()) {
            const ItemsToCome::Fit fit = items.fitting(configuration, *company);
            forecast.compared = fit.compared;
            if (!fit.items.isEmpty()) {
                forecast.outcome =
                    fit.items.size() > 1 ? ConfigurationOutcome::Ambiguous : ConfigurationOutcome::Joined;
                forecast.itemId = fit.items.first()->id;
                for (const autotask::ConfigurationItem *item : fit.items)
                    ++uses[item->id];
            }
        }
        forecasts.append(forecast);
    }
    // One to one: an item that fits several configurations is none's for sure.
    for (ConfigurationForecast &forecast : forecasts) {
        if (forecast.outcome == ConfigurationOutcome::Joined && uses.value(forecast.itemId) > 1)
            forecast.outcome = ConfigurationOutcome::Ambiguous;
        if (forecast.outcome == ConfigurationOutcome::Ambiguous)
            forecast.itemId = 0;
    }
    return forecasts;
}

QList<ItemDouble> itemDoubles(const JointTables &tables)
{
    const auto companies = companiesById(tables.inventory());
    QList<ItemDouble> doubles;
    for (const DoubledItem &doubled : tables.doubledItems()) {
        for (const autotask::ConfigurationItem *item : doubled.items) {
            const autotask::Company *company = companies.value(item->companyId, nullptr);
            const QString name = item->rmmHostname.isEmpty() ? item->referenceTitle : item->rmmHostname;
            doubles.append({item->id, name, company ? company->name : QString(), doubled.by,
                            static_cast<int>(doubled.items.size())});
        }
    }
    return doubles;
}

template <typename Forecast>
void sortWorstFirst(QList<Forecast> &forecasts)
{
    std::stable_sort(forecasts.begin(), forecasts.end(), [](const Forecast &left, const Forecast &right) {
        return rankOf(left.outcome) < rankOf(right.outcome);
    });
}

template <typename Forecast, typename Outcome>
int countOf(const QList<Forecast> &forecasts, Outcome outcome)
{
    return static_cast<int>(std::count_if(forecasts.begin(), forecasts.end(),
                                          [outcome](const Forecast &forecast) { return forecast.outcome == outcome; }));
}

} // namespace

int MatchForecast::count(CompanyOutcome outcome) const
{
    return countOf(companies, outcome);
}

int MatchForecast::count(ConfigurationOutcome outcome) const
{
    return countOf(configurations, outcome);
}

QList<CompanyForecast> companyForecasts(const Inventory &inventory)
{
    const auto customers = customerCompanies(inventory);
    QHash<QString, int> uses;
    for (const autotask::Company *company : customers)
        ++uses[company->name];
    // Companies that do not sync have a right to their names too: an organization of exactly that name is theirs.
    QSet<QString> names;
    for (const autotask::Company &company : inventory.companies.rows)
        names.insert(company.name);
    const FreeOrganizations organizations(inventory, names);
    const auto linked = linkedOrganizationByCompany(inventory);
    QList<CompanyForecast> forecasts;
    for (const autotask::Company *company : customers)
        forecasts.append(
            forecastOf(*company, linked.value(company->id, nullptr), uses.value(company->name) == 1, organizations));
    sortWorstFirst(forecasts);
    return forecasts;
}

MatchForecast matchForecast(const Inventory &inventory)
{
    MatchForecast result;
    result.isKnown = inventory.companies.isProof() && inventory.companyTypes.isProof() &&
                     CustomerTypes(inventory).isKnown() && inventory.glueOrganizations.isProof();
    result.configurationsAreKnown = result.isKnown && inventory.glueConfigurations.isProof() &&
                                    inventory.devices.isProof() && inventory.itemTypes.isProof() &&
                                    inventory.products.isProof();
    result.companies = companyForecasts(inventory);
    const JointTables tables(inventory);
    result.configurations = configurationForecasts(tables, result.companies);
    sortWorstFirst(result.configurations);
    result.doubles = itemDoubles(tables);
    return result;
}

} // namespace trivet
