// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/theme/tokens.h"

#include <QPalette>
#include <QTest>

namespace tst_tokens {

using namespace trivet;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsKeepTheirContrast_data();
    void pairsKeepTheirContrast();
    void blackOnWhiteIsTwentyOneToOne();
    void everyTokenHasAColourInBothSets();
    void highContrastUsesOnlyColoursOfThePalette();
};

namespace {

// DESIGN-UI section 5: the measured pairs. Text needs 4.5, glyphs and outlines need 3.
struct Pair
{
    const char *ink;
    const char *ground;
    double least;
    double light;
    double dark;
};

constexpr Pair pairs[]{
    {"text", "surface", 4.5, 16.7, 13.5},
    {"text", "rail", 4.5, 14.5, 15.4},
    {"text2", "surface", 4.5, 7.9, 8.5},
    {"text2", "rail", 4.5, 6.8, 9.8},
    {"text2", "warnTint", 4.5, 7.2, 7.4},
    {"text3", "surface", 4.5, 5.6, 5.9},
    {"text3", "window", 4.5, 5.3, 6.5},
    {"text3", "rail", 4.5, 4.9, 6.7},
    {"text3", "sunken", 4.5, 5.1, 5.3},
    {"control", "surface", 3, 3.7, 4.2},
    {"control", "window", 3, 3.5, 4.7},
    {"control", "rail", 3, 3.2, 4.8},
    {"onAccent", "accent", 4.5, 7.0, 5.4},
    {"accent", "surface", 3, 7.0, 3.0},
    {"accentText", "surface", 4.5, 7.0, 7.5},
    {"accentText", "window", 4.5, 6.6, 8.3},
    {"accentText", "accentTint", 4.5, 6.0, 6.5},
    {"accentText", "railCur", 4.5, 5.5, 6.5},
    {"ok", "surface", 4.5, 5.6, 8.0},
    {"ok", "rail", 4.5, 4.9, 9.2},
    {"ok", "okTint", 4.5, 5.0, 6.9},
    {"warn", "surface", 4.5, 6.2, 8.9},
    {"warn", "warnTint", 4.5, 5.7, 7.8},
    {"warnFill", "surface", 3, 4.0, 8.9},
    {"warnFill", "rail", 3, 3.5, 10.2},
    {"err", "surface", 4.5, 6.5, 7.3},
    {"err", "errTint", 4.5, 5.7, 6.9},
    {"practice", "practiceTint", 4.5, 6.5, 7.2},
};

QColor named(const Tokens &tokens, const char *name)
{
    for (const TokenName &token : tokenNames()) {
        if (qstrcmp(token.name, name) == 0)
            return tokens.*token.ink;
    }
    return {};
}

} // namespace

void TestTokens::pairsKeepTheirContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("measured");
    for (const Pair &pair : pairs) {
        QTest::addRow("%s on %s, light", pair.ink, pair.ground)
            << named(lightTokens(), pair.ink) << named(lightTokens(), pair.ground) << pair.least << pair.light;
        QTest::addRow("%s on %s, dark", pair.ink, pair.ground)
            << named(darkTokens(), pair.ink) << named(darkTokens(), pair.ground) << pair.least << pair.dark;
    }
}

void TestTokens::pairsKeepTheirContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QFETCH(double, measured);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least - 0.05, qPrintable(QString::number(ratio)));
    QVERIFY2(qAbs(ratio - measured) <= 0.06, qPrintable(QString::number(ratio)));
}

void TestTokens::blackOnWhiteIsTwentyOneToOne()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), contrastRatio(Qt::black, Qt::white));
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void TestTokens::everyTokenHasAColourInBothSets()
{
    QCOMPARE(tokenNames().size(), std::size_t(31));
    for (const TokenName &token : tokenNames()) {
        QVERIFY2((lightTokens().*token.ink).isValid(), token.name);
        QVERIFY2((darkTokens().*token.ink).isValid(), token.name);
    }
}

void TestTokens::highContrastUsesOnlyColoursOfThePalette()
{
    QPalette palette(Qt::yellow, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::blue);
    palette.setColor(QPalette::Link, Qt::green);
    QList<QColor> own;
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Disabled})
            own << palette.color(group, static_cast<QPalette::ColorRole>(role));
    }
    const Tokens tokens = tokensFromPalette(palette);
    for (const TokenName &token : tokenNames())
        QVERIFY2(own.contains(tokens.*token.ink), token.name);
    QCOMPARE(tokens.err, palette.color(QPalette::WindowText));
    QCOMPARE(tokens.errTint, palette.color(QPalette::Base));
}

TRIVET_WIDGET_TEST(TestTokens)

} // namespace tst_tokens

#include "tst_tokens.moc"
