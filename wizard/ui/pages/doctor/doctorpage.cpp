// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/doctorpage.h"

#include "core/timetext.h"
#include "guide/content/repairroutes.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/tabbedhead.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/counttabs.h"
#include "ui/kit/widgets/filterpills.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/pages/doctor/checkdetails.h"
#include "ui/pages/doctor/deviceview.h"
#include "ui/pages/doctor/panes.h"
#include "ui/parts/shortguide.h"
#include "ui/parts/unwrittenfile.h"

#include <QComboBox>
#include <QHideEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr std::chrono::milliseconds refreshAfter{60};
constexpr double evidenceFromEm = 44; ///< the list shows what was found where it is at least as wide

QString viewKey()
{
    return u"doctor/view"_s;
}

const Verdict *verdictOf(const QList<Verdict> &verdicts, const QString &checkId)
{
    const auto found = std::find_if(verdicts.begin(), verdicts.end(),
                                    [&checkId](const Verdict &verdict) { return verdict.checkId == checkId; });
    return found == verdicts.end() ? nullptr : &*found;
}

/// The newest reading that any verdict rests on.
QDateTime lastChecked(const QList<Verdict> &verdicts)
{
    QDateTime last;
    for (const Verdict &verdict : verdicts) {
        const CheckSpec *check = findCheck(verdict.checkId);
        if (check && !check->reads.isEmpty() && verdict.checkedAt.isValid() &&
            (!last.isValid() || verdict.checkedAt > last))
            last = verdict.checkedAt;
    }
    return last;
}

} // namespace

const StepSpec &DoctorPage::pageSpec()
{
    static const StepSpec spec{
        .slug = u"doctor"_s,
        .number = {},
        .title = QT_TRANSLATE_NOOP("Guide", "Doctor"),
        .railTitle = QT_TRANSLATE_NOOP("Guide", "Doctor"),
        .why = QT_TRANSLATE_NOOP(
            "Guide", "Every check with its evidence, its cause and its mend. Trivet keeps looking while this page is "
                     "open, and writes nothing that you have not seen first.")};
    return spec;
}

DoctorPage::DoctorPage(PageServices services, QWidget *parent)
    : GuidePage(pageSpec(), services, parent), m_tabs(new CountTabs(u"doctor"_s)), m_stack(new QStackedWidget),
      m_pills(new FilterPills(u"checks"_s)), m_groups(new QComboBox),
      m_list(new RowsCard(u"checks"_s, m_model,
                          {.name = tr("All checks"),
                           //: In the find field of the checks
                           .find = tr("Find a check"),
                           .empty = tr("Nothing was checked yet."),
                           .nothingFits = tr("No check fits. Press the pills again to see all.")})),
      m_details(new CheckDetails(services.guide)), m_devices(new DeviceView(services.guide))
{
    //: Button: reads everything again
    auto *again = new SmallButton(tr("Check everything again"), u"refresh"_s);
    again->setObjectName(u"checkEverythingButton"_s);
    connect(again, &QAbstractButton::clicked, this, [this] { guide().checkAgain(u"review"_s); });
    m_stack->addWidget(makeChecks());
    m_stack->addWidget(m_devices);
    body()->addWidget(new TabbedHead(m_tabs, {again}, this));
    body()->addWidget(new UnwrittenFile(u"doctor"_s, {m_list, &m_details->records()}, this));
    body()->addWidget(m_stack, 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshAfter);
    connectParts();
    refresh();
    restoreView();
}

QWidget *DoctorPage::makeChecks()
{
    m_groups->setObjectName(u"checksGroupsCombo"_s);
    //: Name of the choice of how checks are grouped
    m_groups->setAccessibleName(tr("Group checks"));
    m_groups->addItems({tr("By link"), tr("By state")});
    m_list->addToHead(m_groups);
    m_list->setFocusProxy(&m_list->table());
    m_list->offerFile(u"Trivet checks.csv"_s);
    m_list->setFillsRoom(220);
    m_list->setMenu([this](QMenu &menu, int row) {
        const QString checkId = m_model.keyAt(row);
        menu.addAction(tr("Check again"), this, [this, checkId] { guide().checkOneAgain(checkId); });
        if (const CheckSpec *check = findCheck(checkId); check && findStep(check->step))
            menu.addAction(tr("Open step"), this, [this, check] { Q_EMIT stepRequested(check->step); });
    });
    //: Back to the list of checks
    m_panes = new Panes(u"checks"_s, m_list, m_details, tr("All checks"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    column->addWidget(m_pills);
    column->addWidget(m_panes, 1);
    return page;
}

void DoctorPage::connectParts()
{
    connect(m_list, &RowsCard::fileWritten, this, &DoctorPage::fileSaved);
    connect(&m_details->records(), &RowsCard::fileWritten, this, &DoctorPage::fileSaved);
    connect(&m_refresh, &QTimer::timeout, this, &DoctorPage::refresh);
    const auto soon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&guide(), &Guide::verdictsChanged, this, soon);
    connect(&guide(), &Guide::checkingChanged, this, soon);
    connect(&guide(), &Guide::stepsChanged, this, soon);
    connect(m_tabs, &CountTabs::chosen, this, [this](const QString &key) {
        showTab(key);
        keepView();
    });
    connect(m_pills, &FilterPills::chosenChanged, this, [this](const QStringList &keys) {
        m_model.setFilters(keys);
        refresh();
        keepView();
    });
    connect(m_groups, &QComboBox::activated, this, [this] {
        m_model.setShape(doctorShape(groups()));
        m_list->table().sortByColumn(-1, Qt::AscendingOrder);
        refresh();
        keepView();
    });
    connect(m_list, &RowsCard::currentKeyChanged, this, [this](const QString &key) {
        if (key.isEmpty() || key == m_check)
            return;
        m_check = key;
        showDetails();
        keepView();
    });
    connect(m_list, &RowsCard::chosen, m_panes, &Panes::showDetails);
    connect(&m_list->table(), &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_panes->isSideBySide() && !m_model.isGroup(index.row()))
            m_panes->showDetails();
    });
    connect(m_details, &CheckDetails::actionTriggered, this, [this](const QString &checkId, const QString &actionId) {
        if (actionId == u"again")
            guide().checkOneAgain(checkId);
        else
            act(checkId, actionId);
    });
    connect(m_details, &CheckDetails::checkRequested, this, &DoctorPage::showCheck);
    connect(m_details, &CheckDetails::stepRequested, this, &GuidePage::stepRequested);
    connect(m_details, &CheckDetails::portalRequested, this, &GuidePage::openPortalRequested);
    connect(m_details, &CheckDetails::wayBackRequested, this, &DoctorPage::openWayBack);
    connect(m_details, &CheckDetails::deviceRequested, this, [this](VendorId vendor, const QString &id) {
        showTab(u"device"_s);
        m_devices->showDevice(vendor, id);
    });
    connect(m_details, &CheckDetails::changesRequested, this, &GuidePage::changesRequested);
    connect(m_devices, &DeviceView::stepRequested, this, &GuidePage::stepRequested);
    connect(m_devices, &DeviceView::portalRequested, this, &GuidePage::openPortalRequested);
    connect(m_devices, &DeviceView::wayBackRequested, this, &DoctorPage::openWayBack);
    connect(m_devices, &DeviceView::mendRequested, this, &GuidePage::mendRequested);
}

DoctorGroups DoctorPage::groups() const
{
    return m_groups->currentIndex() == 1 ? DoctorGroups::ByStanding : DoctorGroups::ByLink;
}

void DoctorPage::refresh()
{
    const QList<DoctorRow> rows = doctorRowsFor(guide(), groups());
    m_model.setRows(rows);
    m_pills->setPills(doctorPillsFor(rows, m_model.wish().filters));
    //: Tab: all checks
    m_tabs->setTabs(
        {{u"checks"_s, tr("Checks"), int(rows.size())},
         //: Tab: why a device is not in IT Glue
         {u"device"_s, tr("One device"), int(guide().inventory() ? guide().inventory()->rmmDevices.rows.size() : 0)}});
    if (m_check.isEmpty() && !rows.isEmpty()) {
        const auto wrong = std::ranges::min_element(rows, {}, [](const DoctorRow &row) { return int(row.standing); });
        m_check = wrong->view.id;
        if (const int row = m_model.rowOf(m_check); row >= 0)
            m_list->table().setCurrentIndex(m_model.index(row, 0));
    }
    showDetails();
    showHeader();
}

void DoctorPage::showDetails()
{
    const QList<Verdict> verdicts = guide().allVerdicts();
    const Verdict *verdict = verdictOf(verdicts, m_check);
    m_details->setVisible(verdict != nullptr);
    if (!verdict)
        return;
    const QList<DoctorRow> &rows = m_model.rows();
    const auto row = std::ranges::find_if(rows, [this](const DoctorRow &each) { return each.view.id == m_check; });
    if (row != rows.end())
        m_details->show(*row, *verdict);
}

void DoctorPage::showCheck(const QString &checkId)
{
    showTab(u"checks"_s);
    m_check = checkId;
    if (m_model.rowOf(checkId) < 0) {
        m_pills->setChosen({});
        m_model.setFilters({});
        m_model.setFind({});
    }
    if (const int row = m_model.rowOf(checkId); row >= 0) {
        m_list->table().setCurrentIndex(m_model.index(row, 0));
        m_list->table().scrollTo(m_model.index(row, 0));
    }
    showDetails();
    m_panes->showDetails();
    keepView();
}

void DoctorPage::showTab(const QString &key)
{
    m_tabs->setCurrent(key);
    m_stack->setCurrentIndex(key == u"device" ? 1 : 0);
    if (key == u"device")
        m_devices->refresh();
}

void DoctorPage::openWayBack(const QString &checkId)
{
    if (const RepairRoute *route = repairRouteFor(checkId)) {
        openShortGuide(*this,
                       {.name = route->slug,
                        .title = guideText(route->title),
                        .why = guideText(route->why),
                        .instructions = route->instructions},
                       guide());
    }
}

void DoctorPage::showHeader()
{
    const QList<Verdict> verdicts = guide().allVerdicts();
    int failed = 0;
    int needYou = 0;
    for (const Verdict &verdict : verdicts) {
        failed += standingOf(verdict) == Standing::Failed ? 1 : 0;
        needYou += standingOf(verdict) == Standing::NeedsYou ? 1 : 0;
    }
    PageHeaderView view{.place = {guideText(spec().title)}, .title = {}, .why = guideText(spec().why)};
    if (failed > 0)
        //: Title of the doctor's page
        view.title = tr("%Ln check(s) failed", nullptr, failed);
    else if (needYou > 0)
        //: Title of the doctor's page
        view.title = tr("%Ln check(s) need(s) you", nullptr, needYou);
    else
        //: Title of the doctor's page
        view.title = tr("Nothing that Trivet knows is wrong");
    if (guide().history().lastVisit().isValid()) {
        //: Beside the name of the doctor's page; %1 is a date and time
        view.place.append(tr("Your last visit: %1").arg(momentText(guide().history().lastVisit().toLocalTime())));
    }
    const bool isReading = std::any_of(verdicts.begin(), verdicts.end(),
                                       [this](const Verdict &verdict) { return guide().isChecking(verdict.checkId); });
    if (isReading)
        view.state = {PillKind::Progress, tr("Checking now"), Pill::iconOf(PillKind::Progress)};
    else if (const QDateTime last = lastChecked(verdicts); last.isValid())
        //: Where the duration of a step stands; %1 is a time
        view.duration = tr("Checked %1").arg(timeText(last.toLocalTime().time()));
    header()->setView(view);
}

void DoctorPage::setForm(PageForm form)
{
    GuidePage::setForm(form);
    m_panes->setForm(form);
    m_devices->setForm(form);
    const bool showsEvidence = form != PageForm::Wide && widthInEm(width()) >= evidenceFromEm;
    m_list->table().setColumnHidden(DoctorEvidence, !showsEvidence);
    m_list->table().setColumnWeights({180, showsEvidence ? 300.0 : 0.0, 0}, {140, showsEvidence ? 150.0 : 0.0, 0});
    m_list->table().fitColumns();
}

void DoctorPage::arrive()
{
    GuidePage::arrive();
    guide().poll(u"review"_s);
    refresh();
    if (m_stack->currentIndex() == 1)
        m_devices->refresh();
}

void DoctorPage::showEvent(QShowEvent *event)
{
    GuidePage::showEvent(event);
    m_refresh.start();
}

/// Going elsewhere ends the visit; a window that is minimized or covered does not.
void DoctorPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        keepView();
        guide().endVisit();
    }
    GuidePage::hideEvent(event);
}

void DoctorPage::keepView()
{
    const QJsonObject view{
        {"tab"_L1, m_tabs->current()},           {"filters"_L1, QJsonArray::fromStringList(m_model.wish().filters)},
        {"groups"_L1, m_groups->currentIndex()}, {"sort"_L1, m_model.wish().sortColumn},
        {"order"_L1, int(m_model.wish().order)}, {"check"_L1, m_check}};
    guide().place().keepViewState(viewKey(), QJsonDocument(view).toJson(QJsonDocument::Compact));
}

void DoctorPage::restoreView()
{
    const QJsonObject view = QJsonDocument::fromJson(guide().place().viewState(viewKey())).object();
    if (view.isEmpty())
        return;
    m_groups->setCurrentIndex(std::clamp(view["groups"_L1].toInt(), 0, m_groups->count() - 1));
    m_model.setShape(doctorShape(groups()));
    QStringList filters;
    for (const QJsonValue &key : view["filters"_L1].toArray())
        filters.append(key.toString());
    m_model.setFilters(filters);
    refresh();
    m_pills->setChosen(filters);
    m_list->table().sortByColumn(view["sort"_L1].toInt(-1),
                                 view["order"_L1].toInt() == 1 ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (const QString check = view["check"_L1].toString(); findCheck(check)) {
        m_check = check;
        if (const int row = m_model.rowOf(check); row >= 0)
            m_list->table().setCurrentIndex(m_model.index(row, 0));
        showDetails();
    }
    if (view["tab"_L1].toString() == u"device")
        showTab(u"device"_s);
}

} // namespace trivet
