// SPDX-License-Identifier: Apache-2.0
#include "secrets/vault.h"

using namespace Qt::StringLiterals;

namespace trivet {

QString vaultStateKey(VaultState state)
{
    switch (state) {
    case VaultState::Unknown: return u"unknown"_s;
    case VaultState::Ready: return u"ready"_s;
    case VaultState::Locked: return u"locked"_s;
    case VaultState::NoCollection: return u"no-collection"_s;
    case VaultState::Absent: return u"absent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace trivet
