// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diagram/trivetpainter.h"

#include "ui/parts/diagram/linkshape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct NodeText
{
    VendorId vendor;
    const char16_t *mark;
    const char16_t *name; // product names are never translated
};

constexpr std::array nodeTexts{
    NodeText{VendorId::Autotask, u"AT", u"Autotask"}, NodeText{VendorId::DattoRmm, u"RM", u"Datto RMM"},
    NodeText{VendorId::ItGlue, u"IG", u"IT Glue"}, NodeText{VendorId::DattoSaas, u"SP", u"SaaS Protection"}};

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

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

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
        const bool touches =
            link == TrivetLink::ItGlueSaas ? vendor == VendorId::DattoSaas : ends.from == vendor || ends.to == vendor;
        const LinkState state = m_content.link(link).state;
        if (touches && linkShape(state).urgency > linkShape(worst).urgency)
            worst = state;
    }
    return m_tokens.*linkShape(worst).line;
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
            if (!box(link).isEmpty())
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
    painter.drawPath(m_geometry.focusPath(link));
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
    const QColor colour = m_tokens.*linkShape(state).line;
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
    case LinkState::NeedsYou: paintFilling(painter, link, edge, motion); break;
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
    const LinkShape &shape = linkShape(look.state);
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
        QPointF anchor = m_geometry.measures().nodes[index] + place.baseline;
        // Two lines beside the small node stand around its middle.
        if (stem && large && !m_content.nodeCaptions[index].isEmpty())
            anchor.ry() -= captionBelowName / 2;
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
