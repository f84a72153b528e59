// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proxychoice.h"
#include "ui/kit/theme/theme.h"
#include "ui/pages/step/guidepage.h"
#include "ui/parts/tenants.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace trivet {

class Banner;
class Button;
class ChangeEngine;
class ChangesNotice;
class ChecksSheet;
class DoctorPage;
class FileNotice;
class PageHost;
struct Mend;
struct Plan;
class Rail;
class RecentRail;
class StepFooter;
class StepModel;
class SummaryBar;
class SyncNews;
class TenantList;
class TopStrip;
class WelcomePage;
class WindowMenu;

/// What a person chose in Settings; the application keeps it.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString language = {}; ///< code, empty = the system's; a window has the one it was made in
    Theme::Motion motion = Theme::Motion::AsSystem;
    int textPercent = 100;  ///< of the system's text; a window has the size it was made in
    ProxyChoice proxy = {}; ///< on the way to the vendors
    QByteArray place = {};  ///< size and place of the window, as QWidget::saveGeometry(); empty = its usual ones
};

/// The window: rail or strip, banner, pages, summary bar, footer. Pages are made when they are first shown.
/// Holds no rule of the guide; what Next does is Guide::requestNext's answer.
class TrivetWindow : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the window.
    TrivetWindow(Tenants &tenants, SecretClipboard &clipboard, Preferences preferences, QWidget *parent = nullptr);
    ~TrivetWindow() override;

    void showWelcome();
    /// Opens a tenant by id, at the step where it was left.
    void openTenant(const QString &id);
    void openPractice();
    /// The welcome page, and on it why a tenant is not open.
    void showUnopened(const Problem &problem);

    Guide *guide() const { return m_guide; }

Q_SIGNALS:
    void preferencesChanged(const trivet::Preferences &preferences);
    void tenantOpened();
    /// The window closes, and stood so.
    void closing(const QByteArray &place);
    void openFailed(const trivet::Problem &problem);
    /// Another language was chosen, and this window has nothing unsaved any more: one of that language shall take its place,
    /// at this tenant or, where it is empty, the welcome page.
    void languageChosen(const QString &tenantId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildChrome();
    void addShortcuts();
    void addMenu();
    void takeTenant(const Result<OpenTenant> &opened);
    void leaveTenant();
    void showStep(const QString &slug);
    /// All checks, whatever step one is at; the step stays the current one.
    void showDoctor();
    bool isAtDoctor() const;
    void arriveAt(GuidePage &shown);
    GuidePage *makePage(const StepSpec &spec);
    void connectPage(GuidePage &made);
    GuidePage *page() const;
    void adapt();
    void placeChecks();
    void placeChrome();
    int chromeAbove() const;
    int chromeBelow() const;
    /// Who looks elsewhere is told how a sync came out.
    void watchSyncs();
    void showGuide();
    void showFooter();
    void showSummary();
    void showSaved();
    void showBanner();
    void setBannerShown(bool isShown);
    std::optional<Problem> pauseNow() const;
    std::optional<Problem> unreachedNow() const;
    void showTitle();
    void held(const QString &slug, const Blocker &first);
    void openPortal(VendorId vendor);
    void explainLocked(const QString &slug);
    void goToStep(const QString &slug);
    QString slugToRead() const;
    void leavePage();
    void exportReport();
    void askNewTenant();
    void askReview();
    void connectList(TenantList &list);
    TenantRow tenantOf(const QString &id) const;
    void showTenantsAfter(const Result<void> &result);
    void askRename(const QString &id);
    void askForgetSecrets(const QString &id);
    void askDelete(const QString &id);
    void askDeletePractice();
    void askReason(const QString &checkId);
    /// What would mend the finding of this check, to look at before anything is written.
    void previewMend(const QString &checkId);
    void planMend(const Mend &mend);
    /// Who may not write is told first, with the way to that right.
    /// `mend`: what the plan was made of, for a fuller one.
    void askToPreview(const Plan &plan, const Mend &mend);
    void previewChanges(const Plan &plan, const Mend &mend);
    void showHistory();
    void showRecords(const QString &checkId);
    void showSettings();
    void giveWayToLanguage();
    void showHelp();
    void cycleFocus();
    void commitEdits();
    void whenSecretsSaved(void (TrivetWindow::*then)());
    void leaveForWelcome();
    void goOnAfterSaving();
    void closeAfterSaving();
    void next();
    void checkAgain();
    bool holdsUnsavedSecret() const;
    /// True when leaving the tenant would lose something: a question is open now, and `leave` runs if the person wants it.
    bool asksBeforeLeaving(std::function<void()> leave);
    void leaveTenantWhenAsked();
    void switchTenantWhenAsked();
    void poll();

    Tenants &m_tenants;
    SecretClipboard &m_clipboard;
    Preferences m_preferences;
    QPointer<Guide> m_guide;
    QMap<LinkId, SyncMonitor *> m_monitors;
    SyncNews *m_news = nullptr;
    QPointer<ChangeEngine> m_changes;
    std::shared_ptr<const Plan> m_begun; ///< the plan that was applied last, to be shown again
    QString m_tenantId;
    DoctorPage *m_doctor = nullptr; ///< made when first shown
    QString m_wantedTenant;         ///< to go to once the secrets of this one are saved
    PageForm m_form = PageForm::Wide;
    bool m_isLow = false;
    bool m_mayForget = false;
    bool m_hasWaited = false; ///< closing: for the vault
    void (TrivetWindow::*m_afterSaving)() = nullptr;

    QHBoxLayout *m_outer;
    QVBoxLayout *m_right;
    StepModel *m_steps;
    Rail *m_rail;
    RecentRail *m_recent;
    TopStrip *m_strip;
    Banner *m_banner;
    Button *m_bannerButton;
    Button *m_keepButton;
    FileNotice *m_notice;
    ChangesNotice *m_changesNotice;
    PageHost *m_host;
    WelcomePage *m_welcome;
    SummaryBar *m_summary;
    StepFooter *m_footer;
    ChecksSheet *m_sheet;
    WindowMenu *m_menu;
    QTimer m_poll;
    QTimer m_look{this};           ///< runs until what changed of the guide is shown
    QTimer m_savingDeadline{this}; ///< runs while the window waits for the vault before it closes or leaves a tenant
    int m_polls = 0;
};

} // namespace trivet
