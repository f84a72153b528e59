// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/besidecolumn.h"

#include "ui/kit/theme/typography.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace trivet {

namespace {

constexpr double edge = 24; ///< to the window's edge while the page is scrolled

} // namespace

BesideColumn::BesideColumn(QScrollArea &scroll, int width, QWidget *parent)
    : QWidget(parent), m_scroll(scroll), m_width(width)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(scroll.verticalScrollBar(), &QAbstractSlider::valueChanged, this, &BesideColumn::place);
    connect(scroll.verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &BesideColumn::place);
}

void BesideColumn::setColumn(QWidget *column)
{
    m_column = column;
    setVisible(column != nullptr);
    if (column) {
        column->setParent(this);
        column->show();
    }
    updateGeometry();
    place();
}

int BesideColumn::columnHeight() const
{
    if (!m_column)
        return 0;
    return m_column->hasHeightForWidth() ? m_column->heightForWidth(m_width) : m_column->sizeHint().height();
}

QSize BesideColumn::sizeHint() const
{
    return {m_width, columnHeight()};
}

QSize BesideColumn::minimumSizeHint() const
{
    return sizeHint();
}

bool BesideColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // the column became higher or lower
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void BesideColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void BesideColumn::place()
{
    if (!m_column || !m_scroll.widget() || !m_scroll.widget()->isAncestorOf(this))
        return;
    const int high = columnHeight();
    const int seen = m_scroll.viewport()->height();
    const int above = m_scroll.verticalScrollBar()->value() - mapTo(m_scroll.widget(), QPoint()).y();
    // One that is higher than the window shows its end when the page is scrolled that far.
    const int wanted = high + 2 * scaled(edge) <= seen ? above + scaled(edge) : above + seen - high - scaled(edge);
    const int offset = std::clamp(wanted, 0, std::max(0, height() - high));
    m_column->setGeometry(0, offset, width(), high);
}

} // namespace trivet
