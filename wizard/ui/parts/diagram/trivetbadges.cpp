// SPDX-License-Identifier: Apache-2.0
// The part of TrivetPainter that says in words and glyphs what the edges show: badges, boxes, the middle.
#include "ui/kit/theme/icons.h"
#include "ui/parts/diagram/linkshape.h"
#include "ui/parts/diagram/trivetpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double knockoutRadius = 11.0;
constexpr double badgeSize = 20.0;

// In device pixels, so that the glyph is as sharp at 200 % text as at 100 %.
void paintGlyph(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    const QRectF onDevice = painter.worldTransform().mapRect(where);
    painter.save();
    painter.setWorldTransform({});
    paintIcon(painter, onDevice, name, colour);
    painter.restore();
}

} // namespace

CentreText centreText(const DiagramContent &content)
{
    //: Two statements in one line: %1 "1 failed", %2 "0 of 3 verified"
    const QString both = QCoreApplication::translate("TrivetDiagram", "%1, %2");
    if (!content.centre.isEmpty())
        return {content.centre, content.centreCaption,
                content.centreCaption.isEmpty() ? content.centre : both.arg(content.centre, content.centreCaption)};
    const auto counted = [&](LinkState state) {
        return static_cast<int>(std::count_if(content.links.begin(), content.links.begin() + 3,
                                              [&](const LinkLook &link) { return link.state == state; }));
    };
    const int failed = counted(LinkState::Failed);
    const int stale = counted(LinkState::Stale);
    if (failed > 0) {
        //: Middle of the diagram: number of links that failed
        const QString large = QCoreApplication::translate("TrivetDiagram", "%n failed", nullptr, failed);
        //: Middle of the diagram, second line: links last seen some time ago
        const QString small =
            stale > 0
                ? QCoreApplication::translate("TrivetDiagram", "%n stale", nullptr, stale)
                //: Middle of the diagram, second line; %1 is a count
                : QCoreApplication::translate("TrivetDiagram", "%1 of 3 verified").arg(counted(LinkState::Verified));
        return {large, small, both.arg(large, small)};
    }
    //: Middle of the diagram: how many of the three links are verified
    const QString large = QCoreApplication::translate("TrivetDiagram", "%1 of 3").arg(counted(LinkState::Verified));
    //: Second line below "1 of 3"
    const QString small = QCoreApplication::translate("TrivetDiagram", "links verified");
    //: In one line; %1 "1 of 3", %2 "links verified"
    return {large, small, QCoreApplication::translate("TrivetDiagram", "%1 %2").arg(large, small)};
}

void TrivetPainter::paintBadge(QPainter &painter, TrivetLink link) const
{
    const LinkLook &look = m_content.link(link);
    const LinkShape &shape = linkShape(look.state);
    const QPointF middle = m_geometry.middle(link);
    if (look.state == LinkState::NotSetUp || (look.state == LinkState::InProgress && look.badge.isEmpty()))
        return;
    if (look.state == LinkState::InProgress) {
        paintPill(painter, middle, look.badge);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_form == DiagramForm::Large ? m_tokens.surface : m_tokens.rail);
    painter.drawEllipse(middle, knockoutRadius, knockoutRadius);
    // The triangle's weight lies low in its square; lifted, it looks centred on the line.
    const double lift = look.state == LinkState::NeedsYou ? 1.0 : 0.0;
    paintGlyph(painter, QRectF(middle.x() - badgeSize / 2, middle.y() - badgeSize / 2 - lift, badgeSize, badgeSize),
               QLatin1StringView(shape.glyph), m_tokens.*shape.glyphInk);
}

void TrivetPainter::paintPill(QPainter &painter, QPointF middle, const QString &text) const
{
    const QFont font = sized(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + (text.size() > 4 ? 20.0 : 10.0);
    const QRectF pill(middle.x() - width / 2, middle.y() - 9, width, 18);
    painter.setPen(QPen(m_tokens.accentLine, 1));
    painter.setBrush(m_tokens.accentTint);
    painter.drawRoundedRect(pill, 9, 9);
    painter.setFont(font);
    painter.setPen(m_tokens.accentText);
    painter.drawText(QPointF(middle.x() - metrics.horizontalAdvance(text) / 2, middle.y() + 4), text);
}

QString TrivetPainter::headline(TrivetLink link) const
{
    const LinkLook &look = m_content.link(link);
    if (look.headline.isEmpty() && look.state == LinkState::NotSetUp)
        //: In the large diagram, on a link that is still to come
        return QCoreApplication::translate("TrivetDiagram", "Not set up");
    return look.headline;
}

QRectF TrivetPainter::box(TrivetLink link) const
{
    const LinkLook &look = m_content.link(link);
    if (m_form != DiagramForm::Large || link == TrivetLink::ItGlueSaas || headline(link).isEmpty())
        return {};
    const double text = std::max(QFontMetricsF(sized(13, QFont::DemiBold)).horizontalAdvance(headline(link)),
                                 QFontMetricsF(sized(11, QFont::Normal)).horizontalAdvance(look.detail));
    const QSizeF size(34 + text + 14, 41);
    QPointF middle = m_geometry.middle(link);
    const double outwards = middle.x() - m_geometry.node(VendorId::Autotask).x();
    constexpr double apart = 14.0; // both upper boxes would touch in the middle
    if (outwards != 0)
        middle.rx() += outwards > 0 ? apart : -apart;
    QRectF box(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
    const double limit = m_geometry.measures().viewBox.width() - 4;
    if (box.right() > limit)
        box.moveRight(limit);
    if (box.left() < 4)
        box.moveLeft(4);
    return box;
}

void TrivetPainter::paintBox(QPainter &painter, TrivetLink link) const
{
    const QRectF frame = box(link);
    if (frame.isEmpty())
        return;
    const LinkLook &look = m_content.link(link);
    const LinkShape &shape = linkShape(look.state);
    painter.setPen(QPen(m_tokens.*shape.boxBorder, 1));
    painter.setBrush(m_tokens.surface);
    painter.drawRoundedRect(frame, 6, 6);

    const double glyphX = m_mirrored ? frame.right() - 27 : frame.left() + 11;
    const bool sync = look.syncing && look.state == LinkState::InProgress;
    paintGlyph(painter, QRectF(glyphX, frame.center().y() - 8, 16, 16),
               sync ? u"sync"_s : QString(QLatin1StringView(shape.glyph)), m_tokens.*shape.glyphInk);

    const QRectF words = m_mirrored ? frame.adjusted(14, 0, -34, 0) : frame.adjusted(34, 0, -8, 0);
    const Qt::Alignment side = (m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter.setFont(sized(13, QFont::DemiBold));
    painter.setPen(m_tokens.text);
    const double first = look.detail.isEmpty() ? frame.center().y() - 9.5 : frame.top() + 3;
    painter.drawText(QRectF(words.left(), first, words.width(), 19), side, headline(link));
    painter.setFont(sized(11, QFont::Normal));
    painter.setPen(m_tokens.text2);
    painter.drawText(QRectF(words.left(), frame.top() + 20, words.width(), 16), side, look.detail);
}

} // namespace trivet
