// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace trivet {

/// The 32 px head of a table: sunken ground, small labels, a hairline below, an arrow where the table is sorted.
class TableHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHead(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString label(int section) const;
};

} // namespace trivet
