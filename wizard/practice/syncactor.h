// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace trivet::practice {

class World;
struct RmmDevice;

/// Plays Datto RMM's side of the Autotask integration. Has no thread of its own: each request first lets it catch up
/// with the world's time, so that the same seed and the same moments give the same rows. Guarded by World's lock.
class SyncActor
{
public:
    explicit SyncActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);
    /// Begins mapping sites to companies, spread over the first sync.
    void beginFirstSync();
    /// Maps one site as an admin who looks does; false when it is no site of a customer.
    bool mapSite(int siteIndex, qint64 companyId);
    /// Begins to bring devices over, in waves; devices that are already there are left alone.
    void beginDeviceSync();
    /// Makes the products whose mapping says "Create New" at once.
    void createProducts();
    /// Brings everything over at once, for worlds that begin linked.
    void finishAtOnce();

private:
    struct DueSite
    {
        QDateTime at;
        int site = 0;
    };
    struct DueDevice
    {
        QDateTime at;
        int device = 0;
    };

    void mapDueSites(const QDateTime &now);
    void bringDueDevices(const QDateTime &now);
    void planDevices(const QDateTime &from);
    bool bringDevice(const RmmDevice &device, const QDateTime &at);

    World &m_world;
    std::vector<DueSite> m_dueSites;     ///< soonest first
    size_t m_nextSite = 0;
    std::vector<DueDevice> m_dueDevices; ///< soonest first
    size_t m_nextDevice = 0;
    QHash<qint64, qint64> m_itemByDevice; ///< RMM device id -> configuration item id
};

} // namespace trivet::practice
