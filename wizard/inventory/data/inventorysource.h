// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"
#include "core/answers.h"
#include "core/secret.h"
#include "inventory/data/inventory.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace trivet {

/// Why something is read; decides how much of a vendor's budget it may use (decision 63).
enum class ReadPurpose { AskedByPerson, Background };

/// Where the inventory comes from. Loader reads the vendors; tests script one.
/// Lives on the GUI thread; parsing and joining happen off it. All calls return at once, answers come as signals.
class InventorySource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::shared_ptr<const Inventory> snapshot() const = 0;

    /// What becomes of what was read when new values are set.
    enum class Former {
        Forgotten, ///< it was read with others
        Recalled,  ///< an earlier run read it with these: it stays, as last known
    };
    /// New sign-in values for an account. Forgets its former sign-in and, unless it was recalled, everything read with it.
    /// `values` are plain answers, `secrets` the secret ones; missing ones count as empty.
    virtual void setCredentials(AccountId account, QMap<AnswerId, QString> values, std::map<AnswerId, Secret> secrets,
                                Former former = Former::Forgotten) = 0;
    /// Takes these sets as an earlier run read them: known at once, marked as kept, until something newer is read. Sets
    /// that were read in this run stay as they are.
    virtual void recall(const Inventory &kept, QSet<DataSetId> sets) = 0;
    /// The values just set were accepted in an earlier run: a refusal now is probably a lock (decision 62).
    virtual void rememberWorked(AccountId account) { Q_UNUSED(account) }
    /// A person asks for one more try of values that were refused.
    virtual void forgetRefusal(AccountId account) { Q_UNUSED(account) }
    /// Signs in once with the present values. Never repeats a refused set by itself (decision 61).
    virtual void signIn(AccountId account) = 0;
    /// Reads these sets again; those already being read are not read twice. While a sign-in is under way they wait for
    /// it. Without an accepted one most cannot be read: `changed` then names them at once, with nothing new in them.
    virtual void refresh(QSet<DataSetId> sets, ReadPurpose purpose) = 0;
    /// Ends everything under way within a second; each set keeps its former rows.
    virtual void cancel() = 0;

    virtual bool isReading(DataSetId set) const = 0;
    virtual bool isSigningIn(AccountId account) const = 0;

Q_SIGNALS:
    /// A new snapshot is there. `sets` are those that changed, were refreshed or failed.
    void changed(QSet<DataSetId> sets);
    void signInFinished(trivet::AccountId account);
    /// Reading began or ended, or rows arrived: `rows` so far of `expected` (-1 = not known).
    void progress(trivet::DataSetId set, int rows, int expected);
};

} // namespace trivet
