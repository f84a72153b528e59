// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/readings.h"
#include "peakmemory.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

QJsonObject vendorJson(VendorId vendor, const Readings &readings)
{
    const Inventory &inventory = *readings.facts.inventory;
    const Traffic traffic = readings.traffic.value(vendor);
    QJsonObject kept;
    for (auto set = readings.keptSince.cbegin(); set != readings.keptSince.cend(); ++set) {
        if (dataSetVendor(set.key()) == vendor)
            kept.insert(dataSetKey(set.key()).section(u'.', 1), set->toString(Qt::ISODateWithMs));
    }
    QJsonObject rows;
    for (const DataSetId set : allDataSets()) {
        if (dataSetVendor(set) == vendor && inventory.reading(set).asOf.isValid())
            rows.insert(dataSetKey(set).section(u'.', 1), static_cast<double>(inventory.reading(set).rows));
    }
    return {{u"requests"_s, traffic.requests},
            {u"bytes"_s, static_cast<double>(traffic.bytesReceived)},
            {u"seconds"_s, static_cast<double>(traffic.busy.count()) / 1000.0},
            {u"keptSince"_s, kept},
            {u"rows"_s, rows}};
}

} // namespace

int runInventory(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads everything once and prints how much there was."_s);
    parser.addPositionalArgument(u"inventory"_s, u"This command."_s);
    addSourceOptions(parser);
    parseOrExit(parser, application.arguments());

    const auto readings = readEverything(parser);
    if (!readings) {
        say(describe(readings.error(), Teller::CommandLine).text());
        return SomethingUnread;
    }
    const Inventory &inventory = *readings->facts.inventory;
    QJsonObject vendors;
    for (const VendorId vendor : allVendors) {
        if (readings->traffic.value(vendor).requests > 0)
            vendors.insert(vendorKey(vendor), vendorJson(vendor, *readings));
    }
    printJson({{u"vendors"_s, vendors},
               {u"seconds"_s, readings->seconds},
               {u"peakRssBytes"_s, static_cast<double>(peakMemoryBytes())}});
    const QStringList unread = unreadWords(inventory);
    for (const QString &line : unread)
        say(line);
    return unread.isEmpty() ? NothingNeedsYou : SomethingUnread;
}

} // namespace trivet::app
