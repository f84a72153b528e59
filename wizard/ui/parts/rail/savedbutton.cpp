// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/savedbutton.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <array>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct SavedGlyph
{
    SavedState state;
    const char *icon;
    Ink glyph;
    Ink text;
};

constexpr std::array savedGlyphs{
    SavedGlyph{SavedState::Saved, "status-done", &Tokens::text3, &Tokens::text2},
    SavedGlyph{SavedState::Saving, "save", &Tokens::text3, &Tokens::text2},
    SavedGlyph{SavedState::ReadOnly, "keychain", &Tokens::text3, &Tokens::text2},
    SavedGlyph{SavedState::Failed, "status-failed", &Tokens::err, &Tokens::err},
};

constexpr int savedGlyphSide = 16;
constexpr int savedGlyphGap = 8;

} // namespace

SavedButton::SavedButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SavedButton::setLook(const SavedLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setText(look.text);
    setToolTip(look.tip);
    setAccessibleName(look.text);
    setAccessibleDescription(look.tip);
    updateGeometry();
    update();
}

QSize SavedButton::sizeHint() const
{
    const int text = QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(m_look.text);
    return {scaled(savedGlyphSide) + scaled(savedGlyphGap) + text + 2, scaled(20)};
}

QSize SavedButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(64)), scaled(20)};
}

void SavedButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    const SavedGlyph &glyph = savedGlyphs[static_cast<std::size_t>(m_look.state)];
    QPainter painter(this);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QRect icon(0, (height() - scaled(savedGlyphSide)) / 2, scaled(savedGlyphSide), scaled(savedGlyphSide));
    paintIcon(painter, placed(icon), QString::fromLatin1(glyph.icon), tokens.*glyph.glyph);
    QFont font = textFont(TextRole::Caption);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(tokens.*glyph.text);
    const int x = icon.right() + 1 + scaled(savedGlyphGap);
    const QRect where(x, 0, std::max(0, width() - x), height());
    painter.drawText(placed(where),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute |
                         (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(m_look.text, Qt::ElideRight, where.width()));
}

} // namespace trivet
