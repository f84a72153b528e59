// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace trivet::practice {

/// What one simulated vendor was asked, counted as that vendor would. Guarded by World's lock.
class RequestCounts
{
public:
    int requests = 0;
    int writes = 0;
    int signIns = 0;
    int signInsRefused = 0;
    QMap<QString, int> byEntity;
    QMap<QString, int> inFlight;      ///< requests being answered now, per entity
    QMap<QString, int> maxConcurrent; ///< the most there ever were at once, per entity

    void begin(const QString &entity);
    void end(const QString &entity);
    QJsonObject toJson() const;
};

} // namespace trivet::practice
