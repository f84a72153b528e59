// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/matchchoices.h"

#include "ui/kit/theme/icons.h"

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int createChoice = 0;
constexpr int ignoreChoice = 1;
constexpr int firstOrganization = 2;

} // namespace

void MatchChoices::setOrganizations(const QList<MatchOrganization> &organizations)
{
    if (organizations == m_organizations)
        return;
    beginResetModel();
    m_organizations = organizations;
    m_places.clear();
    m_places.reserve(organizations.size());
    for (int i = 0; i < organizations.size(); ++i)
        m_places.insert(organizations.at(i).id, i);
    endResetModel();
}

QString MatchChoices::organizationName(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? QString() : m_organizations.at(*place).name;
}

int MatchChoices::rowOf(MatchKind kind, const QString &organizationId) const
{
    switch (kind) {
    case MatchKind::None: return -1;
    case MatchKind::Create: return createChoice;
    case MatchKind::Ignore: return ignoreChoice;
    case MatchKind::Match: {
        const auto place = m_places.constFind(organizationId);
        return place == m_places.cend() ? -1 : firstOrganization + *place;
    }
    }
    Q_UNREACHABLE();
}

int MatchChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstOrganization + int(m_organizations.size());
}

QVariant MatchChoices::data(const QModelIndex &index, int role) const
{
    // A combo box without a choice asks for the text of no row.
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = index.row();
    const bool text = role == Qt::DisplayRole || role == Qt::EditRole;
    if (row < firstOrganization) {
        const bool create = row == createChoice;
        if (text)
            //: Choice for a client of SaaS Protection
            return create ? tr("Create organization")
                          //: Choice for a client of SaaS Protection
                          : tr("Ignore");
        if (role == Qt::DecorationRole)
            return tintedIcon(create ? u"add"_s : u"ignore"_s);
        if (role == KindRole)
            return QVariant::fromValue(create ? MatchKind::Create : MatchKind::Ignore);
        return {};
    }
    const MatchOrganization &organization = m_organizations.at(row - firstOrganization);
    if (text)
        return organization.note.isEmpty() ? organization.name
                                           //: Choice of an organization; %1 its name, %2 "inactive"
                                           : tr("%1 (%2)").arg(organization.name, organization.note);
    if (role == KindRole)
        return QVariant::fromValue(MatchKind::Match);
    return role == IdRole ? QVariant(organization.id) : QVariant();
}

} // namespace trivet
