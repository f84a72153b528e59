// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"

#include <QList>
#include <QString>

namespace trivet {

/// A product that the mapping of 1.4 leads to: an existing one, or one that Datto RMM makes.
/// Its name is the subject of its C08 confirmation.
struct MappedProduct
{
    QString name; ///< as chosen, or RMM_<device type>
    enum class Origin { Existing, CreatedByRmm } origin = Origin::Existing;
    QStringList deviceTypes;                    ///< that it stands for
    const autotask::Product *product = nullptr; ///< in Autotask, when it is there; lives as long as the inventory
};

/// Each product once, in the mapping's order.
QList<MappedProduct> mappedProducts(const Facts &facts);

} // namespace trivet
