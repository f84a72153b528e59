// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/doctorbutton.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

// As a chapter's row (StepDelegate).
constexpr double buttonHeight = 34;
constexpr double buttonInset = 8;
constexpr double buttonGlyphX = 16;
constexpr double buttonGlyph = 16;
constexpr double buttonTitleX = 40;
constexpr double buttonTrailing = 16;

} // namespace

DoctorButton::DoctorButton(QWidget *parent) : QAbstractButton(parent)
{
    //: Entry of the rail: all checks, outside of the steps
    setText(tr("Doctor"));
    setObjectName(u"doctorButton"_s);
    setToolTip(tr("All checks, their causes and how to mend them (Ctrl+D)"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setLook({});
}

void DoctorButton::setLook(const DoctorLook &look)
{
    m_look = look;
    //: The doctor's entry, read aloud; %1 "Doctor", %2 "2 failed"
    setAccessibleName(look.count.isEmpty() ? text() : tr("%1, %2").arg(text(), look.count));
    update();
}

QSize DoctorButton::sizeHint() const
{
    return {scaled(200), scaled(buttonHeight)};
}

void DoctorButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    const bool isHere = m_look.place == DoctorLook::Place::Here;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect ground = rect().adjusted(scaled(buttonInset), 0, -scaled(buttonInset), 0);
    painter.setPen(Qt::NoPen);
    if (isHere || underMouse()) {
        painter.setBrush(isHere ? tokens.railCur : tokens.hover);
        painter.drawRoundedRect(ground, 5, 5);
    }
    if (isHere) {
        painter.setBrush(tokens.accentText);
        const int bar = scaled(18);
        painter.drawRoundedRect(placed({scaled(buttonInset), (height() - bar) / 2, scaled(3), bar}), 1.5, 1.5);
    }
    const int side = scaled(buttonGlyph);
    const RailGlyphLook &glyph = railGlyphLook(m_look.glyph);
    paintIcon(painter, placed({scaled(buttonGlyphX), (height() - side) / 2, side, side}),
              QString::fromLatin1(glyph.icon), tokens.*glyph.ink);
    int trailing = width() - scaled(buttonTrailing);
    painter.setFont(textFont(TextRole::Caption));
    const int counts = m_look.count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_look.count) + 1;
    painter.setPen(tokens.text3);
    painter.drawText(placed({trailing - counts, 0, counts, height()}), Qt::AlignCenter, m_look.count);
    trailing -= counts + scaled(8);
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isHere ? tokens.accentText : tokens.text);
    const QRect where(scaled(buttonTitleX), 0, std::max(0, trailing - scaled(buttonTitleX)), height());
    painter.drawText(placed(where),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute |
                         (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, where.width()));
}

} // namespace trivet
