// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/welcome/welcomepage.h"

#include "core/timetext.h"
#include "guide/content/stepspec.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/commandrow.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/welcome/tenantlist.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct Ready
{
    const char *icon;
    const char *title;
    const char *text;
};

constexpr Ready readyRows[] = {
    {"mark-autotask", QT_TRANSLATE_NOOP("trivet::WelcomePage", "Autotask administrator"),
     QT_TRANSLATE_NOOP("trivet::WelcomePage", "May edit Resources/Users (HR)")},
    {"mark-datto-rmm", QT_TRANSLATE_NOOP("trivet::WelcomePage", "Datto RMM administrator"),
     QT_TRANSLATE_NOOP("trivet::WelcomePage", "Default security level Administrator")},
    {"mark-it-glue", QT_TRANSLATE_NOOP("trivet::WelcomePage", "IT Glue administrator"),
     QT_TRANSLATE_NOOP("trivet::WelcomePage", "Makes the API key for chapter 2")},
    {"mark-saas-protection", QT_TRANSLATE_NOOP("trivet::WelcomePage", "Datto Partner Portal, optional"),
     QT_TRANSLATE_NOOP("trivet::WelcomePage", "REST API public and secret key")},
};

/// The ground under the buttons of the last line: surface with a hairline above.
class Footer : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().surface);
        painter.fillRect(QRect(0, 0, width(), 1), Theme::current().border);
    }
};

QString savedText(const QDateTime &saved)
{
    const QDateTime local = saved.toLocalTime();
    const QString time = timeText(local.time());
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return WelcomePage::tr("today at %1").arg(time);
    if (days == 1)
        return WelcomePage::tr("yesterday at %1").arg(time);
    return dayText(local.date());
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWizardPage(parent)
{
    setObjectName(u"welcomePage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"welcomeScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(32), scaled(40), scaled(32), scaled(24));
    column->setSpacing(scaled(8));
    auto *title =
        new TextLabel(tr("Connect Autotask, Datto RMM and IT Glue"), TextRole::Display, &Tokens::text, content);
    title->setWrap(TextLabel::Wrap::Words);
    title->setObjectName(u"welcomeTitleLabel"_s);
    column->addWidget(title);
    auto *why = new TextLabel(
        tr("Trivet takes you through every setting in the right order and checks each one before the next "
           "depends on it."),
        TextRole::Body, &Tokens::text2, content);
    why->setWrap(TextLabel::Wrap::Words);
    why->setMaximumWidth(scaled(640));
    column->addWidget(why);
    column->addSpacing(scaled(20));

    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(scaled(24));
    m_grid->setVerticalSpacing(scaled(16));
    m_grid->setColumnStretch(0, 1);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(scaled(12));
    m_problem = new Callout({CalloutKind::Error, {}}, content);
    m_problem->hide();
    m_rows->addWidget(m_problem);

    m_continue = new CommandRow(u"continueTenant"_s, {u"resume"_s, {}, {}}, content);
    m_continue->setObjectName(u"continueTenantRow"_s);
    connect(m_continue, &QAbstractButton::clicked, this, [this] { Q_EMIT continueRequested(m_recent); });
    m_rows->addWidget(m_continue);
    struct Row
    {
        const char *name;
        CommandView view;
        void (WelcomePage::*signal)();
    };
    const Row rows[] = {
        {"newTenantRow",
         {u"add"_s, tr("Set up a new tenant"), tr("About 60 minutes of work, plus sync time. Stop whenever you like.")},
         &WelcomePage::newTenantRequested},
        {"reviewRow",
         {u"review"_s, tr("Review an existing integration"),
          tr("Compares your settings with the recommended ones. Read-only.")},
         &WelcomePage::reviewRequested},
        {"practiceRow",
         {.icon = u"practice"_s,
          .title = tr("Practice with sample data"),
          .text = tr("Every page with a simulated tenant. No account needed."),
          .frame = CommandView::Frame::Practice},
         &WelcomePage::practiceRequested},
    };
    for (const Row &row : rows) {
        auto *command = new CommandRow(QString::fromLatin1(row.name), row.view, content);
        command->setObjectName(QString::fromLatin1(row.name));
        connect(command, &QAbstractButton::clicked, this, row.signal);
        m_rows->addWidget(command);
    }
    m_list = new TenantList(content);
    m_rows->addSpacing(scaled(8));
    m_rows->addWidget(m_list);
    m_rows->addStretch(1);
    m_grid->addLayout(m_rows, 0, 0);
    m_side = makeReady();
    m_grid->addWidget(m_side, 0, 1, Qt::AlignTop);
    column->addLayout(m_grid);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeFooter());
    setTenants({});
}

QWidget *WelcomePage::makeReady()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));

    auto *card = new Card(side);
    auto *list = new QWidget(card);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(18));
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(tr("Have these ready"), TextRole::Section, &Tokens::text, list), 0, 0, 1, 2);
    int line = 1;
    for (const Ready &row : readyRows) {
        grid->setRowMinimumHeight(line++, scaled(14));
        grid->addWidget(new IconLabel(QString::fromLatin1(row.icon), &Tokens::text2, 20, list), line, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(tr(row.title), TextRole::Strong, &Tokens::text, list), line++, 1);
        grid->addWidget(new TextLabel(tr(row.text), TextRole::Caption, &Tokens::text2, list), line++, 1);
    }
    card->addRow(list);
    layout->addWidget(card);
    auto *secrets = new Callout({CalloutKind::Info, tr("Your secrets stay with you"),
                                 tr("Trivet keeps them in the system keychain, or until it closes where there is none, "
                                    "and talks only to the vendors. It "
                                    "sends no usage data."),
                                 u"shield"_s},
                                side);
    layout->addWidget(secrets);
    layout->addStretch(1);
    side->setFixedWidth(scaled(304));
    return side;
}

QWidget *WelcomePage::makeFooter()
{
    auto *footer = new Footer(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(scaled(32), scaled(16), scaled(32), scaled(16));
    layout->setSpacing(scaled(8));
    auto *settings = new Button(tr("&Settings"), u"settings"_s, ButtonKind::Flat, footer);
    settings->setObjectName(u"settingsButton"_s);
    connect(settings, &QAbstractButton::clicked, this, &WelcomePage::settingsRequested);
    auto *help = new Button(tr("&Help"), u"help"_s, ButtonKind::Flat, footer);
    help->setObjectName(u"helpButton"_s);
    connect(help, &QAbstractButton::clicked, this, &WelcomePage::helpRequested);
    layout->addWidget(settings);
    layout->addWidget(help);
    layout->addStretch(1);
    layout->addWidget(new TextLabel(QStringLiteral("Trivet " TRIVET_VERSION), TextRole::Body, &Tokens::text3, footer));
    m_continueButton = new Button(tr("&Continue"), u"arrow-next"_s, ButtonKind::Primary, footer);
    m_continueButton->setObjectName(u"continueButton"_s);
    connect(m_continueButton, &QAbstractButton::clicked, this, [this] { Q_EMIT continueRequested(m_recent); });
    layout->addWidget(m_continueButton);
    return footer;
}

void WelcomePage::setTenants(const QList<TenantRow> &tenants)
{
    m_problem->hide(); // of a tenant that was to be opened before
    m_recent.clear();
    m_list->setTenants(tenants);
    m_hasTenants = !tenants.isEmpty();
    m_list->setVisible(m_isListed && m_hasTenants);
    for (const TenantRow &tenant : tenants) {
        if (tenant.problem || !m_recent.isEmpty())
            continue;
        m_recent = tenant.id;
        const StepSpec *next = findStep(tenant.currentStep);
        CommandView view{.icon = u"resume"_s,
                         .title = tr("Continue with %1").arg(tenant.name),
                         .text = {},
                         .frame = CommandView::Frame::Chosen};
        if (next)
            view.text = tr("Next: %1. Saved %2.").arg(guideText(next->railTitle), savedText(tenant.lastSaved));
        else
            view.text = tr("Saved %1.").arg(savedText(tenant.lastSaved));
        if (tenant.totalSteps > 0) {
            view.progress = static_cast<double>(tenant.passedSteps) / tenant.totalSteps;
            view.progressText =
                tr("%1 of %2 steps", "how far a tenant has come").arg(tenant.passedSteps).arg(tenant.totalSteps);
        }
        m_continue->setView(view);
    }
    m_continue->setVisible(!m_recent.isEmpty());
    m_continueButton->setVisible(!m_recent.isEmpty());
}

void WelcomePage::setColumns(Columns columns)
{
    // Beside two columns there is a rail with the same list.
    m_isListed = columns == Columns::One;
    m_list->setVisible(m_isListed && m_hasTenants);
    m_grid->removeWidget(m_side);
    if (columns == Columns::Two) {
        m_side->setFixedWidth(scaled(304));
        m_grid->addWidget(m_side, 0, 1, Qt::AlignTop);
    } else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_grid->addWidget(m_side, 1, 0);
    }
}

void WelcomePage::focusFirst()
{
    if (!m_recent.isEmpty())
        m_continue->setFocus(Qt::OtherFocusReason);
    else if (auto *first = findChild<CommandRow *>(u"newTenantRow"_s))
        first->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showProblem(const Problem &problem)
{
    const ProblemSentence sentence = describe(problem);
    m_problem->setView({CalloutKind::Error, sentence.what, sentence.why + u' ' + sentence.todo});
    m_problem->show();
}

void WelcomePage::clearProblem()
{
    m_problem->hide();
}

} // namespace trivet
