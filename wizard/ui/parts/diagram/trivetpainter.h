// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/parts/diagram/trivetgeometry.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace trivet {

/// What moves while the content stays: values between the former content and this one.
struct DiagramMotion
{
    std::array<double, 4> fractions = {}; ///< what is drawn now, by TrivetLink
    double badges = 1.0;                  ///< opacity of the badges
    double flow = -1.0;                   ///< 0 to 1 along the dash of syncing edges; negative: no flow
};

/// The numbers in the middle when the content gives none: failed before verified.
struct CentreText
{
    QString large;
    QString small;
    QString line; ///< both, where they stand in one line
};
CentreText centreText(const DiagramContent &content);

/// Draws one trivet in its view box. The painter is already scaled.
class TrivetPainter
{
public:
    TrivetPainter(const TrivetGeometry &geometry, DiagramForm form, const DiagramContent &content, const Tokens &tokens,
                  const QFont &font);

    void paint(QPainter &painter, const DiagramMotion &motion) const;
    void paintFocus(QPainter &painter, TrivetLink link) const;
    /// Large form: the box that lies on an edge; empty in the other forms.
    QRectF box(TrivetLink link) const;

private:
    void paintInside(QPainter &painter) const;
    void paintEdge(QPainter &painter, TrivetLink link, const DiagramMotion &motion) const;
    void paintFilling(QPainter &painter, TrivetLink link, const QLineF &edge, const DiagramMotion &motion) const;
    void paintBadge(QPainter &painter, TrivetLink link) const;
    void paintPill(QPainter &painter, QPointF middle, const QString &text) const;
    void paintBox(QPainter &painter, TrivetLink link) const;
    void paintNode(QPainter &painter, VendorId vendor) const;
    void paintNames(QPainter &painter) const;
    void paintCentre(QPainter &painter) const;
    QString headline(TrivetLink link) const;
    QColor ring(VendorId vendor) const;
    QFont sized(int pixels, QFont::Weight weight) const;
    /// `anchor` is the point on the baseline given left-to-right; the text lies centred, behind or before it.
    void write(QPainter &painter, QPointF anchor, Qt::AlignmentFlag side, const QString &text, const QFont &font,
               const QColor &colour) const;

    const TrivetGeometry &m_geometry;
    DiagramForm m_form;
    const DiagramContent &m_content;
    const Tokens &m_tokens;
    QFont m_font;
    bool m_mirrored;
};

} // namespace trivet
