// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/guide.h"

#include "guide/engine/access.h"
#include "guide/engine/draft.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/mapoutlook.h"
#include "guide/engine/nextdecision.h"
#include "guide/engine/tenantfacts.h"
#include "guide/engine/tenantmemory.h"
#include "guide/engine/verdicttally.h"
#include "inventory/keeping/readingkeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

Guide::Guide(Services services, QObject *parent)
    : QObject(parent), m_services(services), m_facts(keptFacts(services.store)),
      m_draft(std::make_unique<Draft>(services.store, services.vault, services.clock)),
      m_access(std::make_unique<Access>(*m_draft, services.store, services.source, services.clock)),
      m_evaluation(std::make_unique<Evaluation>(services.judge)), m_inputs(*m_draft, *m_access, m_facts),
      m_place(services.store), m_confirmations(m_facts, services.store, *m_evaluation, services.clock),
      m_mapping(m_facts, services.store, *m_draft), m_saasDecisions(m_facts, services.store, m_confirmations),
      m_plan(m_facts, services.source, services.clock,
             [this](AccountId account) { return m_access->isAccepted(account); }),
      m_reads(m_plan, *m_access, services.source, services.keeper),
      m_standings(m_place, *m_draft, *m_evaluation, m_confirmations, services.store),
      m_memory(std::make_unique<TenantMemory>(m_facts, services.store, services.clock)),
      m_outlook(std::make_unique<MapOutlook>(m_facts, services.store)),
      m_decision(std::make_unique<NextDecision>(NextDecision::Needs{*m_access, services.source, m_plan, *m_evaluation,
                                                                    [this](const QString &slug) { return gate(slug); },
                                                                    [this] { return judge(Source::Readings); }})),
      m_unsaved(services.store)
{
    connectDraft();
    connectParts();
    connectSource();
}

Guide::~Guide()
{
    // What the parts still say while they end is for nobody any more.
    const std::initializer_list<QObject *> parts{
        &m_services.source, m_draft.get(),    m_access.get(), m_evaluation.get(), &m_inputs,
        &m_place,           &m_confirmations, &m_mapping,     &m_saasDecisions,   m_memory.get(),
        m_outlook.get(),    m_decision.get(), &m_unsaved};
    for (QObject *part : parts)
        part->disconnect(this);
    m_services.source.cancel();
}

void Guide::connectDraft()
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
    connect(&m_inputs, &Inputs::filled, this, &Guide::answersChanged);
    connect(&m_inputs, &Inputs::testing, this, &Guide::checkingChanged);
    connect(m_access.get(), &Access::finished, this, &Guide::signInFinished);
}

void Guide::connectParts()
{
    const auto judgeInputs = [this] { judge(Source::Inputs); };
    const std::initializer_list<StoredPart *> stored{m_draft.get(), m_access.get(),   &m_place,       &m_confirmations,
                                                     &m_mapping,    &m_saasDecisions, m_memory.get(), m_outlook.get()};
    for (StoredPart *part : stored) {
        connect(part, &StoredPart::saved, this, &Guide::saved);
        connect(part, &StoredPart::storeFailed, this, &Guide::storeFailed);
    }
    connect(&m_unsaved, &UnsavedWork::changed, this, [this] {
        if (!m_unsaved.problem()) {
            keepSummary();
            Q_EMIT saved();
        }
        Q_EMIT unsavedChanged();
        Q_EMIT stepsChanged();
    });
    connect(&m_place, &Place::currentStepChanged, this, &Guide::currentStepChanged);
    connect(&m_place, &Place::reviewBegan, this, &Guide::stepsChanged);
    connect(&m_place, &Place::tickChanged, this, &Guide::tickChanged);
    connect(&m_confirmations, &Confirmations::mapDevicesConfirmed, m_outlook.get(), &MapOutlook::keepForecast);
    connect(&m_confirmations, &Confirmations::mapDevicesTakenBack, m_outlook.get(), &MapOutlook::forgetForecast);
    connect(&m_confirmations, &Confirmations::changed, this, judgeInputs);
    connect(&m_confirmations, &Confirmations::waiversChanged, this, &Guide::stepsChanged);
    connect(&m_mapping, &Mapping::changed, this, [this] {
        m_decision->cancel();
        judge(Source::Inputs);
        Q_EMIT mappingChanged();
    });
    connect(&m_saasDecisions, &SaasDecisions::changed, this, [this] {
        judge(Source::Inputs);
        Q_EMIT saasDecisionsChanged();
    });
    connect(m_memory.get(), &TenantMemory::changed, this, judgeInputs);
    connect(m_outlook.get(), &MapOutlook::changed, this, judgeInputs);
    connect(m_outlook.get(), &MapOutlook::forecastChanged, this, &Guide::mapForecastChanged);
    connect(m_evaluation.get(), &Evaluation::finished, this, &Guide::verdictsArrived);
    connect(m_decision.get(), &NextDecision::isAwaitedChanged, this, &Guide::decidingChanged);
    connect(m_decision.get(), &NextDecision::answered, this, &Guide::leaveStep);
}

void Guide::connectSource()
{
    connect(&m_services.source, &InventorySource::changed, this, &Guide::readingsChanged);
    connect(&m_services.source, &InventorySource::progress, this, [this] {
        Q_EMIT checkingChanged();
        m_decision->goOn();
    });
    ReadingKeeper *keeper = m_services.keeper;
    if (!keeper)
        return;
    connect(keeper, &ReadingKeeper::loaded, this, [this, keeper] {
        m_access->recall(keeper->kept());
        keeper->forgetKept();
        m_draft->load();
    });
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
        const QList<std::pair<AnswerId, QString>> defaults{{AnswerId::Who, defaultWho(m_services.store.info())},
                                                           {AnswerId::OverwriteName, u"true"_s},
                                                           {AnswerId::OverwriteNumber, u"true"_s}};
        for (const auto &[id, value] : defaults) {
            if (answers().value(id).isEmpty())
                m_draft->setValue(id, value);
        }
    }
    if (!m_services.keeper)
        m_draft->load();
}

void Guide::finishStart()
{
    openStep(currentStep());
    // Verdicts of what was there before the secrets came back are no start.
    m_life = Life::Judging;
    m_firstJudgement = judge(Source::Inputs);
}

const VerdictHistory &Guide::history() const
{
    return m_memory->history();
}

void Guide::endVisit()
{
    m_memory->endVisit();
}

// ---- place and gate

bool Guide::goTo(const QString &slug)
{
    if (!m_place.mayOpen(slug))
        return false;
    m_decision->cancel();
    m_place.setCurrentStep(slug);
    openStep(slug);
    return true;
}

void Guide::openStep(const QString &slug)
{
    m_reads.open(slug);
    startMapping();
    updateForecast();
}

/// Step 1.4 begins with what was there before it, and with suggestions, as soon as they can be told.
void Guide::startMapping()
{
    if (currentStep() != "device-mapping"_L1)
        return;
    m_memory->noteDevicesBeforeMapping();
    m_mapping.suggest();
}

/// Step 1.6 shows a forecast; what was forecast before Map Devices went on stays as it was.
void Guide::updateForecast()
{
    if (currentStep() == "device-sync"_L1)
        m_outlook->update();
}

void Guide::back()
{
    const QStringList order = stepOrder();
    const qsizetype place = order.indexOf(currentStep());
    if (place > 0)
        goTo(order[place - 1]);
}

void Guide::requestNext()
{
    if (isDeciding() || m_life != Life::Started)
        return;
    m_unsaved.saveAgain();
    const GateState now = gate(currentStep());
    const auto settled = std::find_if(now.blockers.begin(), now.blockers.end(), isSettled);
    if (settled != now.blockers.end())
        Q_EMIT held(currentStep(), *settled);
    else
        m_decision->ask(currentStep());
}

bool Guide::isDeciding() const
{
    return m_decision->isAwaited();
}

/// Everything that Next asked for has come.
void Guide::leaveStep(const QString &slug)
{
    const GateState now = gate(slug);
    if (!now.isOpen()) {
        Q_EMIT held(slug, now.blockers.first());
        return;
    }
    const QString wrong = m_place.isReview() && findStep(slug)->page == PageKind::Review ? firstWrongStep() : QString();
    const QString next = wrong.isEmpty() ? Place::stepAfter(slug) : wrong;
    if (!m_place.isPassed(slug)) {
        if (!m_place.setPassed(slug, m_services.clock.now())) {
            Q_EMIT held(slug, {Blocker::Kind::NotSaved, {}});
            return;
        }
        m_memory->noteVerified(links());
    }
    m_place.setCurrentStep(next);
    Q_EMIT stepsChanged();
    keepSummary();
    if (next == slug) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT advanced(next);
    openStep(next);
}

void Guide::keepSummary()
{
    if (const auto kept = m_standings.keepSummary(); !kept)
        Q_EMIT storeFailed(kept.error());
}

// ---- facts and verdicts

/// Puts the facts together as they are now and has them judged. The number of the judgement; 0 before the start.
quint64 Guide::judge(Source source)
{
    if (m_life == Life::New)
        return 0;
    const auto snapshot = m_services.source.snapshot();
    auto inventory = snapshot ? std::make_shared<Inventory>(*snapshot) : std::make_shared<Inventory>();
    m_access->describe(*inventory);
    m_facts.answers = answers();
    if (source == Source::Readings) {
        readSamples(m_facts, m_services.store);
        readOpenChanges(m_facts, m_services.store);
    }
    setMoment(m_facts, std::move(inventory), m_draft->health(), m_services.clock.now());
    updateForecast();
    return m_evaluation->request(m_facts);
}

void Guide::answerChanged(AnswerId id)
{
    m_decision->cancel();
    judge(Source::Inputs);
    Q_EMIT answersChanged(id);
    // What was read means something else now.
    if (id == AnswerId::CustomerType)
        Q_EMIT inventoryChanged();
    Q_EMIT stepsChanged();
}

void Guide::readingsChanged(const QSet<DataSetId> &sets)
{
    m_reads.keep(sets);
    judge(Source::Readings);
    m_memory->noteReadings();
    startMapping();
    Q_EMIT inventoryChanged();
    Q_EMIT checkingChanged();
    m_decision->goOn();
}

void Guide::signInFinished(AccountId account)
{
    const bool isAccepted = m_access->isAccepted(account);
    if (isAccepted && account == AccountId::ItGlue)
        m_memory->noteItGlueUse();
    if (isAccepted && m_services.otherTenants)
        m_facts.otherTenants = m_services.otherTenants();
    judge(Source::Readings);
    if (isAccepted)
        m_reads.goOn(currentStep(), m_place.passedAt().keys());
    Q_EMIT checkingChanged();
    m_decision->goOn();
}

void Guide::verdictsArrived()
{
    const bool begins = m_life == Life::Judging && m_evaluation->answered() >= m_firstJudgement;
    if (begins)
        m_life = Life::Started;
    // Verdicts from before the start say nothing: what they rest on was not there yet.
    if (m_life == Life::Started)
        m_memory->noteVerdicts(m_evaluation->verdicts());
    Q_EMIT verdictsChanged();
    Q_EMIT stepsChanged();
    keepSummary();
    m_memory->noteVerified(links());
    if (begins)
        Q_EMIT started();
    m_decision->goOn();
}

void Guide::checkAgain(const QString &slug)
{
    readAgain(ReadingPlan::setsOf(slug));
}

void Guide::checkOneAgain(const QString &checkId)
{
    if (const CheckSpec *check = findCheck(checkId))
        readAgain({check->reads.begin(), check->reads.end()});
}

void Guide::readAgain(const QSet<DataSetId> &sets)
{
    m_unsaved.saveAgain();
    m_draft->saveAgain();
    m_reads.again(sets);
    judge(Source::Readings);
    Q_EMIT checkingChanged();
}

void Guide::poll(const QString &slug)
{
    m_unsaved.saveAgain(); // a folder that was deleted is noticed though nobody types
    if (isDeciding())
        return;
    m_reads.poll(slug);
    judge(Source::Readings);
}

void Guide::samplesChanged()
{
    judge(Source::Readings);
}

std::shared_ptr<const MapForecast> Guide::mapForecast() const
{
    return m_outlook->forecast();
}

QList<Verdict> Guide::allVerdicts() const
{
    return m_evaluation->verdicts();
}

QList<Verdict> Guide::verdicts(const QString &slug) const
{
    const StepSpec *step = findStep(slug);
    return step ? shownVerdicts(*step, m_evaluation->verdicts()) : QList<Verdict>();
}

bool Guide::isChecking(const QString &checkId) const
{
    const CheckSpec *check = findCheck(checkId);
    return check && m_reads.isUnderWay(check->reads);
}

bool Guide::isBusy() const
{
    return m_life == Life::Loading || m_life == Life::Judging || isDeciding() || m_evaluation->isRunning() ||
           m_draft->isSaving() || m_outlook->isRunning() || m_reads.isAnythingUnderWay();
}

} // namespace trivet
