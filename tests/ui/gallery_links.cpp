// SPDX-License-Identifier: Apache-2.0
// Paints the widgets of IT Glue, SaaS Protection and Finish, to be held against the design's pictures. Not a test.
// trivet_gallery3 --theme light|dark --out DIR [--text PERCENT] [--rtl]
#include "linksamples.h"

#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/pages/existingdata/forecasttable.h"
#include "ui/pages/finish/fieldnamestable.h"
#include "ui/pages/saasmatching/saasmatchtable.h"
#include "ui/parts/charts/proportionbar.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/diagram/trivetimage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

QWidget *sheet(const QList<QWidget *> &parts)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(scaled(16));
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch();
    return page;
}

QWidget *inCard(QWidget *part, int margin)
{
    auto *card = new Card;
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(part);
    card->addRow(row);
    return card;
}

QWidget *anatomies()
{
    QList<QWidget *> all;
    int number = 0;
    for (const UrlParts &parts :
         {UrlParts{}, samples::completeAddress(), samples::addressWithoutRegion(), samples::foreignAddress()}) {
        auto *anatomy = new UrlAnatomy(u"sample%1"_s.arg(++number));
        anatomy->setParts(parts);
        all.append(anatomy);
    }
    return inCard(sheet(all), 0);
}

QWidget *settings()
{
    auto *list = new SettingsList(u"itGlueSync"_s);
    list->setGroups(samples::syncSettings());
    auto *card = new Card;
    card->addRow(list);
    return card;
}

QWidget *saas()
{
    auto *table = new SaasMatchTable;
    table->setOrganizations(samples::matchOrganizations(60));
    table->setRows(samples::matchRows());
    table->showClient(u"c3"_s);
    auto *callout = new Callout({CalloutKind::Warning, u"Make sure Foxglove does not exist yet"_s,
                                 u"Creating it twice makes a duplicate. Closest name in IT Glue: Foxglove Vets."_s});
    callout->addButton(new SmallButton(u"Use Foxglove Vets"_s));
    callout->addButton(new SmallButton(u"Create anyway"_s));
    auto *timeline = new Timeline(u"saasSync"_s);
    timeline->setView(samples::syncTimeline());
    return sheet({table, callout, inCard(timeline, scaled(16))});
}

QWidget *saasMatched()
{
    auto *table = new SaasMatchTable;
    table->setOrganizations(samples::matchOrganizations(60));
    QList<SaasMatchRow> rows = samples::matchRows();
    rows[0].kind = rows[1].kind = MatchKind::None;
    table->setRows(rows);
    auto *other = new SaasMatchTable;
    other->setOrganizations(samples::matchOrganizations(60));
    other->setRows(samples::matchRows());
    other->setGroup(MatchGroup::Matched);
    return sheet({table, other});
}

QWidget *forecast()
{
    auto *table = new ForecastTable(u"organizations"_s);
    table->setRows(ForecastModel::prepared(forecastShape(), samples::forecastRows()));
    return sheet({table});
}

QWidget *finish()
{
    auto *diagram = new TrivetDiagram(DiagramForm::Large);
    diagram->setContent(samples::finishedDiagram());
    auto *health = new HealthList(u"finish"_s, u"Health check"_s);
    health->setPills(samples::healthPills());
    health->setRows(samples::healthRows());
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->addWidget(new SmallButton(u"Export report"_s, u"export-report"_s, ButtonKind::Primary));
    row->addStretch();
    health->addRow(foot);
    auto *upper = new QWidget;
    auto *columns = new QHBoxLayout(upper);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(inCard(diagram, 0));
    columns->addWidget(health, 1);
    return sheet({upper, new HowtoGrid(samples::howtos())});
}

QWidget *fields()
{
    auto *table = new FieldNamesTable;
    table->setRows(samples::fieldNames());
    return sheet({table});
}

struct LinkPicture
{
    QString name;
    QWidget *(*make)();
    QSize size; ///< at 13 px text
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s},
                       {u"out"_s, u"folder for the pictures"_s, u"dir"_s, u"."_s},
                       {u"text"_s, u"text size in percent"_s, u"percent"_s, u"100"_s},
                       {u"width"_s, u"width of the pictures"_s, u"pixels"_s, u"0"_s},
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
    const auto file = [&](const QString &name) {
        return out.filePath(u"%1.%2.png"_s.arg(name, parser.value(u"theme"_s)));
    };
    for (const LinkPicture &picture :
         {LinkPicture{u"anatomy"_s, anatomies, {554, 430}}, LinkPicture{u"settings"_s, settings, {524, 320}},
          LinkPicture{u"saas"_s, saas, {916, 560}}, LinkPicture{u"saas-tabs"_s, saasMatched, {916, 960}},
          LinkPicture{u"forecast"_s, forecast, {916, 620}}, LinkPicture{u"finish"_s, finish, {916, 560}},
          LinkPicture{u"fields"_s, fields, {916, 320}}}) {
        QWidget *page = picture.make();
        const int asked = parser.value(u"width"_s).toInt();
        const int width = asked > 0 ? asked : picture.size.width();
        page->resize(width, scaled(picture.size.height()));
        page->show();
        QApplication::processEvents();
        // As a page that scrolls would have it.
        const int needed = page->layout()->hasHeightForWidth() ? page->layout()->totalHeightForWidth(width) : 0;
        page->resize(width, std::max({needed, page->layout()->totalMinimumSize().height(), page->height()}));
        QApplication::processEvents();
        if (!page->grab().save(file(picture.name)))
            return 1;
        delete page;
    }
    return renderTrivet({808, 600}, samples::finishedDiagram(), Theme::current(), 1).save(file(u"trivet"_s)) ? 0 : 1;
}
