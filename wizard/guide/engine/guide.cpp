// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/guide.h"

#include "doctor/checks.h"
#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/mapoutlook.h"
#include "guide/engine/tenantfacts.h"
#include "guide/engine/verdicthistory.h"
#include "inventory/keeping/readingkeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// A full read of a large tenant takes minutes; beyond this something hangs that should not.
constexpr std::chrono::minutes longestDecision{10};

constexpr std::chrono::seconds firstSavingAgain{2};
constexpr std::chrono::seconds rarestSavingAgain{60};

QString purposeKey()
{
    return u"guide/purpose"_s;
}

} // namespace

Guide::Guide(Services services, QObject *parent)
    : QObject(parent), m_services(services),
      m_draft(std::make_unique<Draft>(services.store, services.vault, services.clock)),
      m_access(std::make_unique<Access>(*m_draft, services.store, services.source, services.clock)),
      m_evaluation(std::make_unique<Evaluation>(services.judge)),
      m_history(std::make_unique<VerdictHistory>(keptHistory(services.store))),
      m_outlook(std::make_unique<MapOutlook>())
{
    TenantStore &store = services.store;
    m_facts = keptFacts(store);
    m_purpose = store.uiState(purposeKey()) == "review" ? Purpose::Review : Purpose::SetUp;
    m_waivers = store.waivers();
    m_passed = store.passedSteps();
    m_currentStep = store.currentStep();
    if (!findStep(m_currentStep))
        m_currentStep = stepOrder().first();
    m_decisionDeadline.setSingleShot(true);
    m_decisionDeadline.setInterval(longestDecision);
    m_saveAgain.setParent(this);
    m_saveAgain.setObjectName(u"saveAgainTimer"_s);
    m_saveAgain.setSingleShot(true);
    connectParts();
}

Guide::~Guide()
{
    // What the parts still say while they end is for nobody any more.
    m_services.store.watchSaving({});
    m_services.source.disconnect(this);
    m_access->disconnect(this);
    m_draft->disconnect(this);
    m_evaluation->disconnect(this);
    m_outlook->disconnect(this);
    m_services.source.cancel();
}

void Guide::connectParts()
{
    connect(m_draft.get(), &Draft::changed, this, &Guide::answerChanged);
    connect(m_draft.get(), &Draft::secretStateChanged, this, [this](AnswerId id) {
        judge(Source::Readings);
        Q_EMIT secretStateChanged(id);
    });
    connect(m_draft.get(), &Draft::healthChanged, this, [this] {
        judge(Source::Readings);
        Q_EMIT vaultHealthChanged();
    });
    connect(m_draft.get(), &Draft::savingEnded, this, &Guide::savingEnded);
    connect(m_draft.get(), &Draft::loaded, this, &Guide::finishStart);
    connect(m_draft.get(), &Draft::stored, this, &Guide::saved);
    connect(m_draft.get(), &Draft::storeFailed, this, &Guide::storeFailed);
    connect(m_access.get(), &Access::storeFailed, this, &Guide::storeFailed);
    connect(m_access.get(), &Access::finished, this, &Guide::signInFinished);
    connect(m_evaluation.get(), &Evaluation::finished, this, &Guide::verdictsArrived);
    connect(m_outlook.get(), &MapOutlook::changed, this, &Guide::takeForecast);
    if (ReadingKeeper *keeper = m_services.keeper) {
        connect(keeper, &ReadingKeeper::loaded, this, [this, keeper] {
            m_access->recall(keeper->kept());
            keeper->forgetKept();
            m_draft->load();
        });
    }
    InventorySource &source = m_services.source;
    connect(&source, &InventorySource::changed, this, &Guide::readingsChanged);
    connect(&source, &InventorySource::progress, this, [this] {
        Q_EMIT checkingChanged();
        continueDeciding();
    });
    connect(&m_decisionDeadline, &QTimer::timeout, this, &Guide::decide);
    connect(&m_saveAgain, &QTimer::timeout, this, &Guide::saveAgain);
    m_services.store.watchSaving([this] { savingChanged(); });
}

std::optional<Problem> Guide::unsaved() const
{
    return m_services.store.unsaved();
}

void Guide::saveAgain()
{
    // What comes of it is told by savingChanged(), as for every other write.
    static_cast<void>(m_services.store.saveWaiting());
}

/// A write failed, whoever made it, or the one came that puts it right.
void Guide::savingChanged()
{
    const auto problem = unsaved();
    if (!problem) {
        m_saveAgain.stop();
        m_untilSavingAgain = {};
    } else if (!m_saveAgain.isActive()) {
        m_untilSavingAgain = std::clamp(m_untilSavingAgain * 2, firstSavingAgain, rarestSavingAgain);
        m_saveAgain.start(m_untilSavingAgain);
    }
    const auto kind = problem ? std::optional(problem->kind) : std::nullopt;
    if (kind == m_unsavedKind)
        return;
    m_unsavedKind = kind;
    if (!kind) {
        keepSummary();
        Q_EMIT saved();
    }
    Q_EMIT unsavedChanged();
    Q_EMIT stepsChanged();
}

void Guide::keep(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT storeFailed(result.error());
}

QString Guide::defaultWho() const
{
    if (isPractice())
        return u"Practice"_s;
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? tenantName() : user;
}

void Guide::start()
{
    if (m_life != Life::New)
        return;
    m_life = Life::Loading;
    if (m_services.keeper)
        m_services.keeper->load();
    if (!isReadOnly()) {
        // What the portals and people start from: both overwrite options are on there, and somebody is at the desk.
        const QList<std::pair<AnswerId, QString>> defaults{{AnswerId::Who, defaultWho()},
                                                           {AnswerId::OverwriteName, u"true"_s},
                                                           {AnswerId::OverwriteNumber, u"true"_s}};
        for (const auto &[id, value] : defaults) {
            if (m_draft->answers().value(id).isEmpty())
                m_draft->setValue(id, value);
        }
    }
    if (!m_services.keeper)
        m_draft->load();
}

void Guide::finishStart()
{
    openStep(m_currentStep);
    // Verdicts of what was there before the secrets came back are no start.
    m_life = Life::Judging;
    m_firstJudgement = judge(Source::Inputs);
}

bool Guide::isReadOnly() const
{
    return m_services.store.isReadOnly();
}

bool Guide::isPractice() const
{
    return m_services.store.info().isPractice;
}

QString Guide::currentStep() const
{
    return m_currentStep;
}

bool Guide::goTo(const QString &slug)
{
    const StepSpec *step = findStep(slug);
    if (!step || (!m_passed.contains(slug) && !earlierStep(slug).isEmpty()))
        return false;
    cancelDeciding();
    if (slug != m_currentStep) {
        m_currentStep = slug;
        if (!isReadOnly())
            keep(m_services.store.setCurrentStep(slug));
        Q_EMIT currentStepChanged(slug);
    }
    openStep(slug);
    return true;
}

void Guide::openStep(const QString &slug)
{
    for (const AccountId account : allAccounts)
        m_access->signIn(account, Access::Occasion::Resumed);
    readWhatIsOld(slug);
    keepBaseline();
    fillMapping();
    forecastMapping();
}

void Guide::back()
{
    const QStringList order = stepOrder();
    const qsizetype place = order.indexOf(m_currentStep);
    if (place > 0)
        goTo(order[place - 1]);
}

/// The first step before this one that is not passed. Of optional chapters only its own counts. A review may look
/// anywhere: what is set up already was not passed here.
QString Guide::earlierStep(const QString &slug) const
{
    if (isReview())
        return {};
    const ChapterSpec &own = chapterOf(slug);
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            if (step.slug == slug)
                return {};
            const bool counts = chapter.need == ChapterSpec::Need::Required || chapter.number == own.number;
            if (counts && !m_passed.contains(step.slug))
                return step.slug;
        }
    }
    return {};
}

void Guide::beginReview()
{
    if (isReview() || isReadOnly())
        return;
    m_purpose = Purpose::Review;
    keep(m_services.store.setUiState(purposeKey(), "review"));
    Q_EMIT stepsChanged();
}

bool Guide::isReview() const
{
    return m_purpose == Purpose::Review;
}

QString Guide::firstWrongStep() const
{
    const Answers &given = m_draft->answers();
    // What nobody typed is no fault of what is set up.
    const auto leadsToEmptyField = [&given](const Verdict &verdict) {
        const auto &specs = answerSpecs();
        return std::any_of(specs.begin(), specs.end(), [&](const AnswerSpec &spec) {
            return answerFieldName(spec.id) == verdict.field && given.value(spec.id).isEmpty() &&
                   !given.holdsSecret(spec.id);
        });
    };
    const auto isWrong = [&leadsToEmptyField](const Verdict &verdict) {
        return verdict.state == VerdictState::Failed ||
               (verdict.state == VerdictState::NeedsYou && verdict.source != VerdictSource::Confirmed &&
                verdict.source != VerdictSource::Input && !leadsToEmptyField(verdict));
    };
    for (const QString &slug : stepOrder()) {
        for (const Verdict &verdict : allVerdicts()) {
            const CheckSpec *check = findCheck(verdict.checkId);
            if (check && check->step == slug && isWrong(verdict))
                return slug;
        }
    }
    return {};
}

GateFacts Guide::gateFacts(const QString &slug, const QList<Verdict> &verdicts) const
{
    GateFacts facts{.verdicts = verdicts,
                    .waivers = m_waivers,
                    .earlierStep = earlierStep(slug),
                    .access = isReadOnly() ? GateFacts::Access::ReadOnly
                              : unsaved()  ? GateFacts::Access::Unsaved
                                           : GateFacts::Access::Writable};
    if (const StepSpec *step = findStep(slug)) {
        for (const InputSpec &input : step->inputs) {
            const auto fault = m_draft->fault(input.answer);
            const bool mayBeEmpty = !isRequired(input, m_draft->answers()) && fault == InputFault::Missing;
            if (fault && !mayBeEmpty)
                facts.inputFaults.insert(input.answer, *fault);
        }
    }
    return facts;
}

GateState Guide::gate(const QString &slug) const
{
    const StepSpec *step = findStep(slug);
    return step ? gateOf(*step, gateFacts(slug, m_evaluation->verdicts()))
                : GateState{.blockers = {{Blocker::Kind::EarlierStep, slug}}};
}

StepState Guide::stepState(const QString &slug) const
{
    return stepState(slug, m_evaluation->verdicts());
}

StepState Guide::stepState(const QString &slug, const QList<Verdict> &verdicts) const
{
    const StepSpec *step = findStep(slug);
    if (!step)
        return StepState::Locked;
    return stepStateOf(*step, {.gate = gateFacts(slug, verdicts),
                               .passed = m_passed.contains(slug) ? StepFacts::Passed::Yes : StepFacts::Passed::No});
}

LinkStatus Guide::linkStatus(const ChapterSpec &chapter, const QList<Verdict> &verdicts) const
{
    QList<StepStanding> standings;
    for (const StepSpec &step : chapter.steps) {
        const bool passed = m_passed.contains(step.slug);
        standings.append({stepState(step.slug, verdicts), passed ? StepFacts::Passed::Yes : StepFacts::Passed::No,
                          gateOf(step, gateFacts(step.slug, verdicts))});
    }
    return linkStatusOf(chapter, standings, verdicts);
}

QList<LinkStatus> Guide::links() const
{
    const QList<Verdict> &verdicts = m_evaluation->verdicts();
    const QDateTime kept = oldestKept(verdicts);
    QList<LinkStatus> all;
    for (const ChapterSpec &chapter : guideChapters()) {
        if (chapter.link == LinkId::None)
            continue;
        LinkStatus status = linkStatus(chapter, verdicts);
        if (status.value == LinkValue::Stale && kept.isValid() &&
            linkStatus(chapter, asLastKnown(verdicts)).value == LinkValue::Verified)
            status.lastVerified = kept;
        all.append(status);
    }
    return all;
}

QDateTime Guide::keptSince(const QString &slug) const
{
    QDateTime oldest;
    const QSet<DataSetId> sets = setsOf(slug);
    for (const DataSetId set : sets) {
        const Inventory::Reading reading = m_facts.inventory ? m_facts.inventory->reading(set) : Inventory::Reading();
        if (reading.isKept && (!oldest.isValid() || reading.asOf < oldest))
            oldest = reading.asOf;
    }
    return oldest;
}

int Guide::passedSteps() const
{
    const QStringList order = stepOrder();
    return static_cast<int>(
        std::count_if(order.begin(), order.end(), [this](const QString &slug) { return m_passed.contains(slug); }));
}

int Guide::totalSteps() const
{
    return static_cast<int>(stepOrder().size());
}

void Guide::keepSummary()
{
    if (isReadOnly() || unsaved())
        return;
    // Of the links begun the worst decides; one that is not begun says nothing.
    constexpr LinkValue worstFirst[] = {LinkValue::Failed, LinkValue::NeedsYou, LinkValue::InProgress, LinkValue::Stale,
                                        LinkValue::Verified};
    const QList<LinkStatus> all = links();
    QString word;
    for (const LinkValue value : worstFirst) {
        const bool isThere =
            std::any_of(all.begin(), all.end(), [value](const LinkStatus &link) { return link.value == value; });
        if (isThere && word.isEmpty())
            word = linkValueKey(value);
    }
    // The welcome page knows nothing of facts not at hand: a link that was verified is called so until seen otherwise.
    if (word == linkValueKey(LinkValue::Stale))
        word = linkValueKey(LinkValue::Verified);
    const QString each = linksToKeep(all);
    if (word + each == m_summary)
        return;
    m_summary = word + each;
    if (const auto kept = m_services.store.setSummary(totalSteps(), word, each); !kept)
        Q_EMIT storeFailed(kept.error());
}

bool Guide::isTicked(const QString &slug, int instruction) const
{
    return m_services.store.ticks(slug).contains(instruction);
}

void Guide::setTicked(const QString &slug, int instruction, bool ticked)
{
    if (isReadOnly() || isTicked(slug, instruction) == ticked)
        return;
    keep(ticked ? m_services.store.setTick(slug, instruction) : m_services.store.clearTick(slug, instruction));
    Q_EMIT tickChanged(slug, instruction);
}

QDateTime Guide::lastSaved() const
{
    return m_services.store.lastSaved();
}

QString Guide::tenantName() const
{
    return m_services.store.info().name;
}

} // namespace trivet
