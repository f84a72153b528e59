// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/livesync/livesyncpage.h"
#include "ui/pages/livesync/maprows.h"

#include <QFutureWatcher>
#include <QVariant>

#include <memory>

class QShortcut;

namespace trivet {

class MapTable;

/// Step 1.6: the sync of devices, and what it will do with each of them, before it is switched on; afterwards forecast
/// and outcome side by side.
class DeviceSyncPage : public LiveSyncPage
{
    Q_OBJECT
public:
    DeviceSyncPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    ~DeviceSyncPage() override;
    void showBlocker(const Blocker &blocker) override;

private:
    /// Rows are made off the GUI thread; the newest facts win.
    void makeRows();
    void showRows();
    MapTable &tableOf(MapTime time);
    void find();

    MapTable *m_table = nullptr;
    QShortcut *m_findKey; ///< while the focus is in neither table, which have their own
    QFutureWatcher<MapModel::Rows> m_making;
    MapTime m_makingFor = MapTime::BeforeSwitch;
    bool m_isOutdated = false;
    std::shared_ptr<const MapForecast> m_shownForecast; ///< whose rows are made
    QVariantList m_shownReadings;                       ///< of those it was held against
};

} // namespace trivet
