// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/textlabel.h"

#include <QDateTime>

namespace trivet {

class Guide;

/// What reading everything is going to take of each vendor's limit, and after a reading begun here, what it took.
class ReadCostLine : public TextLabel
{
    Q_OBJECT
public:
    explicit ReadCostLine(Guide &guide, QWidget *parent = nullptr);
    /// Reads everything, and counts.
    void readEverything();

private:
    void tell();

    Guide &m_guide;
    QDateTime m_begun; ///< while a reading begun here is under way
    QString m_paid;
};

} // namespace trivet
