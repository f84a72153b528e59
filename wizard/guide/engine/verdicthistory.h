// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace trivet {

/// How a check stood when it was last known.
struct VerdictStanding
{
    VerdictState state = VerdictState::Unknown;
    QDateTime since = {}; ///< when the facts were read that first showed it so, UTC
    std::optional<VerdictState> seen =
        {}; ///< how it stood at the end of the last visit; nothing = it was not known then
    bool operator==(const VerdictStanding &) const = default;
};

/// What became of a check since somebody last looked.
enum class VerdictChange { None, New, Mended };

/// Since when each check stands as it does, and what changed since the last visit of the doctor's page. Plain data; the
/// guide feeds it and keeps it with the tenant. What is unknown or only waits says nothing, and takes nothing back.
class VerdictHistory
{
public:
    /// False when every check stands as before.
    bool take(const QList<Verdict> &verdicts);
    /// Nothing while the check was never known.
    std::optional<VerdictStanding> standing(const QString &checkId) const;
    /// When the check came to stand as this verdict says; invalid when that is not known.
    QDateTime since(const Verdict &verdict) const;
    /// New: wrong now, and at the last visit it was not. Before the first visit nothing is new.
    VerdictChange change(const Verdict &verdict) const;

    /// UTC; invalid = nobody looked yet.
    QDateTime lastVisit() const { return m_lastVisit; }
    /// Somebody has seen how everything stands.
    void endVisit(const QDateTime &now);

    QByteArray toJson() const;
    /// What cannot be read is left out.
    static VerdictHistory fromJson(const QByteArray &json);

private:
    QMap<QString, VerdictStanding> m_standings;
    QDateTime m_lastVisit;
};

} // namespace trivet
