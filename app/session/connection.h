// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/vendorid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <map>
#include <optional>

namespace trivet::app {

/// The line that `trivet practice` prints: where its simulated vendors are and how to sign in.
/// Only loopback addresses are accepted (ARCHITECTURE.md, "Command line").
struct Connection
{
    QMap<VendorId, QUrl> vendors; ///< Autotask's REST root, the origin of the others; a part not served is left out
    QUrl portal;
    Secret portalToken; ///< what the portal wants to be shown before it does anything
    QMap<AnswerId, QString> values;
    std::map<AnswerId, Secret> secrets;
    QDateTime now;  ///< world time when the line was printed, UTC; invalid = real time
    QDateTime read; ///< real time when the line was read
    double speed = 1.0;

    static Result<Connection> fromJson(const QJsonObject &line);
    static Result<Connection> fromFile(const QString &path);
    Connection clone() const; ///< secrets have one owner each, so a second one is asked for by name

    /// World time at this moment.
    QDateTime worldNow() const;
    /// http://127.0.0.1:PORT of a vendor, for the host map.
    QUrl origin(VendorId vendor) const;
};

} // namespace trivet::app
