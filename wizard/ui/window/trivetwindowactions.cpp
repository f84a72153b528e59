// SPDX-License-Identifier: Apache-2.0
#include "ui/window/trivetwindow.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/secretedit.h"
#include "ui/pages/changes/changeshistory.h"
#include "ui/pages/changes/changespreview.h"
#include "ui/pages/step/mendbuttons.h"
#include "ui/parts/checks/summarybar.h"
#include "ui/parts/rail/rail.h"
#include "ui/parts/rail/stepfooter.h"
#include "ui/parts/rail/topstrip.h"
#include "ui/parts/sentences/blockersentence.h"
#include "ui/parts/sentences/plansentence.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/window/changesnotice.h"
#include "ui/window/checkssheet.h"
#include "ui/window/filenotice.h"
#include "ui/window/pagehost.h"
#include "ui/window/windowdialogs.h"
#include "ui/window/windowmenu.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QKeyEvent>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

// What a person asks of the window: keys, questions, portals, closing.

namespace trivet {
namespace {

constexpr std::chrono::seconds slowPollInterval{120};
constexpr std::chrono::minutes doctorPollInterval{5}; ///< it reads everything, and stays open for days
constexpr int pollsBeforeSlow = 10;                   // five minutes
constexpr std::chrono::seconds longestSaving{20};

} // namespace

void TrivetWindow::addShortcuts()
{
    struct Key
    {
        QKeySequence keys;
        const char *name;
        std::function<void()> act;
    };
    const QList<Key> keys{
        {QKeySequence(Qt::ALT | Qt::Key_Right), "next",
         [this] {
             if (m_guide)
                 next();
         }},
        {QKeySequence(Qt::ALT | Qt::Key_Left), "back",
         [this] {
             if (m_guide)
                 Q_EMIT m_footer->backRequested();
         }},
        {QKeySequence(Qt::CTRL | Qt::Key_R), "checkAgain",
         [this] {
             if (m_guide)
                 checkAgain();
         }},
        {QKeySequence(Qt::Key_F5), "checkAgainF5",
         [this] {
             if (m_guide)
                 checkAgain();
         }},
        {QKeySequence(Qt::CTRL | Qt::Key_S), "save",
         [this] {
             commitEdits();
             if (m_guide)
                 m_guide->unsavedWork().saveAgain();
             showSaved();
         }},
        {QKeySequence(Qt::CTRL | Qt::Key_O), "openPortal",
         [this] {
             if (GuidePage *shown = page())
                 openPortal(shown->spec().portal.value_or(VendorId::Autotask));
         }},
        {QKeySequence(Qt::CTRL | Qt::Key_D), "doctor", [this] { showDoctor(); }},
        {QKeySequence(Qt::Key_F6), "cycleFocus", [this] { cycleFocus(); }},
    };
    for (const Key &key : keys) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(key.name) + u"Action"_s);
        action->setShortcut(key.keys);
        connect(action, &QAction::triggered, this, key.act);
        addAction(action);
    }
    for (int chapter = 0; chapter <= 5; ++chapter) {
        auto *action = new QAction(this);
        action->setObjectName(u"chapter%1Action"_s.arg(chapter));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + chapter)));
        connect(action, &QAction::triggered, this, [this, chapter] {
            if (!m_guide)
                return;
            for (const ChapterSpec &spec : guideChapters()) {
                if (spec.number == chapter)
                    goToStep(spec.steps.first().slug);
            }
        });
        addAction(action);
    }
}

void TrivetWindow::addMenu()
{
    m_menu = new WindowMenu(m_tenants, this);
    m_rail->setMenu(m_menu);
    m_strip->setMenu(m_menu);
    connect(m_menu, &WindowMenu::tenantRequested, this, [this](const QString &id) {
        m_wantedTenant = id;
        whenSecretsSaved(&TrivetWindow::switchTenantWhenAsked);
    });
    connect(m_menu, &WindowMenu::overviewRequested, this,
            [this] { whenSecretsSaved(&TrivetWindow::leaveTenantWhenAsked); });
    connect(m_menu, &WindowMenu::historyRequested, this, &TrivetWindow::showHistory);
    connect(m_menu, &WindowMenu::settingsRequested, this, &TrivetWindow::showSettings);
    connect(m_menu, &WindowMenu::helpRequested, this, &TrivetWindow::showHelp);
    connect(m_menu, &WindowMenu::supportRequested, this, [this] {
        showSupport(*this, m_tenants.supportText(), [this](const QString &path) { m_notice->tell(path); });
    });
    connect(m_menu, &WindowMenu::aboutRequested, this, [this] { showAbout(*this); });
    connect(m_menu, &WindowMenu::quitRequested, qApp, &QApplication::closeAllWindows);
}

void TrivetWindow::cycleFocus()
{
    QList<QWidget *> stops{m_host, m_form == PageForm::Wide ? static_cast<QWidget *>(m_rail) : m_strip, m_footer};
    qsizetype present = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (QApplication::focusWidget() && stops[i]->isAncestorOf(QApplication::focusWidget()))
            present = i;
    }
    QWidget *stop = stops[(present + 1) % stops.size()];
    if (stop == m_host && page()) {
        page()->arrive();
        return;
    }
    const auto children = stop->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void TrivetWindow::openPortal(VendorId vendor)
{
    const QUrl address = m_tenants.portalAddress(vendor);
    if (m_guide && m_guide->isPractice()) {
        QToolTip::showText(QCursor::pos(), tr("In practice there is no portal to open. Use “Do this step for me”."),
                           this);
        return;
    }
    if (!address.isEmpty())
        QDesktopServices::openUrl(address);
    else
        QToolTip::showText(QCursor::pos(), tr("Trivet learns the portal's address when you sign in at step 0.1."),
                           this);
}

void TrivetWindow::explainLocked(const QString &slug)
{
    for (const Blocker &blocker : m_guide->gate(slug).blockers) {
        if (blocker.kind == Blocker::Kind::EarlierStep) {
            QToolTip::showText(QCursor::pos(), describe(blocker), this);
            return;
        }
    }
}

void TrivetWindow::askReason(const QString &checkId)
{
    askWaiverReason(*this, checkId, [this, checkId](const QString &reason) {
        if (m_guide)
            m_guide->confirmations().continueAnyway(checkId, reason);
    });
}

void TrivetWindow::previewMend(const QString &checkId)
{
    const QList<Verdict> verdicts = m_guide ? m_guide->allVerdicts() : QList<Verdict>();
    for (const Verdict &verdict : verdicts) {
        const auto mend = verdict.checkId == checkId ? mendOf(verdict) : std::nullopt;
        if (mend)
            planMend(*mend);
    }
}

void TrivetWindow::planMend(const Mend &mend)
{
    if (m_guide)
        askToPreview(makePlan(mend, planFactsOf(*m_guide)), mend);
}

void TrivetWindow::askToPreview(const Plan &plan, const Mend &mend)
{
    const auto missing = missingRight(plan, *m_guide->inventory());
    if (!missing) {
        previewChanges(plan, mend);
        return;
    }
    tellMissingRight(
        *this, missingRightText(*missing), [this, plan, mend] { previewChanges(plan, mend); },
        [this, vendor = missing->vendor] { openPortal(vendor); });
}

void TrivetWindow::previewChanges(const Plan &plan, const Mend &mend)
{
    if (!m_changes)
        return;
    const QString named = m_guide->answers().value(AnswerId::Who).trimmed();
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const auto &zones = m_guide->inventory()->zone.rows;
    const ChangesPreview::Context context{.tenant = m_guide->tenantName(),
                                          .zone = zones.isEmpty() ? QString() : zones.first().zoneName,
                                          .who = !named.isEmpty()        ? named
                                                 : m_guide->isPractice() ? tr("Practice")
                                                                         : user,
                                          .missing = missingRight(plan, *m_guide->inventory())};
    auto *preview = new ChangesPreview(plan, *m_changes, context, this);
    connect(preview, &ChangesPreview::fileSaved, m_notice, &FileNotice::tell);
    connect(preview, &ChangesPreview::historyRequested, this, &TrivetWindow::showHistory);
    connect(preview, &ChangesPreview::begun, this,
            [this](const Plan &begun) { m_begun = std::make_shared<const Plan>(begun); });
    connect(preview, &ChangesPreview::answered, this, [this, preview, mend](const QMap<QString, QString> &values) {
        Mend fuller = mend;
        fuller.values.insert(values);
        preview->accept();
        planMend(fuller);
    });
    m_changesNotice->setPreviewOpen(true);
    connect(preview, &QDialog::finished, m_changesNotice, [this] { m_changesNotice->setPreviewOpen(false); });
    // The engine and the tenant may go; what shows them goes first.
    connect(m_changes, &QObject::destroyed, preview, &QDialog::reject);
    preview->open();
}

void TrivetWindow::showHistory()
{
    if (!m_changes || findChild<ChangesHistory *>()) // an undo was begun in it
        return;
    auto *history = new ChangesHistory(*m_changes, this);
    connect(history, &ChangesHistory::undoRequested, this, [this](const Plan &plan) { askToPreview(plan, {}); });
    connect(history, &ChangesHistory::fileSaved, m_notice, &FileNotice::tell);
    connect(m_changes, &QObject::destroyed, history, &QDialog::reject);
    history->open();
}

void TrivetWindow::showRecords(const QString &checkId)
{
    for (const Verdict &verdict : m_guide->allVerdicts()) {
        if (verdict.checkId == checkId)
            showVerdictRecords(*this, verdict, *m_guide->inventory(), m_guide->facts().mapping);
    }
}

/// Each kind of report by its file's ending; what went wrong is said in the banner's place.
void TrivetWindow::exportReport()
{
    auto *dialog = new QFileDialog(this, tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kinds of file in a dialog
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    QString name = m_guide->tenantName().simplified();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    dialog->selectFile(name + u" - Trivet.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = m_tenants.writeReport(path);
        if (written) {
            m_notice->tell(path);
            return;
        }
        m_banner->setView({CalloutKind::Error, describe(written.error()).what, describe(written.error()).todo});
        m_bannerButton->hide();
        m_keepButton->hide();
        m_banner->show();
    });
    dialog->open();
}

void TrivetWindow::showSettings()
{
    askPreferences(*this, m_preferences, [this](const Preferences &chosen) {
        // Texts and measures are made with their widgets.
        const bool isOtherWindow =
            chosen.language != m_preferences.language || chosen.textPercent != m_preferences.textPercent;
        m_preferences = chosen;
        Theme::instance().setMotion(chosen.motion);
        Theme::instance().apply(chosen.theme);
        Q_EMIT preferencesChanged(chosen);
        if (isOtherWindow)
            whenSecretsSaved(&TrivetWindow::giveWayToLanguage);
        else if (!m_guide)
            showWelcome();
    });
}

/// Another language or size of text is another window.
void TrivetWindow::giveWayToLanguage()
{
    const auto give = [this, id = m_guide ? m_tenantId : QString()] {
        leaveTenant();
        Q_EMIT languageChosen(id);
    };
    if (!asksBeforeLeaving(give))
        give();
}

void TrivetWindow::showHelp()
{
    showStepHelp(*this, page() ? &page()->spec() : nullptr);
}

/// Whose checks are read again: those of the page shown. The doctor's are all, as those of the review.
QString TrivetWindow::slugToRead() const
{
    return isAtDoctor() ? u"review"_s : m_guide->currentStep();
}

void TrivetWindow::poll()
{
    if (!m_guide || !isVisible() || isMinimized())
        return;
    m_guide->poll(slugToRead());
    showSaved();
    if (isAtDoctor())
        m_poll.setInterval(doctorPollInterval);
    else if (++m_polls >= pollsBeforeSlow)
        m_poll.setInterval(slowPollInterval);
}

void TrivetWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_guide)
        m_guide->poll(slugToRead());
}

void TrivetWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet->isVisible()) {
        m_sheet->hide();
        m_summary->setSheet(SummaryBar::Sheet::Closed);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TrivetWindow::holdsUnsavedSecret() const
{
    for (const AnswerSpec &answer : answerSpecs()) {
        const SecretState state =
            m_guide && answer.isSecret ? m_guide->inputs().secretState(answer.id) : SecretState::Empty;
        if (state == SecretState::Locked || state == SecretState::SaveFailed || state == SecretState::Saving)
            return true;
    }
    return false;
}

bool TrivetWindow::asksBeforeLeaving(std::function<void()> leave)
{
    if (m_guide)
        m_guide->unsavedWork().saveAgain();
    if (m_changes && m_changes->progress().isWriting()) {
        askStopChanges(*this, [this, leave = std::move(leave)] {
            if (!m_changes || !m_changes->progress().isWriting()) {
                leave();
                return;
            }
            // Queued: the engine must not end inside its own signal.
            connect(m_changes, &ChangeEngine::finished, this, leave,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
            m_changes->cancel();
        });
        return true;
    }
    const bool losesAnswers = m_guide && m_guide->unsavedWork().problem();
    if (!losesAnswers && !holdsUnsavedSecret())
        return false;
    askForgetUnsaved(*this, losesAnswers ? Unsaved::Answers : Unsaved::Secret, std::move(leave));
    return true;
}

void TrivetWindow::leaveTenantWhenAsked()
{
    if (!asksBeforeLeaving([this] { leaveForWelcome(); }))
        leaveForWelcome();
}

void TrivetWindow::switchTenantWhenAsked()
{
    if (!asksBeforeLeaving([this] { openTenant(m_wantedTenant); }))
        openTenant(m_wantedTenant);
}

void TrivetWindow::next()
{
    commitEdits();
    if (isAtDoctor())
        showStep(m_guide->currentStep()); // what Next would ask for is not to be seen here
    else
        m_guide->requestNext();
}

void TrivetWindow::checkAgain()
{
    commitEdits();
    m_guide->checkAgain(slugToRead());
}

/// What was typed and not left yet counts, whatever comes next: another step, a sign-in, the end.
void TrivetWindow::commitEdits()
{
    if (!page())
        return;
    const auto edits = page()->findChildren<SecretEdit *>();
    for (SecretEdit *edit : edits)
        edit->commit();
}

/// Goes on when no secret is on its way to the vault any more, at the latest after a while: a vault may never answer.
void TrivetWindow::whenSecretsSaved(void (TrivetWindow::*then)())
{
    commitEdits();
    m_afterSaving = then;
    if (m_guide && m_guide->inputs().isSavingSecrets())
        m_savingDeadline.start(longestSaving);
    else
        goOnAfterSaving();
}

void TrivetWindow::goOnAfterSaving()
{
    m_savingDeadline.stop();
    if (const auto then = std::exchange(m_afterSaving, nullptr))
        (this->*then)();
}

void TrivetWindow::closeAfterSaving()
{
    m_hasWaited = true;
    close();
}

void TrivetWindow::closeEvent(QCloseEvent *event)
{
    commitEdits();
    const bool hasWaited = std::exchange(m_hasWaited, false);
    if (m_guide && m_guide->inputs().isSavingSecrets() && !hasWaited && !m_mayForget) {
        event->ignore();
        whenSecretsSaved(&TrivetWindow::closeAfterSaving);
        return;
    }
    const auto forget = [this] {
        m_mayForget = true;
        close();
    };
    event->setAccepted(m_mayForget || !asksBeforeLeaving(forget));
    if (event->isAccepted())
        Q_EMIT closing(saveGeometry());
}

} // namespace trivet
