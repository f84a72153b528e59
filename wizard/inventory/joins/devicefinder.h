// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace trivet {

/// One device as the three systems know it; nullptr where one does not. Pointers reach into the finder's inventory.
struct KnownDevice
{
    const datto_rmm::Device *rmm = nullptr;
    const autotask::ConfigurationItem *item = nullptr;
    const it_glue::Configuration *configuration = nullptr;

    /// As people know it: host name, else title, else number.
    QString name() const;
    QString serialNumber() const;
    bool isInItGlue() const; ///< alive, and linked to the item of Autotask
};

/// Every device that any of the three lists, joined, and an index of what each is called. Made for one snapshot off the
/// GUI thread (it walks all devices); asking it is quick with a hundred thousand of them.
class DeviceFinder
{
public:
    explicit DeviceFinder(std::shared_ptr<const Inventory> inventory);

    const QList<KnownDevice> &devices() const { return m_devices; }
    /// Places in devices() of those whose host name, title, serial number, uid or number is `text`, then those that
    /// begin with it, then those that hold it; letter case aside, at most `most`. Without text: those that are not in
    /// IT Glue.
    QList<qsizetype> find(const QString &text, qsizetype most) const;
    /// The device that a record of a vendor stands for ("ConfigurationItems" 17, a uid of Datto RMM), or -1.
    qsizetype placeOf(VendorId vendor, const QString &id) const;
    const std::shared_ptr<const Inventory> &inventory() const { return m_inventory; }

private:
    void join();
    void add(const KnownDevice &device);
    void collect(const QString &wanted, qsizetype most, QList<qsizetype> &found) const;

    std::shared_ptr<const Inventory> m_inventory;
    QList<KnownDevice> m_devices;
    QString m_words;                    ///< of each device its words, a line each, in one case
    std::vector<qsizetype> m_ends;      ///< where the words of each device end
    QHash<QString, qsizetype> m_places; ///< by vendor and id
    QList<qsizetype> m_notInItGlue;
};

} // namespace trivet
