// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/pill.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct PillInk
{
    PillKind kind;
    Ink ground;
    Ink line; // nullptr = none
    Ink ink;
    Ink glyph;
    const char *icon;
};

constexpr PillInk pillInks[]{
    {PillKind::Passed, &Tokens::okTint, nullptr, &Tokens::ok, &Tokens::ok, "status-done"},
    {PillKind::Progress, &Tokens::accentTint, nullptr, &Tokens::accentText, &Tokens::accentText, "status-checking"},
    {PillKind::Attention, &Tokens::warnTint, nullptr, &Tokens::warn, &Tokens::warnFill, "status-attention"},
    {PillKind::Failed, &Tokens::errTint, nullptr, &Tokens::err, &Tokens::err, "status-failed"},
    {PillKind::Neutral, &Tokens::sunken, nullptr, &Tokens::text2, &Tokens::text2, "pause"},
    {PillKind::New, &Tokens::surface, &Tokens::accentLine, &Tokens::accentText, &Tokens::accentText, "add"},
    {PillKind::Practice, &Tokens::practiceTint, &Tokens::practiceLine, &Tokens::practice, &Tokens::practice,
     "practice"},
};

constexpr double pillHeight = 20;
constexpr double pillPadding = 8;
constexpr double pillIcon = 12;
constexpr double pillGap = 6;

const PillInk &pillInk(PillKind kind)
{
    return *std::ranges::find(pillInks, kind, &PillInk::kind);
}

QFont pillFont(PillKind kind)
{
    QFont font = textFont(TextRole::Caption);
    font.setWeight(kind == PillKind::Practice ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

Pill::Pill(QWidget *parent) : Pill(PillView{}, parent) {}

Pill::Pill(const PillView &view, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setView(view);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString Pill::iconOf(PillKind kind)
{
    return QString::fromLatin1(pillInk(kind).icon);
}

void Pill::setView(const PillView &view)
{
    m_view = view;
    setText(view.text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_view);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_view, layoutDirection());
}

QSize pillSize(const PillView &view)
{
    const double text = QFontMetricsF(pillFont(view.kind)).horizontalAdvance(view.text);
    const double icon = view.icon.isEmpty() ? 0 : pillIcon + pillGap;
    return {qCeil(text) + scaled(2 * pillPadding + icon), scaled(pillHeight)};
}

QColor pillInkColor(PillKind kind)
{
    return Theme::current().*pillInk(kind).ink;
}

void paintPill(QPainter &painter, const QRectF &where, const PillView &view, Qt::LayoutDirection direction)
{
    const Tokens &tokens = Theme::current();
    const PillInk &ink = pillInk(view.kind);
    const bool practice = view.kind == PillKind::Practice;
    stylepaint::drawBox(painter, where, practice ? stylepaint::chipRadius - 1 : where.height() / 2, tokens.*ink.ground,
                        ink.line ? tokens.*ink.line : QColor(), 1, practice ? Qt::DashLine : Qt::SolidLine);
    QRectF inner = where.adjusted(scaled(pillPadding), 0, -scaled(pillPadding), 0);
    if (!view.icon.isEmpty()) {
        const double side = scaled(pillIcon);
        QRectF glyph(inner.left(), inner.center().y() - side / 2, side, side);
        if (direction == Qt::RightToLeft)
            glyph.moveRight(inner.right());
        paintIcon(painter, glyph, view.icon, tokens.*ink.glyph, direction);
        const double used = side + scaled(pillGap);
        inner.adjust(direction == Qt::RightToLeft ? 0 : used, 0, direction == Qt::RightToLeft ? -used : 0, 0);
    }
    painter.setFont(pillFont(view.kind));
    painter.setPen(tokens.*ink.ink);
    painter.drawText(inner.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine, view.text);
}

} // namespace trivet
