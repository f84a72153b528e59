// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/focusring.h"

#include "ui/kit/theme/stylepainting.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVariant>

namespace trivet {
namespace {

constexpr char ownFocusProperty[] = "trivetDrawsOwnFocus";
constexpr int offset = 4; // 2 px of ring, 2 px off

bool drawsOwnFocus(const QWidget *widget)
{
    return widget->property(ownFocusProperty).toBool() || qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractScrollArea *>(widget) != nullptr || widget->isWindow();
}

/// What scrolls with the widget, or its window.
QWidget *groundOf(QWidget &widget)
{
    QWidget *ground = widget.parentWidget();
    while (!ground->isWindow() && !qobject_cast<QAbstractScrollArea *>(ground->parentWidget()))
        ground = ground->parentWidget();
    return ground;
}

class Frame : public QWidget
{
public:
    Frame()
    {
        setObjectName(QStringLiteral("focusFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoChildEventsForParent); // layouts and splitters do not ask about it
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        stylepaint::drawFocusRing(painter, rect());
    }
};

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::leaveOut(QWidget &widget)
{
    widget.setProperty(ownFocusProperty, true);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            const auto *focus = static_cast<QFocusEvent *>(event);
            const bool byMouse = focus->reason() == Qt::MouseFocusReason;
            follow(focus->gotFocus() && !byMouse && !drawsOwnFocus(widget) ? widget : nullptr);
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
        if (m_ringed && watched->isWidgetType() && watched != m_frame) {
            const auto *widget = static_cast<QWidget *>(watched);
            if (widget == m_ringed || widget->isAncestorOf(m_ringed) ||
                widget->parentWidget() == m_frame->parentWidget())
                place();
        }
        break;
    default: break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    m_ringed = widget;
    if (!m_frame && widget)
        m_frame = new Frame;
    place();
}

void FocusRing::place()
{
    if (!m_frame)
        return;
    if (!m_ringed || !m_ringed->isVisible()) {
        m_frame->hide();
        return;
    }
    QWidget *ground = groundOf(*m_ringed);
    if (m_frame->parentWidget() != ground)
        m_frame->setParent(ground);
    const QRect control(m_ringed->mapTo(ground, QPoint()), m_ringed->size());
    m_frame->setGeometry(control.adjusted(-offset, -offset, offset, offset));
    m_frame->raise();
    m_frame->show();
}

} // namespace trivet
