// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace trivet {

/// What a secret's field says under it.
enum class SecretState {
    Empty,
    Held, ///< typed; the vault was not asked yet
    Saving,
    Saved,      ///< in the keychain, and read back from it
    MemoryOnly, ///< kept until Trivet closes: there is no keychain, or this is a practice tenant
    Locked,     ///< the keychain is locked; kept in memory, or not readable, until it is unlocked
    SaveFailed,
    Elsewhere,  ///< saved earlier in another keychain than the one that answers now
    Unreadable, ///< saved earlier, but the keychain does not give it back: it has to be pasted again
};

} // namespace trivet
