// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/diagram/trivetgeometry.h"
#include "ui/parts/diagram/trivetpainter.h"

#include <QVariantAnimation>
#include <QWidget>

namespace trivet {

/// The trivet: three systems, three links, the SaaS stem. Shows progress and opens a link's chapter on click, Enter or
/// Space; Left and Right move between the links. Screen readers see a list of four items. GUI thread.
class TrivetDiagram : public QWidget
{
    Q_OBJECT
public:
    explicit TrivetDiagram(DiagramForm form, QWidget *parent = nullptr);

    DiagramForm form() const { return m_form; }
    const DiagramContent &content() const { return m_content; }
    /// Fills run from the former state to this one where motion is allowed; otherwise the picture changes at once.
    void setContent(const DiagramContent &content);

    TrivetLink currentLink() const { return m_current; }
    void setCurrentLink(TrivetLink link);
    /// Opens the link as a click on it does.
    void activate(TrivetLink link);

    /// "Autotask to Datto RMM, in progress, 2 of 6 steps"
    QString spokenName(TrivetLink link) const;
    /// Where a link is drawn, for tooltips and screen readers; widget coordinates.
    QRect linkArea(TrivetLink link) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void linkActivated(trivet::TrivetLink link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    TrivetGeometry geometryNow() const;
    TrivetPainter painterFor(const TrivetGeometry &geometry) const;
    double scale() const;
    QPointF origin() const;
    QPointF inViewBox(QPointF position) const;
    std::optional<TrivetLink> linkUnder(QPointF position) const;
    void updateFlow();
    void announceCurrent();

    DiagramForm m_form;
    DiagramContent m_content;
    DiagramMotion m_motion;
    std::array<double, 4> m_from = {};
    TrivetLink m_current = TrivetLink::AutotaskRmm;
    std::optional<TrivetLink> m_pressed;
    QVariantAnimation m_fill;
    QVariantAnimation m_badge;
    QVariantAnimation m_flow;
};

} // namespace trivet
