// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/oneshot.h"

#include <QHash>
#include <QString>

#include <QCoroTask>

#include <deque>
#include <memory>
#include <stop_token>

namespace trivet {

/// Lets so many calls of a bucket, and so many in all, go at once; the rest wait in the order they came.
class CallQueue
{
    struct Inner;

public:
    /// Held while a call is under way; gives its place back when it dies.
    class Place
    {
    public:
        Place() = default;
        Place(std::shared_ptr<Inner> inner, QString bucket) : m_inner(std::move(inner)), m_bucket(std::move(bucket)) {}
        Place(Place &&other) noexcept = default;
        Place &operator=(Place &&other) noexcept;
        ~Place();
        /// False when the wait was cancelled.
        explicit operator bool() const { return m_inner != nullptr; }

    private:
        void giveBack();
        std::shared_ptr<Inner> m_inner;
        QString m_bucket;
    };

    CallQueue(int perBucket, int total);

    QCoro::Task<Place> enter(QString bucket, std::stop_token stop);
    int inFlight() const;
    int waiting() const;

private:
    std::shared_ptr<Inner> m_inner;
};

} // namespace trivet
