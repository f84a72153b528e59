// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet {

/// A key or secret as it should have been copied: portals, mails and spreadsheets wrap it in spaces, line ends and
/// quotes, none of which a vendor accepts. What stands inside the value is left alone; its field says what is wrong there.
struct PastedText
{
    QString text;
    bool hadSpaces = false;   ///< spaces, tabs or invisible characters around it
    bool hadLineEnds = false; ///< line ends around it
    bool hadQuotes = false;   ///< a pair of quotes or backticks around it

    bool wasTidied() const { return hadSpaces || hadLineEnds || hadQuotes; }
    /// A sentence for the hint line; empty when nothing was taken away.
    QString said() const;
};

PastedText tidyPastedText(const QString &raw);

} // namespace trivet
