// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QMultiHash>

namespace trivet {

/// Whether a site's name can stand for its company's.
enum class SiteNameFit {
    Fits,
    Differs,    ///< nothing in common, or it is another company's to the letter
    CannotTell, ///< written in different alphabets
};

/// Technicians shorten names, add a town or a branch; any word, the beginning of one, or the initials in common is
/// enough. Pure; made for one snapshot, which has to live as long.
class SiteNames
{
public:
    explicit SiteNames(const Inventory &inventory);
    SiteNameFit fitOf(const datto_rmm::Site &site, const autotask::Company &company) const;

private:
    QMultiHash<QString, qint64> m_companiesByKey;
};

} // namespace trivet
