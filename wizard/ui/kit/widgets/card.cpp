// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/card.h"

#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {
namespace {

// Lettermarks are drawn closer to their edge than the other icons, and hold two letters.
constexpr double markSide = 22;
constexpr double headIconSide = 18;

} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::addRow(QWidget *row)
{
    insertRow(rowCount(), row);
}

void Card::insertRow(int index, QWidget *row)
{
    m_rows.insert(index, Row{row});
    m_layout->insertWidget(index, row);
    row->installEventFilter(this);
}

void Card::placeRow(int index, QWidget *row)
{
    if (index < m_rows.size() && m_rows[index].widget == row)
        return;
    const bool known = std::ranges::any_of(m_rows, [row](const Row &one) { return one.widget == row; });
    if (known)
        removeRow(row);
    insertRow(std::min(index, rowCount()), row);
    row->show();
}

void Card::removeRow(QWidget *row)
{
    m_rows.removeIf([row](const Row &known) { return known.widget == row; });
    m_layout->removeWidget(row);
    row->removeEventFilter(this);
}

void Card::setRowTint(QWidget *row, Ink ground)
{
    for (Row &known : m_rows) {
        if (known.widget == row)
            known.tint = ground;
    }
    update();
}

void Card::setPractice()
{
    m_practice = true;
    update();
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) { // NOLINT(clang-diagnostic-switch-enum): only what moves a hairline
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize: update(); break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    stylepaint::drawBox(painter, box, stylepaint::cardRadius, tokens.surface, QColor());
    QPainterPath inside;
    inside.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), stylepaint::cardRadius, stylepaint::cardRadius);
    painter.save();
    painter.setClipPath(inside);
    bool first = true;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.widget.isNull() || row.widget->isHidden())
            continue;
        const QRectF place = row.widget->geometry();
        if (row.tint != nullptr)
            painter.fillRect(place.adjusted(-1, 0, 1, 1), tokens.*row.tint);
        if (!first)
            painter.fillRect(QRectF(0, place.top() - 1, width(), 1), tokens.border);
        first = false;
    }
    painter.restore();
    stylepaint::drawBox(painter, box, stylepaint::cardRadius, QColor(),
                        m_practice ? tokens.practiceLine : tokens.border, 1, m_practice ? Qt::DashLine : Qt::SolidLine);
}

CardHead::CardHead(const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(icon, &Tokens::text2, icon.startsWith(u"mark-") ? markSide : headIconSide)),
      m_title(new TextLabel(title, TextRole::Section)), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(scaled(16), scaled(8), scaled(15), scaled(8));
    m_layout->setSpacing(scaled(8));
    m_layout->addWidget(m_icon);
    m_layout->addSpacing(scaled(3));
    m_layout->addWidget(m_title, 1);
    m_icon->setVisible(!icon.isEmpty());
    setMinimumHeight(scaled(47));
}

void CardHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString CardHead::title() const
{
    return m_title->text();
}

void CardHead::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace trivet
