// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/mend.h"

#include "doctor/checks.h"
#include "guide/content/repairroutes.h"
#include "guide/content/stepspec.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/menupath.h"
#include "ui/kit/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

MendWay mendWayOf(const QString &checkId)
{
    MendWay mend;
    const CheckSpec *check = findCheck(checkId);
    const StepSpec *step = check ? findStep(check->step) : nullptr;
    if (repairRouteFor(checkId))
        mend.route = checkId;
    if (!step)
        return mend;
    mend.step = step->slug;
    //: A step of the guide; %1 "1.5", %2 its title
    mend.stepName = MendBox::tr("%1, %2").arg(step->number, guideText(step->title));
    mend.portal = step->portal;
    const auto &rows = step->instructions;
    const auto path =
        std::find_if(rows.begin(), rows.end(), [](const InstructionSpec &row) { return !row.menuPath.isEmpty(); });
    if (path != rows.end()) {
        for (const PortalLabel label : path->menuPath)
            mend.path.append(QString::fromUtf8(label));
        if (path->portal)
            mend.portal = path->portal;
    }
    return mend;
}

MendBox::MendBox(const QString &role, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(TextRole::Body, &Tokens::text)), m_path(new MenuPath({})),
      m_openStep(new SmallButton(QString(), u"arrow-next"_s)),
      m_openPortal(new SmallButton(QString(), u"open-external"_s)),
      //: Button: the steps back from links that were made in the wrong order
      m_wayBack(new SmallButton(tr("Show the way back")))
{
    setObjectName(role + u"MendBox"_s);
    m_text->setWrap(TextLabel::Wrap::Words);
    m_text->setObjectName(role + u"MendLabel"_s);
    m_openStep->setObjectName(role + u"OpenStepButton"_s);
    m_openPortal->setObjectName(role + u"OpenPortalButton"_s);
    m_wayBack->setObjectName(role + u"WayBackButton"_s);
    m_path->setFocusPolicy(Qt::TabFocus);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(scaled(8), scaled(6), buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : std::initializer_list<QWidget *>{m_openStep, m_openPortal, m_wayBack})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_text);
    column->addWidget(m_path);
    column->addWidget(buttons);
    connect(m_openStep, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(m_mend.step); });
    connect(m_openPortal, &QAbstractButton::clicked, this, [this] { Q_EMIT portalRequested(*m_mend.portal); });
    connect(m_wayBack, &QAbstractButton::clicked, this, [this] { Q_EMIT wayBackRequested(m_mend.route); });
}

void MendBox::setWay(const MendWay &mend)
{
    m_mend = mend;
    m_text->setText(mend.text);
    m_text->setVisible(!mend.text.isEmpty());
    m_path->setPath(mend.path);
    m_path->setVisible(!mend.path.isEmpty());
    //: Button: opens a step of the guide; %1 is "1.5, Check the products"
    m_openStep->setText(tr("Open step %1").arg(mend.stepName.section(u',', 0, 0)));
    m_openStep->setToolTip(mend.stepName);
    m_openStep->setAccessibleName(tr("Open step %1").arg(mend.stepName));
    m_openStep->setVisible(!mend.step.isEmpty());
    if (mend.portal) {
        //: Button: opens a vendor's portal in the browser; %1 is the vendor
        m_openPortal->setText(tr("Open %1").arg(vendorName(*mend.portal)));
    }
    m_openPortal->setVisible(mend.portal.has_value());
    m_wayBack->setVisible(!mend.route.isEmpty());
}

} // namespace trivet
