// SPDX-License-Identifier: Apache-2.0
#include "core/accountid.h"

using namespace Qt::StringLiterals;

namespace trivet {

VendorId accountVendor(AccountId account)
{
    switch (account) {
    case AccountId::Autotask: return VendorId::Autotask;
    case AccountId::DattoRmm:
    case AccountId::DattoRmmForItGlue: return VendorId::DattoRmm;
    case AccountId::ItGlue: return VendorId::ItGlue;
    case AccountId::DattoSaas: return VendorId::DattoSaas;
    }
    Q_UNREACHABLE();
}

QString accountKey(AccountId account)
{
    return account == AccountId::DattoRmmForItGlue ? u"dattoRmmForItGlue"_s : vendorKey(accountVendor(account));
}

} // namespace trivet
