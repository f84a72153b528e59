// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diagram/trivetgeometry.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace trivet {
namespace {

constexpr double ringHalfWidth = 1.0;
constexpr double reachOfClick = 12.0;

const std::array formMeasures{
    DiagramMeasures{.viewBox = {264, 228},
                    .nodes = {QPointF{132, 48}, QPointF{48, 152}, QPointF{216, 152}, QPointF{216, 211}},
                    .nodeRadius = 20,
                    .stemNodeRadius = 13,
                    .line = 4,
                    .paleLine = 3,
                    .dot = 2,
                    .dotStep = 7,
                    .halo = 13},
    DiagramMeasures{.viewBox = {404, 300},
                    .nodes = {QPointF{202, 44}, QPointF{66, 206}, QPointF{338, 206}, QPointF{338, 278}},
                    .nodeRadius = 30,
                    .stemNodeRadius = 15,
                    .line = 6,
                    .paleLine = 5,
                    .dot = 3,
                    .dotStep = 10,
                    .halo = 20},
    DiagramMeasures{.viewBox = {36, 36},
                    .nodes = {QPointF{18, 8}, QPointF{8, 27}, QPointF{28, 27}, QPointF{28, 27}},
                    .nodeRadius = 5,
                    .stemNodeRadius = 0,
                    .line = 3,
                    .paleLine = 3,
                    .dot = 1.5,
                    .dotStep = 3.6,
                    .halo = 6},
};

constexpr std::array endsOfLinks{
    LinkEnds{VendorId::Autotask, VendorId::DattoRmm}, LinkEnds{VendorId::Autotask, VendorId::ItGlue},
    LinkEnds{VendorId::DattoRmm, VendorId::ItGlue}, LinkEnds{VendorId::ItGlue, VendorId::DattoSaas}};

double distanceToSegment(const QLineF &segment, QPointF point)
{
    const QPointF along = segment.p2() - segment.p1();
    const double square = QPointF::dotProduct(along, along);
    const double where = square > 0 ? QPointF::dotProduct(point - segment.p1(), along) / square : 0.0;
    return QLineF(segment.pointAt(std::clamp(where, 0.0, 1.0)), point).length();
}

} // namespace

const DiagramMeasures &diagramMeasures(DiagramForm form)
{
    return formMeasures[static_cast<std::size_t>(form)];
}

LinkEnds linkEnds(TrivetLink link)
{
    return endsOfLinks[static_cast<std::size_t>(link)];
}

TrivetGeometry::TrivetGeometry(DiagramForm form, Qt::LayoutDirection direction)
    : m_form(form), m_direction(direction), m_measures(diagramMeasures(form))
{
}

QPointF TrivetGeometry::placed(QPointF leftToRight) const
{
    if (m_direction == Qt::RightToLeft)
        leftToRight.setX(m_measures.viewBox.width() - leftToRight.x());
    return leftToRight;
}

QPointF TrivetGeometry::node(VendorId vendor) const
{
    return placed(m_measures.nodes[static_cast<std::size_t>(vendor)]);
}

double TrivetGeometry::radius(VendorId vendor) const
{
    return vendor == VendorId::DattoSaas ? m_measures.stemNodeRadius : m_measures.nodeRadius;
}

QLineF TrivetGeometry::edge(TrivetLink link) const
{
    const LinkEnds ends = linkEnds(link);
    const QLineF centres(node(ends.from), node(ends.to));
    const double length = centres.length();
    if (length <= 0)
        return {};
    double begin = radius(ends.from) + ringHalfWidth;
    // The rail writes the node's name between IT Glue and its stem; the line starts below it.
    if (link == TrivetLink::ItGlueSaas && m_form == DiagramForm::Rail)
        begin += 15;
    const double end = length - radius(ends.to) - ringHalfWidth;
    return {centres.pointAt(begin / length), centres.pointAt(end / length)};
}

QPointF TrivetGeometry::middle(TrivetLink link) const
{
    const LinkEnds ends = linkEnds(link);
    return QLineF(node(ends.from), node(ends.to)).center();
}

QPainterPath TrivetGeometry::nodePair(TrivetLink link) const
{
    const LinkEnds ends = linkEnds(link);
    QPainterPath line(node(ends.from));
    line.lineTo(node(ends.to));
    QPainterPathStroker stroker;
    stroker.setCapStyle(Qt::RoundCap);
    const double gap = m_form == DiagramForm::Strip ? 2.5 : 5.0;
    stroker.setWidth(2 * (std::max(radius(ends.from), radius(ends.to)) + gap));
    return stroker.createStroke(line).simplified();
}

QPainterPath TrivetGeometry::focusPath(TrivetLink link) const
{
    const LinkEnds ends = linkEnds(link);
    const double gap = m_form == DiagramForm::Strip ? 2.5 : 5.0;
    QPainterPath line(node(ends.from));
    line.lineTo(node(ends.to));
    QPainterPathStroker stroker;
    stroker.setWidth(2 * (gap + ringHalfWidth));
    QPainterPath path = stroker.createStroke(line);
    for (const VendorId vendor : {ends.from, ends.to}) {
        QPainterPath disc;
        disc.addEllipse(node(vendor), radius(vendor) + gap, radius(vendor) + gap);
        path = path.united(disc);
    }
    return path;
}

std::optional<TrivetLink> TrivetGeometry::linkAt(QPointF position) const
{
    std::optional<TrivetLink> nearest;
    double best = m_form == DiagramForm::Large ? 2 * reachOfClick : reachOfClick;
    for (const TrivetLink link : allTrivetLinks) {
        if (link == TrivetLink::ItGlueSaas && m_measures.stemNodeRadius <= 0)
            continue;
        double distance = distanceToSegment(edge(link), position);
        // The stem is short: its small node belongs to it.
        if (link == TrivetLink::ItGlueSaas &&
            QLineF(node(VendorId::DattoSaas), position).length() <= m_measures.stemNodeRadius + ringHalfWidth)
            distance = 0;
        if (distance < best) {
            best = distance;
            nearest = link;
        }
    }
    return nearest;
}

} // namespace trivet
