// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/stepmodel.h"

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

// A step's index carries its chapter's position plus one; a chapter's carries 0.
constexpr quintptr chapterMark = 0;

} // namespace

QList<StepModel::Chapter> StepModel::grouped(const QList<RailRow> &rows)
{
    QList<Chapter> chapters;
    for (const RailRow &row : rows) {
        if (row.isChapter())
            chapters.append({row, {}});
        else if (!chapters.isEmpty())
            chapters.last().steps.append(row);
    }
    return chapters;
}

bool StepModel::hasShapeOf(const QList<Chapter> &other) const
{
    return std::ranges::equal(m_chapters, other, [](const Chapter &one, const Chapter &two) {
        return one.row.chapter == two.row.chapter &&
               std::ranges::equal(one.steps, two.steps, {}, &RailRow::step, &RailRow::step);
    });
}

void StepModel::setRows(const QList<RailRow> &rows)
{
    const QList<Chapter> chapters = grouped(rows);
    if (!hasShapeOf(chapters)) {
        beginResetModel();
        m_chapters = chapters;
        endResetModel();
        return;
    }
    for (int c = 0; c < chapters.size(); ++c) {
        const QModelIndex chapter = index(c, 0);
        if (m_chapters[c].row != chapters[c].row) {
            m_chapters[c].row = chapters[c].row;
            Q_EMIT dataChanged(chapter, chapter);
        }
        for (int s = 0; s < chapters[c].steps.size(); ++s) {
            if (m_chapters[c].steps[s] == chapters[c].steps[s])
                continue;
            m_chapters[c].steps[s] = chapters[c].steps[s];
            const QModelIndex step = index(s, 0, chapter);
            Q_EMIT dataChanged(step, step);
        }
    }
}

void StepModel::setCurrentStep(const QString &slug)
{
    if (slug == m_currentStep)
        return;
    const QString former = std::exchange(m_currentStep, slug);
    for (const QString &changed : {former, slug}) {
        const QModelIndex step = indexOfStep(changed);
        if (!step.isValid())
            continue;
        Q_EMIT dataChanged(step, step);
        Q_EMIT dataChanged(step.parent(), step.parent());
    }
}

RailRow StepModel::row(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == chapterMark)
        return m_chapters.at(index.row()).row;
    return m_chapters.at(qsizetype(index.internalId()) - 1).steps.at(index.row());
}

QModelIndex StepModel::indexOfStep(const QString &slug) const
{
    if (slug.isEmpty())
        return {};
    for (int c = 0; c < m_chapters.size(); ++c) {
        const auto &steps = m_chapters.at(c).steps;
        const auto found = std::ranges::find(steps, slug, &RailRow::step);
        if (found != steps.end())
            return index(int(found - steps.begin()), 0, index(c, 0));
    }
    return {};
}

QModelIndex StepModel::indexOfChapter(int chapter) const
{
    const auto found = std::ranges::find(m_chapters, chapter, [](const Chapter &each) { return each.row.chapter; });
    return found == m_chapters.end() ? QModelIndex() : index(int(found - m_chapters.begin()), 0);
}

bool StepModel::isCurrent(const QModelIndex &index) const
{
    const RailRow shown = row(index);
    return !shown.isChapter() && shown.step == m_currentStep;
}

QString StepModel::spokenName(const QModelIndex &index) const
{
    const RailRow shown = row(index);
    //: %1: a step or chapter, %2: how it stands ("passed", "locked")
    QString name = tr("%1, %2").arg(shown.title, railGlyphWord(isCurrent(index) ? RailGlyph::Current : shown.glyph));
    if (!shown.count.isEmpty())
        //: %1: a chapter and how it stands, %2: "3 of 6"
        name = tr("%1, %2", "with count").arg(name, shown.count);
    return name;
}

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : chapterMark);
}

QModelIndex StepModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == chapterMark)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, chapterMark);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_chapters.size());
    return parent.internalId() == chapterMark && parent.column() == 0 ? int(m_chapters.at(parent.row()).steps.size())
                                                                      : 0;
}

int StepModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return row(index).title;
    case Qt::ToolTipRole: return row(index).tip;
    case Qt::AccessibleTextRole: return spokenName(index);
    case Qt::AccessibleDescriptionRole: return row(index).tip;
    case RowRole: return QVariant::fromValue(row(index));
    default: return {};
    }
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    // Locked rows stay enabled: a person may read what is to come and hear what opens it.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace trivet
