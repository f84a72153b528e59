// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QList>
#include <QString>

namespace trivet {

/// A short way to get more from the three once they are linked; six of them stand on the last page (5.1).
struct HowToSpec
{
    QString slug; ///< "user-defined-fields"
    QString icon; ///< name in resources/icons, without ending
    GuideText title = nullptr;
    GuideText summary = nullptr;         ///< one short line on its tile
    GuideText why = nullptr;             ///< what it is good for, above the steps
    QList<InstructionSpec> instructions; ///< in order; `portal` is set in every row
    GuideText note = nullptr;            ///< what to know before or after, or nullptr
    QString helpUrl;                     ///< the vendor's own page, https
};
/// In the order of the tiles.
const QList<HowToSpec> &howTos();
const HowToSpec *findHowTo(const QString &slug);

} // namespace trivet
