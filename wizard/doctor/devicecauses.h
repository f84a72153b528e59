// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"
#include "inventory/joins/arrivals.h"
#include "inventory/joins/devicefinder.h"
#include "inventory/joins/gluearrivals.h"
#include "inventory/joins/joins.h"

#include <QHash>
#include <QMap>
#include <QMultiHash>
#include <QSet>

#include <optional>

namespace trivet {

/// One station on a device's way into IT Glue, and what is known of it there.
struct CauseNode
{
    enum class Kind { Device, Site, Company, Item, Type, Organization, Configuration };
    enum class State {
        Good,
        Flaw,    ///< not as it should be, but it stops nothing
        Broken,  ///< goes no further
        Waiting, ///< comes by itself
        Unknown,
        Left, ///< is no matter of this device
    };
    Kind kind = Kind::Device;
    State state = State::Unknown;
    QByteArray finding;         ///< which of the node's findings, or one of those of every check that reads
    QStringList arguments = {}; ///< facts for the sentence, in its order
    QString check = {};         ///< the check that judges this and whose step mends it; may be none that exists yet
    bool operator==(const CauseNode &) const = default;
};

/// Why a device is not in IT Glue: the way from Datto RMM by site, company, configuration item and type to the
/// organization and its configuration, up to the first break. Made for one set of facts off the GUI thread (it walks
/// all records); asking for a device is quick.
class DeviceCauses
{
public:
    explicit DeviceCauses(Facts facts);

    /// `device` is of a finder of the same inventory. A device that is in IT Glue has no break, only flaws.
    QList<CauseNode> of(const KnownDevice &device) const;

    enum class Answer { IsThere, Broken, Waiting, Unknown };
    /// Of the nodes that of() gave.
    static Answer answer(const QList<CauseNode> &nodes);

private:
    struct Place;
    CauseNode deviceNode(const Place &place) const;
    CauseNode siteNode(const Place &place) const;
    CauseNode companyNode(const Place &place) const;
    CauseNode itemNode(const Place &place) const;
    CauseNode missingItemNode(const Place &place) const;
    CauseNode typeNode(const Place &place) const;
    CauseNode organizationNode(const Place &place) const;
    CauseNode configurationNode(const Place &place) const;
    std::optional<CauseNode> unread(CauseNode::Kind kind, DataSetId set, const QString &check) const;
    bool isRecent(const QDateTime &when) const;

    Facts m_facts;
    SiteFinder m_sites;
    QHash<const datto_rmm::Site *, SiteCompany> m_siteCompanies;
    QHash<qint64, const autotask::Company *> m_companies;
    QHash<qint64, const autotask::ConfigurationItemType *> m_types;
    QHash<QString, ArrivalGap> m_arrivalGaps; ///< by rmmUidKey()
    QHash<qint64, GlueGapReason> m_glueGaps;  ///< of devices, by item
    QSet<qint64> m_arrivedTypes;              ///< configuration item types of which something is in IT Glue
    QHash<qint64, const it_glue::Organization *> m_linkedOrganizations;       ///< by company
    QHash<QString, const it_glue::Organization *> m_nearOrganizations;        ///< unlinked ones, by overlookedNameKey()
    QMultiHash<QString, const it_glue::Configuration *> m_loneConfigurations; ///< unlinked ones, by name in one case
    QHash<qint64, QString> m_errors;                                          ///< first sync error of a configuration
    QDateTime m_mapDevicesOn;
};

} // namespace trivet
