// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/vendorreads.h"

#include "guide/engine/access.h"
#include "guide/engine/readingplan.h"
#include "inventory/keeping/readingkeeper.h"

#include <algorithm>
#include <utility>

namespace trivet {

VendorReads::VendorReads(const ReadingPlan &plan, Access &access, InventorySource &source, ReadingKeeper *keeper)
    : m_plan(plan), m_access(access), m_source(source), m_keeper(keeper)
{
}

void VendorReads::open(const QString &slug)
{
    for (const AccountId account : allAccounts)
        m_access.signIn(account, Access::Occasion::Resumed);
    read(m_plan.toOpen(slug), ReadPurpose::AskedByPerson);
}

void VendorReads::goOn(const QString &slug, const QStringList &passedSteps)
{
    read(m_plan.toOpen(slug), ReadPurpose::AskedByPerson);
    read(m_plan.toRenew(passedSteps), ReadPurpose::Background);
}

void VendorReads::again(const QSet<DataSetId> &sets)
{
    QSet<AccountId> accounts;
    for (const DataSetId set : sets)
        accounts.insert(dataSetAccount(set));
    for (const AccountId account : std::as_const(accounts))
        m_access.signIn(account, Access::Occasion::Again);
    read(m_plan.readable(sets), ReadPurpose::AskedByPerson);
}

void VendorReads::poll(const QString &slug)
{
    read(m_plan.readable(ReadingPlan::setsOf(slug)), ReadPurpose::Background);
}

void VendorReads::read(const QSet<DataSetId> &sets, ReadPurpose purpose)
{
    if (!sets.isEmpty())
        m_source.refresh(sets, purpose);
}

void VendorReads::keep(const QSet<DataSetId> &sets)
{
    const auto snapshot = m_source.snapshot();
    if (!m_keeper || !snapshot)
        return;
    for (const AccountId account : allAccounts) {
        QSet<DataSetId> own = sets;
        own.removeIf([account](DataSetId set) { return dataSetAccount(set) != account; });
        if (const QString values = m_access.readsWith(account); !values.isEmpty() && !own.isEmpty())
            m_keeper->keep(snapshot, own, values);
    }
}

bool VendorReads::isUnderWay(const QList<DataSetId> &sets) const
{
    return std::any_of(sets.begin(), sets.end(), [this](DataSetId set) {
        return m_source.isReading(set) || m_source.isSigningIn(dataSetAccount(set));
    });
}

bool VendorReads::isAnythingUnderWay() const
{
    return isUnderWay(allDataSets()) || std::any_of(allAccounts.begin(), allAccounts.end(), [this](AccountId account) {
               return m_source.isSigningIn(account);
           });
}

} // namespace trivet
