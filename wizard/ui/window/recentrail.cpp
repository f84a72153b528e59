// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentrail.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/welcome/tenantlist.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/guidelooks.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double railWidth = 264;

} // namespace

RecentRail::RecentRail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"recentRail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(12), 0, 0);
    layout->setSpacing(0);
    m_diagram = new TrivetDiagram(DiagramForm::Rail, this);
    m_diagram->setObjectName(u"welcomeDiagram"_s);
    layout->addWidget(m_diagram, 0, Qt::AlignHCenter);

    m_listBox = new QWidget;
    auto *column = new QVBoxLayout(m_listBox);
    column->setContentsMargins(scaled(8), scaled(14), scaled(8), scaled(8));
    m_list = new TenantList(m_listBox);
    column->addWidget(m_list);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"recentScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_listBox);
    m_listBox->setAutoFillBackground(false); // setWidget turns it on; the rail's own ground shall show
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
}

QWidget *RecentRail::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(u"keychain"_s, &Tokens::text2, 16, foot), 0, 0);
    m_keychain = new TextLabel(TextRole::Caption, &Tokens::text2, foot);
    grid->addWidget(m_keychain, 0, 1);
    grid->addWidget(new IconLabel(u"theme"_s, &Tokens::text2, 16, foot), 1, 0);
    m_theme = new TextLabel(TextRole::Caption, &Tokens::text2, foot);
    grid->addWidget(m_theme, 1, 1);
    return foot;
}

void RecentRail::setTenants(const QList<TenantRow> &tenants)
{
    m_list->setTenants(tenants);
    m_diagram->setContent(tenants.isEmpty() ? DiagramContent() : diagramOf(tenants.first().links));
}

void RecentRail::setKeychainText(const QString &text)
{
    m_keychain->setText(text);
}

void RecentRail::setThemeText(const QString &text)
{
    m_theme->setText(text);
}

QSize RecentRail::sizeHint() const
{
    return {scaled(railWidth), scaled(700)};
}

void RecentRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current();
    painter.fillRect(rect(), tokens.rail);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.border);
    painter.fillRect(QRect(0, m_diagram->geometry().bottom() + scaled(4), width(), 1), tokens.border);
}

} // namespace trivet
