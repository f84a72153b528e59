// SPDX-License-Identifier: Apache-2.0
#include "practice/world/faults.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

int Faults::number(const QString &name, int fallback) const
{
    bool isNumber = false;
    const int value = m_values.value(name).toInt(&isNumber);
    return isNumber ? value : fallback;
}

bool Faults::strike(const QString &name)
{
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return false;
    bool isNumber = false;
    const int left = found->toInt(&isNumber);
    if (!isNumber)
        return true;
    if (left <= 1)
        m_values.erase(found);
    else
        *found = QString::number(left - 1);
    return left > 0;
}

QJsonObject Faults::toJson() const
{
    QJsonObject json;
    for (auto fault = m_values.begin(); fault != m_values.end(); ++fault)
        json.insert(fault.key(), fault.value());
    return json;
}

const QList<QString> &faultNames()
{
    static const QList<QString> names{
        u"autotask-429"_s,
        u"autotask-429-date"_s,
        u"autotask-429-none"_s,
        u"autotask-503"_s,
        u"autotask-html"_s,
        u"autotask-cut"_s,
        u"autotask-moved-zone"_s,
        u"autotask-locked"_s,
        u"autotask-wrong-zone"_s,
        u"autotask-hour"_s,
        u"autotask-threads-status"_s,
        u"autotask-integers"_s,
        u"autotask-restricted"_s,
        u"autotask-protected"_s,
        u"autotask-missing"_s,
        u"autotask-customer-label"_s,
        u"autotask-delay"_s,
        u"autotask-lock-after"_s,
        u"autotask-write-500"_s,
        u"autotask-write-409"_s,
        u"autotask-write-429"_s,
        u"autotask-write-429-date"_s,
        u"autotask-write-threads"_s,
        u"autotask-write-lost"_s,
        u"autotask-write-unanswered"_s,
        u"autotask-write-hang"_s,
        u"autotask-write-hang-lost"_s,
        u"autotask-keeps-type"_s,
        u"autotask-others-edit"_s,
        u"rmm-429"_s,
        u"rmm-429-date"_s,
        u"rmm-403-block"_s,
        u"rmm-403-users"_s,
        u"rmm-legacy-bucket"_s,
        u"rmm-html"_s,
        u"rmm-cut"_s,
        u"rmm-504"_s,
        u"rmm-409"_s,
        u"rmm-500"_s,
        u"rmm-expired-token"_s,
        u"rmm-hang"_s,
        u"rmm-udf"_s,
        u"rmm-api-off"_s,
        u"rmm-token-ttl"_s,
        u"rmm-other-fields"_s,
        u"rmm-delay"_s,
        u"saas-401"_s,
        u"saas-vendor-key"_s,
        u"saas-403-limited"_s,
        u"saas-429"_s,
        u"saas-504-seats"_s,
        u"saas-html"_s,
        u"saas-cut"_s,
        u"saas-delay"_s,
        u"saas-no-limit-headers"_s,
        u"saas-text-percentage"_s,
        u"saas-hang"_s,
        u"glue-401"_s,
        u"glue-403"_s,
        u"glue-429"_s,
        u"glue-429-retry-after"_s,
        u"glue-504"_s,
        u"glue-html"_s,
        u"glue-cut"_s,
        u"glue-hang"_s,
        u"glue-key-revoked"_s,
        u"glue-password-access"_s,
        u"glue-ip-block"_s,
        u"glue-delay"_s,
        u"glue-write-422"_s,
        u"glue-write-409"_s,
        u"glue-write-429"_s,
        u"glue-write-lost"_s,
        u"glue-write-unanswered"_s,
        u"clock-skew"_s,
        u"left-behind"_s,
        u"stall"_s,
        u"first-sync"_s,
        u"glue-stuck"_s,
        u"glue-sync-errors"_s,
    };
    return names;
}

} // namespace trivet::practice
