// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSortFilterProxyModel>
#include <QVariant>

namespace trivet {

/// Keeps the rows of one group, say of one tab, that contain what is looked for.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `groupRole` tells the group of a row, asked of its first column; what is looked for may stand in any of
    /// the columns `searched`.
    RowFilter(int groupRole, const QList<int> &searched, QObject *parent = nullptr);

    void setGroup(const QVariant &group); ///< invalid = every row
    QVariant group() const { return m_group; }
    void setWanted(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_groupRole;
    QList<int> m_searched;
    QVariant m_group;
    QString m_wanted;
};

} // namespace trivet
