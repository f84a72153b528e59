// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/reading/readcostsentence.h"

#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString costText(const char *source, int count = -1)
{
    return QCoreApplication::translate("ReadCost", source, nullptr, count);
}

QString timeText(std::chrono::seconds duration)
{
    if (duration < std::chrono::seconds(90)) {
        //: A time in seconds
        return costText(QT_TRANSLATE_NOOP("ReadCost", "%1 s"))
            .arg(QLocale().toString(std::max<qint64>(1, duration.count())));
    }
    //: A time in minutes
    return costText(QT_TRANSLATE_NOOP("ReadCost", "%1 min")).arg(QLocale().toString((duration.count() + 59) / 60));
}

std::chrono::seconds longest(const QList<ReadCost> &costs)
{
    const auto slowest = std::max_element(costs.begin(), costs.end(), [](const ReadCost &left, const ReadCost &right) {
        return left.duration < right.duration;
    });
    return slowest->duration;
}

/// "69 % of a minute's limit": of the vendor's own limit in its own window. Empty where no limit is known.
QString shareText(const ReadCost &cost)
{
    const BudgetReading &budget = cost.budget;
    if (budget.limit <= 0)
        return {};
    const double percent = 100.0 * cost.requests / budget.limit;
    QString share;
    if (percent < 1) {
        //: A share of a limit; continues "of an hour's limit"
        share = costText(QT_TRANSLATE_NOOP("ReadCost", "less than 1 %"));
    } else {
        //: %1 is a number; continues "of an hour's limit"
        share = costText(QT_TRANSLATE_NOOP("ReadCost", "%1 %")).arg(QLocale().toString(qRound(percent)));
    }
    if (budget.window >= std::chrono::hours(1)) {
        //: %1 is "69 %"; the calls that the vendor allows in an hour
        return costText(QT_TRANSLATE_NOOP("ReadCost", "%1 of an hour's limit")).arg(share);
    }
    if (budget.window <= std::chrono::minutes(1)) {
        //: %1 is "69 %"; the calls that the vendor allows in a minute
        return costText(QT_TRANSLATE_NOOP("ReadCost", "%1 of a minute's limit")).arg(share);
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(budget.window).count();
    //: %1 is "69 %", %2 a number of minutes; the calls that the vendor allows in that time
    return costText(QT_TRANSLATE_NOOP("ReadCost", "%1 of the limit for %2 minutes"))
        .arg(share, QLocale().toString(minutes));
}

QString expectedOf(const ReadCost &cost)
{
    //: Before a reading: so many calls of a vendor's interface
    const QString calls = costText(QT_TRANSLATE_N_NOOP("ReadCost", "about %Ln call(s)"), cost.requests);
    const QString share = shareText(cost);
    if (share.isEmpty()) {
        //: %1 the product, %2 "about 412 calls" or "40 s"
        return costText(QT_TRANSLATE_NOOP("ReadCost", "%1: %2.")).arg(vendorName(cost.vendor), calls);
    }
    //: %1 the product, %2 "about 412 calls", %3 "69 % of a minute's limit"
    return costText(QT_TRANSLATE_NOOP("ReadCost", "%1: %2, %3.")).arg(vendorName(cost.vendor), calls, share);
}

QString paidOf(const ReadCost &cost)
{
    const QString time = timeText(cost.duration);
    if (cost.requests == 0)
        return costText(QT_TRANSLATE_NOOP("ReadCost", "%1: %2.")).arg(vendorName(cost.vendor), time);
    //: After a reading: so many calls of a vendor's interface
    const QString calls = costText(QT_TRANSLATE_N_NOOP("ReadCost", "%Ln call(s)"), cost.requests);
    //: %1 the product, %2 "412 calls", %3 "40 s"
    return costText(QT_TRANSLATE_NOOP("ReadCost", "%1: %2 in %3.")).arg(vendorName(cost.vendor), calls, time);
}

} // namespace

QString expectedCostText(const QList<ReadCost> &costs)
{
    if (costs.isEmpty())
        return {};
    //: Beside "Read everything again"; %1 is "40 s" or "2 min"
    QStringList parts{
        costText(QT_TRANSLATE_NOOP("ReadCost", "Reading everything takes about %1.")).arg(timeText(longest(costs)))};
    for (const ReadCost &cost : costs)
        parts.append(expectedOf(cost));
    return parts.join(u' ');
}

QString paidCostText(const QList<ReadCost> &costs)
{
    if (costs.isEmpty())
        return {};
    //: Beside "Read everything again", afterwards; %1 is "40 s" or "2 min"
    QStringList parts{
        costText(QT_TRANSLATE_NOOP("ReadCost", "The latest reading took %1.")).arg(timeText(longest(costs)))};
    for (const ReadCost &cost : costs)
        parts.append(paidOf(cost));
    return parts.join(u' ');
}

} // namespace trivet
