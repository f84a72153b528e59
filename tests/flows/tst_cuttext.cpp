// SPDX-License-Identifier: Apache-2.0
#include "language.h"
#include "support/testprogram.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/windowrig.h"

#include <QAbstractButton>
#include <QTest>

namespace tst_cuttext {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// Lines that end in an ellipsis by themselves say so in their type; every other text has to have its room.
QString cutOf(const QWidget &widget)
{
    if (const auto *label = dynamic_cast<const TextLabel *>(&widget)) {
        if (label->text().isEmpty() || dynamic_cast<const ElidedLabel *>(label))
            return {};
        const int needs = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int has = label->wordWrap() ? label->height() : label->width();
        return needs > has + 1 ? u"%1 (needs %2, has %3)"_s.arg(label->text()).arg(needs).arg(has) : QString();
    }
    // Others wrap what they say.
    if (dynamic_cast<const Button *>(&widget) || dynamic_cast<const LinkButton *>(&widget)) {
        const auto *button = static_cast<const QAbstractButton *>(&widget);
        return !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1 ? button->text()
                                                                                             : QString();
    }
    return {};
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const QString text = widget->isVisible() ? cutOf(*widget) : QString(); !text.isEmpty())
            cut.append(text);
    }
    return cut;
}

} // namespace

/// No page cuts a text, in any language, at usual size and at twice that.
class TstCutText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { app::useLanguage(u"en"_s); }

    void noPageCutsAText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &language : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"ar"_s, u"en-XA"_s}) {
            for (const int percent : {100, 200})
                QTest::addRow("%s at %d", qPrintable(language), percent) << language << percent;
        }
    }
    void noPageCutsAText()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        app::useLanguage(language);
        QFont font = QApplication::font();
        font.setPixelSize(13 * percent / 100);
        QApplication::setFont(font);
        test::WindowRig rig;
        rig.rig.start();
        rig.rig.guide->place().beginReview();
        rig.rig.giveAutotask();
        rig.rig.giveRmm();
        rig.rig.giveItGlue();
        rig.open();
        rig.window.resize(1180, 800);
        QStringList cut;
        for (const QString &slug : stepOrder()) {
            rig.rig.guide->goTo(slug);
            rig.rig.settle();
            // A layout's answer may ask for another, and what is judged meanwhile may show a note more.
            QStringList here;
            const auto isWhole = [&rig, &here] { return (here = cutTexts(rig.window)).isEmpty(); };
            if (!QTest::qWaitFor(isWhole, 10'000))
                cut.append(slug + u": "_s + here.join(u", "_s));
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

TRIVET_WIDGET_TEST(TstCutText)

} // namespace tst_cuttext

#include "tst_cuttext.moc"
