// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace trivet {

/// The four systems that Trivet connects.
enum class VendorId { Autotask, DattoRmm, ItGlue, DattoSaas };

inline constexpr std::array allVendors{VendorId::Autotask, VendorId::DattoRmm, VendorId::ItGlue, VendorId::DattoSaas};

/// The product's own name, never translated: "Autotask", "Datto RMM", ...
QString vendorName(VendorId vendor);

/// The name in JSON and in the store: "autotask", "dattoRmm", "itGlue", "dattoSaas".
QString vendorKey(VendorId vendor);

} // namespace trivet
