// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace trivet {

class TenantStore;

/// What was given and is not on the disk, whoever gave it. It is tried again with each act, and by itself, ever more
/// rarely.
class UnsavedWork : public QObject
{
    Q_OBJECT

public:
    explicit UnsavedWork(TenantStore &store);
    ~UnsavedWork() override;

    /// Why it is not on the disk; nothing = all of it is.
    std::optional<Problem> problem() const;
    void saveAgain() const;

Q_SIGNALS:
    void changed();

private:
    void savingChanged();

    TenantStore &m_store;
    QTimer m_timer;
    std::chrono::seconds m_untilNext{0};
    std::optional<ProblemKind> m_kind; ///< as last told
};

} // namespace trivet
