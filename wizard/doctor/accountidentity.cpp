// SPDX-License-Identifier: Apache-2.0
#include "doctor/accountidentity.h"

namespace trivet {

QMap<AccountId, QString> accountIdentities(const Inventory &inventory)
{
    QMap<AccountId, QString> identities;
    // A zone that a person gave names no database.
    if (inventory.zone.isKnown() && !inventory.zone.rows.isEmpty() && inventory.zone.rows.first().ci != 0)
        identities.insert(AccountId::Autotask, QString::number(inventory.zone.rows.first().ci));
    if (inventory.rmmAccount.isKnown() && !inventory.rmmAccount.rows.isEmpty() &&
        !inventory.rmmAccount.rows.first().uid.isEmpty())
        identities.insert(AccountId::DattoRmm, inventory.rmmAccount.rows.first().uid);
    if (inventory.glueAccount.isKnown() && !inventory.glueAccount.rows.isEmpty()) {
        const it_glue::Account &account = inventory.glueAccount.rows.first();
        if (!account.subdomain.isEmpty())
            identities.insert(AccountId::ItGlue, account.region + QLatin1Char('/') + account.subdomain.toLower());
    }
    return identities;
}

} // namespace trivet
