// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace trivet {

/// A painted picture that is a list to screen readers: one item for each thing it shows.
class PaintedList : public QWidget
{
    Q_OBJECT
public:
    explicit PaintedList(QWidget *parent = nullptr);

    /// What is read for each item, in reading order.
    virtual QStringList spokenItems() const = 0;
    /// Where an item is drawn, in the widget's own coordinates.
    virtual QRect itemArea(int index) const = 0;
};

} // namespace trivet
