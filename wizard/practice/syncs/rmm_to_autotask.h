// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/syncs/knownitems.h"
#include "practice/world/row.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace trivet::practice {

class World;
struct RmmDevice;

/// Plays Datto RMM's side of the Autotask integration. Has no thread of its own: each request first lets it catch up
/// with the world's time, so that the same seed and the same actions give the same rows. Guarded by World's lock.
class SyncActor
{
public:
    explicit SyncActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);

    /// Begins to map sites to companies, spread over the first sync that ends at `until`.
    void beginFirstSync(const QDateTime &from, const QDateTime &until);
    /// Maps one site; its devices that were held back come soon after.
    void mapSite(int siteIndex, qint64 companyId);
    /// Begins to bring devices over, in waves; those that are there already are left alone.
    void beginDeviceSync(const QDateTime &from);
    void stopDeviceSync();
    /// Tries again what could not come before, now that the mapping is different.
    void retryHeldBack();
    /// Makes the products whose mapping says "Create New".
    void createProducts(const QDateTime &at);
    /// Maps every site and brings every device over at once: for worlds that begin linked.
    void finishAtOnce(const QDateTime &at);

    /// Brings so many devices over whose sites are mapped no more afterwards: what a former connection left. Their items.
    QList<qint64> leaveBehind(int devices, const QDateTime &at);

    /// World time in which a full device sync comes over: 4 to 8 minutes, about 6 for the usual 1,318 devices.
    static std::chrono::seconds deviceSyncDuration(qsizetype devices);

private:
    struct Due
    {
        QDateTime at;
        int index = 0; ///< of a site or a device
    };

    bool mayMap(int siteIndex) const;
    void bringDueDevices(const QDateTime &now);
    bool bringDevice(int deviceIndex, const QDateTime &at);
    void joinItem(qint64 id, Row fields);
    Row itemRow(const RmmDevice &device, const QDateTime &at);
    void addAudit(Row &row, const RmmDevice &device);

    World &m_world;
    std::vector<Due> m_dueSites; ///< soonest first
    size_t m_nextSite = 0;
    std::vector<Due> m_dueDevices; ///< soonest first
    size_t m_nextDevice = 0;
    std::optional<size_t> m_stallBefore; ///< the device before which a stall begins; none once it has
    std::vector<int> m_heldBack;         ///< devices whose turn came while nothing could be made of them
    QHash<int, qint64> m_itemOfDevice;
    KnownItems m_knownItems; ///< as they were when the devices' turn began
    QHash<qint64, qint64> m_locationOfCompany;
};

} // namespace trivet::practice
