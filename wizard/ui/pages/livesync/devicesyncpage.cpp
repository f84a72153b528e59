// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/devicesyncpage.h"

#include "core/background.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/pages/livesync/maptable.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QVariantList comparedReadings(const Inventory &inventory)
{
    QVariantList readings;
    for (const DataSetId set : mapForecastSets())
        readings << inventory.reading(set).asOf;
    return readings;
}

/// The filter that shows what a check found; empty where it is not about rows.
QString filterShowing(const Verdict &verdict)
{
    static const QMap<QByteArray, QString> filters{{"would-be-blank", u"blank"_s},
                                                   {"far-off", u"away"_s},
                                                   {"some-ambiguous", u"ambiguous"_s},
                                                   {"differs", u"differs"_s}};
    const bool isForecast = verdict.checkId == "R23"_L1 || verdict.checkId == "R24"_L1;
    return isForecast ? filters.value(verdict.finding) : QString();
}

} // namespace

DeviceSyncPage::DeviceSyncPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : LiveSyncPage(spec, services, parent), m_findKey(new QShortcut(QKeySequence::Find, this))
{
    devices().setFindContext(Qt::WidgetWithChildrenShortcut);
    connect(m_findKey, &QShortcut::activated, this, &DeviceSyncPage::find);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        m_findKey->setEnabled(!m_table->card().isAncestorOf(now) && !devices().isAncestorOf(now));
    });
    tableOf(MapTime::BeforeSwitch).setUnknown();
    connect(&m_making, &QFutureWatcherBase::finished, this, &DeviceSyncPage::showRows);
    connect(&guide(), &Guide::mapForecastChanged, this, &DeviceSyncPage::makeRows);
    connect(&guide(), &Guide::verdictsChanged, this, &DeviceSyncPage::makeRows);
    makeRows();
}

// What another thread still makes holds its own data; nobody waits for it.
DeviceSyncPage::~DeviceSyncPage() = default;

/// Its columns are other ones after the switch.
MapTable &DeviceSyncPage::tableOf(MapTime time)
{
    if (m_table && m_table->time() == time)
        return *m_table;
    delete std::exchange(m_table, new MapTable(time, this));
    connect(m_table, &MapTable::fileSaved, this, &GuidePage::fileSaved);
    work()->addWidget(m_table); // beside the checks, where it is seen without scrolling
    return *m_table;
}

void DeviceSyncPage::makeRows()
{
    const std::shared_ptr<const MapForecast> forecast = guide().mapForecast();
    const std::shared_ptr<const Inventory> inventory = guide().inventory();
    if (!forecast || !inventory)
        return;
    const bool isKept = guide().facts().mapForecast != nullptr;
    const QVariantList readings = isKept ? comparedReadings(*inventory) : QVariantList();
    if ((forecast == m_shownForecast && readings == m_shownReadings) || (isKept && !isReadForMapForecast(*inventory)))
        return;
    if (m_making.isRunning()) {
        m_isOutdated = true;
        return;
    }
    m_shownForecast = forecast;
    m_shownReadings = readings;
    m_makingFor = isKept ? MapTime::AfterSwitch : MapTime::BeforeSwitch;
    if (!isKept) {
        m_making.setFuture(runInBackground([forecast] { return mapRowsOf(*forecast); }));
        return;
    }
    m_making.setFuture(runInBackground([forecast, inventory, mapping = guide().facts().mapping] {
        return mapRowsOf(compareWithForecast(*forecast, *inventory, mapping));
    }));
}

void DeviceSyncPage::showRows()
{
    MapTable &table = tableOf(m_makingFor);
    if (m_shownForecast->isKnown)
        table.setRows(m_making.result());
    else
        table.setUnknown();
    if (std::exchange(m_isOutdated, false))
        makeRows();
}

/// In what the page shows first.
void DeviceSyncPage::find()
{
    const bool isLive = m_table->time() == MapTime::AfterSwitch && !devices().model().rows().isEmpty();
    scrollTo(isLive ? static_cast<QWidget *>(&devices()) : m_table);
    if (isLive)
        devices().find();
    else
        m_table->card().find().open();
}

void DeviceSyncPage::showBlocker(const Blocker &blocker)
{
    const QList<Verdict> verdicts = guide().verdicts(spec().slug);
    const auto found = std::find_if(verdicts.begin(), verdicts.end(),
                                    [&blocker](const Verdict &verdict) { return verdict.checkId == blocker.subject; });
    const QString filter = found == verdicts.end() ? QString() : filterShowing(*found);
    if (filter.isEmpty() || m_table->model().filterCounts().value(filter) == 0) {
        LiveSyncPage::showBlocker(blocker);
        return;
    }
    scrollTo(m_table);
    m_table->showOnly(filter);
}

} // namespace trivet
