// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/tabbedhead.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/counttabs.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace trivet {

TabbedHead::TabbedHead(CountTabs *tabs, const QList<QWidget *> &trailing, QWidget *parent)
    : QWidget(parent), m_tabs(tabs), m_trailing(new QWidget), m_grid(new QGridLayout(this))
{
    auto *row = new QHBoxLayout(m_trailing);
    row->setContentsMargins(0, 0, 0, scaled(4));
    row->setSpacing(scaled(8));
    for (QWidget *part : trailing)
        row->addWidget(part);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(scaled(8));
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_tabs, 0, 0, Qt::AlignBottom);
    m_grid->addWidget(m_trailing, 0, 1, Qt::AlignBottom);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TabbedHead::fit()
{
    const int needed = m_tabs->sizeHint().width() + m_grid->horizontalSpacing() + m_trailing->sizeHint().width();
    const bool below = needed > width();
    if (below == m_below)
        return;
    m_below = below;
    m_grid->removeWidget(m_tabs);
    m_grid->removeWidget(m_trailing);
    m_grid->addWidget(m_tabs, 0, 0, 1, below ? 2 : 1, below ? Qt::Alignment() : Qt::AlignBottom);
    if (below)
        m_grid->addWidget(m_trailing, 1, 0, 1, 2, Qt::AlignLeading);
    else
        m_grid->addWidget(m_trailing, 0, 1, Qt::AlignBottom);
    update();
}

void TabbedHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TabbedHead::paintEvent(QPaintEvent *)
{
    if (m_below)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

} // namespace trivet
