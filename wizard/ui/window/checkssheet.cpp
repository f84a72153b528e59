// SPDX-License-Identifier: Apache-2.0
#include "ui/window/checkssheet.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/parts/checks/summarybar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double leastAbove = 64;

} // namespace

ChecksSheet::ChecksSheet(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"checksSheet"_s);
    //: The sheet that opens from the summary bar in a narrow window
    setAccessibleName(tr("Checks of this step"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(8));
    // Where the summary bar scrolls with the page, the sheet lies over it and is put away by itself.
    m_close = new IconButton(u"close"_s, SummaryBar::tr("Hide checks"), this);
    m_close->setObjectName(u"checksSheetCloseButton"_s);
    connect(m_close, &QAbstractButton::clicked, this, &ChecksSheet::putAway);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
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
    // What is left of the page above it shows at least a line of it; less than that would be a strip cut in two.
    const int room = host->height() - bottom - top;
    const int height = wanted > room - scaled(leastAbove) ? room : wanted;
    m_close->setVisible(top == 0);
    setGeometry(0, host->height() - bottom - height, host->width(), height);
    show();
    raise();
    if (m_checks)
        m_checks->setFocus(Qt::OtherFocusReason);
}

void ChecksSheet::putAway()
{
    hide();
    Q_EMIT closed();
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
        putAway();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace trivet
