// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/saasmatchingpage.h"

#include "core/background.h"
#include "core/timetext.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/saasmatching/saasmatchtable.h"
#include "ui/pages/saasmatching/saasrows.h"
#include "ui/pages/saasmatching/worklist.h"
#include "ui/parts/charts/timeline.h"
#include "ui/parts/sentences/namesentence.h"
#include "ui/parts/sentences/plansentence.h"

#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr auto carriedOutCheck = "C23"_L1;

SaasDecision::Kind decisionKind(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Create: return SaasDecision::Kind::Create;
    case MatchKind::Ignore: return SaasDecision::Kind::Ignore;
    case MatchKind::Match:
    case MatchKind::None: return SaasDecision::Kind::Match;
    }
    Q_UNREACHABLE();
}

/// "02:10", "02:10 tomorrow", "Mon 02:10"
QString clockText(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString time = timeText(local.time());
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time;
    //: %1 is a time of day
    if (days == 1)
        return SaasMatchingPage::tr("%1 tomorrow").arg(time);
    //: %1 is a time of day
    if (days == -1)
        return SaasMatchingPage::tr("%1 yesterday").arg(time);
    return QLocale().toString(local.date(), u"ddd"_s) + u' ' + time;
}

TimelineView timelineFor(const SaasClocks &clocks, const QDateTime &now)
{
    struct Moment
    {
        QDateTime at;
        TimelinePoint point;
    };
    using State = TimelinePoint::State;
    QList<Moment> moments{{clocks.lastAutomatic, {State::Past, SaasMatchingPage::tr("Automatic sync"), {}}},
                          {clocks.lastManual, {State::Past, SaasMatchingPage::tr("Latest sync"), {}}},
                          {now, {State::Now, SaasMatchingPage::tr("Now"), {}}},
                          {clocks.queued, {State::Queued, SaasMatchingPage::tr("Queued sync"), {}}},
                          {clocks.manualOpens, {State::Future, SaasMatchingPage::tr("Manual sync opens"), {}}},
                          {clocks.nextAutomatic, {State::Future, SaasMatchingPage::tr("Automatic sync"), {}}}};
    moments.removeIf([](const Moment &moment) { return !moment.at.isValid(); });
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment &left, const Moment &right) { return left.at < right.at; });
    TimelineView view;
    int manual = -1;
    int opens = -1;
    for (Moment &moment : moments) {
        moment.point.time = clockText(moment.at, now);
        if (moment.point.state == State::Queued) {
            //: When a queued sync will start; %1 is a time of day
            moment.point.time = SaasMatchingPage::tr("about %1").arg(moment.point.time);
        }
        if (moment.at == clocks.lastManual)
            manual = static_cast<int>(view.points.size());
        if (moment.at == clocks.manualOpens)
            opens = static_cast<int>(view.points.size());
        view.points.append(moment.point);
    }
    if (manual >= 0 && opens > manual)
        view.bracket = TimelineBracket{manual, opens, SaasMatchingPage::tr("Manual sync closed for 6 hours")};
    return view;
}

} // namespace

SaasMatchingPage::SaasMatchingPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : StepPage(spec, services, parent)
{
    if (QWidget *practice = makePracticeCallout())
        work()->addWidget(practice);

    m_table = new SaasMatchTable(this);
    body()->insertWidget(0, m_table);

    m_duplicate = new Callout({CalloutKind::Warning, {}, {}}, this);
    m_duplicate->setObjectName(u"duplicateCallout"_s);
    m_useExisting = new SmallButton({}, ButtonKind::Default, m_duplicate);
    m_useExisting->setObjectName(u"useExistingButton"_s);
    m_createAnyway = new SmallButton(tr("Create anyway"), ButtonKind::Default, m_duplicate);
    m_createAnyway->setObjectName(u"createAnywayButton"_s);
    m_duplicate->addButton(m_useExisting);
    m_duplicate->addButton(m_createAnyway);
    m_duplicate->hide();
    body()->insertWidget(1, m_duplicate);

    auto *clocks = new Card(this);
    auto *inside = new QWidget(clocks);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->addWidget(new TextLabel(tr("When syncs run"), TextRole::Strong, &Tokens::text, inside));
    auto *why =
        new TextLabel(tr("Automatic every 24 hours; that one needs nobody. Saving queues one more, about an hour "
                         "later. By hand once in 6 hours. What is not there before its time is late, not broken."),
                      TextRole::Caption, &Tokens::text2, inside);
    why->setWrap(TextLabel::Wrap::Words);
    layout->addWidget(why);
    m_timeline = new Timeline(u"saasSync"_s, inside);
    layout->addWidget(m_timeline);
    clocks->addRow(inside);
    body()->insertWidget(2, clocks);

    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(scaled(6), scaled(6), tools);
    row->setContentsMargins(0, 0, 0, 0);
    auto *beside = new Button(tr("Open the worklist"), u"checklist"_s, ButtonKind::Default, tools);
    beside->setObjectName(u"openWorklistButton"_s);
    auto *save = new Button(tr("Save the worklist as CSV\u2026"), u"export-report"_s, ButtonKind::Default, tools);
    save->setObjectName(u"saveWorklistButton"_s);
    auto *print = new Button(tr("Print the worklist\u2026"), u"printer"_s, ButtonKind::Default, tools);
    print->setObjectName(u"printWorklistButton"_s);
    m_create = new Button({}, u"preview"_s, ButtonKind::Default, tools);
    m_create->setObjectName(u"createOrganizationsButton"_s);
    m_create->hide();
    for (Button *button : {m_create, beside, save, print})
        row->addWidget(button);
    body()->insertWidget(3, tools);

    addInstructions();
    addNotices();

    connect(m_table, &SaasMatchTable::decisionChosen, this, &SaasMatchingPage::decide);
    connect(m_table, &SaasMatchTable::acceptStrong, this, &SaasMatchingPage::acceptStrong);
    connect(m_table, &SaasMatchTable::doneChanged, this, &SaasMatchingPage::setDone);
    connect(m_table, &SaasMatchTable::revert, this,
            [this](const QString &client) { guide().saasDecisions().forget(client.toLongLong()); });
    connect(m_table, &SaasMatchTable::currentClientChanged, this, &SaasMatchingPage::showDuplicate);
    connect(m_useExisting, &QAbstractButton::clicked, this, [this] {
        const SaasMatch *match = matchOf(m_table->currentClient());
        const auto *there = !match                          ? nullptr
                            : !match->duplicates.isEmpty()  ? &match->duplicates.first()
                            : !match->suggestions.isEmpty() ? &match->suggestions.first()
                                                            : nullptr;
        if (there)
            decide(m_table->currentClient(), MatchKind::Match, QString::number(there->organizationId));
    });
    connect(m_createAnyway, &QAbstractButton::clicked, m_duplicate, &QWidget::hide);
    connect(m_create, &QAbstractButton::clicked, this, [this] { Q_EMIT changesRequested(organizationsToCreate()); });
    connect(beside, &QAbstractButton::clicked, this,
            [this] { openWorklist(*this, m_compared.matches, guide().tenantName()); });
    connect(save, &QAbstractButton::clicked, this, &SaasMatchingPage::saveWorklist);
    connect(print, &QAbstractButton::clicked, this, &SaasMatchingPage::printWorklist);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &SaasMatchingPage::undo);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &SaasMatchingPage::takeMatches);
    connect(&guide(), &Guide::inventoryChanged, this, &SaasMatchingPage::compare);
    connect(&guide(), &Guide::saasDecisionsChanged, this, &SaasMatchingPage::compare);
    connect(&guide(), &Guide::verdictsChanged, this, &SaasMatchingPage::showClocks);
    compare();
    showClocks();
}

// What another thread still makes holds its own data; nobody waits for it.
SaasMatchingPage::~SaasMatchingPage() = default;

void SaasMatchingPage::compare()
{
    if (m_comparing.isRunning()) {
        m_isOutdated = true;
        return;
    }
    const auto inventory = guide().inventory();
    if (!inventory)
        return;
    // A decision changes no name: those of the same snapshot are compared once.
    const auto known = m_compared.inventory == inventory ? m_compared.names : nullptr;
    m_comparing.setFuture(runInBackground(
        [inventory, known, decisions = guide().facts().saasDecisions, confirmations = guide().facts().confirmations] {
            const auto names = known ? known : std::make_shared<const SaasNames>(*inventory);
            return Compared{inventory, names, names->matches(decisions, confirmations)};
        }));
}

void SaasMatchingPage::takeMatches()
{
    if (std::exchange(m_isOutdated, false)) {
        compare();
        return;
    }
    m_compared = m_comparing.result();
    const auto inventory = guide().inventory();
    const auto &read = inventory->glueOrganizations;
    if (const auto shown = std::pair(read.asOf, read.rows.size()); shown != m_organizations) {
        m_organizations = shown;
        m_table->setOrganizations(matchOrganizations(*inventory));
    }
    m_table->setRows(saasRows(m_compared.matches));
    showDuplicate();
    const Mend mend = organizationsToCreate();
    m_create->setVisible(!mend.records.isEmpty() && !guide().isReadOnly());
    m_create->setText(mendButtonText(mend.kind));
}

/// For the clients that somebody decided to create one for; none where a person could take one that is there for it.
Mend SaasMatchingPage::organizationsToCreate() const
{
    Mend mend{.kind = MendKind::CreateOrganizations};
    for (const SaasMatch &match : m_compared.matches) {
        const bool isWanted =
            match.decision && match.decision->kind == SaasDecision::Kind::Create && !match.isCarriedOut;
        if (isWanted && match.exact.isEmpty() && match.duplicates.isEmpty())
            mend.records.append({VendorId::ItGlue, u"organizations"_s, {}, match.decision->organizationName});
    }
    return mend;
}

const SaasMatch *SaasMatchingPage::matchOf(const QString &clientId) const
{
    const qint64 id = clientId.toLongLong();
    const auto found = std::find_if(m_compared.matches.begin(), m_compared.matches.end(),
                                    [id](const SaasMatch &match) { return match.client.id == id; });
    return found == m_compared.matches.end() ? nullptr : &*found;
}

void SaasMatchingPage::decide(const QString &clientId, MatchKind kind, const QString &organizationId)
{
    const SaasMatch *match = matchOf(clientId);
    if (!match)
        return;
    remember({match->client.id});
    if (kind == MatchKind::None) {
        guide().saasDecisions().forget(match->client.id);
        return;
    }
    SaasDecision decision{
        .clientId = match->client.id, .kind = decisionKind(kind), .organizationId = organizationId.toLongLong()};
    decision.organizationName =
        kind == MatchKind::Match ? m_table->model().choices().organizationName(organizationId) : match->client.name;
    guide().saasDecisions().decide({decision});
}

void SaasMatchingPage::acceptStrong()
{
    QList<SaasDecision> decisions;
    for (const SaasMatch &match : std::as_const(m_compared.matches)) {
        const bool isOpen = match.state == SaasState::Unmatched && !match.decision;
        if (!isOpen || match.suggestions.isEmpty() || !match.suggestions.first().isStrong)
            continue;
        const SaasSuggestion &best = match.suggestions.first();
        decisions.append({match.client.id, SaasDecision::Kind::Match, best.organizationId, best.organizationName});
    }
    QList<qint64> clients;
    for (const SaasDecision &decision : std::as_const(decisions))
        clients.append(decision.clientId);
    remember(clients);
    guide().saasDecisions().decide(decisions);
}

/// Before the decisions on these clients change, for undo().
void SaasMatchingPage::remember(const QList<qint64> &clients)
{
    if (clients.isEmpty())
        return;
    Former former{.clients = clients};
    const auto now = guide().facts().saasDecisions;
    for (const SaasDecision &decision : now) {
        if (clients.contains(decision.clientId))
            former.decisions.append(decision);
    }
    m_former.append(former);
}

void SaasMatchingPage::undo()
{
    if (m_former.isEmpty())
        return;
    const Former former = m_former.takeLast();
    for (const qint64 client : former.clients)
        guide().saasDecisions().forget(client);
    if (!former.decisions.isEmpty())
        guide().saasDecisions().decide(former.decisions);
}

void SaasMatchingPage::setDone(const QString &clientId, bool done)
{
    if (done)
        guide().confirmations().confirm(carriedOutCheck, clientId);
    else
        guide().confirmations().takeBack(carriedOutCheck, clientId);
    compare();
}

/// Creating what exists already makes a second one: said for the row in question, before it is carried out.
void SaasMatchingPage::showDuplicate()
{
    const SaasMatch *match = matchOf(m_table->currentClient());
    const bool creates =
        match && match->decision && match->decision->kind == SaasDecision::Kind::Create && !match->isCarriedOut;
    const bool isSame = creates && !match->duplicates.isEmpty();
    const bool isNear = creates && !match->suggestions.isEmpty();
    m_duplicate->setVisible(isSame || isNear);
    if (!isSame && !isNear)
        return;
    const SaasSuggestion &there = isSame ? match->duplicates.first() : match->suggestions.first();
    //: Title of a warning; %1 is the name of a client
    m_duplicate->setView(
        {CalloutKind::Warning, tr("Make sure %1 does not exist yet").arg(match->client.name),
         //: %1 is an organization's name
         tr("Creating it twice makes a duplicate. Closest name in IT Glue: %1.").arg(there.organizationName)});
    //: Button; %1 is an organization's name
    m_useExisting->setText(tr("Use %1").arg(there.organizationName));
    // The same name to a person is never created a second time; a similar one may be another company.
    m_createAnyway->setVisible(!isSame);
}

void SaasMatchingPage::showClocks()
{
    const QDateTime now = guide().facts().now;
    if (now.isValid())
        m_timeline->setView(timelineFor(saasClocks(guide().facts().confirmations, now), now));
}

void SaasMatchingPage::printWorklist()
{
    trivet::printWorklist(*this, m_compared.matches, guide().tenantName());
}

void SaasMatchingPage::saveWorklist()
{
    trivet::saveWorklist(*this, m_compared.matches, guide().tenantName(),
                         [this](const QString &path) { Q_EMIT fileSaved(path); });
}

void SaasMatchingPage::showBlocker(const Blocker &blocker)
{
    static const QStringList inTable{u"P01"_s, u"P02"_s, u"P03"_s, u"C23"_s};
    if (inTable.contains(blocker.subject)) {
        m_table->setGroup(MatchGroup::Unmatched);
        if (m_table->showFirstOpen()) {
            scrollTo(m_table);
            return;
        }
    }
    StepPage::showBlocker(blocker);
}

} // namespace trivet
