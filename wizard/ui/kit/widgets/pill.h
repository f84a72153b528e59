// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QPainter;
class QRectF;

namespace trivet {

enum class PillKind { Passed, Progress, Attention, Failed, Neutral, New, Practice };

struct PillView
{
    PillKind kind = PillKind::Neutral;
    QString text;
    QString icon = {}; ///< without one the pill is its text alone
    bool operator==(const PillView &) const = default;
};

/// Size and looks of a pill, for what is more than a label.
QSize pillSize(const PillView &view);
void paintPill(QPainter &painter, const QRectF &where, const PillView &view, Qt::LayoutDirection direction);
/// The ink of a pill's text.
QColor pillInkColor(PillKind kind);

/// A short state in a tinted lozenge: "3 of 5", "1 failed", "New". Practice is square and dashed.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    explicit Pill(const PillView &view, QWidget *parent = nullptr);
    void setView(const PillView &view);
    const PillView &view() const { return m_view; }
    /// The icon that belongs to a kind: status-done, status-checking, ... Neutral and New have their own.
    static QString iconOf(PillKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillView m_view;
};

} // namespace trivet
