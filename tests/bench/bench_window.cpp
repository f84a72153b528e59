// SPDX-License-Identifier: Apache-2.0
#include "figures.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowsmodelbase.h"
#include "ui/kit/table/rowtable.h"
#include "windowrig.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

namespace {

/// Looks every millisecond how long the event loop was away, by the clock and in CPU time of the GUI thread; the second
/// is what counts where others use the machine.
class GapMeter : public QObject
{
public:
    GapMeter()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &GapMeter::note);
    }
    void begin()
    {
        m_gaps.clear();
        m_cpu.clear();
        m_watch.start();
        m_spent = bench::threadCpu();
        m_tick.start(1);
    }
    void end(const QString &what)
    {
        note();
        m_tick.stop();
        QTextStream(stdout) << what.leftJustified(28) << figure(m_gaps, 0.99) << figure(m_gaps, 1)
                            << figure(m_cpu, 0.99) << figure(m_cpu, 1) << Qt::endl;
    }

private:
    void note()
    {
        m_gaps.push_back(static_cast<double>(m_watch.nsecsElapsed()) / 1e6);
        m_watch.restart();
        const double spent = bench::threadCpu();
        m_cpu.push_back(spent - m_spent);
        m_spent = spent;
    }
    static QString figure(std::vector<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
        return QString::number(values[place], 'f', 1).rightJustified(10);
    }

    QTimer m_tick;
    QElapsedTimer m_watch;
    double m_spent = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_cpu;
};

void stay(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Filters, scrolls and sorts a table as a person does, a moment after the other.
void use(GapMeter &meter, const QString &name, RowTable &table, FindEdit &find)
{
    QTextStream(stdout) << name << u": "_s << table.model()->rowCount() << u" rows"_s << Qt::endl;
    meter.begin();
    for (const QString &text : {u"h"_s, u"ho"_s, u"host-01"_s, u"host-0123"_s, QString()}) {
        find.setText(text);
        stay(600ms);
    }
    meter.end(u"  filter"_s);
    meter.begin();
    for (int row = 0; row < 40; ++row) {
        table.scrollTo(table.model()->index(row * table.model()->rowCount() / 40, 0));
        stay(20ms);
    }
    meter.end(u"  scroll"_s);
    meter.begin();
    for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        table.model()->sort(0, order);
        stay(1500ms);
    }
    meter.end(u"  sort"_s);
}

} // namespace

/// The longest gaps of the event loop while the window shows a tenant of 100,000 devices in three products, the memory
/// that it takes, and the CPU of the live page while nothing happens.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyLook();
    const int devices = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    WindowRig rig;
    rig.rig.close();
    rig.rig.sample = bigTenant(devices);
    // Nothing is linked with IT Glue and no device has a type, so that there is a row for each device in both long
    // tables.
    for (it_glue::Configuration &row : rig.rig.sample.inventory.glueConfigurations.rows)
        row.links.clear();
    for (autotask::ConfigurationItem &row : rig.rig.sample.inventory.devices.rows)
        row.configurationItemType.reset();
    rig.rig.world = rig.rig.sample.inventory;
    rig.rig.open();
    QTextStream(stdout) << devices << " devices, " << bench::megabytes("VmRSS") << " MB read\n"
                        << u"event loop away, ms"_s.leftJustified(28) << "  p99 wall  max wall   p99 CPU   max CPU"
                        << Qt::endl;

    GapMeter meter;
    rig.rig.start();
    rig.open();
    Guide &guide = *rig.rig.guide;
    meter.begin();
    guide.place().beginReview();
    rig.rig.giveAutotask();
    rig.rig.giveRmm();
    rig.rig.giveItGlue();
    rig.rig.giveSaas();
    rig.rig.settle();
    guide.checkAgain(u"review"_s);
    rig.rig.settle();
    meter.end(u"read, judge, show findings"_s);

    const auto visit = [&](const QString &slug) {
        meter.begin();
        guide.goTo(slug);
        rig.rig.settle();
        stay(3s);
        meter.end(u"open "_s + slug);
    };
    visit(u"existing-data"_s);
    auto *forecast = rig.find<RowTable>(u"configurationsForecastTableView"_s);
    auto *find = rig.find<FindEdit>(u"configurationsForecastFindEdit"_s);
    if (forecast && find)
        use(meter, u"forecast of 2.1"_s, *forecast, *find);

    meter.begin();
    rig.find<QAbstractButton>(u"doctorButton"_s)->click();
    stay(3s);
    auto *checks = rig.find<RowTable>(u"checksTableView"_s);
    const auto *list = checks ? qobject_cast<RowsModelBase *>(checks->model()) : nullptr;
    if (list && list->rowOf(u"R03"_s) >= 0)
        checks->setCurrentIndex(list->index(list->rowOf(u"R03"_s), 0));
    stay(3s);
    meter.end(u"open the doctor"_s);
    auto *card = rig.find<RowsCard>(u"recordsCard"_s);
    auto *findRecord = rig.find<FindEdit>(u"recordsFindEdit"_s);
    if (card && findRecord) {
        use(meter, u"records of R03"_s, card->table(), *findRecord);
        const QTemporaryDir folder;
        QSignalSpy written(card, &RowsCard::fileWritten);
        meter.begin();
        card->writeFile(folder.filePath(u"records.csv"_s));
        written.wait(60'000);
        meter.end(u"  export"_s);
    }

    visit(u"device-sync"_s);
    const double before = bench::processCpu();
    constexpr std::chrono::seconds quiet = 20s;
    stay(quiet);
    const double share = (bench::processCpu() - before) / std::chrono::duration<double, std::milli>(quiet).count();
    QTextStream(stdout) << "live page, idle: " << QString::number(share * 100, 'f', 2) << " % of a core\n"
                        << "at most " << bench::megabytes("VmHWM") << " MB" << Qt::endl;
    return 0;
}
