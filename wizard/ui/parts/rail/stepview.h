// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace trivet {

class StepModel;

/// The tree of chapters and steps, as it stands in the rail and in the strip's "All steps". One chapter is open at a
/// time. A click, Enter or Space on a step asks for it; on a chapter it opens the chapter. A locked step says what
/// opens it.
class StepView : public QTreeView
{
    Q_OBJECT
public:
    explicit StepView(QWidget *parent = nullptr);

    void setSteps(StepModel *model);
    /// Opens a chapter and closes the others, without going anywhere.
    void openChapter(int chapter);
    /// Brings the current step into view with its chapter open.
    void showCurrentStep();
    int openChapter() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void stepRequested(const QString &slug);
    void lockedStepRequested(const QString &slug);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void closeOthers(const QModelIndex &opened);

    StepModel *m_model = nullptr;
};

} // namespace trivet
