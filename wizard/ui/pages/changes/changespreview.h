// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/changeengine.h"
#include "ui/pages/changes/planmodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QProgressBar;

namespace trivet {

class Button;
class Callout;
class FindEdit;
class LineField;
class PlanQuestions;
class RowTable;
class TextLabel;

/// What would be written, row by row, before anything is: ticks, "Try one first", the act with its count; then the
/// progress with pause and stop, and how each row came out. Closing it while rows are written lets them go on.
class ChangesPreview : public QDialog
{
    Q_OBJECT
public:
    /// Who applies, and for whom; what is missing before it may.
    struct Context
    {
        QString tenant;
        QString zone = {}; ///< of Autotask, as people know it: "America West"
        QString who;
        std::optional<MissingRight> missing = {};
    };
    /// The engine outlives the dialog.
    ChangesPreview(const Plan &plan, ChangeEngine &engine, const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileSaved(const QString &path);
    void historyRequested();
    /// Of this plan, with its ticks, rows are being written from now on.
    void begun(const trivet::Plan &plan);
    /// What a person told, by the keys of the plan's questions: a fuller plan can be made.
    void answered(const QMap<QString, QString> &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeNotes(const Context &context);
    QWidget *makeButtons();
    QList<int> shownRows() const;
    void tickShown(Qt::CheckState state);
    void apply();
    void tryOne();
    void start(const Plan &plan);
    void takeUpWhatIsUnderWay();
    void showEndings();
    void pauseOrGoOn();
    void saveCsv();
    void showCounts();
    QString underText() const;
    void showProgress();
    void moveFocusWith(bool isRunning);
    void takeEnding(const JournalEntry &entry);
    /// The first row that did not come out as planned is brought into sight.
    void showFirstOtherwise();
    bool numberIsTyped() const;

    ChangeEngine &m_engine;
    const Context m_context;
    PlanModel m_model;
    QSortFilterProxyModel m_filter;
    TextLabel *m_title;
    TextLabel *m_under;
    FindEdit *m_find;
    RowTable *m_table;
    PlanQuestions *m_questions = nullptr; ///< none: nothing to ask
    Callout *m_asking;
    QProgressBar *m_bar;
    TextLabel *m_progress;
    LineField *m_number;
    Button *m_try;
    Button *m_history;
    Button *m_pause;
    Button *m_stop;
    Button *m_close;
    Button *m_apply;
    bool m_hasRun = false;
};

} // namespace trivet
