// SPDX-License-Identifier: Apache-2.0
#include "inventory/keeping/readingkeeper.h"

#include "inventory/keeping/keptinventory.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>

namespace trivet {
namespace {

Q_LOGGING_CATEGORY(keepingLog, "trivet.keeping")

KeptInventory loadFrom(const QString &folder)
{
    const auto readings = keptReadings(folder);
    if (!readings) {
        qCWarning(keepingLog, "What was last read cannot be had: %ls", qUtf16Printable(readings.error().detail));
        return {};
    }
    auto inventory = std::make_shared<Inventory>();
    QMap<QString, QString> valuesByKey;
    for (const KeptReading &reading : *readings) {
        if (unpack(reading, *inventory))
            valuesByKey.insert(reading.key, reading.values);
    }
    KeptInventory kept{inventory};
    for (const DataSetId set : allDataSets()) {
        if (const auto values = valuesByKey.constFind(dataSetKey(set)); values != valuesByKey.cend())
            kept.values.insert(set, *values);
    }
    return kept;
}

} // namespace

ReadingKeeper::ReadingKeeper(QString folder, Mode mode, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_mode(mode)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_kept = m_loading.future().takeResult();
        Q_EMIT loaded();
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_isWriting = false;
        if (!m_waiting.isEmpty())
            write();
        else
            Q_EMIT written();
    });
}

ReadingKeeper::~ReadingKeeper()
{
    m_loading.disconnect(this);
    m_writing.disconnect(this);
    if (!m_waiting.isEmpty())
        write();
    m_thread.waitForDone();
}

void ReadingKeeper::load()
{
    m_loading.setFuture(QtConcurrent::run(&m_thread, loadFrom, m_folder));
}

void ReadingKeeper::keep(const std::shared_ptr<const Inventory> &inventory, const QSet<DataSetId> &sets,
                         const QString &values)
{
    if (m_mode == Mode::ReadOnly)
        return;
    for (const DataSetId set : sets) {
        const Inventory::Reading reading = inventory->reading(set);
        if (reading.asOf.isValid() && !reading.problem && !reading.isKept)
            m_waiting.insert(set, {inventory, values});
    }
    if (!m_isWriting && !m_waiting.isEmpty())
        write();
}

void ReadingKeeper::write()
{
    m_isWriting = true;
    m_writing.setFuture(QtConcurrent::run(&m_thread, [folder = m_folder, waiting = std::exchange(m_waiting, {})] {
        QList<KeptReading> readings;
        for (auto one = waiting.cbegin(); one != waiting.cend(); ++one)
            readings.append(packed(*one->inventory, one.key(), one->values));
        // It can be read again: nobody is held up by it.
        if (const auto kept = keepReadings(folder, readings); !kept)
            qCWarning(keepingLog, "What was read cannot be kept: %ls", qUtf16Printable(kept.error().detail));
    }));
}

} // namespace trivet
