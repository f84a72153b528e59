// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace trivet {

class SyncMonitor;

/// What a person waits for while a sync runs: that it is through, or stands still. Told once for each time it comes so;
/// how a sync stands when the tenant is opened is no news.
class SyncNews : public QObject
{
    Q_OBJECT
public:
    explicit SyncNews(QObject *parent = nullptr) : QObject(parent) {}
    /// `tenant` is named in the news. Forgets the tenant before.
    void watch(const QMap<LinkId, SyncMonitor *> &monitors, const QString &tenant);

Q_SIGNALS:
    void told(const QString &title, const QString &text);
    /// How far the sync that moves has come; nothing when none does.
    void progressed(std::optional<double> share);

private:
    enum class Stand { Moving, Still, Through };
    void look(LinkId link, const SyncMonitor &monitor);
    QString textOf(LinkId link, const SyncMonitor &monitor, Stand stand) const;

    QString m_tenant;
    QMap<LinkId, Stand> m_stands; ///< as last seen; nothing before the first look at both sides
};

} // namespace trivet
