// SPDX-License-Identifier: Apache-2.0
#include "inventory/loading/loader.h"

#include "core/background.h"
#include "core/spawn.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_saas/dattosaasclient.h"
#include "vendors/it_glue/itglueclient.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QByteArray randomSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

} // namespace

Loader::Loader(Vendors vendors, QObject *parent)
    : InventorySource(parent), m_vendors(std::move(vendors)), m_inventory(std::make_shared<const Inventory>()),
      m_salt(randomSalt())
{
}

Loader::~Loader()
{
    for (auto &[account, state] : m_states)
        state.stop.request_stop();
}

void Loader::setCredentials(AccountId account, QMap<AnswerId, QString> values, std::map<AnswerId, Secret> secrets,
                            Former former)
{
    QCryptographicHash print(QCryptographicHash::Sha256);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        print.addData(answerSpec(it.key()).key + it.value().toUtf8() + '\0');
    for (const auto &[id, secret] : secrets)
        print.addData(answerSpec(id).key + secret.fingerprint(m_salt).toLatin1() + '\0');
    const QString fingerprint = QString::fromLatin1(print.result().toHex());
    AccountState &present = stateOf(account);
    if (present.fingerprint == fingerprint)
        return;

    present.stop.request_stop();
    for (const DataSetId set : allDataSets()) {
        if (dataSetAccount(set) == account)
            m_reading.remove(set);
    }
    AccountState state;
    state.fingerprint = fingerprint;
    m_states[account] = std::move(state);
    stateOf(account).hasValues = takeValues(account, values, secrets);

    Inventory next = *m_inventory;
    QSet<DataSetId> forgotten;
    for (const DataSetId set : allDataSets()) {
        if (dataSetAccount(set) != account || (former == Former::Recalled && next.reading(set).isKept))
            continue;
        visitDataSet(next, set, [](auto &rows) { rows = {}; });
        forgotten.insert(set);
    }
    m_suddenlyEmpty.subtract(forgotten);
    next.signIn(account) = SignIn();
    if (account == AccountId::DattoSaas)
        next.saasScope.reset();
    publish(std::move(next), forgotten);
}

void Loader::recall(const Inventory &kept, QSet<DataSetId> sets)
{
    Inventory next = *m_inventory;
    sets.removeIf([&](DataSetId set) { return next.reading(set).asOf.isValid() || !kept.reading(set).asOf.isValid(); });
    if (sets.isEmpty())
        return;
    for (const DataSetId set : std::as_const(sets))
        copyDataSet(next, kept, set);
    // The devices go with the sites that were read before them; later ones say nothing of them.
    if (sets.contains(DataSetId::RmmDevices) && next.rmmSites.asOf.isValid() &&
        next.rmmSites.asOf <= next.rmmDevices.asOf)
        m_sitesOfDevices = next.rmmSites.rows;
    publish(std::move(next), sets);
}

void Loader::rememberWorked(AccountId account)
{
    stateOf(account).worked = true;
}

void Loader::forgetRefusal(AccountId account)
{
    switch (account) {
    case AccountId::Autotask: return m_vendors.autotask->forgetRefusal();
    case AccountId::DattoRmm: return m_vendors.rmm->forgetRefusal();
    case AccountId::DattoRmmForItGlue:
        if (m_vendors.rmmForItGlue)
            m_vendors.rmmForItGlue->forgetRefusal();
        return;
    case AccountId::ItGlue:
        if (m_vendors.itGlue)
            m_vendors.itGlue->forgetRefusal();
        return;
    case AccountId::DattoSaas:
        if (m_vendors.saas)
            m_vendors.saas->forgetRefusal();
        return;
    }
}

void Loader::signIn(AccountId account)
{
    AccountState &state = stateOf(account);
    if (state.isSigningIn)
        return;
    if (!state.hasValues) {
        QMetaObject::invokeMethod(
            this, [this, account] { Q_EMIT signInFinished(account); }, Qt::QueuedConnection);
        return;
    }
    state.isSigningIn = true;
    if (m_vendors.expectAnswers)
        m_vendors.expectAnswers(accountVendor(account));
    const QPointer<Loader> self(this);
    const std::stop_token stop = state.stop.get_token();
    spawn(signInTo(self, account, stop));
}

void Loader::refresh(QSet<DataSetId> sets, ReadPurpose purpose)
{
    addCompanions(sets, purpose);
    std::map<AccountId, QMap<DataSetId, ReadPurpose>> ready;
    QSet<DataSetId> unreadable;
    for (const DataSetId set : std::as_const(sets)) {
        if (isReading(set))
            continue;
        AccountState &state = stateOf(dataSetAccount(set));
        const bool isOpenCall = set == DataSetId::AutotaskZone || set == DataSetId::RmmStatus;
        const auto outcome = m_inventory->signIn(dataSetAccount(set)).outcome;
        if (state.isSigningIn)
            state.waiting.insert(set, purpose);
        else if (outcome == SignIn::Outcome::Accepted || (isOpenCall && state.hasValues && !state.valueFault))
            ready[dataSetAccount(set)].insert(set, purpose);
        else
            unreadable.insert(set);
    }
    for (const auto &[account, accountSets] : ready) {
        if (purpose == ReadPurpose::AskedByPerson && m_vendors.expectAnswers)
            m_vendors.expectAnswers(accountVendor(account));
        startReading(account, accountSets);
    }
    if (!unreadable.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, unreadable] { Q_EMIT changed(unreadable); }, Qt::QueuedConnection);
}

void Loader::cancel()
{
    for (auto &[account, state] : m_states) {
        state.stop.request_stop();
        state.stop = {};
        state.isSigningIn = false;
        state.waiting.clear();
    }
    const QSet<DataSetId> ended(m_reading.keyBegin(), m_reading.keyEnd());
    m_reading.clear();
    if (!ended.isEmpty())
        Q_EMIT changed(ended);
}

bool Loader::isReading(DataSetId set) const
{
    if (m_reading.contains(set))
        return true;
    const auto state = m_states.find(dataSetAccount(set));
    return state != m_states.end() && state->second.waiting.contains(set);
}

bool Loader::isSigningIn(AccountId account) const
{
    const auto state = m_states.find(account);
    return state != m_states.end() && state->second.isSigningIn;
}

void Loader::publish(Inventory next, QSet<DataSetId> sets)
{
    if (m_vendors.budgets)
        next.budgets = m_vendors.budgets();
    if (m_vendors.hosts)
        next.hosts = m_vendors.hosts();
    // The former rows may be many: let them die where nobody waits for it.
    auto former = std::exchange(m_inventory, std::make_shared<const Inventory>(std::move(next)));
    freeInBackground(std::move(former));
    Q_EMIT changed(sets);
}

} // namespace trivet
