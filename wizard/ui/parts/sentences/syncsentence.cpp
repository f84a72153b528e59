// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/syncsentence.h"

#include "core/timetext.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString syncText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Sync", source, nullptr, count);
}

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const auto minutes = std::max<long long>(1, (duration.count() + 30) / 60);
    if (minutes < 60)
        return syncText(QT_TRANSLATE_NOOP("Sync", "%1 min")).arg(minutes);
    //: Hours and minutes
    return syncText(QT_TRANSLATE_NOOP("Sync", "%1 h %2 min")).arg(minutes / 60).arg(minutes % 60);
}

QString remainingText(const SyncProgress &progress)
{
    if (progress.isComplete())
        return syncText(QT_TRANSLATE_NOOP("Sync", "All devices are there"));
    if (!progress.remaining)
        return {};
    //: %1 is a duration, %2 a time of day
    return syncText(QT_TRANSLATE_NOOP("Sync", "%1 left, done by %2"))
        .arg(durationText(*progress.remaining), timeText(progress.doneBy.toLocalTime().time()));
}

QString reasonText(NotThroughReason reason)
{
    switch (reason) {
    case NotThroughReason::SiteUnknown:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its site is not in the list of Datto RMM"));
    case NotThroughReason::OlderRecord:
        return syncText(QT_TRANSLATE_NOOP("Sync", "An older record of a re-imaged device; it does not come"));
    case NotThroughReason::SiteNotMapped:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its site has no company in Autotask"));
    case NotThroughReason::NoTypeMapped: return syncText(QT_TRANSLATE_NOOP("Sync", "Its device type is not mapped"));
    case NotThroughReason::CompanyInactive:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its company is inactive or gone"));
    case NotThroughReason::CompanyNotCustomer:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its company is not a customer"));
    case NotThroughReason::ProductUnusable:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its product is inactive or missing"));
    case NotThroughReason::HeldByOlderRecord:
        return syncText(
            QT_TRANSLATE_NOOP("Sync", "Re-imaged: an older record in Datto RMM holds its configuration item"));
    case NotThroughReason::ArrivedWithoutType:
        return syncText(QT_TRANSLATE_NOOP("Sync", "No configuration item type in Autotask"));
    case NotThroughReason::Waiting: return syncText(QT_TRANSLATE_NOOP("Sync", "Waiting in the Datto RMM queue"));
    case NotThroughReason::NameDiffers:
        return syncText(QT_TRANSLATE_NOOP("Sync", "An organization with nearly this name is not linked"));
    case NotThroughReason::CompanyNotLinked: return syncText(QT_TRANSLATE_NOOP("Sync", "Comes after its organization"));
    case NotThroughReason::BlankType:
        return syncText(QT_TRANSLATE_NOOP("Sync", "No configuration item type in Autotask"));
    case NotThroughReason::DoubledItem:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Twice in Autotask; IT Glue has it by the other item"));
    case NotThroughReason::TypeNotSynced:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its type seems not selected for the sync"));
    case NotThroughReason::WaitingForItGlue:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Waiting for IT Glue\u2019s sync"));
    case NotThroughReason::OrganizationNotMatched:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its organization is not matched"));
    case NotThroughReason::NotInAutotask: return syncText(QT_TRANSLATE_NOOP("Sync", "Not in Autotask"));
    case NotThroughReason::NotInItGlue: return syncText(QT_TRANSLATE_NOOP("Sync", "No configuration in IT Glue"));
    case NotThroughReason::NoSerialNorMac:
        return syncText(QT_TRANSLATE_NOOP("Sync", "No serial number and no MAC address to match it by"));
    case NotThroughReason::NoSerial: return syncText(QT_TRANSLATE_NOOP("Sync", "No serial number to match it by"));
    case NotThroughReason::SerialDiffers: return syncText(QT_TRANSLATE_NOOP("Sync", "The serial numbers differ"));
    case NotThroughReason::MacShared:
        return syncText(QT_TRANSLATE_NOOP("Sync", "Its MAC address is on several devices"));
    case NotThroughReason::WaitingForMatch: return syncText(QT_TRANSLATE_NOOP("Sync", "Waiting to be matched"));
    }
    Q_UNREACHABLE();
}

QString budgetLabel(const BudgetReading &reading)
{
    //: A vendor's API; %1 is the product's name
    const QString label = syncText(QT_TRANSLATE_NOOP("Sync", "%1 API")).arg(vendorName(reading.vendor));
    //: %1 is "Datto RMM API": the figure counts Trivet's own calls only
    return reading.byTrivetOnly ? syncText(QT_TRANSLATE_NOOP("Sync", "%1, by Trivet")).arg(label) : label;
}

QString budgetText(const BudgetReading &reading)
{
    const QLocale locale;
    if (reading.window > std::chrono::minutes(1) && reading.window < std::chrono::hours(1)) {
        //: %1 and %2 are counts, %3 a number of minutes
        return syncText(QT_TRANSLATE_NOOP("Sync", "%1 of %2 calls in %3 minutes"))
            .arg(locale.toString(reading.used), locale.toString(reading.limit))
            .arg(std::chrono::duration_cast<std::chrono::minutes>(reading.window).count());
    }
    const char *words = reading.window >= std::chrono::hours(1)
                            ? QT_TRANSLATE_NOOP("Sync", "%1 of %2 calls this hour")
                            : QT_TRANSLATE_NOOP("Sync", "%1 of %2 calls this minute");
    return syncText(words).arg(locale.toString(reading.used), locale.toString(reading.limit));
}

} // namespace trivet
