// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/guide.h"
#include "ui/kit/widgets/pill.h"
#include "ui/pages/step/pageform.h"
#include "ui/parts/checks/checkview.h"

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace trivet {

class CheckPanel;
class PageHeader;
class SecretClipboard;
class SyncMonitor;
class Tenants;

/// What a page of a step may use of the window's world. All outlive the page.
struct PageServices
{
    Guide &guide;
    QMap<LinkId, SyncMonitor *> monitors = {};
    SecretClipboard &clipboard;
    Tenants &tenants;
};

/// A page of one step: header, what the step is about, and its checks. A thin view of the guide; owns no rule.
class GuidePage : public QWizardPage
{
    Q_OBJECT
public:
    GuidePage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);

    const StepSpec &spec() const { return m_spec; }
    /// The page is shown: puts the focus on the first row or field that is open, never on Next.
    virtual void arrive();
    /// Next was pressed early: shows what is open and gives it the focus.
    virtual void showBlocker(const Blocker &blocker);
    virtual void setForm(PageForm form);
    /// The checks, which the window takes into its sheet when there is no column for them; nullptr: none to move.
    virtual QWidget *checksWidget() { return nullptr; }
    virtual void takeChecksBack() {}

    /// "3 of 5", "1 failed", "All passed".
    PillView summary() const;
    /// The look of the step as a whole and its two texts, for the summary bar.
    CheckLook summaryLook() const;
    QString summaryHeadline() const;
    QString summaryRest() const;

    /// Above and below the page's own content, inside what scrolls: for the strip and the summary bar when the window is
    /// too low to keep them in place.
    QVBoxLayout *scrollTop() const { return m_top; }
    QVBoxLayout *scrollBottom() const { return m_bottom; }
    /// Scrolls by `pixels`, so that what is seen stays where it is when something above the page comes or goes.
    void scrollBy(int pixels);

Q_SIGNALS:
    /// "Show me where", a folded detail, or a portal to open: the window does it.
    void openPortalRequested(trivet::VendorId vendor);
    void detailsRequested(const QString &checkId);
    void continueAnywayRequested(const QString &checkId);
    /// What would mend the finding of this check, or what the person selected, to look at before anything is written.
    void mendRequested(const QString &checkId);
    void changesRequested(const trivet::Mend &mend);
    void stepRequested(const QString &slug);
    /// The doctor's page, at this check.
    void checkRequested(const QString &checkId);
    /// Nothing is left for a person to do in the checks: the focus goes to Next.
    void checksDone();
    /// The page wrote a file that the person asked for.
    void fileSaved(const QString &path);

protected:
    /// Where subclasses put their content, below the header.
    QVBoxLayout *body() const { return m_body; }
    QScrollArea &scrollArea() const { return *m_scroll; }
    Guide &guide() const { return m_services.guide; }
    const PageServices &services() const { return m_services; }
    PageForm form() const { return m_form; }
    QList<CheckView> checkViews() const;
    /// A button of a check was pressed.
    void act(const QString &checkId, const QString &actionId);
    void scrollTo(QWidget *widget);
    /// As scrollTo, for a part of a widget that is higher than the window.
    void scrollTo(QWidget *widget, const QRect &part);
    /// "Do this step for me", in practice; nullptr in live tenants and where there is nothing to do in a portal.
    QWidget *makePracticeCallout();
    /// On the first step of an optional chapter: the way past it; nullptr elsewhere.
    QWidget *makeSkipCallout();
    virtual QWidget *inputFor(const QString &) const { return nullptr; }
    virtual QWidget *checkRowFor(const QString &) const { return nullptr; }
    virtual void showHeader();
    PageHeader *header() const { return m_header; }

private:
    const StepSpec m_spec;
    PageServices m_services;
    PageForm m_form = PageForm::Wide;
    QScrollArea *m_scroll;
    QVBoxLayout *m_top;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QVBoxLayout *m_bottom;
    PageHeader *m_header;
};

} // namespace trivet
