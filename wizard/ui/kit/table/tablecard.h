// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"

namespace trivet {

/// A card that holds a table. Item views paint square to their edges; a rim above them cuts the card's round corners.
class TableCard : public Card
{
    Q_OBJECT
public:
    explicit TableCard(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    QWidget *m_rim = nullptr;
};

} // namespace trivet
