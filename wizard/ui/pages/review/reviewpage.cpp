// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review/reviewpage.h"

#include "guide/content/repairroutes.h"
#include "ui/pages/review/findingrows.h"
#include "ui/parts/shortguide.h"
#include "ui/pages/review/findingstable.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textlabel.h"

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
    m_table = new FindingsTable(this);
    m_table->table().setObjectName(u"findingsTable"_s);
    body()->addWidget(m_table, 1);

    auto *again = new Button(tr("Read everything again"), u"refresh"_s, ButtonKind::Default, this);
    again->setObjectName(u"checkAgainButton"_s);
    connect(again, &QAbstractButton::clicked, this, [this] { guide().checkAgain(this->spec().slug); });
    body()->addWidget(again, 0, Qt::AlignLeading);
    if (spec.checksNote) {
        auto *note = new TextLabel(guideText(spec.checksNote), TextRole::Caption, &Tokens::text3, this);
        note->setWrap(TextLabel::Wrap::Words);
        body()->addWidget(note);
    }
    connect(m_table, &FindingsTable::actionRequested, this, &ReviewPage::actOn);
    connect(m_table, &FindingsTable::rowShown, this, [this](const QRect &row) { scrollTo(m_table, row); });
    connect(way, &QAbstractButton::clicked, this, [this] {
        for (const RepairRoute &route : repairRoutes()) {
            if (route.slug == m_route)
                openShortGuide(*this, {.name = route.slug, .title = guideText(route.title), .why = guideText(route.why),
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
    if (!guide().isReview())
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
    const QList<FindingGroup> groups = findingGroupsFor(guide());
    m_table->setGroups(groups);
    m_table->setPills(findingPillsFor(groups));
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
    if (!check)
        return;
    if (guide().isConfirmable(checkId))
        guide().confirm(checkId);
    else
        Q_EMIT stepRequested(check->step);
}

void ReviewPage::arrive()
{
    // The title and the counts stay in sight; the first arrow key shows the row.
    if (!m_table->focusFirstOpen())
        GuidePage::arrive();
}

void ReviewPage::showBlocker(const Blocker &)
{
    if (!m_table->showFirstOpen())
        scrollTo(m_table);
}

} // namespace trivet
