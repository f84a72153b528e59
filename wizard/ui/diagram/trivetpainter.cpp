// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/trivetpainter.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct LinkShape
{
    LinkState state;
    Ink line;
    Ink boxBorder;
    Ink glyphInk;
    const char *glyph;     ///< in the box, and on the edge where onEdge says so
    int urgency;           ///< a node's ring takes the most urgent of its edges
};

constexpr std::array linkShapes{
    LinkShape{LinkState::NotSetUp, &Tokens::control, &Tokens::border, &Tokens::text2, "status-locked", 0},
    LinkShape{LinkState::InProgress, &Tokens::accentText, &Tokens::accentLine, &Tokens::accentText, "status-current",
              2},
    LinkShape{LinkState::Verified, &Tokens::ok, &Tokens::okLine, &Tokens::ok, "status-done", 1},
    LinkShape{LinkState::NeedsYou, &Tokens::warnFill, &Tokens::warnLine, &Tokens::warnFill, "status-attention", 3},
    LinkShape{LinkState::Failed, &Tokens::err, &Tokens::errLine, &Tokens::err, "status-failed", 4},
    LinkShape{LinkState::Stale, &Tokens::ok, &Tokens::okLine, &Tokens::ok, "status-stale", 0},
};

const LinkShape &shapeOf(LinkState state)
{
    return linkShapes[static_cast<std::size_t>(state)];
}

struct NodeText
{
    VendorId vendor;
    const char16_t *mark;
    const char16_t *name; // product names are never translated
};

constexpr std::array nodeTexts{NodeText{VendorId::Autotask, u"AT", u"Autotask"},
                               NodeText{VendorId::DattoRmm, u"RM", u"Datto RMM"},
                               NodeText{VendorId::ItGlue, u"IG", u"IT Glue"},
                               NodeText{VendorId::DattoSaas, u"SP", u"SaaS Protection"}};

struct NamePlace
{
    DiagramForm form;
    VendorId vendor;
    QPointF baseline; // from the node's centre, left-to-right
    Qt::AlignmentFlag side;
};

constexpr std::array namePlaces{
    NamePlace{DiagramForm::Rail, VendorId::Autotask, {0, -28}, Qt::AlignHCenter},
    NamePlace{DiagramForm::Rail, VendorId::DattoRmm, {0, 36}, Qt::AlignHCenter},
    NamePlace{DiagramForm::Rail, VendorId::ItGlue, {0, 34}, Qt::AlignHCenter},
    NamePlace{DiagramForm::Rail, VendorId::DattoSaas, {-18, 3}, Qt::AlignRight},
    NamePlace{DiagramForm::Large, VendorId::Autotask, {42, 1}, Qt::AlignLeft},
    NamePlace{DiagramForm::Large, VendorId::DattoRmm, {0, 50}, Qt::AlignHCenter},
    NamePlace{DiagramForm::Large, VendorId::ItGlue, {-14, 50}, Qt::AlignRight},
    NamePlace{DiagramForm::Large, VendorId::DattoSaas, {-25, 5}, Qt::AlignRight},
};

constexpr double captionBelowName = 16.0;
constexpr double haloOpacity = 0.13;
constexpr double insideOpacity = 0.09;
constexpr double staleOpacity = 0.75;
constexpr double knockoutRadius = 11.0;
constexpr double badgeSize = 20.0;

QPen roundDots(const QColor &colour, double size, double step)
{
    QPen pen(colour, size, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.5, step / size - 0.5}); // the round caps make each dot half as long again as high
    return pen;
}

QPen dashes(const QColor &colour, double width, double dash, double gap)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash / width, gap / width});
    return pen;
}

// In device pixels, so that the glyph is as sharp at 200 % text as at 100 %.
void paintGlyph(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    const QRectF onDevice = painter.worldTransform().mapRect(where);
    painter.save();
    painter.setWorldTransform({});
    paintIcon(painter, onDevice, name, colour);
    painter.restore();
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

CentreText centreText(const DiagramContent &content)
{
    if (!content.centre.isEmpty())
        return {content.centre, content.centreCaption};
    const auto counted = [&](LinkState state) {
        return static_cast<int>(std::count_if(content.links.begin(), content.links.begin() + 3,
                                              [&](const LinkLook &link) { return link.state == state; }));
    };
    const int failed = counted(LinkState::Failed);
    const int stale = counted(LinkState::Stale);
    if (failed > 0) {
        //: Middle of the diagram: number of links that failed
        return {QCoreApplication::translate("TrivetDiagram", "%n failed", nullptr, failed),
                //: Middle of the diagram, second line: links last seen some time ago
                stale > 0 ? QCoreApplication::translate("TrivetDiagram", "%n stale", nullptr, stale)
                          //: Middle of the diagram, second line; %1 is a count
                          : QCoreApplication::translate("TrivetDiagram", "%1 of 3 verified")
                                .arg(counted(LinkState::Verified))};
    }
    //: Middle of the diagram: how many of the three links are verified
    return {QCoreApplication::translate("TrivetDiagram", "%1 of 3").arg(counted(LinkState::Verified)),
            //: Second line below "1 of 3"
            QCoreApplication::translate("TrivetDiagram", "links verified")};
}

TrivetPainter::TrivetPainter(const TrivetGeometry &geometry, DiagramForm form, const DiagramContent &content,
                             const Tokens &tokens, const QFont &font)
    : m_geometry(geometry), m_form(form), m_content(content), m_tokens(tokens), m_font(font),
      m_mirrored(geometry.placed({0, 0}).x() > 0)
{
}

QFont TrivetPainter::sized(int pixels, QFont::Weight weight) const
{
    QFont font = m_font;
    font.setPixelSize(pixels); // view box units: the painter's scale follows the application's text size
    font.setWeight(weight);
    return font;
}

void TrivetPainter::write(QPainter &painter, QPointF anchor, Qt::AlignmentFlag side, const QString &text,
                          const QFont &font, const QColor &colour) const
{
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    QPointF at = m_geometry.placed(anchor);
    const bool after = side == (m_mirrored ? Qt::AlignRight : Qt::AlignLeft);
    if (side == Qt::AlignHCenter)
        at.rx() -= width / 2;
    else if (!after)
        at.rx() -= width;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(at, text);
}

QColor TrivetPainter::ring(VendorId vendor) const
{
    LinkState worst = LinkState::NotSetUp;
    for (const TrivetLink link : allTrivetLinks) {
        const LinkEnds ends = linkEnds(link);
        // The stem is an extra of IT Glue: it colours its own node only.
        const bool touches = link == TrivetLink::ItGlueSaas ? vendor == VendorId::DattoSaas
                                                            : ends.from == vendor || ends.to == vendor;
        const LinkState state = m_content.link(link).state;
        if (touches && shapeOf(state).urgency > shapeOf(worst).urgency)
            worst = state;
    }
    return m_tokens.*shapeOf(worst).line;
}

void TrivetPainter::paint(QPainter &painter, const DiagramMotion &motion) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintInside(painter);
    for (const TrivetLink link : allTrivetLinks) {
        if (link != TrivetLink::ItGlueSaas || m_geometry.measures().stemNodeRadius > 0)
            paintEdge(painter, link, motion);
    }
    if (m_form != DiagramForm::Strip) {
        painter.save();
        painter.setOpacity(painter.opacity() * motion.badges);
        for (const TrivetLink link : allTrivetLinks) {
            if (m_form == DiagramForm::Large)
                paintBox(painter, link);
            else if (link != TrivetLink::ItGlueSaas)
                paintBadge(painter, link);
        }
        painter.restore();
    }
    for (const VendorId vendor : allVendors)
        paintNode(painter, vendor);
    if (m_form != DiagramForm::Strip)
        paintNames(painter);
    if (m_form == DiagramForm::Rail)
        paintCentre(painter);
}

void TrivetPainter::paintFocus(QPainter &painter, TrivetLink link) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_tokens.accentText, 2));
    painter.drawPath(m_geometry.nodePair(link));
}

void TrivetPainter::paintInside(QPainter &painter) const
{
    const bool whole = std::all_of(m_content.links.begin(), m_content.links.begin() + 3,
                                   [](const LinkLook &link) { return link.state == LinkState::Verified; });
    if (!whole)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(m_tokens.ok, insideOpacity));
    painter.drawPolygon(QPolygonF{m_geometry.node(VendorId::Autotask), m_geometry.node(VendorId::DattoRmm),
                                  m_geometry.node(VendorId::ItGlue)});
}

void TrivetPainter::paintEdge(QPainter &painter, TrivetLink link, const DiagramMotion &motion) const
{
    const DiagramMeasures &measures = m_geometry.measures();
    const LinkState state = m_content.link(link).state;
    const QLineF edge = m_geometry.edge(link);
    const bool stem = link == TrivetLink::ItGlueSaas;
    const QColor colour = m_tokens.*shapeOf(state).line;
    const double line = stem ? measures.line * 0.7 : measures.line;
    switch (state) {
    case LinkState::NotSetUp: {
        const double dot = stem ? 2.0 : measures.dot;
        const double from = stem ? 2.0 : measures.dot;
        painter.setPen(roundDots(colour, dot, stem ? 4.7 : measures.dotStep));
        painter.drawLine(QLineF(edge.pointAt(from / edge.length()), edge.p2()));
        break;
    }
    case LinkState::InProgress:
    case LinkState::NeedsYou:
        paintFilling(painter, link, edge, motion);
        break;
    case LinkState::Verified:
        if (!stem) {
            painter.setPen(QPen(faded(colour, haloOpacity), measures.halo, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(edge);
        }
        painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(edge);
        break;
    case LinkState::Failed:
        painter.setPen(dashes(colour, measures.paleLine, 7, 5));
        painter.drawLine(edge);
        break;
    case LinkState::Stale:
        painter.setPen(dashes(faded(colour, staleOpacity), line, 11, 4));
        painter.drawLine(edge);
        break;
    }
}

void TrivetPainter::paintFilling(QPainter &painter, TrivetLink link, const QLineF &edge,
                                 const DiagramMotion &motion) const
{
    const DiagramMeasures &measures = m_geometry.measures();
    const LinkLook &look = m_content.link(link);
    const LinkShape &shape = shapeOf(look.state);
    painter.setPen(QPen(m_tokens.*shape.boxBorder, measures.paleLine, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(edge);
    const bool flows = look.syncing && motion.flow >= 0;
    if (flows) {
        constexpr double period = 24.0;
        QPen flow = dashes(faded(m_tokens.*shape.line, 0.45), measures.paleLine, period / 2, period / 2);
        flow.setDashOffset(-motion.flow * period / measures.paleLine);
        painter.setPen(flow);
        painter.drawLine(edge);
    }
    const double fraction = std::clamp(motion.fractions[static_cast<std::size_t>(link)], 0.0, 1.0);
    if (fraction <= 0)
        return;
    // The strip's edges are a few pixels long: a filled beginning would hide the whole edge.
    if (m_form == DiagramForm::Strip && fraction * edge.length() < measures.line)
        return;
    painter.setPen(QPen(m_tokens.*shape.line, measures.line, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QLineF(edge.p1(), edge.pointAt(fraction)));
}

void TrivetPainter::paintBadge(QPainter &painter, TrivetLink link) const
{
    const LinkLook &look = m_content.link(link);
    const LinkShape &shape = shapeOf(look.state);
    const QPointF middle = m_geometry.middle(link);
    if (look.state == LinkState::NotSetUp || (look.state == LinkState::InProgress && look.badge.isEmpty()))
        return;
    if (look.state == LinkState::InProgress) {
        paintPill(painter, middle, look.badge);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.rail);
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

QRectF TrivetPainter::box(TrivetLink link) const
{
    const LinkLook &look = m_content.link(link);
    if (m_form != DiagramForm::Large || link == TrivetLink::ItGlueSaas || look.headline.isEmpty())
        return {};
    const double text = std::max(QFontMetricsF(sized(13, QFont::DemiBold)).horizontalAdvance(look.headline),
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
    const LinkShape &shape = shapeOf(look.state);
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
    painter.drawText(QRectF(words.left(), frame.top() + 3, words.width(), 19), side, look.headline);
    painter.setFont(sized(11, QFont::Normal));
    painter.setPen(m_tokens.text2);
    painter.drawText(QRectF(words.left(), frame.top() + 20, words.width(), 16), side, look.detail);
}

void TrivetPainter::paintNode(QPainter &painter, VendorId vendor) const
{
    const double radius = m_geometry.radius(vendor);
    if (radius <= 0)
        return;
    const QColor colour = ring(vendor);
    const double width = colour == m_tokens.control && m_form != DiagramForm::Strip ? 1.5 : 2.0;
    painter.setPen(QPen(colour, width));
    painter.setBrush(m_tokens.surface);
    painter.drawEllipse(m_geometry.node(vendor), radius, radius);
    if (m_form == DiagramForm::Strip)
        return;
    const int pixels = vendor == VendorId::DattoSaas ? 9 : m_form == DiagramForm::Large ? 19 : 12;
    painter.setFont(sized(pixels, QFont::Bold));
    painter.setPen(m_tokens.text);
    const QPointF at = m_geometry.node(vendor);
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                     QString::fromUtf16(nodeTexts[static_cast<std::size_t>(vendor)].mark));
}

void TrivetPainter::paintNames(QPainter &painter) const
{
    for (const NamePlace &place : namePlaces) {
        if (place.form != m_form)
            continue;
        const auto index = static_cast<std::size_t>(place.vendor);
        const bool stem = place.vendor == VendorId::DattoSaas;
        const bool large = m_form == DiagramForm::Large;
        const QPointF anchor = m_geometry.measures().nodes[index] + place.baseline;
        const QFont font = stem    ? sized(11, QFont::Normal)
                           : large ? sized(13, QFont::DemiBold)
                                   : sized(12, QFont::Medium);
        write(painter, anchor, place.side, QString::fromUtf16(nodeTexts[index].name), font,
              stem    ? m_tokens.text3
              : large ? m_tokens.text
                      : m_tokens.text2);
        if (large && !m_content.nodeCaptions[index].isEmpty())
            write(painter, anchor + QPointF(0, captionBelowName), place.side, m_content.nodeCaptions[index],
                  sized(11, QFont::Normal), m_tokens.text3);
    }
}

void TrivetPainter::paintCentre(QPainter &painter) const
{
    const CentreText text = centreText(m_content);
    write(painter, {132, 122}, Qt::AlignHCenter, text.large, sized(15, QFont::DemiBold), m_tokens.text);
    write(painter, {132, 136}, Qt::AlignHCenter, text.small, sized(11, QFont::Normal), m_tokens.text3);
}

} // namespace trivet
