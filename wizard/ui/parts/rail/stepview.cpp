// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/stepview.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/parts/rail/stepdelegate.h"
#include "ui/parts/rail/stepmodel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace trivet {

using namespace Qt::StringLiterals;

StepView::StepView(QWidget *parent) : QTreeView(parent)
{
    setObjectName(u"stepsTreeView"_s);
    //: Accessible name of the list of chapters and steps
    setAccessibleName(tr("Chapters and steps"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    // The ground is the rail's (or the popup's); only rows paint.
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, &StepView::choose);
    connect(this, &QTreeView::expanded, this, &StepView::closeOthers);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void StepView::setSteps(StepModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &StepView::showCurrentStep);
    showCurrentStep();
}

void StepView::openChapter(int chapter)
{
    if (!m_model)
        return;
    const QModelIndex index = m_model->indexOfChapter(chapter);
    if (!index.isValid())
        return;
    expand(index);
    closeOthers(index);
    setCurrentIndex(index);
    scrollTo(index);
}

int StepView::openChapter() const
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (isExpanded(index))
            return m_model->row(index).chapter;
    }
    return -1;
}

void StepView::showCurrentStep()
{
    if (!m_model)
        return;
    const QModelIndex step = m_model->indexOfStep(m_model->currentStep());
    if (!step.isValid())
        return;
    expand(step.parent());
    closeOthers(step.parent());
    setCurrentIndex(step);
    scrollTo(step);
}

QSize StepView::sizeHint() const
{
    int height = 0;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex chapter = m_model->index(row, 0);
        height += sizeHintForIndex(chapter).height();
        for (int step = 0; isExpanded(chapter) && step < m_model->rowCount(chapter); ++step)
            height += sizeHintForIndex(m_model->index(step, 0, chapter)).height();
    }
    return {scaled(264), height};
}

void StepView::choose(const QModelIndex &index)
{
    if (!m_model || !index.isValid())
        return;
    const RailRow row = m_model->row(index);
    if (row.isChapter()) {
        if (isExpanded(index) && m_model->indexOfStep(m_model->currentStep()).parent() != index)
            collapse(index);
        else
            expand(index);
    }
    if (row.locked) {
        QToolTip::showText(viewport()->mapToGlobal(visualRect(index).center()), row.tip, viewport());
        if (!row.isChapter())
            Q_EMIT lockedStepRequested(row.step);
        return;
    }
    if (!row.isChapter())
        Q_EMIT stepRequested(row.step);
}

void StepView::closeOthers(const QModelIndex &opened)
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index != opened)
            collapse(index);
    }
}

void StepView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(currentIndex()); return;
    default: QTreeView::keyPressEvent(event);
    }
}

void StepView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        showCurrentStep();
}

} // namespace trivet
