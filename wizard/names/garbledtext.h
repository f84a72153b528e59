// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// A name as it was before some system spoiled it on the way: HTML entities ("&amp;", "&#233;", "&#xE9;", encoded twice)
/// are read, and UTF-8 that was taken for Latin-1 or Windows-1252 ("BjÃ¶rk") is taken for UTF-8. Everything else stays
/// as it is; for most names that is all of it. Linear in the name's length.
QString ungarbled(const QString &text);

} // namespace trivet
