// SPDX-License-Identifier: Apache-2.0
#include "ui/window/syncnews.h"

#include "core/vendorid.h"
#include "sync/syncmonitor.h"
#include "ui/parts/diagram/trivetgeometry.h"
#include "ui/parts/guidelooks.h"
#include "ui/parts/sentences/syncsentence.h"

#include <QLocale>

#include <algorithm>

namespace trivet {

void SyncNews::watch(const QMap<LinkId, SyncMonitor *> &monitors, const QString &tenant)
{
    m_tenant = tenant;
    m_stands.clear();
    for (auto each = monitors.cbegin(); each != monitors.cend(); ++each) {
        connect(each.value(), &SyncMonitor::progressChanged, this,
                [this, link = each.key(), monitor = each.value()] { look(link, *monitor); });
        look(each.key(), *each.value());
    }
}

void SyncNews::look(LinkId link, const SyncMonitor &monitor)
{
    const SyncProgress now = monitor.progress();
    if (!monitor.isRunning() || !now.isKnown || now.keptSince.isValid() || now.expected == 0 || !now.hasBegun)
        return;
    const Stand stand = now.isComplete() ? Stand::Through : now.stalledFor ? Stand::Still : Stand::Moving;
    const bool isFirst = !m_stands.contains(link);
    const Stand before = m_stands.value(link, stand);
    m_stands.insert(link, stand);

    const bool moves = std::ranges::find(m_stands, Stand::Moving) != m_stands.end();
    if (stand == Stand::Moving)
        Q_EMIT progressed(double(now.arrived) / now.expected);
    else if (!moves && before == Stand::Moving)
        Q_EMIT progressed(std::nullopt);
    if (isFirst || stand == before || stand == Stand::Moving)
        return;
    //: Title of a notification: the sync that a person waits for
    Q_EMIT told(stand == Stand::Through ? tr("The sync is through") : tr("The sync stands still"),
                textOf(link, monitor, stand));
}

QString SyncNews::textOf(LinkId link, const SyncMonitor &monitor, Stand stand) const
{
    const SyncProgress now = monitor.progress();
    const LinkEnds ends = linkEnds(diagramLink(link));
    const QLocale locale;
    const QString arrived = locale.toString(now.arrived);
    const QString expected = locale.toString(now.expected);
    if (stand == Stand::Through) {
        //: Notification; %1 a tenant, %2 and %3 two systems, %4 and %5 numbers of records
        return tr("%1: %2 and %3, %4 of %5 arrived.")
            .arg(m_tenant, vendorName(ends.from), vendorName(ends.to), arrived, expected);
    }
    //: Notification; %1 a tenant, %2 and %3 two systems, %4 a duration, %5 and %6 numbers of records
    return tr("%1: %2 and %3, nothing new for %4. %5 of %6 arrived.")
        .arg(m_tenant, vendorName(ends.from), vendorName(ends.to), durationText(*now.stalledFor), arrived, expected);
}

} // namespace trivet
