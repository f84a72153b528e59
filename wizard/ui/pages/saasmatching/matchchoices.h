// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>

namespace trivet {

/// What is to become of a client of SaaS Protection.
enum class MatchKind { None, Match, Create, Ignore };

struct MatchOrganization
{
    QString id;
    QString name;
    QString note = {}; ///< behind the name in the list: "inactive"
    bool operator==(const MatchOrganization &) const = default;
};

/// The choices of "Match to", shared by all rows: "Create organization", "Ignore", then the organizations.
class MatchChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 20, IdRole };

    using QAbstractListModel::QAbstractListModel;
    void setOrganizations(const QList<MatchOrganization> &organizations);
    const QList<MatchOrganization> &organizations() const { return m_organizations; }
    /// Empty for an organization that is not in the list.
    QString organizationName(const QString &id) const;
    /// Row of a decision, -1 for none.
    int rowOf(MatchKind kind, const QString &organizationId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<MatchOrganization> m_organizations;
    QHash<QString, int> m_places;
};

} // namespace trivet

Q_DECLARE_METATYPE(trivet::MatchKind)
