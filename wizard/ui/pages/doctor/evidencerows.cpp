// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/evidencerows.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/saasmatches.h"
#include "inventory/joins/suggestions.h"
#include "sync/followedlink.h"
#include "ui/kit/table/rowtable.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/recordsentence.h"
#include "ui/parts/sentences/syncsentence.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString evidenceText(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("Evidence", source, comment);
}

/// Name and place of the records of one kind, by their id, and what is particular about one.
struct Known
{
    QString name;
    QString where;
    QString note = {};
};
using KnownRecords = QHash<QString, Known>;

KnownRecords knownItems(const Inventory &inventory, const QList<DeviceTypeMapping> &)
{
    KnownRecords known;
    const auto companies = companiesById(inventory);
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        const autotask::Company *company = companies.value(item.companyId, nullptr);
        known.insert(QString::number(item.id), {item.rmmHostname.isEmpty() ? item.referenceTitle : item.rmmHostname,
                                                company ? company->name : QString()});
    }
    return known;
}

KnownRecords knownDevices(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
{
    KnownRecords known;
    const SiteFinder sites(inventory.rmmSites.rows);
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        const datto_rmm::Site *site = sites.siteOf(device);
        known.insert(device.uid, {device.hostname, site ? site->name : device.siteName});
    }
    for (const NotThroughRow &row : followedAutotaskRmm().count(inventory, mapping).rows)
        known[row.key].note = reasonText(row.reason);
    return known;
}

KnownRecords knownConfigurations(const Inventory &inventory, const QList<DeviceTypeMapping> &)
{
    KnownRecords known;
    const auto organizations = organizationsById(inventory);
    for (const it_glue::Configuration &row : inventory.glueConfigurations.rows) {
        const it_glue::Organization *organization = organizations.value(row.organizationId, nullptr);
        known.insert(QString::number(row.id), {row.name, organization ? organization->name : row.organizationName});
    }
    return known;
}

KnownRecords knownSites(const Inventory &inventory, const QList<DeviceTypeMapping> &)
{
    KnownRecords known;
    for (const datto_rmm::Site &site : inventory.rmmSites.rows)
        known.insert(site.uid, {site.name, site.autotaskCompanyName});
    for (const SiteSuggestion &site : suggestCompanies(inventory)) {
        if (!site.company.best.isEmpty()) {
            //: Beside a site without a company: the company whose name is close
            known[site.siteUid].note =
                evidenceText(QT_TRANSLATE_NOOP("Evidence", "Suggested: %1")).arg(site.company.best);
        }
    }
    return known;
}

KnownRecords knownClients(const Inventory &inventory, const QList<DeviceTypeMapping> &)
{
    KnownRecords known;
    for (const SaasClient &client : saasClients(inventory))
        known.insert(QString::number(client.id), {client.name, client.organizationName});
    return known;
}

KnownRecords knownRecords(const QString &entity, const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
{
    using Reader = KnownRecords (*)(const Inventory &, const QList<DeviceTypeMapping> &);
    static const QMap<QString, Reader> readers{{u"ConfigurationItems"_s, &knownItems},
                                               {u"devices"_s, &knownDevices},
                                               {u"configurations"_s, &knownConfigurations},
                                               {u"sites"_s, &knownSites},
                                               {u"clients"_s, &knownClients}};
    const Reader reader = readers.value(entity, nullptr);
    return reader ? reader(inventory, mapping) : KnownRecords{};
}

} // namespace

RowsShape<EvidenceRow> evidenceShape()
{
    using Row = EvidenceRow;
    return {
        .columns = {{.head = evidenceText(QT_TRANSLATE_NOOP("Evidence", "Name")),
                     .cell = [](const Row &row) { return Cell{.text = row.name, .strong = true}; }},
                    //: Column head: company, site or organization of a record
                    {.head = evidenceText(QT_TRANSLATE_NOOP("Evidence", "Where")),
                     .cell = [](const Row &row) { return Cell{.text = row.where}; }},
                    //: Column head: what is particular about a record
                    {.head = evidenceText(QT_TRANSLATE_NOOP("Evidence", "Note")),
                     .cell = [](const Row &row) { return Cell{.text = row.note}; }},
                    //: Column head: the vendor
                    {.head = evidenceText(QT_TRANSLATE_NOOP("Evidence", "System")),
                     .cell =
                         [](const Row &row) {
                             return Cell{.text = vendorName(row.record.vendor), .ink = &Tokens::text2};
                         }},
                    //: Column head: kind of a record
                    {.head = evidenceText(QT_TRANSLATE_NOOP("Evidence", "Kind")),
                     .cell = [](const Row &row) { return Cell{.text = row.kind, .ink = &Tokens::text2}; }},
                    //: Column head: the vendor's number of a record
                    {.head = evidenceText(QT_TRANSLATE_NOOP("Evidence", "ID")),
                     .cell = [](const Row &row) { return Cell{.text = row.record.id, .ink = &Tokens::text3}; }}},
        .key =
            [](const Row &row) {
                return vendorKey(row.record.vendor) + u'/' + row.record.entity + u'/' + row.record.id;
            },
    };
}

/// What says nothing of any record takes no room from what does.
void hideEmptyColumns(RowTable &table, const EvidenceModel::Rows &rows)
{
    const auto have = [&rows](QString EvidenceRow::*text) {
        return std::any_of(rows.rows.begin(), rows.rows.end(),
                           [text](const EvidenceRow &row) { return !(row.*text).isEmpty(); });
    };
    table.setColumnHidden(EvidenceWhere, !have(&EvidenceRow::where));
    table.setColumnHidden(EvidenceNote, !have(&EvidenceRow::note));
}

EvidenceModel::Rows evidenceRows(const QList<RecordRef> &records, const Inventory &inventory,
                                 const QList<DeviceTypeMapping> &mapping)
{
    QHash<QString, KnownRecords> known;
    QList<EvidenceRow> rows;
    rows.reserve(records.size());
    for (const RecordRef &record : records) {
        if (!known.contains(record.entity))
            known.insert(record.entity, knownRecords(record.entity, inventory, mapping));
        const Known found = known[record.entity].value(record.id);
        const QString name = record.label.isEmpty() ? found.name : record.label;
        // A confirmation stands at what it confirms.
        const QString where =
            record.entity == "confirmations"_L1 ? checkTitle(record.id.section(u' ', 0, 0)) : found.where;
        rows.append({record, name.isEmpty() ? record.id : name, where, entityWord(record.entity), found.note});
    }
    return EvidenceModel::prepared(evidenceShape(), rows);
}

} // namespace trivet
