// SPDX-License-Identifier: Apache-2.0
#include "core/vendorid.h"

using namespace Qt::StringLiterals;

namespace trivet {

QString vendorName(VendorId vendor)
{
    switch (vendor) {
    case VendorId::Autotask: return u"Autotask"_s;
    case VendorId::DattoRmm: return u"Datto RMM"_s;
    case VendorId::ItGlue: return u"IT Glue"_s;
    case VendorId::DattoSaas: return u"Datto SaaS Protection"_s;
    }
    Q_UNREACHABLE();
}

QString vendorKey(VendorId vendor)
{
    switch (vendor) {
    case VendorId::Autotask: return u"autotask"_s;
    case VendorId::DattoRmm: return u"dattoRmm"_s;
    case VendorId::ItGlue: return u"itGlue"_s;
    case VendorId::DattoSaas: return u"dattoSaas"_s;
    }
    Q_UNREACHABLE();
}

} // namespace trivet
