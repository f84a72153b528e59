// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review/reviewpage.h"

#include "guide/content/repairroutes.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/filterpills.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/review/findingrows.h"
#include "ui/parts/reading/readcostline.h"
#include "ui/parts/shortguide.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

ReviewPage::ReviewPage(const StepSpec &spec, PageServices services, QWidget *parent) : GuidePage(spec, services, parent)
{
    m_wrongOrder = new Callout({CalloutKind::Error, {}, {}}, this);
    m_wrongOrder->setObjectName(u"wrongOrderCallout"_s);
    auto *way = new SmallButton(tr("Show the way back"), ButtonKind::Default, m_wrongOrder);
    way->setObjectName(u"wayBackButton"_s);
    m_wrongOrder->addButton(way);
    body()->addWidget(m_wrongOrder);
    if (spec.checksNote) {
        auto *note = new TextLabel(guideText(spec.checksNote), TextRole::Caption, &Tokens::text3, this);
        note->setWrap(TextLabel::Wrap::Words);
        body()->addWidget(note);
    }
    m_pills = new FilterPills(u"findings"_s, this);
    auto *again = new SmallButton(tr("Read everything again"), u"refresh"_s, ButtonKind::Default, this);
    again->setObjectName(u"checkAgainButton"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(16));
    head->addWidget(m_pills, 1);
    head->addWidget(again, 0, Qt::AlignTop);
    body()->addLayout(head);
    auto *cost = new ReadCostLine(guide(), this);
    body()->addWidget(cost);
    connect(again, &QAbstractButton::clicked, cost, &ReadCostLine::readEverything);
    m_list = new RowsCard(u"findings"_s, m_model,
                          //: Accessible name of the table that compares settings
                          {.name = tr("Your settings beside the recommended ones"),
                           //: In the find field above the settings
                           .find = tr("Find a setting"),
                           //: In the table of settings while nothing was read
                           .empty = tr("Nothing read yet."),
                           //: In the table of settings when find and filters leave nothing
                           .nothingFits = tr("No setting fits. Press the pills again to see all.")},
                          RowsCard::Finder::Model, this);
    // Links, sources and acts are short and stand whole; the rest shares the room.
    m_list->table().setColumnWeights({170, 150, 190, 0, 0, 0}, {120, 100, 130, 0, 0, 0});
    m_list->setFillsRoom(320);
    m_list->offerFile(u"Trivet review.csv"_s);
    m_list->table().installEventFilter(this);
    body()->addWidget(m_list, 1);
    connect(m_pills, &FilterPills::chosenChanged, this, [this](const QStringList &keys) {
        m_isChosen = true;
        m_model.setFilters(keys);
        showFindings();
    });
    connect(&m_list->table(), &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { actOn(m_model.keyAt(index.row())); });
    connect(m_list, &RowsCard::fileWritten, this, &GuidePage::fileSaved);
    connect(way, &QAbstractButton::clicked, this, [this] {
        for (const RepairRoute &route : repairRoutes()) {
            if (route.slug == m_route)
                openShortGuide(*this,
                               {.name = route.slug,
                                .title = guideText(route.title),
                                .why = guideText(route.why),
                                .instructions = route.instructions},
                               guide());
        }
    });
    connect(&guide(), &Guide::verdictsChanged, this, &ReviewPage::showFindings);
    connect(&guide(), &Guide::checkingChanged, this, &ReviewPage::showFindings);
    showFindings();
}

void ReviewPage::showHeader()
{
    GuidePage::showHeader();
    if (!guide().place().isReview())
        return;
    PageHeaderView view = header()->view();
    //: Title of the review of an existing integration
    view.title = tr("What differs from the recommended setup");
    view.why = tr("Trivet only read, and changed nothing. Start with what causes work by hand later.");
    view.state = {PillKind::Neutral, tr("Read-only"), u"status-locked"_s};
    header()->setView(view);
}

void ReviewPage::showFindings()
{
    const QList<FindingRow> rows = findingRowsFor(guide());
    m_model.setRows(rows);
    if (!m_isChosen)
        m_model.setFilters(filtersAtFirst(rows));
    m_pills->setPills(findingPillsFor(rows, m_model.wish().filters));
    m_pills->setChosen(m_model.wish().filters);
    const auto matching = std::ranges::count(rows, FindingStanding::Match, &FindingRow::standing);
    //: Above the table of settings; %1 and %2 are counts
    m_list->setTitle(tr("%1 settings, %2 match").arg(rows.size()).arg(matching));
    showWrongOrder();
}

/// The earliest fault first: what comes later cannot be mended before it.
void ReviewPage::showWrongOrder()
{
    m_route.clear();
    const QList<Verdict> verdicts = guide().allVerdicts();
    for (const RepairRoute &route : repairRoutes()) {
        const bool isAskedFor = std::any_of(verdicts.begin(), verdicts.end(), [&route](const Verdict &verdict) {
            return verdict.state == VerdictState::Failed && route.checks.contains(verdict.checkId);
        });
        if (!isAskedFor)
            continue;
        m_route = route.slug;
        m_wrongOrder->setView({CalloutKind::Error, guideText(route.title), guideText(route.why)});
        break;
    }
    m_wrongOrder->setVisible(!m_route.isEmpty());
}

void ReviewPage::actOn(const QString &checkId)
{
    const CheckSpec *check = findCheck(checkId);
    const auto row = std::ranges::find(m_model.rows(), checkId, &FindingRow::id);
    if (!check || row == m_model.rows().end())
        return;
    switch (row->act) {
    case FindingRow::Act::None: break;
    case FindingRow::Act::OpenStep: Q_EMIT stepRequested(check->step); break;
    case FindingRow::Act::ShowCheck: Q_EMIT checkRequested(checkId); break;
    case FindingRow::Act::Confirm:
        m_model.setHold(RowsModelBase::Hold::Held); // until the person leaves the rows
        guide().confirmations().confirm(checkId);
        break;
    }
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list->table() && event->type() == QEvent::FocusOut && !m_list->table().viewport()->underMouse())
        m_model.setHold(RowsModelBase::Hold::Free);
    return GuidePage::eventFilter(watched, event);
}

void ReviewPage::setForm(PageForm form)
{
    GuidePage::setForm(form);
    const bool isWide = form == PageForm::Wide;
    m_list->table().setColumnHidden(FindingLink, !isWide);
    m_list->table().setColumnHidden(FindingSource, !isWide);
    m_list->table().setColumnWeights({170, 105, 270, isWide ? 165.0 : 0.0, 0, 0},
                                     {130, 90, 180, isWide ? 80.0 : 0.0, 0, 0});
    m_list->table().fitColumns();
}

/// The focus to the first setting that is not as recommended; false if all are.
bool ReviewPage::showFirstOpen()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row) || m_model.rowAt(row).standing >= FindingStanding::Match)
            continue;
        m_list->table().setCurrentIndex(m_model.index(row, FindingYours));
        m_list->table().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ReviewPage::arrive()
{
    if (!showFirstOpen())
        GuidePage::arrive();
}

void ReviewPage::showBlocker(const Blocker &)
{
    if (!showFirstOpen())
        scrollTo(m_list);
}

} // namespace trivet
