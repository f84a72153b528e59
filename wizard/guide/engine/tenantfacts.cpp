// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/tenantfacts.h"

#include "guide/content/stepspec.h"
#include "inventory/joins/mapforecastbytes.h"
#include "store/tenantstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString baselineKey()
{
    return u"guide/mapping-baseline"_s;
}

QString mapForecastKey()
{
    return u"guide/map-forecast"_s;
}

QString itGlueUsedKey()
{
    return u"guide/itglue-last-used"_s;
}

QString historyKey()
{
    return u"guide/verdicts"_s;
}

QString mapDevicesOnKey()
{
    return u"guide/map-devices-on"_s;
}

StepBaseline mappingBaseline(const TenantStore &store)
{
    const QJsonObject saved = QJsonDocument::fromJson(store.uiState(baselineKey())).object();
    if (saved.isEmpty())
        return {};
    return {QDateTime::fromString(saved["at"_L1].toString(), Qt::ISODateWithMs), saved["syncedDevices"_L1].toInt(-1)};
}

std::shared_ptr<const MapForecast> keptMapForecast(const TenantStore &store)
{
    const QByteArray bytes = store.uiState(mapForecastKey());
    auto forecast = bytes.isEmpty() ? std::nullopt : unpacked(bytes);
    return forecast ? std::make_shared<const MapForecast>(*std::move(forecast)) : nullptr;
}

/// What was read, with what a person said of it.
std::shared_ptr<const Inventory> understood(std::shared_ptr<const Inventory> inventory, const Answers &answers)
{
    const QString customerType = answers.value(AnswerId::CustomerType);
    if (!inventory || inventory->customerType == customerType)
        return inventory;
    auto copy = std::make_shared<Inventory>(*inventory);
    copy->customerType = customerType;
    return copy;
}

} // namespace

Facts keptFacts(const TenantStore &store)
{
    Facts facts;
    facts.answers = store.answers();
    facts.mapping = store.mapping();
    facts.confirmations = store.confirmations();
    facts.saasDecisions = store.saasDecisions();
    facts.itGlueLastUsed =
        QDateTime::fromString(QString::fromLatin1(store.uiState(itGlueUsedKey())), Qt::ISODateWithMs);
    facts.mappingBaseline = mappingBaseline(store);
    facts.mapDevicesFirstOn =
        QDateTime::fromString(QString::fromLatin1(store.uiState(mapDevicesOnKey())), Qt::ISODateWithMs);
    facts.callUse = store.callUse();
    facts.knownCounts = store.knownCounts();
    facts.baseline = store.baseline();
    facts.answers.secretSavedAt = store.secretTimes();
    facts.mapForecast = keptMapForecast(store);
    readSamples(facts, store);
    readOpenChanges(facts, store);
    return facts;
}

void setMoment(Facts &facts, std::shared_ptr<const Inventory> inventory, const OwnHealth &health, const QDateTime &now)
{
    facts.inventory = understood(std::move(inventory), facts.answers);
    facts.ownHealth = health;
    facts.now = now;
    facts.mapDevicesOnAt = {};
    for (const Confirmation &given : std::as_const(facts.confirmations)) {
        if (given.checkId == "C09"_L1 && given.subject.isEmpty())
            facts.mapDevicesOnAt = facts.mapDevicesFirstOn.isValid() ? facts.mapDevicesFirstOn : given.at;
    }
}

void readSamples(Facts &facts, const TenantStore &store)
{
    facts.samples = store.samples(linkKey(LinkId::AutotaskRmm));
    facts.glueSamples = store.samples(linkKey(LinkId::AutotaskItGlue));
    facts.rmmGlueSamples = store.samples(linkKey(LinkId::RmmItGlue));
}

void readOpenChanges(Facts &facts, const TenantStore &store)
{
    facts.openChanges.emplace();
    for (const JournalEntry &entry : store.journalEntriesIn(ChangeState::Sent))
        facts.openChanges->append(entry.row.record);
}

Result<void> keepMappingBaseline(TenantStore &store, const StepBaseline &baseline)
{
    const QJsonObject saved{{"at"_L1, baseline.at.toString(Qt::ISODateWithMs)},
                            {"syncedDevices"_L1, baseline.syncedDevices}};
    return store.setUiState(baselineKey(), QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

Result<void> keepMapDevicesFirstOn(TenantStore &store, const QDateTime &when)
{
    return store.setUiState(mapDevicesOnKey(),
                            when.isValid() ? when.toString(Qt::ISODateWithMs).toLatin1() : QByteArray());
}

Result<void> keepMapForecast(TenantStore &store, const QByteArray &bytes)
{
    return store.setUiState(mapForecastKey(), bytes);
}

Result<void> keepItGlueLastUsed(TenantStore &store, const QDateTime &when)
{
    return store.setUiState(itGlueUsedKey(), when.toString(Qt::ISODateWithMs).toLatin1());
}

VerdictHistory keptHistory(const TenantStore &store)
{
    return VerdictHistory::fromJson(store.uiState(historyKey()));
}

Result<void> keepHistory(TenantStore &store, const VerdictHistory &history)
{
    return store.setUiState(historyKey(), history.toJson());
}

} // namespace trivet
