// SPDX-License-Identifier: Apache-2.0
#include "http/callqueue.h"

#include <algorithm>
#include <utility>

namespace trivet {

struct CallQueue::Inner
{
    struct Waiting
    {
        QString bucket;
        OneShot<bool> turn; ///< true: go; false: cancelled
    };

    int perBucket = 1;
    int total = 1;
    int running = 0;
    QHash<QString, int> inBucket;
    std::deque<Waiting> line;

    bool hasRoom(const QString &bucket) const { return running < total && inBucket.value(bucket) < perBucket; }
    void take(const QString &bucket)
    {
        ++running;
        ++inBucket[bucket];
    }
    void giveBack(const QString &bucket)
    {
        --running;
        if (--inBucket[bucket] == 0)
            inBucket.remove(bucket);
        pump();
    }
    void pump()
    {
        for (auto it = line.begin(); it != line.end() && running < total;) {
            if (it->turn.isResolved()) {
                it = line.erase(it);
            } else if (hasRoom(it->bucket)) {
                take(it->bucket);
                it->turn.resolve(true);
                it = line.erase(it);
            } else {
                ++it;
            }
        }
    }
};

CallQueue::Place &CallQueue::Place::operator=(Place &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_inner = std::move(other.m_inner);
        m_bucket = std::move(other.m_bucket);
    }
    return *this;
}

CallQueue::Place::~Place()
{
    giveBack();
}

void CallQueue::Place::giveBack()
{
    if (const auto inner = std::exchange(m_inner, nullptr))
        inner->giveBack(m_bucket);
}

CallQueue::CallQueue(int perBucket, int total) : m_inner(std::make_shared<Inner>())
{
    m_inner->perBucket = perBucket;
    m_inner->total = total;
}

QCoro::Task<CallQueue::Place> CallQueue::enter(QString bucket, std::stop_token stop)
{
    const std::shared_ptr<Inner> inner = m_inner;
    if (inner->hasRoom(bucket)) {
        inner->take(bucket);
        co_return Place(inner, bucket);
    }
    const OneShot<bool> turn;
    inner->line.push_back({bucket, turn});
    const std::stop_callback cancelled(stop, [turn] { turn.resolveLater(false); });
    const bool go = co_await turn;
    if (!go)
        co_return Place();
    co_return Place(inner, bucket);
}

int CallQueue::inFlight() const
{
    return m_inner->running;
}

int CallQueue::waiting() const
{
    return static_cast<int>(std::count_if(m_inner->line.begin(), m_inner->line.end(),
                                          [](const Inner::Waiting &one) { return !one.turn.isResolved(); }));
}

} // namespace trivet
