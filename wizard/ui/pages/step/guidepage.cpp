// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/guidepage.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/pages/step/checkviews.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/tenants.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double wideEm = 84;
constexpr double singleEm = 56;

int countOf(const QList<CheckView> &views, std::initializer_list<CheckLook> looks)
{
    int count = 0;
    for (const CheckView &view : views) {
        for (const CheckLook look : looks)
            count += view.look == look ? 1 : 0;
    }
    return count;
}

} // namespace

PageForm pageFormFor(double em)
{
    if (em >= wideEm)
        return PageForm::Wide;
    return em >= singleEm ? PageForm::Single : PageForm::Narrow;
}

GuidePage::GuidePage(const StepSpec &spec, PageServices services, QWidget *parent)
    : QWizardPage(parent), m_spec(spec), m_services(services)
{
    setObjectName(u"stepPage_"_s + spec.slug);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"pageScrollArea"_s);
    m_scroll->setAccessibleName(guideText(spec.title));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);

    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_top = new QVBoxLayout;
    all->addLayout(m_top);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    m_column->setSpacing(scaled(20));
    all->addLayout(m_column, 1);
    m_header = new PageHeader(content);
    m_column->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(scaled(16));
    m_column->addLayout(m_body, 1);
    m_bottom = new QVBoxLayout;
    all->addLayout(m_bottom);
    m_scroll->setWidget(content);

    QTimer::singleShot(0, this, [this] { showHeader(); });
    connect(&guide(), &Guide::inventoryChanged, this, [this] { showHeader(); });
}

void GuidePage::showHeader()
{
    const ChapterSpec &chapter = chapterOf(m_spec.slug);
    qsizetype place = 1;
    for (const StepSpec &step : chapter.steps) {
        if (step.slug == m_spec.slug)
            break;
        ++place;
    }
    PageHeaderView view{.place = {}, .title = guideText(m_spec.title)};
    const bool isAlone = chapter.steps.size() == 1;
    if (!isAlone) {
        //: Above a page's title, as in "Step 1 of 6"
        view.place.append(tr("Step %1 of %2").arg(place).arg(chapter.steps.size()));
    }
    if (m_form == PageForm::Wide || isAlone)
        view.place.prepend(guideText(chapter.title));
    if (m_spec.why)
        view.why = guideText(m_spec.why);
    if (m_spec.minutes > 0) {
        //: How long a step takes
        view.duration = tr("About %1 min").arg(m_spec.minutes);
        if (m_spec.minutesNote) {
            //: %1 is "About 5 min", %2 what comes on top, as in "plus the first sync"
            view.duration = tr("%1, %2").arg(view.duration, guideText(m_spec.minutesNote));
        }
    }
    if (const QDateTime kept = guide().readingPlan().keptSince(m_spec.slug); kept.isValid())
        view.state = {PillKind::Neutral, readAgoText(kept), u"clock"_s};
    m_header->setView(view);
}

void GuidePage::arrive()
{
    m_header->setFocus(Qt::OtherFocusReason);
}

void GuidePage::setForm(PageForm form)
{
    m_form = form;
    const int margin = scaled(form == PageForm::Wide ? 32 : 20);
    m_column->setContentsMargins(margin, scaled(form == PageForm::Wide ? 24 : 16), margin, scaled(24));
    showHeader();
}

void GuidePage::showBlocker(const Blocker &blocker)
{
    QWidget *target = nullptr;
    if (blocker.kind == Blocker::Kind::MissingInput || blocker.kind == Blocker::Kind::BadInput)
        target = inputFor(blocker.subject);
    if (!target)
        target = checkRowFor(blocker.subject);
    if (!target)
        return;
    scrollTo(target);
    target->setFocus(Qt::OtherFocusReason);
}

void GuidePage::scrollBy(int pixels)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pixels);
}

void GuidePage::scrollTo(QWidget *widget)
{
    if (m_scroll->widget()->isAncestorOf(widget))
        m_scroll->ensureWidgetVisible(widget, scaled(24), scaled(24));
}

void GuidePage::scrollTo(QWidget *widget, const QRect &part)
{
    if (!m_scroll->widget()->isAncestorOf(widget))
        return;
    const QPoint middle = widget->mapTo(m_scroll->widget(), part.center());
    m_scroll->ensureVisible(0, middle.y(), 0, part.height() + scaled(24));
}

QList<CheckView> GuidePage::checkViews() const
{
    return checkViewsFor(m_spec, m_services.guide);
}

PillView GuidePage::summary() const
{
    const QList<CheckView> views = checkViews();
    const int failed = countOf(views, {CheckLook::Failed});
    const int needYou = countOf(views, {CheckLook::NeedsYou});
    const int passed = countOf(
        views, {CheckLook::Passed, CheckLook::Confirmed, CheckLook::Stale, CheckLook::Skipped, CheckLook::Note});
    if (failed > 0)
        return {PillKind::Failed, tr("%Ln failed", nullptr, failed)};
    if (needYou > 0)
        return {PillKind::Attention, tr("%Ln need(s) you", nullptr, needYou)};
    if (passed == views.size() && passed > 0)
        return {PillKind::Passed, tr("All passed")};
    //: Checks passed of all, as in "3 of 5"
    return {PillKind::Progress, tr("%1 of %2").arg(passed).arg(views.size())};
}

CheckLook GuidePage::summaryLook() const
{
    switch (summary().kind) {
    case PillKind::Failed: return CheckLook::Failed;
    case PillKind::Attention: return CheckLook::NeedsYou;
    case PillKind::Passed: return CheckLook::Passed;
    default: return CheckLook::Checking;
    }
}

QString GuidePage::summaryHeadline() const
{
    const QList<CheckView> views = checkViews();
    const int passed = countOf(
        views, {CheckLook::Passed, CheckLook::Confirmed, CheckLook::Stale, CheckLook::Skipped, CheckLook::Note});
    return tr("%1 of %2 checks passed").arg(passed).arg(views.size());
}

QString GuidePage::summaryRest() const
{
    const QList<CheckView> views = checkViews();
    const int failed = countOf(views, {CheckLook::Failed});
    const int waiting = countOf(views, {CheckLook::Confirm, CheckLook::NeedsYou});
    if (failed > 0)
        return tr("%Ln failed", nullptr, failed);
    if (waiting > 0)
        return tr("%Ln wait(s) for you", nullptr, waiting);
    return {};
}

void GuidePage::act(const QString &checkId, const QString &actionId)
{
    if (actionId == "confirm"_L1) {
        guide().confirmations().confirm(checkId);
    } else if (actionId == "confirmAgain"_L1) {
        guide().confirmations().confirmAgain(checkId);
    } else if (actionId == "takeBack"_L1) {
        guide().confirmations().takeBack(checkId);
    } else if (actionId == "keep"_L1) {
        guide().inputs().keepSecretsUntilClose();
    } else if (actionId == "again"_L1) {
        guide().checkAgain(m_spec.slug);
    } else if (actionId == "anyway"_L1) {
        Q_EMIT continueAnywayRequested(checkId);
    } else if (actionId == "mend"_L1) {
        Q_EMIT mendRequested(checkId);
    } else if (actionId == "withdraw"_L1) {
        guide().confirmations().withdrawWaiver(checkId);
    } else if (actionId == "details"_L1) {
        Q_EMIT detailsRequested(checkId);
    } else if (actionId == "field"_L1) {
        for (const Verdict &verdict : guide().allVerdicts()) {
            if (verdict.checkId == checkId)
                showBlocker({Blocker::Kind::BadInput, verdict.field});
        }
    }
}

QWidget *GuidePage::makeSkipCallout()
{
    const ChapterSpec &chapter = chapterOf(m_spec.slug);
    const QList<ChapterSpec> &all = guideChapters();
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&chapter](const ChapterSpec &other) { return other.number == chapter.number; });
    const bool isFirst = chapter.steps.first().slug == m_spec.slug;
    if (chapter.need == ChapterSpec::Need::Required || !isFirst || own == all.end() || own + 1 == all.end())
        return nullptr;
    const QString next = (own + 1)->steps.first().slug;
    //: %1 is a chapter's title
    auto *callout = new Callout({CalloutKind::Info, tr("%1 is optional").arg(guideText(chapter.title)),
                                 tr("The three links stand without it. You can come back at any time.")},
                                this);
    //: Button: leaves an optional chapter out; %1 is its title
    auto *skip = new SmallButton(tr("Skip %1").arg(guideText(chapter.title)), ButtonKind::Default, callout);
    skip->setObjectName(u"skipChapterButton"_s);
    callout->addButton(skip);
    connect(skip, &QAbstractButton::clicked, this, [this, next] { Q_EMIT stepRequested(next); });
    return callout;
}

QWidget *GuidePage::makePracticeCallout()
{
    if (!guide().isPractice())
        return nullptr;
    //: Practice, step 2.1: the button below is for two presses
    const QString inTwo =
        tr("The first press brings the key of IT Glue, so that you see what its first sync would do. The second "
           "press tidies IT Glue as you would.");
    auto *callout = new Callout({CalloutKind::Practice, tr("Practice"),
                                 m_spec.page == PageKind::ExistingData
                                     ? inTwo
                                     : tr("Trivet can do the portal's part here, so that you see how a step goes.")},
                                this);
    auto *button = new SmallButton(tr("Do this step for me"), ButtonKind::Default, callout);
    button->setObjectName(u"doItForMeButton"_s);
    callout->addButton(button);
    connect(button, &QAbstractButton::clicked, this, [this, callout] {
        m_services.tenants.doInPortal(m_spec.slug, callout, [callout](const QString &error) {
            CalloutView view = callout->view();
            view.kind = error.isEmpty() ? CalloutKind::Practice : CalloutKind::Error;
            if (!error.isEmpty())
                view.text = error;
            callout->setView(view);
        });
    });
    return callout;
}

} // namespace trivet
