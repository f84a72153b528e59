// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/mapsentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString mapText(const char *source)
{
    return source ? QCoreApplication::translate("MapForecast", source) : QString();
}

// Words of each value, in the order of its enum.

constexpr const char *outcomeWords[] = {
    //: What becomes of a device in Autotask: it becomes one with a record that is there
    QT_TRANSLATE_NOOP("MapForecast", "Joins"),
    //: What becomes of a device in Autotask: a new record
    QT_TRANSLATE_NOOP("MapForecast", "Is created"),
    //: What becomes of a device in Autotask: several records fit
    QT_TRANSLATE_NOOP("MapForecast", "Ambiguous"),
    //: What becomes of a device in Autotask: nothing
    QT_TRANSLATE_NOOP("MapForecast", "Does not arrive"),
};
static_assert(std::size(outcomeWords) == size_t(MapOutcome::StaysAway) + 1);

constexpr const char *joinedByWords[] = {
    QT_TRANSLATE_NOOP("MapForecast", "No device of the company in Autotask fits"),
    QT_TRANSLATE_NOOP("MapForecast", "Autotask knows it by its ID in Datto RMM"),
    QT_TRANSLATE_NOOP("MapForecast", "Same serial number at this company"),
    QT_TRANSLATE_NOOP("MapForecast", "Same name at this company; no serial number speaks against it"),
};
static_assert(std::size(joinedByWords) == size_t(JoinedBy::Name) + 1);

constexpr const char *heldBackWords[] = {
    nullptr,
    QT_TRANSLATE_NOOP("MapForecast", "Deleted in Datto RMM"),
    QT_TRANSLATE_NOOP("MapForecast", "On no site that Datto RMM lists"),
    //: Managed, OnDemand and Deleted Devices are Datto RMM's own sites
    QT_TRANSLATE_NOOP("MapForecast", "On one of Datto RMM's own sites, which no company has"),
    QT_TRANSLATE_NOOP("MapForecast", "Its site has no company"),
    QT_TRANSLATE_NOOP("MapForecast", "The company of its site is gone from Autotask"),
    QT_TRANSLATE_NOOP("MapForecast", "The company of its site is inactive"),
    QT_TRANSLATE_NOOP("MapForecast", "An older record of a device that was set up anew"),
    QT_TRANSLATE_NOOP("MapForecast", "The mapping of its device type is not known"),
    QT_TRANSLATE_NOOP("MapForecast", "Its device type is not mapped"),
    QT_TRANSLATE_NOOP("MapForecast", "Its product is inactive or missing"),
};
static_assert(std::size(heldBackWords) == size_t(HeldBack::ProductUnusable) + 1);

constexpr const char *fitWords[] = {
    QT_TRANSLATE_NOOP("MapForecast", "As forecast"),
    //: What came is not what was forecast
    QT_TRANSLATE_NOOP("MapForecast", "Differs"),
    QT_TRANSLATE_NOOP("MapForecast", "Not there yet"),
    QT_TRANSLATE_NOOP("MapForecast", "Not compared"),
};
static_assert(std::size(fitWords) == size_t(ForecastFit::NotCompared) + 1);

QString nameOrNone(const QString &name)
{
    //: In place of a name where there is none
    return name.isEmpty() ? mapText(QT_TRANSLATE_NOOP("MapForecast", "none")) : name;
}

QString typeOrDefault(const QString &itemType)
{
    return itemType.isEmpty() ? autotaskDefault() : itemType;
}

QStringList differencesOf(const DeviceComparison &device)
{
    const DeviceForecast &forecast = device.forecast;
    QStringList words;
    if (device.differences.testFlag(Difference::Arrival))
        words << mapText(QT_TRANSLATE_NOOP("MapForecast", "Arrived all the same"));
    if (device.differences.testFlag(Difference::Item)) {
        words << (forecast.outcome == MapOutcome::Creates
                      ? mapText(QT_TRANSLATE_NOOP("MapForecast", "Joined a device that was there"))
                      : mapText(QT_TRANSLATE_NOOP("MapForecast", "Did not join the device that it fits")));
    }
    if (device.differences.testFlag(Difference::Company)) {
        //: %1 and %2 are companies
        words << mapText(QT_TRANSLATE_NOOP("MapForecast", "Company %1 instead of %2"))
                     .arg(nameOrNone(device.companyName), nameOrNone(forecast.companyName));
    }
    if (device.differences.testFlag(Difference::Product)) {
        //: %1 and %2 are products
        words << mapText(QT_TRANSLATE_NOOP("MapForecast", "Product %1 instead of %2"))
                     .arg(nameOrNone(device.productName), nameOrNone(forecast.productName));
    }
    if (device.differences.testFlag(Difference::Type)) {
        //: %1 and %2 are configuration item types
        words << mapText(QT_TRANSLATE_NOOP("MapForecast", "Type %1 instead of %2"))
                     .arg(typeOrDefault(device.itemType), typeOrDefault(forecast.itemType));
    }
    return words;
}

} // namespace

QString autotaskDefault()
{
    return u"Autotask Default"_s;
}

QString outcomeText(const DeviceForecast &device)
{
    return device.outcome == MapOutcome::Joins && device.isLinked()
               ? mapText(QT_TRANSLATE_NOOP("MapForecast", "Linked already"))
               : mapText(outcomeWords[int(device.outcome)]);
}

QString reasonText(const DeviceForecast &device)
{
    if (device.outcome == MapOutcome::StaysAway)
        return mapText(heldBackWords[int(device.heldBack)]);
    if (device.outcome != MapOutcome::Ambiguous)
        return mapText(joinedByWords[int(device.by)]);
    return device.isLinked()
               ? mapText(QT_TRANSLATE_NOOP("MapForecast", "Several devices of Autotask are linked to it"))
               : mapText(QT_TRANSLATE_NOOP("MapForecast",
                                           "Several devices fit one another; Datto RMM takes the one changed last"));
}

QString fitText(ForecastFit fit)
{
    return mapText(fitWords[int(fit)]);
}

QString differenceText(const DeviceComparison &device)
{
    if (const QStringList words = differencesOf(device); !words.isEmpty()) {
        //: Between two things in which a device differs from its forecast
        return words.join(mapText(QT_TRANSLATE_NOOP("MapForecast", "; ")));
    }
    if (device.fit == ForecastFit::NotCompared && device.forecast.outcome != MapOutcome::Ambiguous) {
        return mapText(
            QT_TRANSLATE_NOOP("MapForecast", "Gone from Datto RMM, or its site or mapping was changed since"));
    }
    return reasonText(device.forecast);
}

} // namespace trivet
