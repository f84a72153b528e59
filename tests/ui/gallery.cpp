// SPDX-License-Identifier: Apache-2.0
// Paints the plain widgets in all their states, to be held against the design's pictures. Not a test.
// trivet_gallery --theme light|dark --out DIR [--text PERCENT] [--rtl]
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/widgetsamples.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLayout>

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

void save(QWidget *page, const QSize &size, const QDir &out, const QString &name)
{
    const int needed = page->layout()->hasHeightForWidth() ? page->layout()->minimumHeightForWidth(size.width()) : 0;
    page->resize(size.expandedTo(QSize(0, needed)));
    page->show();
    QApplication::processEvents();
    if (auto *focused = page->findChild<Button *>(u"FocusedButton"_s)) {
        page->activateWindow();
        focused->setFocus(Qt::TabFocusReason);
    }
    samples::lendSampleSecret();
    QApplication::processEvents();
    page->grab().save(out.filePath(name + u".png"_s));
    delete page;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"theme"_s, {}, u"light|dark"_s, u"light"_s},
                       {u"out"_s, {}, u"folder"_s, u"."_s},
                       {u"text"_s, {}, u"percent"_s, u"100"_s},
                       {u"rtl"_s, {}}});
    parser.process(app);
    QFont font(u"Inter"_s);
    font.setPixelSize(13 * parser.value(u"text"_s).toInt() / 100);
    QApplication::setFont(font);
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const bool dark = parser.value(u"theme"_s) == u"dark"_s;
    Theme::instance().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    FocusRing ring;
    const QDir out(parser.value(u"out"_s));
    out.mkpath(u"."_s);
    const QString suffix = u"."_s + parser.value(u"theme"_s);
    save(samples::componentsPage(), {1180, 1250}, out, u"components"_s + suffix);
    save(samples::stepPage(), {916, 900}, out, u"step"_s + suffix);
    save(samples::stepPage(), {680, 1000}, out, u"step-narrow"_s + suffix);
    save(samples::welcomePage(), {916, 768}, out, u"welcome"_s + suffix);
    return 0;
}
