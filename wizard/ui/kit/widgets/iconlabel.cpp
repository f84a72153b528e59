// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/iconlabel.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QPainter>

namespace trivet {

IconLabel::IconLabel(const QString &icon, Ink ink, double side, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(const QString &icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const Tokens &tokens = Theme::current();
    paintIcon(painter, rect(), m_icon, isEnabled() ? tokens.*m_ink : tokens.disabled, layoutDirection());
}

} // namespace trivet
