// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/unsavedwork.h"

#include "store/tenantstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr std::chrono::seconds firstTry{2};
constexpr std::chrono::seconds rarestTry{60};

} // namespace

UnsavedWork::UnsavedWork(TenantStore &store) : m_store(store)
{
    m_timer.setParent(this);
    m_timer.setObjectName(u"saveAgainTimer"_s);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UnsavedWork::saveAgain);
    m_store.watchSaving([this] { savingChanged(); });
}

UnsavedWork::~UnsavedWork()
{
    m_store.watchSaving({});
}

std::optional<Problem> UnsavedWork::problem() const
{
    return m_store.unsaved();
}

void UnsavedWork::saveAgain() const
{
    // What comes of it is told by savingChanged(), as for every other write.
    static_cast<void>(m_store.saveWaiting());
}

/// A write failed, whoever made it, or the one came that puts it right.
void UnsavedWork::savingChanged()
{
    const auto now = problem();
    if (!now) {
        m_timer.stop();
        m_untilNext = {};
    } else if (!m_timer.isActive()) {
        m_untilNext = std::clamp(m_untilNext * 2, firstTry, rarestTry);
        m_timer.start(m_untilNext);
    }
    const auto kind = now ? std::optional(now->kind) : std::nullopt;
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT changed();
}

} // namespace trivet
