// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"
#include "ui/parts/diagram/linklook.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

#include <optional>

namespace trivet {

/// Where the trivet is drawn: beside the steps, as the sync page's picture, or in the narrow window's strip.
enum class DiagramForm { Rail, Large, Strip };

/// The measures of one form, in the units of its view box (one unit is one pixel at 13 px text).
struct DiagramMeasures
{
    QSizeF viewBox;
    std::array<QPointF, 4> nodes; ///< by VendorId
    double nodeRadius;
    double stemNodeRadius; ///< 0: the stem is not drawn
    double line;           ///< filled and verified edges
    double paleLine;       ///< unfilled part, dashes
    double dot;
    double dotStep;
    double halo;
};

const DiagramMeasures &diagramMeasures(DiagramForm form);

struct LinkEnds
{
    VendorId from;
    VendorId to;
};

/// Both ends of a link; it fills from the first towards the second.
LinkEnds linkEnds(TrivetLink link);

/// Positions and hit areas of one form in one reading direction. Pure arithmetic, no painting.
class TrivetGeometry
{
public:
    TrivetGeometry(DiagramForm form, Qt::LayoutDirection direction);

    const DiagramMeasures &measures() const { return m_measures; }
    QPointF node(VendorId vendor) const;
    double radius(VendorId vendor) const;
    /// The part of an edge that is seen between its two node rings.
    QLineF edge(TrivetLink link) const;
    QPointF middle(TrivetLink link) const;
    /// Around both nodes of a link: where the focus ring is drawn.
    QPainterPath nodePair(TrivetLink link) const;
    /// The outline of both nodes and the edge between them, narrow enough to leave out what is written beside the edge.
    QPainterPath focusPath(TrivetLink link) const;
    /// Position of a point given for left-to-right, in this direction.
    QPointF placed(QPointF leftToRight) const;
    std::optional<TrivetLink> linkAt(QPointF position) const;

private:
    DiagramForm m_form;
    Qt::LayoutDirection m_direction;
    const DiagramMeasures &m_measures;
};

} // namespace trivet
