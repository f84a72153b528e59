// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/trivetstyle.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_theme {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosingATheme_data();
    void choosingATheme();
    void anIconTakesTheNewInkWithoutBeingMadeAgain();
    void everyIconDrawsSomethingInTheAskedColour();
    void arrowsTurnRoundAndStatusGlyphsDoNot();
    void anUnknownIconIsReportedAndEmpty();
    void disabledIconsTakeTheDisabledInk();
    void textSizesFollowTheApplicationsFont();
    void labelsGrowWithTheApplicationsFont();
    void motionCanBeTurnedOff();
    void buttonsKeepTheirHeight();
};

namespace {

QColor strongestColour(const QImage &image)
{
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() > strongest.alpha())
                strongest = here;
        }
    }
    return strongest;
}

} // namespace

void TestTheme::init()
{
    Theme::instance().apply(ThemeChoice::Light);
}

void TestTheme::choosingATheme_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<QString>("link");
    QTest::newRow("dark") << ThemeChoice::Dark << u"#1b212b"_s << u"#8db0ff"_s;
    QTest::newRow("light") << ThemeChoice::Light << u"#ffffff"_s << u"#2852b8"_s;
    QTest::newRow("system, which is light offscreen") << ThemeChoice::System << u"#ffffff"_s << u"#2852b8"_s;
}

void TestTheme::choosingATheme()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(QString, surface);
    QFETCH(QString, link);
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().apply(choice);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base).name(), surface);
    QCOMPARE(QApplication::palette().color(QPalette::Link).name(), link);
    QCOMPARE(Theme::current().surface.name(), surface);
    QVERIFY(qobject_cast<TrivetStyle *>(QApplication::style()) != nullptr);
    QVERIFY(!Theme::instance().isHighContrast());
}

void TestTheme::anIconTakesTheNewInkWithoutBeingMadeAgain()
{
    const QIcon icon = tintedIcon(u"status-done"_s, &Tokens::ok);
    QCOMPARE(strongestColour(icon.pixmap(24, 24).toImage()).name(), lightTokens().ok.name());
    Theme::instance().apply(ThemeChoice::Dark);
    QCOMPARE(strongestColour(icon.pixmap(24, 24).toImage()).name(), darkTokens().ok.name());
}

void TestTheme::everyIconDrawsSomethingInTheAskedColour()
{
    (void)tintedPixmap(u"copy"_s, Qt::black, 16, 1);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QCOMPARE(files.size(), 80);
    for (const QString &file : files) {
        if (file.startsWith(u"app-icon"))
            continue;
        const QImage image = tintedPixmap(file.chopped(4), QColor(0x11, 0x88, 0x33), 32, 1).toImage();
        const QColor drawn = strongestColour(image);
        QVERIFY2(drawn.alpha() > 200, qPrintable(file));
        QVERIFY2(qAbs(drawn.red() - 0x11) < 3 && qAbs(drawn.green() - 0x88) < 3, qPrintable(file));
    }
}

void TestTheme::arrowsTurnRoundAndStatusGlyphsDoNot()
{
    const auto image = [](const QString &name, Qt::LayoutDirection direction) {
        return tintedPixmap(name, Qt::black, 24, 1, direction).toImage();
    };
    const QString arrow = u"arrow-next"_s;
    QVERIFY(image(arrow, Qt::LeftToRight) != image(arrow, Qt::RightToLeft));
    const QString glyph = u"status-checking"_s;
    QCOMPARE(image(glyph, Qt::LeftToRight), image(glyph, Qt::RightToLeft));
    QVERIFY(!isDirectionalIcon(u"clock"_s));
    QVERIFY(!isDirectionalIcon(u"mark-autotask"_s));
}

void TestTheme::anUnknownIconIsReportedAndEmpty()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon named \"no-such-icon\""_s));
    const QImage image = tintedPixmap(u"no-such-icon"_s, Qt::black, 16, 1).toImage();
    QCOMPARE(strongestColour(image).alpha(), 0);
}

void TestTheme::disabledIconsTakeTheDisabledInk()
{
    const QIcon icon = tintedIcon(u"status-done"_s, &Tokens::ok);
    QCOMPARE(strongestColour(icon.pixmap(QSize(24, 24), QIcon::Disabled).toImage()).name(),
             lightTokens().disabled.name());
}

void TestTheme::textSizesFollowTheApplicationsFont()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13);
    QApplication::setFont(font);
    QCOMPARE(textScale(), 1.0);
    QCOMPARE(textFont(TextRole::Title).pixelSize(), 22);
    QCOMPARE(textFont(TextRole::Meta).pixelSize(), 11);
    QCOMPARE(scaled(32), 32);
    QCOMPARE(widthInEm(1300), 100.0);
    font.setPixelSize(26);
    QApplication::setFont(font);
    QCOMPARE(textFont(TextRole::Title).pixelSize(), 44);
    QCOMPARE(scaled(32), 64);
    QCOMPARE(widthInEm(1300), 50.0);
    QVERIFY(lineHeight(TextRole::Body) >= 40);
    QApplication::setFont(before);
}

void TestTheme::labelsGrowWithTheApplicationsFont()
{
    const QFont before = QApplication::font();
    TextLabel label(u"Datto RMM signs in to Autotask as this user."_s, TextRole::Body);
    label.setWrap(TextLabel::Wrap::None);
    const int width = label.sizeHint().width();
    QFont font = before;
    font.setPixelSize(QFontInfo(before).pixelSize() * 2);
    QApplication::setFont(font);
    QVERIFY2(label.sizeHint().width() > width * 3 / 2, qPrintable(QString::number(label.sizeHint().width())));
    QApplication::setFont(before);
}

void TestTheme::motionCanBeTurnedOff()
{
    QVERIFY(Theme::instance().animates());
    Theme::instance().setMotion(Theme::Motion::Off);
    QVERIFY(!Theme::instance().animates());
    Theme::instance().setMotion(Theme::Motion::AsSystem);
}

void TestTheme::buttonsKeepTheirHeight()
{
    Button button(u"Next"_s, u"arrow-next"_s, ButtonKind::Held);
    SmallButton small(u"Confirm"_s);
    QCOMPARE(button.sizeHint().height(), scaled(32));
    QCOMPARE(small.sizeHint().height(), scaled(28));
    const int held = button.sizeHint().width();
    button.setKind(ButtonKind::Primary);
    QCOMPARE(button.sizeHint().width(), held);
    QCOMPARE(button.kind(), ButtonKind::Primary);
}

TRIVET_WIDGET_TEST(TestTheme)

} // namespace tst_theme

#include "tst_theme.moc"
