// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/maptable.h"

#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/unwrittenfile.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMapRows = 12;

struct MapWords
{
    const char *title;
    const char *why;
    const char *file;
};

const MapWords &wordsOf(MapTime time)
{
    static constexpr MapWords before{
        //: Head of the table on step 1.6. Map Devices is a portal label
        QT_TRANSLATE_NOOP("trivet::MapTable", "What Map Devices will do"),
        //: Below that head. Map Devices is a portal label
        QT_TRANSLATE_NOOP("trivet::MapTable",
                          "Worked out from both systems and your mapping, before anything moves. Read it before "
                          "you turn Map Devices on: what is created cannot be deleted through the API."),
        "Trivet forecast.csv"};
    static constexpr MapWords after{
        //: Head of the table on step 1.6. Map Devices is a portal label
        QT_TRANSLATE_NOOP("trivet::MapTable", "What Map Devices did, beside the forecast"),
        //: Below that head. Map Devices is a portal label
        QT_TRANSLATE_NOOP(
            "trivet::MapTable",
            "The forecast was kept when Map Devices went on. Company, product and type are as they arrived."),
        "Trivet forecast and outcome.csv"};
    return time == MapTime::BeforeSwitch ? before : after;
}

QString nothingToForecast()
{
    //: In the table of the forecast when Datto RMM has no device
    return MapTable::tr("Datto RMM has no devices.");
}

} // namespace

MapTable::MapTable(MapTime time, QWidget *parent)
    : QWidget(parent), m_time(time), m_model(mapShape(time)), m_pills(new FilterPills(u"mapForecast"_s)),
      m_card(new RowsCard(u"mapForecast"_s, m_model,
                          //: Accessible name of the table on step 1.6. Map Devices is a portal label
                          {.name = tr("What Map Devices does, device by device"),
                           //: In the find field above the forecast of devices
                           .find = tr("Find a device"),
                           .empty = nothingToForecast(),
                           //: In the table of the forecast when filter or search leave nothing
                           .nothingFits = tr("No device fits. Press the pills again to see all.")}))
{
    setObjectName(u"mapForecastTable"_s);
    const MapWords &words = wordsOf(time);
    auto *title = new TextLabel(tr(words.title), TextRole::Section);
    title->setObjectName(u"mapForecastTitleLabel"_s);
    title->setWrap(TextLabel::Wrap::Words);
    auto *why = new TextLabel(tr(words.why), TextRole::Body, &Tokens::text2);
    why->setWrap(TextLabel::Wrap::Words);

    RowTable &table = m_card->table();
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (time == MapTime::BeforeSwitch)
        table.setColumnWeights({130, 155, 130, 230, 150, 130, 90}, {120, 150, 128, 170, 130, 120, 86});
    else
        table.setColumnWeights({130, 130, 150, 130, 230, 150, 130, 90}, {120, 126, 150, 128, 170, 130, 120, 86});
    table.setFitsRows(mostMapRows);
    m_card->offerFile(QString::fromLatin1(words.file));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    for (QWidget *part :
         std::initializer_list<QWidget *>{title, why, new UnwrittenFile(u"mapForecast"_s, {m_card}), m_pills, m_card})
        column->addWidget(part);

    connect(m_pills, &FilterPills::chosenChanged, &m_model, &RowsModelBase::setFilters);
    connect(&m_model, &RowsModelBase::arranged, this, &MapTable::showPills);
    connect(m_card, &RowsCard::fileWritten, this, &MapTable::fileSaved);
    showPills();
}

void MapTable::setRows(MapModel::Rows rows)
{
    m_card->setEmptyText(nothingToForecast());
    m_model.setRows(std::move(rows));
}

void MapTable::setUnknown()
{
    //: In place of the table of the forecast
    m_card->setEmptyText(tr("Shows when devices, sites, companies, types and products are read whole."));
    m_model.setRows(MapModel::Rows{});
}

void MapTable::showPills()
{
    m_pills->setPills(mapPills(m_time, m_model.filterCounts(), m_model.wish().filters));
    const int total = m_model.total();
    const int shown = m_model.shownTotal();
    //: Head of the table of the forecast
    const QString all = tr("%Ln device(s)", nullptr, total);
    //: Head of the table of the forecast while some are left out; %1 shown, %2 all
    const QString some = tr("%1 of %2 devices").arg(QLocale().toString(shown), QLocale().toString(total));
    m_card->setTitle(total == 0 ? QString() : shown == total ? all : some);
}

void MapTable::showOnly(const QString &filter)
{
    m_pills->setChosen({filter});
    m_model.setFind({});
    m_model.setFilters({filter});
    m_card->table().setFocus(Qt::OtherFocusReason);
}

} // namespace trivet
