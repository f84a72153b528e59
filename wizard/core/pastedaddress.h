// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"

#include <QString>

namespace trivet {

/// Why a text is not the address that its field asks for.
enum class AddressFault {
    NotAnAddress,    ///< no host can be read from it
    ForeignHost,     ///< an address, and not of this vendor; nothing is ever sent there
    UnknownPlatform, ///< the vendor's domain, but none of its platforms
};
QString addressFaultKey(AddressFault fault); ///< "not-an-address", "foreign-host", "unknown-platform"
/// Input, or ForeignHost, at the answer's field; `detail` is the fault's key.
Problem addressProblem(AddressFault fault, VendorId vendor, AnswerId answer);

template <typename Address>
using AddressResult = tl::expected<Address, AddressFault>;

/// Host and path of whatever a person pasted as a web address: with or without scheme, path and capitals, with blanks,
/// quotes, brackets and punctuation around, as mails and documents write it.
struct PastedAddress
{
    QString host;      ///< lower case, without the root's dot; one word where only a name was given
    QString path = {}; ///< "/142/organizations" or empty
};
/// ForeignHost: a user name, a scheme other than http and https, a port other than theirs, or signs beyond ASCII.
AddressResult<PastedAddress> pastedAddress(const QString &text);

} // namespace trivet
