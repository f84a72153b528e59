// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/callout.h"

#include <QList>

namespace trivet {

class RowsCard;

/// Why the file of one of these tables could not be written; hidden until one could not, and from when one could.
class UnwrittenFile : public Callout
{
    Q_OBJECT
public:
    /// `role` names it: "mapForecast" -> "mapForecastUnwrittenCallout".
    UnwrittenFile(const QString &role, const QList<RowsCard *> &cards, QWidget *parent = nullptr);
};

} // namespace trivet
