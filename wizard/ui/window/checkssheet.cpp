// SPDX-License-Identifier: Apache-2.0
#include "ui/window/checkssheet.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {

ChecksSheet::ChecksSheet(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"checksSheet"_s);
    //: The sheet that opens from the summary bar in a narrow window
    setAccessibleName(tr("Checks of this step"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(8));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"checksSheetScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
    hide();
}

void ChecksSheet::setChecks(QWidget *checks)
{
    if (m_checks == checks)
        return;
    if (m_checks)
        m_scroll->takeWidget();
    m_checks = checks;
    if (checks) {
        m_scroll->setWidget(checks);
        checks->show();
    }
}

void ChecksSheet::open(int bottom, int top)
{
    const QWidget *host = parentWidget();
    const int wanted = (m_checks ? m_checks->sizeHint().height() : 0) + scaled(40);
    const int height = std::min(wanted, host->height() - bottom - std::max(top, scaled(24)));
    setGeometry(0, host->height() - bottom - height, host->width(), height);
    show();
    raise();
    if (m_checks)
        m_checks->setFocus(Qt::OtherFocusReason);
}

void ChecksSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().control);
}

void ChecksSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace trivet
