// SPDX-License-Identifier: Apache-2.0
// Paints diagram, rail, charts and tables in their states, to be held against the design's pictures. Not a test.
// trivet_gallery2 --theme light|dark --out DIR [--text PERCENT] [--rtl]
#include "progresssamples.h"

#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/livesync/devicestable.h"
#include "ui/pages/mapping/mappingtable.h"
#include "ui/pages/products/productstable.h"
#include "ui/parts/charts/syncchart.h"
#include "ui/parts/charts/syncpanel.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/rail/rail.h"
#include "ui/parts/rail/stepmodel.h"
#include "ui/parts/rail/stepview.h"
#include "ui/parts/rail/topstrip.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

struct Picture
{
    QString name;
    QWidget *content;
    QSize size; ///< at 13 px text
    QWidget *focused = nullptr;
};

QWidget *diagramStates()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    for (const DiagramContent &content : samples::diagramStates()) {
        auto *diagram = new TrivetDiagram(DiagramForm::Rail);
        diagram->setContent(content);
        diagram->setAutoFillBackground(true);
        QPalette palette = diagram->palette();
        palette.setColor(QPalette::Window, Theme::current().rail);
        diagram->setPalette(palette);
        row->addWidget(diagram);
    }
    return sheet;
}

QWidget *syncRow()
{
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(32, 116, 32, 32);
    row->setSpacing(16);
    auto *card = new Card;
    auto *diagram = new TrivetDiagram(DiagramForm::Large);
    diagram->setContent(samples::syncingDiagram());
    card->addRow(diagram);
    row->addWidget(card);
    auto *panel = new SyncPanel;
    panel->setView(samples::syncView());
    row->addWidget(panel, 1);
    return sheet;
}

template <typename Table>
QWidget *framed(Table *table, int width)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    table->setMinimumWidth(0);
    table->setMaximumWidth(scaled(width));
    column->addWidget(table);
    column->addStretch();
    return sheet;
}

QList<Picture> pictures()
{
    auto *rail = new Rail;
    auto *steps = new StepModel(qApp);
    steps->setRows(samples::railRows());
    steps->setCurrentStep(u"device-mapping"_s);
    rail->setSteps(steps);
    rail->setDiagram(samples::diagramStates().at(1));
    rail->setTenant(u"Fernhill IT Services"_s, Rail::Mode::Live);
    rail->setSaved({SavedState::Saved, u"Saved just now"_s});

    auto *practice = new Rail;
    auto *practiceSteps = new StepModel(practice);
    practiceSteps->setRows(samples::railRows());
    practiceSteps->setCurrentStep(u"rmm-api-user"_s);
    practice->setSteps(practiceSteps);
    practice->setDiagram(samples::syncingDiagram());
    practice->setTenant(u"Sample MSP"_s, Rail::Mode::Practice);
    practice->setSaved({SavedState::Failed, u"Not saved: the disk is full"_s});

    auto *strip = new TopStrip;
    strip->setSteps(steps);
    strip->setDiagram(samples::diagramStates().at(1));
    strip->setChapter(u"Autotask and Datto RMM"_s);
    strip->setSaved({SavedState::Saved, u"Saved just now"_s});

    auto *mapping = new MappingTable;
    mapping->setRows(samples::mappingRows());
    mapping->table().selectRow(7);
    auto *mappingNarrow = new MappingTable;
    mappingNarrow->setRows(samples::mappingRows());
    auto *products = new ProductsTable;
    products->setRows(samples::productRows());
    products->table().selectRow(3);
    auto *devices = new DevicesTable;
    devices->setRows(DevicesModel::prepared(devicesShape(), samples::deviceRows()));
    auto *devicesNarrow = new DevicesTable;
    devicesNarrow->setRows(DevicesModel::prepared(devicesShape(), samples::deviceRows()));

    auto *focusedRail = new Rail;
    focusedRail->setSteps(steps);
    focusedRail->setDiagram(samples::diagramStates().at(3));
    focusedRail->diagram().setCurrentLink(TrivetLink::AutotaskItGlue);
    auto *focusedSteps = new StepView;
    focusedSteps->setSteps(steps);
    auto *focusedMapping = new MappingTable;
    focusedMapping->setRows(samples::mappingRows());
    focusedMapping->table().setCurrentIndex(focusedMapping->model().index(2, MappingModel::Type));
    auto *large = new TrivetDiagram(DiagramForm::Large);
    large->setContent(samples::diagramStates().at(2));

    auto *empty = new SyncChart;
    auto *reading = new SyncChart;
    reading->setSeries(samples::syncView().series);
    reading->setReading(4);
    auto *charts = new QWidget;
    auto *column = new QVBoxLayout(charts);
    column->addWidget(empty);
    column->addWidget(reading);

    return {{u"rail"_s, rail, {264, 768}},
            {u"rail-practice"_s, practice, {264, 768}},
            {u"strip"_s, strip, {760, 52}},
            {u"diagram"_s, diagramStates(), {1400, 250}},
            {u"sync"_s, syncRow(), {916, 452}},
            {u"charts"_s, charts, {430, 320}},
            {u"mapping"_s, framed(mapping, 852), {916, 400}},
            {u"mapping-narrow"_s, framed(mappingNarrow, 576), {640, 420}},
            {u"products"_s, framed(products, 524), {588, 450}},
            {u"devices"_s, framed(devices, 852), {916, 420}},
            {u"focus-rail"_s, focusedRail, {264, 700}, &focusedRail->diagram()},
            {u"focus-steps"_s, focusedSteps, {264, 420}, focusedSteps},
            {u"focus-mapping"_s, focusedMapping, {852, 340}, &focusedMapping->table()},
            {u"diagram-large"_s, large, {404, 300}, large},
            {u"devices-narrow"_s, framed(devicesNarrow, 576), {640, 420}}};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s},
                       {u"out"_s, u"folder for the pictures"_s, u"dir"_s, u"."_s},
                       {u"text"_s, u"text size in percent"_s, u"percent"_s, u"100"_s},
                       {u"rtl"_s, u"right to left"_s}});
    parser.process(application);
    QFont font(u"Inter"_s);
    font.setPixelSize(13 * parser.value(u"text"_s).toInt() / 100);
    QApplication::setFont(font);
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(parser.value(u"theme"_s) == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::Light);

    const QDir out(parser.value(u"out"_s));
    if (!out.mkpath(u"."_s))
        return 1;
    for (const Picture &picture : pictures()) {
        picture.content->resize(scaled(picture.size.width()), scaled(picture.size.height()));
        picture.content->show();
        if (picture.focused) {
            picture.content->activateWindow();
            picture.focused->setFocus(Qt::TabFocusReason);
        }
        QApplication::processEvents();
        const QString file = u"%1.%2.png"_s.arg(picture.name, parser.value(u"theme"_s));
        if (!picture.content->grab().save(out.filePath(file)))
            return 1;
        delete picture.content;
    }
    return 0;
}
