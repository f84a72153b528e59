// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/rehearsal.h"

#include "core/wholefile.h"
#include "guide/content/stepspec.h"
#include "ui/pages/mapping/mappingmodel.h"
#include "ui/pages/saasmatching/saasmatchtable.h"
#include "ui/parts/sentences/blockersentence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

constexpr auto lookInterval = 30ms;
constexpr auto settleTime = 150ms; // lets the window paint what just changed before a picture is taken
constexpr auto askAgainAfter = 15s;

QJsonObject verdictJson(const Verdict &verdict)
{
    QJsonArray arguments;
    for (const QString &argument : verdict.arguments)
        arguments.append(argument);
    return {{u"id"_s, verdict.checkId},
            {u"state"_s, verdictStateKey(verdict.state)},
            {u"source"_s, verdictSourceKey(verdict.source)},
            {u"finding"_s, QString::fromLatin1(verdict.finding)},
            {u"arguments"_s, arguments}};
}

} // namespace

Rehearsal::Rehearsal(QWidget &window, Guide &guide, const Tenants &tenants, RehearsalOptions options)
    : m_window(window), m_guide(guide), m_tenants(tenants), m_options(std::move(options))
{
}

QCoro::Task<Result<QJsonObject>> Rehearsal::run()
{
    if (const Result<void> folder = prepareFolder(); !folder)
        co_return fail(folder.error());
    QJsonArray steps;
    Result<void> outcome = co_await pasteLostSecrets();
    const QStringList order = stepOrder();
    for (const QString &slug : order) {
        if (!outcome)
            break;
        QElapsedTimer watch;
        watch.start();
        if (!isBehind(slug))
            outcome = co_await passStep(slug);
        steps.append(stepReport(slug, static_cast<double>(watch.elapsed()) / 1000.0));
        if (!outcome)
            break;
    }

    // After a restart the readings of passed steps are old; the guide reads them again by itself.
    const bool isVerified = outcome && co_await until([this] { return isEveryLinkVerified(); }, m_options.patience);
    QJsonObject links;
    for (const LinkStatus &link : m_guide.links())
        links.insert(linkKey(link.link), linkValueKey(link.value));
    QJsonObject report{{u"steps"_s, steps}, {u"links"_s, links}};
    if (!outcome)
        report.insert(u"stuck"_s, outcome.error().detail);
    report.insert(u"verified"_s, isVerified);
    report.insert(u"mended"_s, QJsonArray::fromStringList(m_mends.keys()));

    for (const auto ending : {"html"_L1, "pdf"_L1, "json"_L1}) {
        if (m_options.writeReport && m_written)
            m_written = m_options.writeReport(m_options.out + "/report."_L1 + ending);
    }
    co_return finished(report);
}

QCoro::Task<Result<QJsonObject>> Rehearsal::runReview()
{
    if (const Result<void> folder = prepareFolder(); !folder)
        co_return fail(folder.error());
    Result<void> outcome = co_await passStep(stepOrder().first());
    QJsonObject report;
    if (outcome) {
        const QString review = m_guide.currentStep();
        co_await until([this] { return !m_guide.isBusy(); }, m_options.patience);
        co_await QCoro::sleepFor(settleTime * 2);
        shoot(review, u"read"_s);
        const QString wrong = m_guide.firstWrongStep();
        report = {{u"steps"_s, QJsonArray{stepReport(review, 0.0)}}, {u"firstWrongStep"_s, wrong}};
        press(u"nextButton"_s);
        const auto hasMoved = [this, review] { return m_guide.currentStep() != review; };
        const bool moved = co_await until(hasMoved, m_options.patience);
        co_await QCoro::sleepFor(settleTime * 2);
        shoot(m_guide.currentStep(), u"entered"_s);
        report.insert(u"entered"_s, m_guide.currentStep());
        report.insert(u"verified"_s, moved && (wrong.isEmpty() || wrong == m_guide.currentStep()));
    } else {
        report = {{u"stuck"_s, outcome.error().detail}, {u"verified"_s, false}};
    }
    co_return finished(report);
}

Result<void> Rehearsal::prepareFolder() const
{
    QDir().mkpath(m_options.out);
    QTemporaryFile trial(m_options.out + "/XXXXXX"_L1);
    if (!trial.open())
        return fail({.kind = ProblemKind::FileNotWritten, .detail = trial.errorString(), .subject = m_options.out});
    return {};
}

void Rehearsal::write(const QString &name, const QByteArray &content)
{
    const Result<void> written = writeWholeFile(m_options.out + u'/' + name, content);
    if (m_written)
        m_written = written;
}

Result<QJsonObject> Rehearsal::finished(const QJsonObject &report)
{
    write(u"rehearsal.json"_s, QJsonDocument(report).toJson());
    if (!m_written)
        return fail(m_written.error());
    return report;
}

bool Rehearsal::isEveryLinkVerified() const
{
    const QList<LinkStatus> links = m_guide.links();
    return std::all_of(links.begin(), links.end(),
                       [](const LinkStatus &link) { return link.value == LinkValue::Verified; });
}

bool Rehearsal::isBehind(const QString &slug) const
{
    return stepOrder().indexOf(slug) < stepOrder().indexOf(m_guide.currentStep());
}

bool Rehearsal::lacksSecret(const StepSpec &step) const
{
    return std::any_of(step.inputs.begin(), step.inputs.end(), [this](const InputSpec &input) {
        const SecretState state = m_guide.inputs().secretState(input.answer);
        const bool isHeld = state == SecretState::Saved || state == SecretState::MemoryOnly;
        return input.kind == InputKind::Secret && isRequired(input, m_guide.answers()) && !isHeld;
    });
}

bool Rehearsal::wasBegun(const StepSpec &step) const
{
    const Answers &answers = m_guide.answers();
    return std::any_of(step.inputs.begin(), step.inputs.end(), [&answers](const InputSpec &input) {
        return !answers.value(input.answer).isEmpty() || answers.holdsSecret(input.answer);
    });
}

bool Rehearsal::wantsAnotherLook(const QString &slug) const
{
    const QList<Verdict> verdicts = m_guide.verdicts(slug);
    return std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) {
        const bool isUnread = verdict.state == VerdictState::Unknown &&
                              (verdict.finding == "read-failed" || verdict.finding == "not-reached");
        return isUnread || verdict.finding == "not-saved";
    });
}

QCoro::Task<Result<void>> Rehearsal::pasteLostSecrets()
{
    const QString place = m_guide.currentStep();
    if (m_guide.isReadOnly())
        co_return fail(stuck(place, describe(Blocker{Blocker::Kind::ReadOnly, {}})));
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            // Also ahead, where something was typed before somebody went back: S01 holds every step that brings a secret,
            // and a step whose user is there lacks the password even if it was never passed.
            const bool wasHere =
                stepOrder().indexOf(step.slug) < stepOrder().indexOf(place) ||
                (step.slug != place && (m_guide.place().passedAt().contains(step.slug) || wasBegun(step)));
            if (!lacksSecret(step) || !wasHere || !m_guide.goTo(step.slug))
                continue;
            co_await QCoro::sleepFor(settleTime);
            if (auto done = co_await doInPortal(); !done)
                co_return done;
        }
    }
    if (m_guide.currentStep() != place)
        m_guide.goTo(place);
    co_return {};
}

QCoro::Task<Result<void>> Rehearsal::passStep(QString slug)
{
    if (m_options.say)
        m_options.say(u"%1 %2"_s.arg(findStep(slug)->number, guideText(findStep(slug)->title)));
    const auto isHere = [this, slug] { return m_guide.currentStep() == slug; };
    const bool arrived = co_await until(isHere, 10s);
    if (!arrived)
        co_return fail(stuck(slug, u"the window did not come to this step"_s));
    co_await QCoro::sleepFor(settleTime);
    shoot(slug, u"arrival"_s);
    if (m_options.onStep)
        m_options.onStep(slug);

    co_await chooseMissingTypes();
    co_await decideClients();
    co_await mendFindings(slug);
    if (auto done = co_await doInPortal(); !done)
        co_return done;
    if (auto done = co_await tidyAfterForecast(slug); !done)
        co_return done;

    // In a narrow window the checks are behind the summary bar.
    if (!shown<QWidget>(u"checksCheckPanel"_s))
        press(u"checksSheetButton"_s);

    // A person looks at what is open, confirms what only a person sees, and presses Next until it opens.
    QElapsedTimer watch;
    watch.start();
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    while (std::chrono::milliseconds(watch.elapsed()) < m_options.patience) {
        // What the portal showed got lost on the way, as when it did not answer: a person asks it once more.
        if (lacksSecret(*findStep(slug)) && std::chrono::milliseconds(sinceAsked.elapsed()) > askAgainAfter) {
            if (auto done = co_await doInPortal(); !done)
                co_return done;
            sinceAsked.restart();
        }
        // What a vendor did not answer, or the keychain did not take, stays so until somebody asks again.
        if (wantsAnotherLook(slug) && std::chrono::milliseconds(sinceAsked.elapsed()) > askAgainAfter) {
            press(u"checksRefreshButton"_s);
            sinceAsked.restart();
        }
        tickSettings(slug);
        co_await tickWorklist();
        co_await confirmAll(slug);
        co_await mendFindings(slug);
        co_await waiveWarnings(slug);
        if (m_guide.gate(slug).isOpen()) {
            co_await QCoro::sleepFor(settleTime * 2);
            shoot(slug, u"passed"_s);
            // Finish closes the tenant, and with it what the report is still to be made of.
            if (slug == stepOrder().last())
                co_return {};
            press(u"nextButton"_s);
            // A question may end without an answer (something changed meanwhile); then a person presses again.
            const auto isAnswered = [this, slug] {
                return m_guide.stepState(slug) == StepState::Passed || !m_guide.isDeciding();
            };
            co_await until(isAnswered, m_options.patience);
            if (m_guide.stepState(slug) == StepState::Passed)
                co_return {};
        }
        co_await QCoro::sleepFor(lookInterval * 4);
    }
    shoot(slug, u"stuck"_s);
    const GateState gate = m_guide.gate(slug);
    if (gate.isOpen())
        co_return fail(stuck(slug, u"Next did not move on"_s));
    co_return fail(stuck(slug, describe(gate.blockers.first())));
}

QCoro::Task<Result<void>> Rehearsal::doInPortal()
{
    if (!press(u"doItForMeButton"_s))
        co_return {};
    const bool finished = co_await until([this] { return !m_tenants.isInPortal(); }, m_options.patience);
    if (!finished)
        co_return fail(stuck(m_guide.currentStep(), u"the practice portal did not finish"_s));
    co_return {};
}

/// In 2.1 the first press brings the key; what the forecast says then is looked at before the second tidies up.
QCoro::Task<Result<void>> Rehearsal::tidyAfterForecast(QString slug)
{
    if (findStep(slug)->page != PageKind::ExistingData)
        co_return {};
    const auto isRead = [this] {
        return m_guide.inventory()->signIn(AccountId::ItGlue).outcome == SignIn::Outcome::Accepted && !m_guide.isBusy();
    };
    co_await until(isRead, m_options.patience);
    co_await QCoro::sleepFor(settleTime * 2);
    shoot(slug, u"forecast"_s);
    auto done = co_await doInPortal();
    co_return done;
}

QCoro::Task<void> Rehearsal::chooseMissingTypes()
{
    if (!shown<QAbstractItemView>(u"mappingTable"_s))
        co_return;
    co_await until([this] { return !m_guide.facts().mapping.isEmpty(); }, 20s);
    // What the suggestions leave open is the person's choice; the rehearsal takes the first type that the table offers.
    const QPointer<QAbstractItemView> table = shown<QAbstractItemView>(u"mappingTable"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const QModelIndex type = table->model()->index(row, MappingModel::Type);
        const auto offered = type.data(choicesRole).value<QList<TableChoice>>();
        if (type.data(Qt::EditRole).toString().isEmpty() && !offered.isEmpty())
            table->model()->setData(type, offered.first().value);
    }
}

QCoro::Task<void> Rehearsal::decideClients()
{
    const QPointer<SaasMatchTable> table = shown<SaasMatchTable>(u"saasMatchTable"_s);
    if (!table)
        co_return;
    const auto hasRows = [this] {
        auto *now = shown<SaasMatchTable>(u"saasMatchTable"_s);
        return !now || !now->model().rows().isEmpty();
    };
    co_await until(hasRows, 20s);
    press(u"saasMatchAcceptButton"_s);
    co_await QCoro::sleepFor(settleTime);
    // What has no suggestion has no organization: in a rehearsal it is left alone.
    for (int row = 0; table && row < table->model().rowCount(); ++row) {
        const SaasMatchRow client = table->model().rows().at(row);
        if (client.progress != MatchProgress::Decide)
            continue;
        const QString best = client.suggestion.organizationId;
        MatchKind kind = MatchKind::Match;
        if (best.isEmpty())
            kind = MatchKind::Ignore;
        const int choice = table->model().choices().rowOf(kind, best);
        table->model().setData(table->model().index(row, SaasMatchModel::MatchTo), choice, Qt::EditRole);
        co_await QCoro::sleepFor(lookInterval);
    }
}

void Rehearsal::tickSettings(const QString &slug)
{
    for (const SettingSpec &setting : findStep(slug)->settings) {
        const QString subject = setting.subject.isEmpty() ? setting.checkId : setting.subject;
        auto *box = shown<QAbstractButton>(subject + "MatchesCheckBox"_L1);
        if (box && !box->isChecked())
            m_options.click(*box);
    }
}

QCoro::Task<void> Rehearsal::tickWorklist()
{
    const QPointer<SaasMatchTable> table = shown<SaasMatchTable>(u"saasMatchTable"_s);
    for (int row = 0; table && row < table->model().rowCount(); ++row) {
        const MatchProgress progress = table->model().rows().at(row).progress;
        if (progress != MatchProgress::ToDo && progress != MatchProgress::Confirm)
            continue;
        table->model().setData(table->model().index(row, SaasMatchModel::Progress), Qt::Checked, Qt::CheckStateRole);
        co_await QCoro::sleepFor(lookInterval);
    }
}

QCoro::Task<void> Rehearsal::confirmAll(QString slug)
{
    const auto verdicts = m_guide.verdicts(slug);
    for (const Verdict &verdict : verdicts) {
        if (verdict.state != VerdictState::Passed && press(verdict.checkId + "ConfirmButton"_L1))
            co_await QCoro::sleepFor(lookInterval);
    }
    // Products are confirmed one by one, with the keyboard, in their table.
    const QPointer<QAbstractItemView> products = shown<QAbstractItemView>(u"productsTable"_s);
    for (int row = 0; products && row < products->model()->rowCount(); ++row) {
        const QModelIndex action = products->model()->index(row, products->model()->columnCount() - 1);
        const QString product = products->model()->index(row, 1).data().toString();
        if (action.data().toString().isEmpty() || m_guide.confirmations().confirmation(u"C08"_s, product))
            continue;
        products->setCurrentIndex(action);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(products, &enter);
        co_await QCoro::sleepFor(lookInterval);
    }
}

QCoro::Task<void> Rehearsal::waiveWarnings(QString slug)
{
    const auto verdicts = m_guide.verdicts(slug);
    for (const Verdict &verdict : verdicts) {
        if (verdict.state != VerdictState::NeedsYou || m_guide.isDeciding() ||
            !press(verdict.checkId + "AnywayButton"_L1))
            continue;
        co_await QCoro::sleepFor(lookInterval);
        if (auto *reason = shown<QLineEdit>(u"waiverReasonEdit"_s))
            reason->setText(u"Seen in rehearsal"_s);
        press(u"actButton"_s);
        co_await QCoro::sleepFor(lookInterval);
    }
}

QCoro::Task<bool> Rehearsal::until(std::function<bool()> condition, std::chrono::milliseconds patience)
{
    QElapsedTimer watch;
    watch.start();
    while (!condition()) {
        if (std::chrono::milliseconds(watch.elapsed()) > patience)
            co_return false;
        co_await QCoro::sleepFor(lookInterval);
    }
    co_return true;
}

bool Rehearsal::press(const QString &objectName)
{
    auto *button = shown<QAbstractButton>(objectName);
    if (!button || !button->isEnabled())
        return false;
    m_options.click(*button);
    return true;
}

void Rehearsal::shoot(const QString &slug, const QString &moment)
{
    shoot(m_window, slug, moment);
}

void Rehearsal::shoot(QWidget &widget, const QString &slug, const QString &moment)
{
    const QString name = u"%1-%2-%3.png"_s.arg(++m_picture, 2, 10, QChar(u'0')).arg(slug, moment);
    // What was changed just now lays itself out first.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    widget.grab().save(&picture, "PNG");
    write(name, picture.data());
}

QJsonObject Rehearsal::stepReport(const QString &slug, double seconds) const
{
    QJsonArray verdicts;
    for (const Verdict &verdict : m_guide.verdicts(slug))
        verdicts.append(verdictJson(verdict));
    const StepSpec *step = findStep(slug);
    return {{u"id"_s, slug},
            {u"title"_s, guideText(step->title)},
            {u"state"_s, stepStateKey(m_guide.stepState(slug))},
            {u"seconds"_s, seconds},
            {u"verdicts"_s, verdicts}};
}

Problem Rehearsal::stuck(const QString &slug, const QString &why) const
{
    return {.kind = ProblemKind::Internal, .detail = u"%1: %2"_s.arg(slug, why)};
}

} // namespace trivet
