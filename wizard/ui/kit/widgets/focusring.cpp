// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/focusring.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QVariant>

namespace trivet {
namespace {

constexpr char ownFocusProperty[] = "trivetDrawsOwnFocus";

bool drawsOwnFocus(const QWidget *widget)
{
    return widget->property(ownFocusProperty).toBool() || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(widget) != nullptr || widget->isWindow();
}

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

QWidget *FocusRing::ringed() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr)
        return false;
    const bool byMouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (type == QEvent::FocusIn && !byMouse && !drawsOwnFocus(widget)) {
        // The frame may have died with the page it sat on.
        if (m_frame.isNull())
            m_frame = new QFocusFrame;
        m_frame->setWidget(widget);
    } else if (!m_frame.isNull()) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

} // namespace trivet
