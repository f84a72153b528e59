// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/changespreview.h"

#include "changes/history.h"
#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/screensize.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/changes/planquestions.h"
#include "ui/parts/sentences/plansentence.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr qsizetype mostNotes = 12; ///< of each kind; the file has all

TextLabel *noteLabel(const QString &text, Ink ink = &Tokens::text2)
{
    auto *label = new TextLabel(text, TextRole::Body, ink);
    label->setWrap(TextLabel::Wrap::Words);
    return label;
}

void addNotes(QVBoxLayout &layout, const QString &title, const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    layout.addWidget(new TextLabel(title, TextRole::Strong));
    for (const QString &note : notes.first(std::min(mostNotes, notes.size())))
        layout.addWidget(noteLabel(note));
    if (notes.size() > mostNotes)
        layout.addWidget(noteLabel(
            ChangesPreview::tr("And %Ln more, in the CSV file.", nullptr, static_cast<int>(notes.size() - mostNotes))));
}

} // namespace

ChangesPreview::ChangesPreview(const Plan &plan, ChangeEngine &engine, const Context &context, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_context(context), m_model(plan), m_title(new TextLabel(TextRole::Section)),
      m_under(noteLabel({})),
      //: Accessible name and placeholder of the find field above planned changes
      m_find(new FindEdit(u"changes"_s, tr("Find a record"))), m_table(new RowTable(RowTable::Head::Shown)),
      m_asking(new Callout({CalloutKind::Warning, {}})), m_bar(new QProgressBar), m_progress(noteLabel({}))
{
    setObjectName(u"changesPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Apply changes"));
    resizeWithinScreen(*this, {scaled(900), scaled(620)});
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_table->setObjectName(u"changesTableView"_s);
    m_table->setAccessibleName(tr("Planned changes"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(PlanModel::Tick, new QStyledItemDelegate(m_table));
    m_table->setColumnWeights({0, 0, 170, 150, 100, 110, 110, 240}, {0, 44, 120, 90, 70, 70, 80, 150});
    m_table->setColumnHidden(PlanModel::Ending, true); // until something went somehow
    m_table->installEventFilter(this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    m_title->setObjectName(u"changesTitleLabel"_s);
    layout->addWidget(m_title);
    m_under->setObjectName(u"changesUnderLabel"_s);
    layout->addWidget(m_under);
    QWidget *tools = makeTools();
    tools->setVisible(!plan.isEmpty());
    m_table->setVisible(!plan.isEmpty());
    layout->addWidget(tools);
    layout->addWidget(m_table, 2);
    auto *notes = new QScrollArea;
    notes->setObjectName(u"changesNotesArea"_s);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setWidgetResizable(true);
    notes->setWidget(makeNotes(context));
    if (!plan.isEmpty())
        notes->setMaximumHeight(scaled(plan.questions.isEmpty() ? 190 : 280));
    layout->addWidget(notes, 1);
    m_asking->setObjectName(u"changesAskingCallout"_s);
    m_asking->hide();
    layout->addWidget(m_asking);
    m_bar->setObjectName(u"changesProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress of the changes"));
    m_bar->hide();
    layout->addWidget(m_bar);
    m_progress->setObjectName(u"changesProgressLabel"_s);
    layout->addWidget(m_progress);
    //: Field: a large change wants its number typed
    m_number = new LineField(u"changesNumber"_s, tr("Type the number of changes to allow them"),
                             LineField::Content::Machine, this);
    layout->addWidget(m_number);
    layout->addWidget(makeButtons());

    connect(&m_model, &PlanModel::ticksChanged, this, &ChangesPreview::showCounts);
    connect(m_number, &LineField::textChanged, this, &ChangesPreview::showCounts);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_filter.setFilterFixedString(m_find->wanted()); });
    connect(&m_engine, &ChangeEngine::progressChanged, this, &ChangesPreview::showProgress);
    connect(&m_engine, &ChangeEngine::rowEnded, this, &ChangesPreview::takeEnding);
    connect(&m_engine, &ChangeEngine::finished, this, &ChangesPreview::showProgress);
    connect(&m_engine, &ChangeEngine::finished, this, &ChangesPreview::showFirstOtherwise);
    takeUpWhatIsUnderWay();
    showCounts();
    showProgress();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *ChangesPreview::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    //: Button: ticks every row that is shown
    auto *all = new SmallButton(tr("Tick all shown"));
    all->setObjectName(u"tickAllButton"_s);
    //: Button: takes the tick from every row that is shown
    auto *none = new SmallButton(tr("Tick none shown"));
    none->setObjectName(u"tickNoneButton"_s);
    auto *save = new SmallButton(tr("Save as CSV\u2026"), u"export-report"_s);
    save->setObjectName(u"saveChangesButton"_s);
    row->addWidget(m_find, 1);
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(save);
    connect(all, &QAbstractButton::clicked, this, [this] { tickShown(Qt::Checked); });
    connect(none, &QAbstractButton::clicked, this, [this] { tickShown(Qt::Unchecked); });
    connect(save, &QAbstractButton::clicked, this, &ChangesPreview::saveCsv);
    return tools;
}

QWidget *ChangesPreview::makeNotes(const Context &context)
{
    auto *notes = new QWidget;
    auto *layout = new QVBoxLayout(notes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    const Plan &plan = m_model.plan();
    if (context.missing)
        layout->addWidget(
            new Callout({CalloutKind::Error, tr("Trivet may not write this yet"), missingRightText(*context.missing)}));
    if (!plan.questions.isEmpty()) {
        m_questions = new PlanQuestions(plan.questions);
        connect(m_questions, &PlanQuestions::answered, this, &ChangesPreview::answered);
        layout->addWidget(m_questions);
    }
    const bool hasFinal = std::any_of(plan.rows.begin(), plan.rows.end(),
                                      [](const ChangeRow &row) { return row.undo == UndoKind::Never; });
    if (!plan.isEmpty()) {
        const QString title =
            hasFinal ? tr("Some of this cannot be undone") : tr("You can undo all of this from History");
        layout->addWidget(new Callout(
            {hasFinal ? CalloutKind::Warning : CalloutKind::Info, title,
             tr("Trivet reads each value again just before it writes. What somebody changed meanwhile is left alone "
                "and shown."),
             u"undo"_s}));
    }
    if (!plan.isEmpty())
        layout->addWidget(noteLabel(laterText(laterInGlue(plan))));
    QStringList steps;
    for (const PortalStep &step : plan.portalSteps)
        steps.append(portalStepText(step));
    //: Above what a person does in a portal, because no API can
    addNotes(*layout, tr("What you do in the portal"), steps);
    QStringList left;
    for (const LeftOut &one : plan.leftOut)
        left.append(one.record.label.isEmpty() ? leftOutText(one) : one.record.label + u": "_s + leftOutText(one));
    addNotes(*layout, tr("Left out"), left);
    layout->addStretch(1);
    return notes;
}

QWidget *ChangesPreview::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    // Long words of a language and large text need more than one line.
    auto *before = new FlowLayout(scaled(8), scaled(6));
    auto *after = new FlowLayout(scaled(8), scaled(6));
    row->addLayout(before);
    row->addStretch(1);
    row->addLayout(after);
    //: Button: writes a single row, so that a person sees how it goes
    m_try = new Button(tr("Try one first"));
    m_try->setObjectName(u"tryOneButton"_s);
    //: Button: opens the history of changes
    m_history = new Button(tr("Show in History"));
    m_history->setObjectName(u"showHistoryButton"_s);
    m_pause = new Button(tr("Pause"));
    m_pause->setObjectName(u"pauseChangesButton"_s);
    m_stop = new Button(tr("Stop"));
    m_stop->setObjectName(u"stopChangesButton"_s);
    m_close = new Button(tr("Cancel"));
    m_close->setObjectName(u"closeChangesButton"_s);
    m_apply = new Button(QString(), u"apply"_s, ButtonKind::Primary);
    m_apply->setObjectName(u"applyChangesButton"_s);
    before->addWidget(m_try);
    before->addWidget(m_history);
    after->addWidget(m_pause);
    after->addWidget(m_stop);
    after->addWidget(m_close);
    after->addWidget(m_apply);
    for (Button *button : {m_try, m_history, m_pause, m_stop, m_close, m_apply})
        button->setAutoDefault(false);
    connect(m_try, &QAbstractButton::clicked, this, &ChangesPreview::tryOne);
    connect(m_history, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT historyRequested();
    });
    connect(m_pause, &QAbstractButton::clicked, this, &ChangesPreview::pauseOrGoOn);
    connect(m_stop, &QAbstractButton::clicked, &m_engine, &ChangeEngine::cancel);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QAbstractButton::clicked, this, &ChangesPreview::apply);
    return buttons;
}

bool ChangesPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && !m_engine.progress().isRunning()) {
            const int row = m_filter.mapToSource(current).row();
            m_model.tick({row}, m_model.plan().rows[row].isTicked ? Qt::Unchecked : Qt::Checked);
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QList<int> ChangesPreview::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows.append(m_filter.mapToSource(m_filter.index(row, 0)).row());
    return rows;
}

void ChangesPreview::tickShown(Qt::CheckState state)
{
    if (!m_engine.progress().isRunning())
        m_model.tick(shownRows(), state);
}

bool ChangesPreview::numberIsTyped() const
{
    return !m_model.plan().wantsNumberTyped() || m_number->text().trimmed() == QString::number(m_model.openCount());
}

void ChangesPreview::apply()
{
    start(m_model.plan());
}

void ChangesPreview::tryOne()
{
    Plan one = m_model.plan();
    bool isFound = false;
    for (ChangeRow &row : one.rows)
        row.isTicked = row.isTicked && !std::exchange(isFound, isFound || row.isTicked);
    start(one);
}

/// This plan was begun in a preview that was closed.
void ChangesPreview::takeUpWhatIsUnderWay()
{
    if (!m_engine.progress().isRunning() || m_engine.progress().plan != m_model.plan().id)
        return;
    const QList<JournalEntry> entries = m_engine.entries(m_model.plan().id);
    for (const JournalEntry &entry : entries) {
        if (entry.state != ChangeState::Planned && entry.state != ChangeState::Sent)
            m_model.showEnding(entry);
    }
    showEndings();
}

void ChangesPreview::showEndings()
{
    m_hasRun = true;
    m_table->setColumnHidden(PlanModel::Ending, false);
    m_table->fitColumns();
}

void ChangesPreview::start(const Plan &plan)
{
    showEndings();
    Q_EMIT begun(m_model.plan());
    m_engine.apply(plan, m_context.who);
    showProgress();
}

void ChangesPreview::pauseOrGoOn()
{
    if (m_engine.progress().state == ChangeProgress::State::Applying)
        m_engine.pause();
    else
        m_engine.goOn();
}

void ChangesPreview::saveCsv()
{
    const QByteArray content = planCsv(m_model.plan());
    auto *dialog = new QFileDialog(this, tr("Save the planned changes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(u"CSV (*.csv)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
            Q_EMIT fileSaved(path);
            return;
        }
        m_asking->setView({CalloutKind::Error, tr("The file was not saved"), file.errorString()});
        m_asking->show();
    });
    dialog->open();
}

/// Whose it is, how much of it is ticked and what it costs.
QString ChangesPreview::underText() const
{
    const Plan &plan = m_model.plan();
    const bool isInAutotask = plan.vendor() == VendorId::Autotask && !m_context.zone.isEmpty();
    //: A tenant's name, and the zone of Autotask that it is in, like "America West"
    const QString tenant = isInAutotask ? tr("Tenant %1, zone %2.").arg(m_context.tenant, m_context.zone)
                                        //: A tenant's name
                                        : tr("Tenant %1.").arg(m_context.tenant);
    if (plan.isEmpty() && !plan.questions.isEmpty())
        return tenant + u' ' + tr("Nothing can be written before you tell what is asked below.");
    if (plan.isEmpty())
        return tenant + u' ' + tr("There is nothing here that Trivet can write.");
    //: %1 rows ticked, %2 rows in all
    const QString ticked =
        tr("%1 of %2 rows ticked.").arg(QLocale().toString(plan.tickedCount()), QLocale().toString(plan.rows.size()));
    const int calls = callsFor(static_cast<int>(m_model.openCount(ChangeRow::Action::Create)),
                               static_cast<int>(m_model.openCount(ChangeRow::Action::Change)));
    const bool isToWrite = calls > 0 && !m_engine.progress().isRunning();
    const QString cost =
        isToWrite ? u' ' + callsText(plan.vendor(), calls, m_engine.callsLeft(plan.vendor())) : QString();
    return tenant + u' ' + ticked + cost;
}

void ChangesPreview::showCounts()
{
    const Plan &plan = m_model.plan();
    const ChangeProgress progress = m_engine.progress();
    const qsizetype open = m_model.openCount();
    const QString act = planAct(plan, open);
    const bool isRunning = progress.isRunning();
    const bool isThrough = plan.isEmpty() || (m_hasRun && open == 0);
    if (isRunning && progress.plan == plan.id)
        m_title->setText(planAct(plan, progress.planned > 0 ? progress.planned : open));
    else if (isThrough || open == 0)
        m_title->setText(mendTitle(plan.kind));
    else
        //: Title of a preview; %1 is the act with its number, like "Set type on 312 devices"
        m_title->setText(tr("%1?").arg(act));
    m_under->setText(underText());
    m_apply->setVisible(!isThrough && !isRunning);
    m_try->setVisible(!plan.isEmpty());
    m_apply->setText(open == 0 ? mendTitle(plan.kind) : act);
    m_number->setVisible(plan.wantsNumberTyped());
    const auto problem = m_engine.cannotApply();
    const bool mayApply = open > 0 && !m_context.missing && !isRunning && plan.groupWithoutRest().isEmpty() && !problem;
    m_apply->setEnabled(mayApply && numberIsTyped());
    m_try->setEnabled(mayApply && open > 1);
    QString held;
    if (problem && !isRunning)
        held = describe(*problem).text();
    else if (!isThrough && !isRunning && open == 0)
        held = tr("No row is ticked. Tick those that are to be written.");
    else if (!plan.groupWithoutRest().isEmpty())
        held = tr("Leave at least one of each device unticked: nothing would be left of it.");
    m_apply->setToolTip(held);
    const QString told = !held.isEmpty() ? held : isRunning || m_hasRun ? progressText(progress) : QString();
    m_progress->setText(told);
    m_progress->setVisible(!told.isEmpty());
}

/// Buttons come and go with the writing; whoever pressed one by a key finds the next at hand.
void ChangesPreview::moveFocusWith(bool isRunning)
{
    if (isRunning && (m_apply->hasFocus() || m_try->hasFocus()))
        (m_pause->isVisible() ? m_pause : m_stop)->setFocus(Qt::OtherFocusReason);
    else if (!isRunning && (m_pause->hasFocus() || m_stop->hasFocus()))
        (m_model.openCount() == 0 ? static_cast<QWidget *>(m_close) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ChangesPreview::showProgress()
{
    const ChangeProgress progress = m_engine.progress();
    using State = ChangeProgress::State;
    const bool isRunning = progress.isRunning();
    const bool mayPause = isRunning && progress.state != State::Settling;
    m_model.setTicksOpen(!isRunning);
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, std::max(progress.planned, 1));
    m_bar->setValue(progress.ended);
    if (mayPause)
        m_pause->show();
    if (isRunning)
        m_stop->show();
    moveFocusWith(isRunning);
    m_pause->setVisible(mayPause);
    m_pause->setText(progress.state == State::Applying ? tr("Pause") : tr("Go on"));
    m_stop->setVisible(isRunning);
    m_history->setVisible(m_hasRun && !isRunning);
    m_close->setText(isRunning ? tr("Close, and let it go on") : m_hasRun ? tr("Close") : tr("Cancel"));
    if (m_questions)
        m_questions->setVisible(!m_hasRun && !isRunning);
    m_asking->setVisible(progress.state == State::Asking || progress.state == State::HeldBack);
    if (progress.state == State::Asking)
        m_asking->setView({CalloutKind::Warning, tr("Trivet has stopped and asks"), askingText(progress)});
    else if (progress.state == State::HeldBack)
        m_asking->setView({CalloutKind::Info, tr("Waiting for the vendor's limit"),
                           progress.problem ? describe(*progress.problem).text() : QString()});

    showCounts();
}

void ChangesPreview::takeEnding(const JournalEntry &entry)
{
    if (entry.plan == m_model.plan().id)
        m_model.showEnding(entry);
}

void ChangesPreview::showFirstOtherwise()
{
    if (const int place = m_model.firstOtherwise(); m_hasRun && place >= 0)
        m_table->scrollTo(m_filter.mapFromSource(m_model.index(place, PlanModel::Ending)));
}

} // namespace trivet
