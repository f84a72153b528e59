// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "inventory/data/inventorysource.h"

#include <QList>
#include <QMetaObject>
#include <QSet>

#include <map>
#include <memory>
#include <type_traits>
#include <utility>

namespace trivet::test {

/// Vendors that answer what the test says. Public members are the script and the record.
class ScriptedSource : public InventorySource
{
public:
    explicit ScriptedSource(const Clock &clock) : m_clock(clock), m_snapshot(std::make_shared<Inventory>()) {}

    /// What reading would find now.
    Inventory world;
    /// How the next sign-ins come out; Accepted where nothing is said.
    std::map<AccountId, SignIn> outcomes = {};
    /// Queued: answers come by the event loop. Held: they come by answerSignIns() and answerReads().
    enum class Pace { Queued, Held } signInPace = Pace::Queued, readPace = Pace::Queued;

    struct Refresh
    {
        QSet<DataSetId> sets;
        ReadPurpose purpose;
    };
    QList<AccountId> signIns = {};
    QList<Refresh> refreshes = {};
    std::map<AnswerId, QString> handedValues = {};
    std::map<AnswerId, QByteArray> handedSecrets = {};
    int credentialChanges = 0;
    int cancels = 0;

    std::shared_ptr<const Inventory> snapshot() const override { return m_snapshot; }

    void setCredentials(AccountId account, QMap<AnswerId, QString> values, std::map<AnswerId, Secret> secrets,
                        Former former = Former::Forgotten) override
    {
        ++credentialChanges;
        for (auto value = values.begin(); value != values.end(); ++value)
            handedValues[value.key()] = value.value();
        for (const auto &[id, secret] : secrets)
            handedSecrets[id] = secret.expose();
        m_signingIn.remove(account);
        QSet<DataSetId> forgotten;
        change([&](Inventory &inventory) {
            inventory.signIn(account) = {};
            for (const DataSetId id : allDataSets()) {
                if (dataSetAccount(id) != account || (former == Former::Recalled && inventory.reading(id).isKept))
                    continue;
                forgotten.insert(id);
                m_reading.remove(id);
                visitDataSet(inventory, id, [](auto &set) { set = {}; });
            }
        });
        Q_EMIT changed(forgotten);
    }

    void recall(const Inventory &kept, QSet<DataSetId> sets) override
    {
        change([&](Inventory &inventory) {
            for (const DataSetId id : std::as_const(sets)) {
                if (!inventory.reading(id).asOf.isValid())
                    copyDataSet(inventory, kept, id);
            }
        });
        Q_EMIT changed(sets);
    }

    void signIn(AccountId account) override
    {
        signIns.append(account);
        m_signingIn.insert(account);
        if (signInPace == Pace::Queued)
            QMetaObject::invokeMethod(
                this, [this, account] { answerSignIn(account); }, Qt::QueuedConnection);
    }

    void refresh(QSet<DataSetId> sets, ReadPurpose purpose) override
    {
        refreshes.append({sets, purpose});
        sets.removeIf([this](DataSetId id) { return m_reading.contains(id); });
        if (sets.isEmpty())
            return;
        m_reading.unite(sets);
        for (const DataSetId id : std::as_const(sets))
            Q_EMIT progress(id, 0, -1);
        if (readPace == Pace::Queued)
            QMetaObject::invokeMethod(
                this, [this, sets] { finish(sets); }, Qt::QueuedConnection);
    }

    void cancel() override
    {
        ++cancels;
        m_reading.clear();
        m_signingIn.clear();
    }

    bool isReading(DataSetId set) const override { return m_reading.contains(set); }
    bool isSigningIn(AccountId account) const override { return m_signingIn.contains(account); }

    void answerSignIns()
    {
        const QSet<AccountId> waiting = m_signingIn;
        for (const AccountId account : waiting)
            answerSignIn(account);
    }
    void answerReads() { finish(m_reading); }

    int signInsOf(AccountId account) const { return static_cast<int>(signIns.count(account)); }
    int readsOf(DataSetId set) const
    {
        int reads = 0;
        for (const Refresh &refresh : refreshes)
            reads += refresh.sets.contains(set) ? 1 : 0;
        return reads;
    }

private:
    template <typename Change>
    void change(Change &&apply)
    {
        auto next = std::make_shared<Inventory>(*m_snapshot);
        apply(*next);
        m_snapshot = std::move(next);
    }

    void answerSignIn(AccountId account)
    {
        if (!m_signingIn.remove(account))
            return;
        const auto scripted = outcomes.find(account);
        SignIn outcome = scripted == outcomes.end() ? SignIn{.outcome = SignIn::Outcome::Accepted} : scripted->second;
        outcome.at = m_clock.now();
        change([&](Inventory &inventory) { inventory.signIn(account) = outcome; });
        Q_EMIT changed({});
        Q_EMIT signInFinished(account);
    }

    void finish(QSet<DataSetId> sets)
    {
        sets.intersect(m_reading);
        if (sets.isEmpty())
            return;
        m_reading.subtract(sets);
        change([&](Inventory &inventory) {
            for (const DataSetId id : std::as_const(sets)) {
                visitDataSet(inventory, id, [&](auto &to) {
                    visitDataSet(world, id, [&](auto &from) {
                        if constexpr (std::is_same_v<decltype(to), decltype(from)>) {
                            to = from;
                            if (to.asOf.isValid())
                                to.asOf = m_clock.now();
                        }
                    });
                });
            }
            inventory.budgets = world.budgets;
            inventory.hosts = world.hosts;
        });
        Q_EMIT changed(sets);
        for (const DataSetId id : std::as_const(sets))
            Q_EMIT progress(id, 0, 0);
    }

    const Clock &m_clock;
    std::shared_ptr<const Inventory> m_snapshot;
    QSet<DataSetId> m_reading;
    QSet<AccountId> m_signingIn;
};

} // namespace trivet::test
