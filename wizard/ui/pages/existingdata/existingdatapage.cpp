// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/existingdatapage.h"

#include "core/background.h"
#include "inventory/joins/matchforecast.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/existingdata/forecastrows.h"
#include "ui/pages/existingdata/forecasttable.h"
#include "ui/pages/step/mendbuttons.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr DataSetId comparedSets[] = {DataSetId::AutotaskCompanies, DataSetId::AutotaskCompanyTypes,
                                      DataSetId::AutotaskDevices,   DataSetId::AutotaskItemTypes,
                                      DataSetId::AutotaskProducts,  DataSetId::GlueOrganizations,
                                      DataSetId::GlueConfigurations};

/// When each of the sets was read, and which companies count; two sets may come within one millisecond, so the newest alone
/// tells too little.
QVariantList readingTimes(const Inventory &inventory)
{
    QVariantList times{inventory.customerType};
    for (const DataSetId set : comparedSets)
        times.append(inventory.reading(set).asOf);
    return times;
}

} // namespace

ExistingDataPage::ExistingDataPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : StepPage(spec, services, parent)
{
    if (QWidget *practice = makePracticeCallout())
        work()->addWidget(practice);
    addInputs();
    addInstructions();

    m_tables = new QWidget(this);
    auto *layout = new QVBoxLayout(m_tables);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    const auto addHead = [this, layout](const QString &title, const QString &why) {
        layout->addWidget(new TextLabel(title, TextRole::Section, &Tokens::text, m_tables));
        auto *text = new TextLabel(why, TextRole::Body, &Tokens::text2, m_tables);
        text->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(text);
    };
    addHead(tr("What the first sync will do to organizations"),
            tr("IT Glue joins a company only with an organization of exactly its name. Rename near misses first, or "
               "each becomes a second organization."));
    m_organizations = new ForecastTable(u"organizations"_s, m_tables);
    layout->addWidget(m_organizations);
    layout->addSpacing(scaled(8));
    addHead(
        tr("What it will do to configurations"),
        tr("A configuration is joined when its organization is, and name, type and, where both have one, serial number "
           "are one device's."));
    auto *mends = new MendButtons(u"forecast"_s, {u"R03"_s, u"R04"_s, u"R14"_s}, guide(), m_tables);
    connect(mends, &MendButtons::mendRequested, this, &ExistingDataPage::mendRequested);
    layout->addWidget(mends);
    m_configurations = new ForecastTable(u"configurations"_s, m_tables);
    layout->addWidget(m_configurations);
    for (ForecastTable *table : {m_organizations, m_configurations})
        connect(table, &ForecastTable::fileWritten, this, &ExistingDataPage::fileSaved);
    body()->insertWidget(1, m_tables);
    m_tables->hide();

    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        show(m_comparing.result());
        if (std::exchange(m_isOutdated, false))
            compare();
    });
    connect(&guide(), &Guide::inventoryChanged, this, &ExistingDataPage::compare);
    compare();
}

// What another thread still makes holds its own data; nobody waits for it.
ExistingDataPage::~ExistingDataPage() = default;

ExistingDataPage::Compared ExistingDataPage::compared(const Inventory &inventory)
{
    const MatchForecast forecast = matchForecast(inventory);
    Compared tables{.isKnown = forecast.isKnown};
    if (forecast.isKnown)
        tables.organizations = ForecastModel::prepared(forecastShape(), organizationRows(forecast));
    if (forecast.isKnown && forecast.configurationsAreKnown)
        tables.configurations = ForecastModel::prepared(forecastShape(), configurationRows(forecast));
    return tables;
}

void ExistingDataPage::compare()
{
    const auto inventory = guide().inventory();
    if (!inventory || readingTimes(*inventory) == m_compared)
        return;
    if (m_comparing.isRunning()) {
        m_isOutdated = true;
        return;
    }
    m_compared = readingTimes(*inventory);
    m_comparing.setFuture(runInBackground([inventory] { return compared(*inventory); }));
}

void ExistingDataPage::show(const Compared &tables)
{
    m_tables->setVisible(tables.isKnown);
    if (!tables.isKnown)
        return;
    m_organizations->setRows(tables.organizations);
    m_configurations->setRows(tables.configurations);
}

void ExistingDataPage::showBlocker(const Blocker &blocker)
{
    // What these checks found stands in the table, with the letters that differ.
    static const QMap<QString, QString> tabOf{
        {u"G01"_s, u"doubled"_s}, {u"G02"_s, u"doubled"_s}, {u"G03"_s, u"ambiguous"_s}};
    const bool isFound = blocker.kind == Blocker::Kind::CheckFailed && m_tables->isVisible();
    if (isFound && tabOf.contains(blocker.subject)) {
        m_organizations->setState(tabOf.value(blocker.subject));
        scrollTo(m_organizations);
        m_organizations->table().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isFound && blocker.subject == "G04"_L1) {
        m_configurations->setState(u"orphaned"_s);
        scrollTo(m_configurations);
        m_configurations->table().setFocus(Qt::OtherFocusReason);
        return;
    }
    StepPage::showBlocker(blocker);
}

} // namespace trivet
