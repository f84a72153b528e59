// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/timeline.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

// At 13 px text.
constexpr double bracketBand = 22;
constexpr double pointSide = 18;
constexpr double labelBelow = 7;
constexpr double columnGap = 8;
constexpr double leastColumn = 92;
constexpr double uprightLead = 34; // glyph column of the upright form
constexpr double uprightGap = 10;
constexpr double lockSide = 14;
constexpr double bracketInset = 14;

using State = TimelinePoint::State;

struct PointLook
{
    State state;
    const char *icon;
    Ink ink;
    Ink words;
};

constexpr PointLook pointLooks[]{
    {State::Past, "status-done", &Tokens::ok, &Tokens::text},
    {State::Now, "status-current", &Tokens::accentText, &Tokens::accentText},
    {State::Queued, "status-todo", &Tokens::accentText, &Tokens::text},
    {State::Future, "status-todo", &Tokens::control, &Tokens::text},
};

const PointLook &pointLook(State state)
{
    return *std::ranges::find(pointLooks, state, &PointLook::state);
}

QString pointWord(State state)
{
    switch (state) {
    //: When a point of a timeline is; read aloud
    case State::Past: return Timeline::tr("done");
    //: When a point of a timeline is; read aloud
    case State::Now: return Timeline::tr("now");
    //: When a point of a timeline is; read aloud
    case State::Queued: return Timeline::tr("queued");
    //: When a point of a timeline is; read aloud
    case State::Future: return Timeline::tr("to come");
    }
    Q_UNREACHABLE();
}

QFont pointFont()
{
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawCentred(QPainter &painter, const QRectF &where, const QString &text, const QFont &font, const QColor &ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

double wrappedHeight(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e5), Qt::AlignHCenter | Qt::TextWordWrap, text)
        .height();
}

} // namespace

Timeline::Timeline(const QString &role, QWidget *parent) : PaintedList(parent)
{
    setObjectName(role + u"Timeline"_s);
    //: Accessible name of a timeline
    setAccessibleName(tr("Timeline"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setView(const TimelineView &view)
{
    m_view = view;
    QStringList all = spokenItems();
    if (view.bracket)
        all.append(view.bracket->text);
    setAccessibleDescription(all.join(u"; "_s));
    updateGeometry();
    update();
}

QStringList Timeline::spokenItems() const
{
    QStringList items;
    for (const TimelinePoint &point : m_view.points)
        //: Read aloud: a point of a timeline; %1 what, %2 its time, %3 "done", "now", "queued" or "to come"
        items.append(tr("%1, %2, %3").arg(point.label, point.time, pointWord(point.state)));
    return items;
}

bool Timeline::isUpright(double width) const
{
    const double column = width / std::max<double>(1, double(m_view.points.size()));
    return column < scaled(leastColumn);
}

double Timeline::labelHeight(double width) const
{
    const double column = width / std::max<double>(1, double(m_view.points.size())) - scaled(columnGap);
    double highest = 0;
    for (const TimelinePoint &point : m_view.points)
        highest = std::max(highest, wrappedHeight(point.label, pointFont(), column) +
                                        wrappedHeight(point.time, textFont(TextRole::Caption), column));
    return highest;
}

int Timeline::heightForWidth(int width) const
{
    if (!isUpright(width))
        return qCeil(scaled(bracketBand) + scaled(pointSide) + scaled(labelBelow) + labelHeight(width));
    const double bracket = m_view.bracket ? lineHeight(TextRole::Caption) + scaled(uprightGap) : 0;
    return qCeil(bracket + uprightPitch() * double(m_view.points.size()));
}

double Timeline::uprightPitch() const
{
    return 2.0 * lineHeight(TextRole::Caption) + scaled(uprightGap);
}

QSize Timeline::sizeHint() const
{
    return {scaled(600), heightForWidth(scaled(600))};
}

QSize Timeline::minimumSizeHint() const
{
    return {scaled(180), heightForWidth(scaled(600))};
}

QPointF Timeline::middle(int index, double width) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isUpright(width)) {
        const double bracket = m_view.bracket ? lineHeight(TextRole::Caption) + scaled(uprightGap) : 0;
        const double x = scaled(uprightLead) - scaled(pointSide) / 2.0 - scaled(4);
        return {mirrored ? width - x : x, bracket + index * uprightPitch() + lineHeight(TextRole::Caption) / 2.0};
    }
    const double column = width / std::max<double>(1, double(m_view.points.size()));
    const double x = (index + 0.5) * column;
    return {mirrored ? width - x : x, scaled(bracketBand) + scaled(pointSide) / 2.0};
}

QRect Timeline::itemArea(int index) const
{
    if (index < 0 || index >= m_view.points.size())
        return {};
    if (isUpright(width())) {
        const double bracket = m_view.bracket ? lineHeight(TextRole::Caption) + scaled(uprightGap) : 0;
        return QRectF(0, bracket + index * uprightPitch(), width(), uprightPitch()).toAlignedRect();
    }
    const double column = width() / double(m_view.points.size());
    const QRectF area(middle(index, width()).x() - column / 2, scaled(bracketBand), column,
                      height() - scaled(bracketBand));
    return area.toAlignedRect();
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    if (m_view.bracket && isUpright(width()))
        paintUprightBracket(painter);
    else if (m_view.bracket)
        paintBracket(painter);
    for (int i = 0; i < m_view.points.size(); ++i)
        paintPoint(painter, i);
}

void Timeline::paintLine(QPainter &painter) const
{
    const Tokens &tokens = Theme::current();
    const double apart = scaled(pointSide) / 2.0 + scaled(2);
    for (int i = 0; i + 1 < m_view.points.size(); ++i) {
        QLineF line(middle(i, width()), middle(i + 1, width()));
        if (line.length() <= 2 * apart)
            continue;
        line = QLineF(line.pointAt(apart / line.length()), line.pointAt(1 - apart / line.length()));
        const bool past = m_view.points.at(i).state == State::Past &&
                          (m_view.points.at(i + 1).state == State::Past || m_view.points.at(i + 1).state == State::Now);
        QPen pen(past ? tokens.ok : tokens.control, scaled(past ? 3 : 2), past ? Qt::SolidLine : Qt::CustomDashLine,
                 past ? Qt::FlatCap : Qt::RoundCap);
        if (!past)
            pen.setDashPattern({0.5, 2});
        painter.setPen(pen);
        painter.drawLine(line);
    }
}

void Timeline::paintBracket(QPainter &painter) const
{
    const Tokens &tokens = Theme::current();
    const int last = int(m_view.points.size()) - 1;
    if (last < 0)
        return;
    const double from = middle(std::clamp(m_view.bracket->from, 0, last), width()).x();
    const double to = middle(std::clamp(m_view.bracket->to, 0, last), width()).x();
    const double inset = scaled(bracketInset);
    const double left = std::min(from, to) + inset;
    const double right = std::max(from, to) - inset;
    const QFont font = pointFont();
    const double lock = scaled(lockSide);
    const double gap = scaled(4);
    const double room = width() - lock - 3 * gap;
    const QString text = QFontMetricsF(font).elidedText(m_view.bracket->text, Qt::ElideRight, room);
    const double words = QFontMetricsF(font).horizontalAdvance(text);
    const double used = lock + gap + words;
    const double y = scaled(8);
    const double start = std::clamp((left + right - used) / 2, 0.0, std::max(0.0, width() - used));
    painter.setPen(QPen(tokens.warnFill, scaled(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double foot = scaled(bracketBand) - scaled(4);
    const QPointF leading[]{{left, foot}, {left, y}, {start - gap - scaled(3), y}};
    const QPointF trailing[]{{right, foot}, {right, y}, {start + used + gap + scaled(1), y}};
    if (leading[2].x() > left)
        painter.drawPolyline(leading, 3);
    if (trailing[2].x() < right)
        painter.drawPolyline(trailing, 3);
    const QRectF content(start, 0, used, 2 * y);
    const auto placed = [&](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), content.toRect(), box.toRect()));
    };
    paintIcon(painter, placed({start, y - lock / 2, lock, lock}), u"status-locked"_s, tokens.warn);
    painter.setFont(font);
    painter.setPen(tokens.warn);
    painter.drawText(placed({start + lock + gap, 0, words + 2, 2 * y}), Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void Timeline::paintUprightBracket(QPainter &painter) const
{
    const Tokens &tokens = Theme::current();
    const int last = int(m_view.points.size()) - 1;
    if (last < 0)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double lock = scaled(lockSide);
    const double line = lineHeight(TextRole::Caption);
    const auto placed = [&](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
    };
    paintIcon(painter, placed({double(scaled(1)), (line - lock) / 2, lock, lock}), u"status-locked"_s, tokens.warn);
    painter.setFont(pointFont());
    painter.setPen(tokens.warn);
    const double x = lock + scaled(8);
    const QString text = QFontMetricsF(pointFont()).elidedText(m_view.bracket->text, Qt::ElideRight, width() - x);
    painter.drawText(placed({x, 0, width() - x, line}), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    // The bracket runs at the leading edge, beside the points it spans.
    const double top = middle(std::clamp(m_view.bracket->from, 0, last), width()).y();
    const double bottom = middle(std::clamp(m_view.bracket->to, 0, last), width()).y();
    const double edge = scaled(3);
    const double foot = scaled(9);
    const auto at = [&](double across, double y) { return QPointF(mirrored ? width() - across : across, y); };
    painter.setPen(QPen(tokens.warnFill, scaled(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF corners[]{at(foot, top + scaled(4)), at(edge, top + scaled(4)), at(edge, bottom - scaled(4)),
                            at(foot, bottom - scaled(4))};
    painter.drawPolyline(corners, 4);
}

void Timeline::paintPoint(QPainter &painter, int index) const
{
    const Tokens &tokens = Theme::current();
    const TimelinePoint &point = m_view.points.at(index);
    const PointLook &look = pointLook(point.state);
    const QPointF at = middle(index, width());
    const double side = scaled(point.state == State::Now ? pointSide + 3 : pointSide);
    paintIcon(painter, {at.x() - side / 2, at.y() - side / 2, side, side}, QString::fromLatin1(look.icon),
              tokens.*look.ink);
    if (isUpright(width())) {
        const double line = lineHeight(TextRole::Caption);
        const double x = scaled(uprightLead) + scaled(4);
        const auto placed = [&](const QRectF &box) {
            return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
        };
        const double room = width() - x;
        painter.setFont(pointFont());
        painter.setPen(tokens.*look.words);
        painter.drawText(placed({x, at.y() - line / 2, room, line}),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         QFontMetricsF(pointFont()).elidedText(point.label, Qt::ElideRight, room));
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(tokens.text2);
        painter.drawText(placed({x, at.y() + line / 2, room, line}),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, point.time);
        return;
    }
    const double column = width() / double(m_view.points.size()) - scaled(columnGap);
    const double top = scaled(bracketBand) + scaled(pointSide) + scaled(labelBelow);
    const double label = wrappedHeight(point.label, pointFont(), column);
    drawCentred(painter, {at.x() - column / 2, top, column, label}, point.label, pointFont(), tokens.*look.words);
    drawCentred(painter, {at.x() - column / 2, top + label, column, height() - top - label}, point.time,
                textFont(TextRole::Caption), tokens.text2);
}

} // namespace trivet
