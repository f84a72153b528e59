// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "practice/world/practiceoptions.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace trivet::practice {

/// A practice world served on 127.0.0.1: each simulated vendor and the portal on a free port of its own.
/// Start, stop and destroy it from one thread; it needs no event loop.
class PracticeServer
{
public:
    /// Builds the world (replaying its log when there is one) and serves it. Errors: Input (a fault's name, a size),
    /// Storage (the log cannot be written), Internal (no port, no certificate).
    static Result<std::unique_ptr<PracticeServer>> start(const PracticeOptions &options);
    ~PracticeServer();

    /// The line that `trivet practice` prints: where everything is and what to sign in with.
    QJsonObject connection() const;
    /// What is wrong in this world (decision 76).
    QJsonArray truth() const;
    /// Ends all waiting answers and returns when no request is being served any more. May be called twice.
    void stop();

private:
    struct Parts;
    explicit PracticeServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace trivet::practice
