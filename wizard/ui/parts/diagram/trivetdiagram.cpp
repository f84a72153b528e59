// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diagram/trivetdiagram.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/parts/diagram/trivetaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fillMilliseconds = 240;
constexpr int badgeMilliseconds = 120;
constexpr int flowMilliseconds = 1600;

std::array<double, 4> fractionsOf(const DiagramContent &content)
{
    std::array<double, 4> fractions{};
    std::ranges::transform(content.links, fractions.begin(), &LinkLook::fraction);
    return fractions;
}

} // namespace

TrivetDiagram::TrivetDiagram(DiagramForm form, QWidget *parent) : QWidget(parent), m_form(form)
{
    installTrivetAccessibility();
    setObjectName(u"trivetDiagram"_s);
    //: Accessible name of the diagram of the three systems
    setAccessibleName(tr("Links between your systems"));
    //: Read after the diagram's name
    setAccessibleDescription(tr("Left and Right choose a link, Enter opens its chapter."));
    // The large one stands in the middle of a card that is wider.
    setSizePolicy(form == DiagramForm::Large ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    // In the strip the links are a few pixels long: there it informs, and "All steps" navigates.
    if (form != DiagramForm::Strip) {
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        FocusRing::leaveOut(*this);
    }

    m_fill.setDuration(fillMilliseconds);
    m_fill.setEasingCurve(QEasingCurve::OutCubic);
    m_fill.setStartValue(0.0);
    m_fill.setEndValue(1.0);
    connect(&m_fill, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const std::array<double, 4> to = fractionsOf(m_content);
        for (std::size_t i = 0; i < to.size(); ++i)
            m_motion.fractions[i] = m_from[i] + (to[i] - m_from[i]) * value.toDouble();
        update();
    });
    m_badge.setDuration(badgeMilliseconds);
    m_badge.setStartValue(0.0);
    m_badge.setEndValue(1.0);
    connect(&m_badge, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_motion.badges = value.toDouble();
        update();
    });
    m_flow.setDuration(flowMilliseconds);
    m_flow.setStartValue(0.0);
    m_flow.setEndValue(1.0);
    m_flow.setLoopCount(-1);
    connect(&m_flow, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_motion.flow = value.toDouble();
        update();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        updateFlow();
        update();
    });
}

void TrivetDiagram::setContent(const DiagramContent &content)
{
    if (content == m_content)
        return;
    const DiagramContent former = std::exchange(m_content, content);
    const bool badgesChange = !std::ranges::equal(
        former.links, content.links, [](const auto &one, const auto &other) { return one.state == other.state; });
    m_fill.stop();
    m_badge.stop();
    m_motion.badges = 1.0;
    if (isVisible() && Theme::instance().animates()) {
        m_from = m_motion.fractions;
        m_fill.start();
        if (badgesChange)
            m_badge.start();
    } else {
        m_motion.fractions = fractionsOf(m_content);
    }
    updateFlow();
    update();
    for (int i = 0; i < int(allTrivetLinks.size()); ++i) {
        if (former.links[std::size_t(i)] == content.links[std::size_t(i)])
            continue;
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        renamed.setChild(i);
        QAccessible::updateAccessibility(&renamed);
    }
}

void TrivetDiagram::updateFlow()
{
    const bool flows =
        isVisible() && Theme::instance().animates() && std::ranges::any_of(m_content.links, [](const LinkLook &link) {
            return link.syncing && link.state == LinkState::InProgress;
        });
    if (flows && m_flow.state() != QAbstractAnimation::Running) {
        m_flow.start();
    } else if (!flows) {
        m_flow.stop();
        m_motion.flow = -1.0;
    }
}

void TrivetDiagram::setCurrentLink(TrivetLink link)
{
    if (m_current == link)
        return;
    m_current = link;
    update();
    announceCurrent();
}

void TrivetDiagram::activate(TrivetLink link)
{
    setCurrentLink(link);
    Q_EMIT linkActivated(link);
}

QString TrivetDiagram::spokenName(TrivetLink link) const
{
    const auto stateWord = [](LinkState state) {
        switch (state) {
        case LinkState::NotSetUp: return tr("not set up", "state of a link");
        case LinkState::InProgress: return tr("in progress", "state of a link");
        case LinkState::Verified: return tr("verified", "state of a link");
        case LinkState::NeedsYou: return tr("needs you", "state of a link");
        case LinkState::Failed: return tr("failed", "state of a link");
        case LinkState::Stale: return tr("verified earlier, now out of date", "state of a link");
        }
        Q_UNREACHABLE();
    };
    const LinkLook &look = m_content.link(link);
    const LinkEnds ends = linkEnds(link);
    //: A link between two systems, and its state: "Autotask to Datto RMM, in progress"
    QString name = tr("%1 to %2, %3").arg(vendorName(ends.from), vendorName(ends.to), stateWord(look.state));
    if (!look.spoken.isEmpty())
        //: %1: a link and its state, %2: "2 of 6 steps"
        name = tr("%1, %2").arg(name, look.spoken);
    return name;
}

QSize TrivetDiagram::sizeHint() const
{
    const QSizeF box = diagramMeasures(m_form).viewBox;
    return {scaled(box.width()), scaled(box.height())};
}

double TrivetDiagram::scale() const
{
    const QSizeF box = diagramMeasures(m_form).viewBox;
    return std::min(width() / box.width(), height() / box.height());
}

QPointF TrivetDiagram::origin() const
{
    const QSizeF box = diagramMeasures(m_form).viewBox * scale();
    return {(width() - box.width()) / 2, (height() - box.height()) / 2};
}

QPointF TrivetDiagram::inViewBox(QPointF position) const
{
    return scale() > 0 ? (position - origin()) / scale() : QPointF();
}

TrivetGeometry TrivetDiagram::geometryNow() const
{
    return {m_form, layoutDirection()};
}

TrivetPainter TrivetDiagram::painterFor(const TrivetGeometry &geometry) const
{
    return {geometry, m_form, m_content, Theme::current(), font()};
}

std::optional<TrivetLink> TrivetDiagram::linkUnder(QPointF position) const
{
    if (m_form == DiagramForm::Strip)
        return {};
    const TrivetGeometry geometry = geometryNow();
    const TrivetPainter painter = painterFor(geometry);
    const QPointF at = inViewBox(position);
    for (const TrivetLink link : allTrivetLinks) {
        if (painter.box(link).contains(at))
            return link;
    }
    return geometry.linkAt(at);
}

QRect TrivetDiagram::linkArea(TrivetLink link) const
{
    const QRectF area = geometryNow().nodePair(link).boundingRect();
    return QRectF(area.topLeft() * scale() + origin(), area.size() * scale()).toAlignedRect();
}

void TrivetDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(origin());
    painter.scale(scale(), scale());
    painter.setLayoutDirection(Qt::LeftToRight); // the geometry mirrors; text boxes must not be mirrored twice
    const TrivetGeometry geometry = geometryNow();
    const TrivetPainter trivet = painterFor(geometry);
    if (hasFocus())
        trivet.paintFocus(painter, m_current); // below the badges and their numbers
    trivet.paint(painter, m_motion);
}

void TrivetDiagram::keyPressEvent(QKeyEvent *event)
{
    const int last = int(allTrivetLinks.size()) - 1;
    const int now = int(m_current);
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int next = now;
    switch (event->key()) {
    case Qt::Key_Right: next = now + onwards; break;
    case Qt::Key_Left: next = now - onwards; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: activate(m_current); return;
    default: QWidget::keyPressEvent(event); return;
    }
    setCurrentLink(TrivetLink(std::clamp(next, 0, last)));
}

void TrivetDiagram::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkUnder(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TrivetDiagram::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? linkUnder(event->position()) : std::nullopt;
    if (!m_pressed)
        QWidget::mousePressEvent(event);
}

void TrivetDiagram::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<TrivetLink> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && linkUnder(event->position()) == pressed)
        activate(*pressed);
}

void TrivetDiagram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceCurrent();
}

void TrivetDiagram::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TrivetDiagram::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateFlow();
}

void TrivetDiagram::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_fill.stop();
    m_badge.stop();
    m_motion.fractions = fractionsOf(m_content);
    m_motion.badges = 1.0;
    updateFlow();
}

bool TrivetDiagram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto link = linkUnder(help->pos()))
            QToolTip::showText(help->globalPos(), spokenName(*link), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TrivetDiagram::announceCurrent()
{
    if (!hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(int(m_current));
    QAccessible::updateAccessibility(&focused);
}

} // namespace trivet
