// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace trivet {

struct Facts;
class TextLabel;

/// The calendar of a tenant: what happens by itself and when, then how old each secret and the confirmations are.
class DatesCard : public Card
{
    Q_OBJECT
public:
    explicit DatesCard(QWidget *parent = nullptr);

    /// Rows change in place. Without any the card hides.
    void setFacts(const Facts &facts);

private:
    struct Row
    {
        TextLabel *day;
        TextLabel *text;
    };
    struct Line
    {
        QString day;
        QString text;
    };
    void showLines(QList<Row> &rows, const QList<Line> &lines, int before);

    CardHead *m_agesHead;
    QList<Row> m_dates;
    QList<Row> m_ages;
};

} // namespace trivet
