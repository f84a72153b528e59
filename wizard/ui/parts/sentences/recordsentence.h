// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/dataset.h"

#include <QString>

/// Records and lists of the vendors by the words that people use, never by the names in an API.
namespace trivet {

/// What a vendor's entity is called; the vendor's own word where it has none.
QString entityWord(const QString &entity);
/// A list of records, without its vendor: "Configuration item types".
QString listName(DataSetId set);
/// The same with the vendor, by the list's key: "Datto RMM: Devices"; what is no such key comes back as it is.
QString listNameFromKey(const QString &key);

} // namespace trivet
