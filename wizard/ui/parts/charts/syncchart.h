// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/charts/syncseries.h"

#include <QWidget>

namespace trivet {

/// How far a sync has come: one line, the target, the forecast and a stall. Hover or arrow keys show one reading, which
/// screen readers get as the description. GUI thread.
class SyncChart : public QWidget
{
    Q_OBJECT
public:
    explicit SyncChart(QWidget *parent = nullptr);

    const SyncSeries &series() const { return m_series; }
    void setSeries(const SyncSeries &series);

    /// Index of the reading shown, -1 for none.
    int reading() const { return m_reading; }
    void setReading(int index);
    /// "10:42: 702 of 1,318"
    QString readingText(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readingChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame
    {
        QRectF plot;
        qint64 begin = 0; ///< ms since epoch at the plot's leading edge
        qint64 end = 0;
        int top = 0; ///< records at the plot's height
        bool mirrored = false;
        double x(const QDateTime &at) const;
        double y(double records) const;
    };
    Frame frame() const;
    void paintGrid(QPainter &painter, const Frame &frame) const;
    void paintTimes(QPainter &painter, const Frame &frame) const;
    void paintStall(QPainter &painter, const Frame &frame) const;
    void paintSeries(QPainter &painter, const Frame &frame) const;
    void paintReading(QPainter &painter, const Frame &frame) const;
    void describe();

    SyncSeries m_series;
    int m_reading = -1;
};

} // namespace trivet
