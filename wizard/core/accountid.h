// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QHash>

#include <array>

namespace trivet {

/// A set of values that Trivet signs in with. Each vendor has Trivet's own; Datto RMM has one more, the key pair that
/// is made for IT Glue in step 3.1 and tested there.
enum class AccountId { Autotask, DattoRmm, ItGlue, DattoSaas, DattoRmmForItGlue };

inline constexpr std::array allAccounts{AccountId::Autotask, AccountId::DattoRmm, AccountId::ItGlue,
                                        AccountId::DattoSaas, AccountId::DattoRmmForItGlue};

VendorId accountVendor(AccountId account);
/// The name in the store: that of its vendor, and "dattoRmmForItGlue".
QString accountKey(AccountId account);

inline size_t qHash(AccountId account, size_t seed = 0)
{
    return ::qHash(static_cast<int>(account), seed);
}

} // namespace trivet
