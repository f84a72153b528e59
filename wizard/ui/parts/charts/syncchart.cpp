// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/syncchart.h"

#include "core/timetext.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/focusring.h"

#include <QAccessibleWidget>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double fillOpacity = 0.10;
constexpr double aboveTarget = 6.0; // of 100 px plot: room for the band's head and the target's dots

QString records(int count)
{
    return QLocale().toString(count);
}

QAccessibleInterface *chartAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<SyncChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

QFont boldMeta()
{
    QFont font = textFont(TextRole::Meta);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

double SyncChart::Frame::x(const QDateTime &at) const
{
    const double share = double(at.toMSecsSinceEpoch() - begin) / double(std::max<qint64>(1, end - begin));
    return mirrored ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
}

double SyncChart::Frame::y(double count) const
{
    return plot.bottom() - count / std::max(1, top) * (plot.height() - scaled(aboveTarget));
}

SyncChart::SyncChart(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(chartAccessible), true);
    Q_UNUSED(installed)
    setObjectName(u"syncChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::leaveOut(*this);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void SyncChart::setSeries(const SyncSeries &series)
{
    if (series == m_series)
        return;
    m_series = series;
    m_reading = std::min(m_reading, int(m_series.samples.size()) - 1);
    describe();
    update();
}

void SyncChart::setReading(int index)
{
    index = std::clamp(index, -1, int(m_series.samples.size()) - 1);
    if (index == m_reading)
        return;
    m_reading = index;
    describe();
    update();
    Q_EMIT readingChanged(index);
}

QString SyncChart::readingText(int index) const
{
    if (index < 0 || index >= m_series.samples.size())
        return {};
    const SyncSample &sample = m_series.samples.at(index);
    const QString time = timeText(sample.at.toLocalTime().time());
    if (m_series.expected <= 0)
        //: One reading of the sync chart; %1 time, %2 count
        return tr("%1: %2").arg(time, records(sample.arrived));
    //: One reading of the sync chart; %1 time, %2 count of %3
    return tr("%1: %2 of %3").arg(time, records(sample.arrived), records(m_series.expected));
}

void SyncChart::describe()
{
    const int last = int(m_series.samples.size()) - 1;
    //: Accessible name of the chart; %1 is its newest reading
    setAccessibleName(last < 0 ? tr("Sync progress, no reading yet") : tr("Sync progress, %1").arg(readingText(last)));
    //: Read after the chart's name
    setAccessibleDescription(m_reading < 0 ? tr("Left and Right show the readings.") : readingText(m_reading));
}

QSize SyncChart::sizeHint() const
{
    return {scaled(400), scaled(132)};
}

QSize SyncChart::minimumSizeHint() const
{
    return {scaled(200), scaled(110)};
}

SyncChart::Frame SyncChart::frame() const
{
    Frame frame;
    frame.mirrored = layoutDirection() == Qt::RightToLeft;
    int highest = m_series.expected;
    for (const SyncSample &sample : m_series.samples)
        highest = std::max(highest, sample.arrived);
    frame.top = std::max(2, highest);
    const QFontMetricsF metrics(textFont(TextRole::Meta));
    const int step = gridStep(frame.top);
    const double labels = metrics.horizontalAdvance(records(2 * step)) + scaled(9);
    const double far = scaled(8);
    frame.plot =
        QRectF(rect()).adjusted(frame.mirrored ? far : labels, scaled(3), frame.mirrored ? -labels : -far, -scaled(25));
    if (m_series.samples.isEmpty())
        return frame;
    frame.begin = m_series.samples.first().at.toMSecsSinceEpoch();
    const QDateTime newest = m_series.samples.last().at;
    const QDateTime end = m_series.doneBy.isValid() ? std::max(m_series.doneBy, newest) : newest;
    const qint64 span = std::max<qint64>(60'000, end.toMSecsSinceEpoch() - frame.begin);
    frame.end = frame.begin + span + span / 30;
    return frame;
}

void SyncChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame frame = this->frame();
    if (m_series.samples.isEmpty()) {
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(Theme::current().text3);
        //: In the empty chart
        painter.drawText(frame.plot, Qt::AlignCenter | Qt::TextWordWrap, tr("The first reading comes in a moment."));
    } else {
        paintGrid(painter, frame);
        paintTimes(painter, frame);
        paintStall(painter, frame);
        paintSeries(painter, frame);
        paintReading(painter, frame);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().accentText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void SyncChart::paintGrid(QPainter &painter, const Frame &frame) const
{
    const Tokens &tokens = Theme::current();
    painter.setFont(textFont(TextRole::Meta));
    const QFontMetricsF metrics(painter.font());
    const int step = gridStep(frame.top);
    const double edge = frame.mirrored ? frame.plot.right() + scaled(9) : frame.plot.left() - scaled(9);
    for (int line = 0; line < 3; ++line) {
        const double y = std::round(frame.y(line * step)) + 0.5;
        painter.setPen(QPen(tokens.border, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        const QString text = records(line * step);
        painter.setPen(tokens.text3);
        painter.drawText(
            QPointF(frame.mirrored ? edge : edge - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
    }
    if (m_series.expected <= 0)
        return;
    const double y = frame.y(m_series.expected);
    QPen dots(tokens.control, 1.5 * textScale(), Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1.3, 2.2});
    painter.setPen(dots);
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    //: Label of the target line; %1 is the count of all records
    const QString all = tr("all %1").arg(records(m_series.expected));
    painter.setPen(tokens.text2);
    const double x = frame.mirrored ? frame.plot.right() - scaled(4) - metrics.horizontalAdvance(all)
                                    : frame.plot.left() + scaled(4);
    painter.drawText(QPointF(x, y + scaled(13)), all);
}

void SyncChart::paintTimes(QPainter &painter, const Frame &frame) const
{
    painter.setFont(textFont(TextRole::Meta));
    painter.setPen(Theme::current().text3);
    const QFontMetricsF metrics(painter.font());
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(frame.begin, Qt::UTC);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(frame.end, Qt::UTC);
    QList<TimeTick> ticks;
    if (m_series.doneBy.isValid())
        ticks.append({m_series.doneBy, tickText(m_series.doneBy, std::chrono::seconds(begin.secsTo(end)))});
    const double each = metrics.horizontalAdvance(u"00:00"_s) + scaled(40);
    ticks += timeTicks(begin, end, std::max(2, int(frame.plot.width() / each)));
    // The forecast's end comes first and keeps its place; a round time that would touch it is left out.
    QList<QRectF> taken;
    for (const TimeTick &tick : std::as_const(ticks)) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double middle = frame.x(tick.at);
        double x = tick.at == m_series.doneBy ? (frame.mirrored ? middle : middle - width) : middle - width / 2;
        x = std::clamp(x, frame.plot.left(), std::max(frame.plot.left(), frame.plot.right() - width));
        const QRectF place(x, frame.plot.bottom() + scaled(6), width, scaled(16));
        const QRectF claimed = place.adjusted(-scaled(10), 0, scaled(10), 0);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(claimed); }))
            continue;
        taken.append(place);
        painter.drawText(place, Qt::AlignCenter, tick.text);
    }
}

void SyncChart::paintStall(QPainter &painter, const Frame &frame) const
{
    if (!m_series.stalledSince.isValid())
        return;
    const Tokens &tokens = Theme::current();
    const double from = frame.x(std::max(m_series.stalledSince, m_series.samples.first().at));
    const double to = frame.x(m_series.samples.last().at);
    const QRectF band = QRectF(QPointF(from, frame.plot.top()), QPointF(to, frame.plot.bottom())).normalized();
    painter.fillRect(band, tokens.warnTint);
    QPen pen(tokens.warnFill, textScale(), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, band.top()), QPointF(from, band.bottom()));
}

void SyncChart::paintSeries(QPainter &painter, const Frame &frame) const
{
    const Tokens &tokens = Theme::current();
    const QList<SyncSample> samples = thinned(m_series.samples, std::max(2, int(frame.plot.width())));
    QPolygonF line;
    line.reserve(samples.size());
    for (const SyncSample &sample : samples)
        line.append({frame.x(sample.at), frame.y(sample.arrived)});

    QPolygonF area = line;
    area.append({line.last().x(), frame.plot.bottom()});
    area.append({line.first().x(), frame.plot.bottom()});
    QColor fill = tokens.accentText;
    fill.setAlphaF(float(fillOpacity));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);

    const QPointF newest = line.last();
    if (m_series.doneBy.isValid() && m_series.doneBy > m_series.samples.last().at) {
        QPen forecast(tokens.accentText, 2 * textScale(), Qt::CustomDashLine, Qt::FlatCap);
        forecast.setDashPattern({1.5, 1.7});
        painter.setPen(forecast);
        painter.drawLine(newest, QPointF(frame.x(m_series.doneBy), frame.y(m_series.expected)));
    }
    painter.setPen(QPen(tokens.accentText, 2 * textScale(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(tokens.surface);
    painter.drawEllipse(newest, scaled(4), scaled(4));

    if (m_series.stalledSince.isValid() && !m_series.stallLength.isEmpty()) {
        painter.setFont(boldMeta());
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_series.stallLength);
        const double from = frame.x(std::max(m_series.stalledSince, m_series.samples.first().at));
        const double room = std::abs(newest.x() - from);
        // A band too narrow for its words has them before it, where the line leaves the ground free.
        double x = from + scaled(4);
        if (frame.mirrored)
            x = width + scaled(4) <= room ? from - scaled(4) - width : from + scaled(4);
        else if (width + scaled(4) > room)
            x = from - scaled(4) - width;
        painter.setPen(tokens.warn);
        painter.drawText(
            QPointF(std::clamp(x, frame.plot.left(), std::max(frame.plot.left(), frame.plot.right() - width)),
                    frame.plot.bottom() - scaled(8)),
            m_series.stallLength);
    }
}

void SyncChart::paintReading(QPainter &painter, const Frame &frame) const
{
    if (m_reading < 0)
        return;
    const Tokens &tokens = Theme::current();
    const SyncSample &sample = m_series.samples.at(m_reading);
    const QPointF at(frame.x(sample.at), frame.y(sample.arrived));
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(at.x(), frame.plot.top()), QPointF(at.x(), frame.plot.bottom()));
    painter.setPen(QPen(tokens.surface, 2));
    painter.setBrush(tokens.accentText);
    painter.drawEllipse(at, scaled(4), scaled(4));

    painter.setFont(textFont(TextRole::Caption));
    const QString text = readingText(m_reading);
    const QFontMetricsF metrics(painter.font());
    QRectF label(0, 0, metrics.horizontalAdvance(text) + scaled(16), scaled(24));
    label.moveCenter({at.x(), frame.plot.top() + scaled(14)});
    label.moveLeft(std::clamp(label.left(), 0.5, std::max(0.5, width() - label.width() - 0.5)));
    if (label.contains(at))
        label.moveTop(std::min(at.y() + scaled(10), frame.plot.bottom() - label.height()));
    painter.setPen(QPen(tokens.control, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(tokens.text);
    painter.drawText(label, Qt::AlignCenter, text);
}

void SyncChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_series.samples.size()) - 1;
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int now = m_reading < 0 ? last : m_reading;
    switch (event->key()) {
    case Qt::Key_Left: setReading(std::clamp(m_reading < 0 ? last : now - onwards, 0, std::max(0, last))); return;
    case Qt::Key_Right: setReading(std::clamp(m_reading < 0 ? last : now + onwards, 0, std::max(0, last))); return;
    case Qt::Key_Home: setReading(0); return;
    case Qt::Key_End: setReading(last); return;
    case Qt::Key_Escape:
        if (m_reading >= 0) {
            setReading(-1);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void SyncChart::mouseMoveEvent(QMouseEvent *event)
{
    const Frame frame = this->frame();
    int nearest = -1;
    double best = scaled(40);
    for (int i = 0; i < int(m_series.samples.size()); ++i) {
        const double distance = std::abs(frame.x(m_series.samples.at(i).at) - event->position().x());
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    setReading(nearest);
}

void SyncChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setReading(-1);
}

void SyncChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SyncChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setReading(-1);
    update();
}

} // namespace trivet
