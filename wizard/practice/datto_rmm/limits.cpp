// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/limits.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

int RmmLimits::within(Moments &moments, Time now)
{
    while (!moments.empty() && moments.front() <= now - window)
        moments.pop_front();
    return static_cast<int>(moments.size());
}

int RmmLimits::reads(Time now)
{
    return within(m_reads, now);
}

int RmmLimits::writes(Time now)
{
    return within(m_writes, now);
}

int RmmLimits::operationCount(const QString &operation, Time now)
{
    return within(m_operations[operation], now);
}

int RmmLimits::operationLimit(const QString &operation)
{
    return operation == "device-udf-set"_L1 ? 600 : 100;
}

const QList<QString> &RmmLimits::operations()
{
    static const QList<QString> names{
        u"site-create"_s,
        u"site-update"_s,
        u"site-variable-create"_s,
        u"site-variable-update"_s,
        u"site-variable-delete"_s,
        u"site-proxy-create"_s,
        u"site-proxy-delete"_s,
        u"account-variable-create"_s,
        u"account-variable-update"_s,
        u"account-variable-delete"_s,
        u"device-move"_s,
        u"device-job-create"_s,
        u"device-warranty-create"_s,
        u"device-udf-set"_s,
        u"alert-resolve"_s,
        u"user-reset-keys"_s,
    };
    return names;
}

RmmLimits::Answer RmmLimits::take(const QString &operation, Buckets buckets, Time now)
{
    if (now < m_blockedUntil)
        return Answer::Blocked;
    const bool isWrite = !operation.isEmpty() && buckets == Buckets::Modern;
    Moments &bucket = isWrite ? m_writes : m_reads;
    const int limit = isWrite ? writeLimit : readLimit;
    const int used = within(bucket, now);
    const bool isOperationFull = isWrite && operationCount(operation, now) >= operationLimit(operation);
    if (used >= limit || isOperationFull) {
        m_refused.push_back(now);
        if (within(m_refused, now) > patience) {
            m_blockedUntil = now + blockFor;
            m_refused.clear();
            return Answer::Blocked;
        }
        return Answer::TooMany;
    }
    bucket.push_back(now);
    if (isWrite)
        m_operations[operation].push_back(now);
    return used + 1 > cutOffRatio * limit ? Answer::ServedSlowly : Answer::Served;
}

} // namespace trivet::practice
