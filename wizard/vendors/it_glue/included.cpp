// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/included.h"

#include <QSet>

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

constexpr auto adapterType = "adapters-resources"_L1;
constexpr auto rmmRecordType = "rmm-records"_L1;
constexpr auto rmmCompanyType = "rmm-companies"_L1;

enum Column : std::size_t {
    AdapterName,
    RemoteId,
    Sync,
    Orphaned,
    Name,
    Hostname,
    ExternalUrl,
    Serial,
    Macs,
    LastSeen,
    CompanyName,
    RmmCompanyName
};

AdapterLink readAdapter(JsonRow &row)
{
    AdapterLink link;
    link.adapter = row.text(AdapterName);
    link.remoteId = row.text(RemoteId);
    link.sync = row.yes(Sync);
    link.orphaned = row.yes(Orphaned);
    return link;
}

RmmRecord readRmmRecord(JsonRow &row)
{
    RmmRecord record;
    record.name = row.text(Name);
    record.hostname = row.text(Hostname);
    record.externalUrl = row.text(ExternalUrl);
    record.serialNumber = row.text(Serial);
    record.macAddresses = row.texts(Macs);
    record.lastSeenOnline = row.time(LastSeen);
    return record;
}

QString companyName(JsonRow &row)
{
    for (const Column column : {Name, CompanyName, RmmCompanyName}) {
        const QString name = row.anyText(column);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

JsonColumns IncludedParts::columns()
{
    return {"adapter-type-name", "remote-id",       "sync",          "orphaned",      "name",
            "hostname",          "external-url",    "serial-number", "mac-addresses", "last-seen-online",
            "company-name",      "rmm-company-name"};
}

void IncludedParts::add(const JsonResource &resource, JsonRow &attributes)
{
    if (m_byRef.contains(resource.ref))
        return;
    Part part{resource, {}};
    if (resource.ref.type == adapterType)
        part.content = readAdapter(attributes);
    else if (resource.ref.type == rmmRecordType)
        part.content = readRmmRecord(attributes);
    else if (resource.ref.type == rmmCompanyType)
        part.content = RmmCompany{companyName(attributes)};
    else
        return;
    attributes.keep(resource.ref.id);
    m_byRef.insert(resource.ref, m_parts.size());
    m_parts.append(std::move(part));
}

void IncludedParts::attach(Organization &row, const Part &part)
{
    if (const auto *link = std::get_if<AdapterLink>(&part.content))
        row.links.append(*link);
    else if (const auto *company = std::get_if<RmmCompany>(&part.content))
        row.rmmCompanies.append(company->name);
}

void IncludedParts::attach(Configuration &row, const Part &part)
{
    if (const auto *link = std::get_if<AdapterLink>(&part.content)) {
        row.links.append(*link);
    } else if (const auto *record = std::get_if<RmmRecord>(&part.content)) {
        // Of several, the one that the RMM saw last speaks for the device.
        if (!row.rmm || row.rmm->lastSeenOnline < record->lastSeenOnline)
            row.rmm = *record;
    }
}

void IncludedParts::attachUnseen(Organization &row, const QString &type)
{
    if (type == rmmCompanyType)
        row.rmmCompanies.append(QString());
}

void IncludedParts::attachUnseen(Configuration &row, const QString &type)
{
    if (type == rmmRecordType && !row.rmm)
        row.rmm = RmmRecord();
}

template <typename Record>
void IncludedParts::attachTo(QList<Record> &rows, const QList<JsonResource> &resources) const
{
    if constexpr (std::is_same_v<Record, Organization> || std::is_same_v<Record, Configuration>) {
        QHash<ResourceRef, qsizetype> rowOf;
        QSet<std::pair<qsizetype, qsizetype>> attached;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rowOf.insert(resources[i].ref, i);
            for (const ResourceRef &ref : resources[i].related) {
                const qsizetype part = m_byRef.value(ref, -1);
                if (part < 0) {
                    attachUnseen(rows[i], ref.type);
                } else if (!attached.contains({i, part})) {
                    attached.insert({i, part});
                    attach(rows[i], m_parts[part]);
                }
            }
        }
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            for (const ResourceRef &ref : m_parts[part].resource.related) {
                const qsizetype row = rowOf.value(ref, -1);
                if (row >= 0 && !attached.contains({row, part})) {
                    attached.insert({row, part});
                    attach(rows[row], m_parts[part]);
                }
            }
        }
    }
}

template void IncludedParts::attachTo(QList<Organization> &, const QList<JsonResource> &) const;
template void IncludedParts::attachTo(QList<Configuration> &, const QList<JsonResource> &) const;
template void IncludedParts::attachTo(QList<Location> &, const QList<JsonResource> &) const;
template void IncludedParts::attachTo(QList<ConfigurationType> &, const QList<JsonResource> &) const;
template void IncludedParts::attachTo(QList<User> &, const QList<JsonResource> &) const;

} // namespace trivet::it_glue
