// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/paintedlist.h"

#include <QList>
#include <QString>

#include <optional>

namespace trivet {

struct TimelinePoint
{
    enum class State { Past, Now, Queued, Future };
    State state = State::Future;
    QString label; ///< "Automatic sync"
    QString time;  ///< "02:10 tomorrow"
    bool operator==(const TimelinePoint &) const = default;
};

/// A span in which something is closed, from the point `from` to the point `to`.
struct TimelineBracket
{
    int from = 0;
    int to = 0;
    QString text; ///< "Manual sync closed for 6 hours"
    bool operator==(const TimelineBracket &) const = default;
};

struct TimelineView
{
    QList<TimelinePoint> points = {};
    std::optional<TimelineBracket> bracket = {};
    bool operator==(const TimelineView &) const = default;
};

/// When things run: points in order, not to scale; past solid, future dotted, a bracket with a padlock over a closed
/// span. Where the width does not hold them side by side the points stand under one another. A list to screen readers.
class Timeline : public PaintedList
{
    Q_OBJECT
public:
    /// `role` names it: "saasSync" -> "saasSyncTimeline".
    explicit Timeline(const QString &role, QWidget *parent = nullptr);

    void setView(const TimelineView &view);
    const TimelineView &view() const { return m_view; }

    QStringList spokenItems() const override;
    QRect itemArea(int index) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isUpright(double width) const;
    double uprightPitch() const;
    QPointF middle(int index, double width) const;
    double labelHeight(double width) const;
    void paintLine(QPainter &painter) const;
    void paintBracket(QPainter &painter) const;
    void paintUprightBracket(QPainter &painter) const;
    void paintPoint(QPainter &painter, int index) const;

    TimelineView m_view;
};

} // namespace trivet
