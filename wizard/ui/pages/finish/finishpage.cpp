// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/finishpage.h"

#include "core/timetext.h"
#include "guide/content/fieldnames.h"
#include "guide/content/howtos.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/finish/fieldnamestable.h"
#include "ui/pages/finish/healthlist.h"
#include "ui/pages/finish/healthrows.h"
#include "ui/parts/checks/checkpanel.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/datescard.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/guidelooks.h"
#include "ui/parts/instructions/howtocard.h"
#include "ui/parts/reading/readcostline.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/shortguide.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QList<FieldNameRow> fieldNameRows()
{
    QList<FieldNameRow> rows;
    for (const FieldName &field : fieldNames()) {
        rows.append({.record = guideText(fieldAreaTitle(field.area)),
                     .autotask = QString::fromUtf8(field.from),
                     .itGlue = field.to ? QString::fromUtf8(field.to) : QString(),
                     .note = field.note ? guideText(field.note) : QString()});
    }
    return rows;
}

} // namespace

FinishPage::FinishPage(const StepSpec &spec, PageServices services, QWidget *parent) : GuidePage(spec, services, parent)
{
    m_cards = new QGridLayout;
    m_cards->setSpacing(scaled(16));
    m_diagramCard = new Card(this);
    m_diagram = new TrivetDiagram(DiagramForm::Large, m_diagramCard);
    m_diagram->setObjectName(u"finishDiagram"_s);
    m_diagramCard->addRow(m_diagram);
    makeHealth();
    body()->addLayout(m_cards);

    m_own = new CheckPanel(this);
    connect(m_own, &CheckPanel::actionTriggered, this, &FinishPage::act);
    connect(m_own, &CheckPanel::everythingDone, this, &GuidePage::checksDone);
    connect(m_own, &CheckPanel::movedOn, this, [this](QWidget *next) { scrollTo(next); });
    connect(m_own, &CheckPanel::refreshRequested, this, [this] { guide().checkAgain(this->spec().slug); });
    m_dates = new DatesCard(this);
    body()->addWidget(m_dates);
    body()->addWidget(m_own);

    body()->addWidget(new TextLabel(tr("Get more from the three"), TextRole::Section, &Tokens::text, this));
    QList<HowtoView> views;
    for (const HowToSpec &howTo : howTos())
        views.append({.id = howTo.slug,
                      .icon = howTo.icon,
                      .title = guideText(howTo.title),
                      .summary = guideText(howTo.summary)});
    auto *grid = new HowtoGrid(views, this);
    grid->setObjectName(u"howtoGrid"_s);
    connect(grid, &HowtoGrid::chosen, this, &FinishPage::openHowTo);
    body()->addWidget(grid);

    auto *namesWhy =
        new TextLabel(tr("One field can have two names. Look here when you compare a record of Autotask or "
                         "Datto RMM with the one in IT Glue."),
                      TextRole::Body, &Tokens::text2, this);
    namesWhy->setWrap(TextLabel::Wrap::Words);
    body()->addWidget(namesWhy);
    auto *names = new FieldNamesTable(this);
    names->setRows(fieldNameRows());
    body()->addWidget(names);
    body()->addStretch(1);

    connect(&guide(), &Guide::verdictsChanged, this, &FinishPage::showHealth);
    connect(&guide(), &Guide::checkingChanged, this, &FinishPage::showHealth);
    connect(&guide(), &Guide::stepsChanged, this, &FinishPage::showHealth);
    place();
    showHealth();
}

QWidget *FinishPage::makeHealth()
{
    m_health = new HealthList(u"finish"_s, tr("Health check"), this);
    auto *foot = new QWidget(m_health);
    auto *buttons = new FlowLayout(scaled(8), scaled(8), foot);
    buttons->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    auto *report = new Button(tr("Export report\u2026"), u"export-report"_s, ButtonKind::Primary, foot);
    report->setObjectName(u"exportReportButton"_s);
    m_again = new Button(tr("Check again"), u"refresh"_s, ButtonKind::Default, foot);
    m_again->setObjectName(u"checkAgainButton"_s);
    buttons->addWidget(report);
    buttons->addWidget(m_again);
    //: Button: the doctor's page with every check
    auto *all = new Button(tr("All checks"), u"checklist"_s, ButtonKind::Default, foot);
    all->setObjectName(u"allChecksButton"_s);
    buttons->addWidget(all);
    connect(all, &QAbstractButton::clicked, this, &FinishPage::doctorRequested);
    //: Beside "Export report": what the report never holds
    auto *without = new TextLabel(tr("Without secrets"), TextRole::Caption, &Tokens::text3, foot);
    without->setWrap(TextLabel::Wrap::None);
    without->setContentsMargins(0, scaled(8), 0, 0); // stands in the middle beside the buttons
    buttons->addWidget(without);
    m_checked = new TextLabel(TextRole::Caption, &Tokens::text3, foot);
    m_checked->setObjectName(u"healthCheckedLabel"_s);
    m_checked->setWrap(TextLabel::Wrap::None);
    m_checked->setContentsMargins(0, scaled(8), 0, 0);
    buttons->addWidget(m_checked);
    m_health->addRow(foot);
    connect(report, &QAbstractButton::clicked, this, &FinishPage::reportRequested);
    auto *cost = new ReadCostLine(guide(), m_health);
    cost->setContentsMargins(scaled(16), 0, scaled(16), scaled(12));
    m_health->addRow(cost);
    connect(m_again, &QAbstractButton::clicked, cost, &ReadCostLine::readEverything);
    connect(m_health, &HealthList::actionRequested, this, [this](const QString &id) {
        for (const HealthRow &row : healthRowsFor(guide())) {
            if (row.id == id && !row.checkId.isEmpty())
                Q_EMIT checkRequested(row.checkId);
        }
    });
    return m_health;
}

void FinishPage::place()
{
    m_cards->removeWidget(m_diagramCard);
    m_cards->removeWidget(m_health);
    const bool isWide = form() == PageForm::Wide;
    m_diagramCard->setVisible(form() != PageForm::Narrow);
    m_cards->addWidget(m_diagramCard, 0, 0);
    m_cards->addWidget(m_health, isWide ? 0 : 1, isWide ? 1 : 0, Qt::AlignTop);
    m_cards->setColumnStretch(1, isWide ? 1 : 0);
}

void FinishPage::setForm(PageForm form)
{
    GuidePage::setForm(form);
    place();
}

void FinishPage::arrive()
{
    GuidePage::arrive();
    guide().poll(u"review"_s);
}

void FinishPage::showHeader()
{
    GuidePage::showHeader();
    const QList<LinkStatus> links = guide().links();
    const int verified = linksLastVerified(links);
    PageHeaderView view = header()->view();
    if (const QDateTime kept = lastVerified(links); kept.isValid()) {
        //: Title of the last page while nothing newer is read; %1 is a number, %2 "3 hours ago"
        view.title = tr("%1 of 3 links verified %2").arg(QString::number(verified), agoText(kept));
    } else {
        //: Title of the last page
        view.title = verified == 3 ? tr("All three links are verified")
                                   //: Title of the last page; %1 is a number below three
                                   : tr("%1 of 3 links verified").arg(verified);
    }
    header()->setView(view);
}

/// "Check again" takes a while: that it runs, and when it last ended.
void FinishPage::showChecked()
{
    const QList<Verdict> verdicts = guide().allVerdicts();
    const bool isReading =
        std::ranges::any_of(verdicts, [this](const Verdict &verdict) { return guide().isChecking(verdict.checkId); });
    QDateTime last;
    for (const Verdict &verdict : verdicts) {
        const CheckSpec *check = findCheck(verdict.checkId);
        if (check && !check->reads.isEmpty() && verdict.checkedAt.isValid() &&
            (!last.isValid() || verdict.checkedAt > last))
            last = verdict.checkedAt;
    }
    //: Beside "Check again", while everything is read
    m_checked->setText(isReading ? tr("Checking now")
                       //: Beside "Check again"; %1 is a time
                       : last.isValid() ? tr("Checked %1").arg(timeText(last.toLocalTime().time()))
                                        : QString());
    m_checked->setVisible(!m_checked->text().isEmpty());
    m_again->setEnabled(!isReading);
}

void FinishPage::showHealth()
{
    showChecked();
    m_health->setPills(healthPillsFor(guide()));
    m_health->setRows(healthRowsFor(guide()));
    m_diagram->setContent(diagramFor(guide(), services().monitors));
    m_own->setChecks(checkViews());
    m_own->setSummary(summary());
    m_dates->setFacts(guide().facts());
    showHeader();
}

void FinishPage::openHowTo(const QString &slug)
{
    if (const HowToSpec *howTo = findHowTo(slug)) {
        openShortGuide(*this,
                       {.name = howTo->slug,
                        .title = guideText(howTo->title),
                        .why = guideText(howTo->why),
                        .instructions = howTo->instructions,
                        .note = howTo->note ? guideText(howTo->note) : QString(),
                        .helpUrl = howTo->helpUrl},
                       guide());
    }
}

QWidget *FinishPage::checkRowFor(const QString &checkId) const
{
    return m_own->row(checkId);
}

} // namespace trivet
