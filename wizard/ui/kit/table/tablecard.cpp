// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/tablecard.h"

#include "ui/kit/theme/theme.h"

#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>

namespace trivet {
namespace {

constexpr double cardCorner = 8.0;

class CardRim : public QWidget
{
public:
    explicit CardRim(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF line = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath card;
        card.addRoundedRect(line, cardCorner, cardCorner);
        painter.fillPath(corners.subtracted(card), tokens.window);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawPath(card);
    }
};

} // namespace

TableCard::TableCard(QWidget *parent) : Card(parent)
{
    // Not in the initializer list: childEvent() is called while the rim is being made.
    m_rim = new CardRim(this);
    m_rim->setGeometry(rect());
    connect(&Theme::instance(), &Theme::changed, m_rim, qOverload<>(&QWidget::update));
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_rim->setGeometry(rect());
    m_rim->raise();
}

void TableCard::childEvent(QChildEvent *event)
{
    Card::childEvent(event);
    if (event->added() && m_rim && event->child() != m_rim)
        m_rim->raise();
}

} // namespace trivet
