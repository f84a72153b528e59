// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/mend.h"

#include "doctor/checks.h"
#include "guide/content/labels.h"
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

namespace {

/// Where in a portal a check's finding is put right, where that is not the first place of its step. A record is mended
/// where it stands, for which the guide knows no path.
struct MendPlace
{
    QStringList checks;
    VendorId portal;
    QList<PortalLabel> path;
};

const QList<MendPlace> &mendPlaces()
{
    using namespace label;
    static const QList<MendPlace> places{
        {{u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A06"_s, u"A08"_s, u"A09"_s},
         VendorId::Autotask,
         {admin, organizationSettings, resourcesUsersHr, resourcesUsers}},
        {{u"A12"_s, u"A14"_s}, VendorId::DattoRmm, {setup, label::users}},
        {{u"A16"_s}, VendorId::ItGlue, {admin, settings, apiKeys}},
        {{u"R01"_s, u"R02"_s, u"R04"_s}, VendorId::Autotask, {admin, featuresSettings, devices, deviceTypes}},
        {{u"R06"_s, u"R09"_s}, VendorId::Autotask, {admin, featuresSettings, productsServicesInventory, products}},
        {{u"R05"_s, u"R20"_s, u"R22"_s, u"S03"_s, u"C06"_s, u"C07"_s},
         VendorId::DattoRmm,
         {setup, integrations, label::autotask, devices}},
        {{u"R10"_s, u"R12"_s, u"R13"_s, u"R25"_s, u"S17"_s},
         VendorId::DattoRmm,
         {setup, integrations, label::autotask}},
        {{u"C11"_s}, VendorId::Autotask, {admin, organizationSettings, resourcesUsersHr, resourcesUsers}},
        {{u"C12"_s},
         VendorId::Autotask,
         {admin, organizationSettings, resourcesUsers, security, protectedDataPermission}},
        {{u"R03"_s, u"R11"_s, u"R14"_s, u"R15"_s, u"R16"_s, u"R17"_s, u"R19"_s, u"R21"_s, u"S07"_s, u"S08"_s, u"S16"_s,
          u"G03"_s, u"G06"_s, u"G12"_s, u"A10"_s, u"A11"_s},
         VendorId::Autotask,
         {}},
        {{u"R18"_s, u"A13"_s, u"M10"_s}, VendorId::DattoRmm, {}},
        {{u"G01"_s, u"G02"_s, u"G04"_s, u"G07"_s, u"G09"_s, u"G10"_s, u"G11"_s, u"G14"_s, u"G15"_s, u"C20"_s, u"M05"_s,
          u"M06"_s, u"M07"_s, u"M09"_s},
         VendorId::ItGlue,
         {}},
        {{u"C13"_s, u"C14"_s, u"C15"_s, u"G05"_s, u"G08"_s, u"G18"_s, u"G19"_s},
         VendorId::ItGlue,
         {admin, integrations}},
        {{u"G13"_s, u"G17"_s, u"M08"_s}, VendorId::ItGlue, {admin, integrations, actions, logs}},
        {{u"M02"_s, u"M03"_s, u"M04"_s, u"S14"_s}, VendorId::ItGlue, {admin, integrations, actions, matching}},
    };
    return places;
}

const MendPlace *mendPlaceOf(const QString &checkId)
{
    const auto &places = mendPlaces();
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&checkId](const MendPlace &place) { return place.checks.contains(checkId); });
    return found == places.end() ? nullptr : &*found;
}

} // namespace

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
    if (const MendPlace *place = mendPlaceOf(checkId)) {
        mend.portal = place->portal;
        for (const PortalLabel label : place->path)
            mend.path.append(QString::fromUtf8(label));
        return mend;
    }
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
