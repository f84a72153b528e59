// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBitArray>
#include <QDeadlineTimer>
#include <QList>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QVariant>

namespace trivet {

/// Keeps the rows of one group, say of one tab, that contain what is looked for. A long table is looked through a
/// little at a time, so that typing goes on; what is shown changes when it is done.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `groupRole` tells the group of a row, asked of its first column; what is looked for may stand in any of
    /// the columns `searched`.
    RowFilter(int groupRole, const QList<int> &searched, QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setGroup(const QVariant &group); ///< invalid = every row
    QVariant group() const { return m_group; }
    void setWanted(const QString &text);
    /// Looks through what is left at once: who leads to a row has to find it.
    void finish();

Q_SIGNALS:
    /// The rows are those asked for last.
    void applied();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void look();
    void lookUntil(const QDeadlineTimer &deadline);
    void forget();
    bool matches(int row) const;

    int m_groupRole;
    QList<int> m_searched;
    QVariant m_group;
    QString m_wanted;
    QTimer m_slices;   ///< runs while a long table is looked through
    QBitArray m_found; ///< of the rows looked at so far
    int m_looked = 0;
};

} // namespace trivet
