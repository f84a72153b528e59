// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/rail/railrow.h"

#include <QAbstractItemModel>
#include <QList>

namespace trivet {

/// Chapters and their steps as a tree of two levels. Knows nothing of the guide: rows come ready to show.
class StepModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 }; ///< the RailRow itself

    using QAbstractItemModel::QAbstractItemModel;

    /// Rows with the same chapters and steps as before change in place, so that the view keeps what is open.
    void setRows(const QList<RailRow> &rows);
    void setCurrentStep(const QString &slug);
    QString currentStep() const { return m_currentStep; }

    RailRow row(const QModelIndex &index) const;
    QModelIndex indexOfStep(const QString &slug) const;
    QModelIndex indexOfChapter(int chapter) const;
    bool isCurrent(const QModelIndex &index) const;
    /// "Map device types, passed", "SaaS Protection, optional"
    QString spokenName(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Chapter
    {
        RailRow row;
        QList<RailRow> steps;
    };
    static QList<Chapter> grouped(const QList<RailRow> &rows);
    bool hasShapeOf(const QList<Chapter> &other) const;

    QList<Chapter> m_chapters;
    QString m_currentStep;
};

} // namespace trivet

Q_DECLARE_METATYPE(trivet::RailRow)
