// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/rail.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/pill.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/rail/doctorbutton.h"
#include "ui/parts/rail/stepmodel.h"
#include "ui/parts/rail/stepview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 264;
constexpr int aboveDiagram = 8;
constexpr int belowDiagram = 4;
constexpr int aroundSteps = 5;

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent), m_diagram(new TrivetDiagram(DiagramForm::Rail)), m_steps(new StepView), m_doctor(new DoctorButton)
{
    setObjectName(u"railFrame"_s);
    //: Accessible name of the window's leading side
    setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_diagram, 0, Qt::AlignHCenter);
    layout->addWidget(m_steps, 1);
    m_doctor->hide();
    layout->addWidget(m_doctor);
    layout->addWidget(makeFoot());
    connect(m_steps, &StepView::stepRequested, this, &Rail::stepRequested);
    connect(m_steps, &StepView::lockedStepRequested, this, &Rail::lockedStepRequested);
    connect(m_diagram, &TrivetDiagram::linkActivated, this, &Rail::linkActivated);
    connect(m_saved, &QAbstractButton::clicked, this, &Rail::savedActivated);
    connect(m_doctor, &QAbstractButton::clicked, this, &Rail::doctorRequested);
    connect(&Theme::instance(), &Theme::changed, this, &Rail::takeSizes);
    takeSizes();
}

QWidget *Rail::makeFoot()
{
    m_foot = new QWidget;
    m_tenant = new ElidedLabel(TextRole::Strong);
    m_tenant->setObjectName(u"tenantLabel"_s);
    m_tenant->setWrap(TextLabel::Wrap::None);
    //: Marker beside the tenant's name: nothing here is real
    m_practice = new Pill({PillKind::Practice, tr("Practice mode"), Pill::iconOf(PillKind::Practice)});
    m_practice->setObjectName(u"practicePill"_s);
    m_practice->hide();
    m_saved = new SavedButton;
    m_saved->setObjectName(u"savedButton"_s);
    //: Button beside the tenant's name: other tenants, settings, help, quit
    m_menu = new IconButton(u"menu"_s, tr("Menu"));
    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *name = new QHBoxLayout;
    name->addWidget(new IconLabel(u"tenant"_s, &Tokens::text, 16));
    name->addWidget(m_tenant, 1);
    name->addWidget(m_practice);
    auto *layout = new QVBoxLayout(m_foot);
    layout->addLayout(name);
    auto *below = new QHBoxLayout;
    below->addWidget(m_saved, 1);
    below->addWidget(m_menu);
    layout->addLayout(below);
    return m_foot;
}

void Rail::takeSizes()
{
    setFixedWidth(scaled(railWidth));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->setContentsMargins(0, scaled(aboveDiagram), 0, 0);
    m_diagram->setFixedSize(m_diagram->sizeHint());
    column->setSpacing(scaled(belowDiagram + aroundSteps));
    auto *foot = qobject_cast<QVBoxLayout *>(m_foot->layout());
    foot->setContentsMargins(scaled(16), scaled(13), scaled(16), scaled(12));
    foot->setSpacing(scaled(2));
    foot->itemAt(0)->layout()->setSpacing(scaled(8));
    updateGeometry();
    update();
}

void Rail::setSteps(StepModel *steps)
{
    m_steps->setSteps(steps);
}

void Rail::setDiagram(const DiagramContent &content)
{
    m_diagram->setContent(content);
}

void Rail::setTenant(const QString &name, Mode mode)
{
    m_tenant->setLead(name, {});
    m_practice->setVisible(mode == Mode::Practice);
}

void Rail::setSaved(const SavedLook &look)
{
    m_saved->setLook(look);
}

void Rail::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

QSize Rail::sizeHint() const
{
    return {scaled(railWidth), scaled(600)};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    const int diagramEnd = m_diagram->geometry().bottom() + 1 + scaled(belowDiagram);
    painter.fillRect(QRect(0, diagramEnd, width(), 1), tokens.border);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), tokens.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.border);
}

} // namespace trivet
