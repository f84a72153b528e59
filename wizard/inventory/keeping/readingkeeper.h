// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace trivet {

/// What an earlier run read, and what this one reads for the next: data sets with the fingerprint of the values that
/// each was read with.
struct KeptInventory
{
    std::shared_ptr<const Inventory> inventory = std::make_shared<const Inventory>();
    QMap<DataSetId, QString> values = {}; ///< of the sets that were kept, and of no other
};

/// Loads and saves a tenant's readings, packed, read and written on a thread of its own. GUI thread.
class ReadingKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        ReadWrite,
        ReadOnly, ///< another copy of Trivet keeps them
    };
    /// `folder` is TenantInfo::path.
    ReadingKeeper(QString folder, Mode mode, QObject *parent = nullptr);
    /// What was given is written before this returns.
    ~ReadingKeeper() override;

    /// loaded() follows. What cannot be read is as if never kept.
    void load();
    const KeptInventory &kept() const { return m_kept; }
    /// The rows are in use elsewhere by now.
    void forgetKept() { m_kept = {}; }

    /// Keeps these sets as they are in `inventory`, but for those that were not read in this run, or failed. While
    /// something is being written the latest of each set waits.
    void keep(const std::shared_ptr<const Inventory> &inventory, const QSet<DataSetId> &sets, const QString &values);
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void loaded();
    void written(); ///< isWriting() became false

private:
    struct Waiting
    {
        std::shared_ptr<const Inventory> inventory;
        QString values;
    };
    void write();

    const QString m_folder;
    const Mode m_mode;
    KeptInventory m_kept;
    QMap<DataSetId, Waiting> m_waiting;
    bool m_isWriting = false;
    QThreadPool m_thread;
    QFutureWatcher<KeptInventory> m_loading;
    QFutureWatcher<void> m_writing;
};

} // namespace trivet
