// SPDX-License-Identifier: Apache-2.0
#include "names/names.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_names {

using namespace trivet;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatPeopleTakeForTheSame_data();
    void foldsWhatPeopleTakeForTheSame();
    void keepsDifferentNamesApart_data();
    void keepsDifferentNamesApart();
    void ordersByLikeness();
    void similarityIsSymmetricAndBounded();
    void oneTypingSlipCostsLittle();
};

namespace {

const QString alphabet = u"abcdefghij klmnop qrstuvwxyz&-.éßжあ0189"_s;

QString randomName(QRandomGenerator &dice)
{
    QString name;
    const int length = dice.bounded(1, 24);
    for (int i = 0; i < length; ++i)
        name += alphabet[dice.bounded(alphabet.size())];
    return name;
}

} // namespace

void TestNames::foldsWhatPeopleTakeForTheSame_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("case") << u"ALDER DENTAL"_s << u"Alder Dental"_s;
    QTest::newRow("spaces at the ends and within") << u"  Work station "_s << u"Workstation"_s;
    QTest::newRow("composed and decomposed") << u"Cafe\u0301 Noir"_s << u"Café Noir"_s;
    QTest::newRow("ampersand") << u"Finch & Sons"_s << u"Finch and Sons"_s;
    QTest::newRow("punctuation") << u"St. Mary's, Clinic"_s << u"St Marys Clinic"_s;
    QTest::newRow("full width and half width") << u"ＡＣＭ Ｅ"_s << u"acme"_s;
    QTest::newRow("entity") << u"Finch &amp; Sons"_s << u"Finch & Sons"_s;
    QTest::newRow("wrong code page") << u"Caf\u00c3\u00a9 Noir"_s << u"Café Noir"_s;
    QTest::newRow("underscores") << u"RMM_ESXi_Host"_s << u"RMM ESXi host"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::newRow("another script") << u"Ромашка"_s << u"РОМАШКА"_s;
}

void TestNames::foldsWhatPeopleTakeForTheSame()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(squeezedName(left), squeezedName(right));
    QCOMPARE(nameSimilarity(left, right), 1.0);
}

void TestNames::keepsDifferentNamesApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<double>("most");
    QTest::newRow("nothing in common") << u"Alder Dental"_s << u"Quayside Foods"_s << 0.5;
    QTest::newRow("legal form only") << u"Alder Dental GmbH"_s << u"Alder Dental Ltd"_s << 0.999;
    QTest::newRow("nothing") << u""_s << u"Alder"_s << 0.0;
    QTest::newRow("marks only") << u"???"_s << u"!!!"_s << 0.0;
}

void TestNames::keepsDifferentNamesApart()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(double, most);
    QVERIFY(nameSimilarity(left, right) <= most);
    QVERIFY(nameSimilarity(left, right) < 1.0);
}

void TestNames::ordersByLikeness()
{
    const QString site = u"Birch Street Surgery"_s;
    const double same = nameSimilarity(site, u"Birch Street Surgery Ltd"_s);
    const double close = nameSimilarity(site, u"Birch Str. Surgery"_s);
    const double shares = nameSimilarity(site, u"Birch Street Bakery"_s);
    const double other = nameSimilarity(site, u"Harbour Logistics"_s);
    QVERIFY(same > close);
    QVERIFY(close > shares);
    QVERIFY(shares > other);
}

void TestNames::similarityIsSymmetricAndBounded()
{
    QRandomGenerator dice(7);
    for (int i = 0; i < 3000; ++i) {
        const QString left = randomName(dice);
        const QString right = dice.bounded(4) == 0 ? left : randomName(dice);
        const double there = nameSimilarity(left, right);
        QCOMPARE(nameSimilarity(right, left), there);
        QVERIFY2(there >= 0.0 && there <= 1.0, qPrintable(left + u" / "_s + right));
        const bool isSame = !squeezedName(left).isEmpty() && squeezedName(left) == squeezedName(right);
        QCOMPARE(there == 1.0, isSame);
        QCOMPARE(foldedName(foldedName(left)), foldedName(left));
    }
}

void TestNames::oneTypingSlipCostsLittle()
{
    QRandomGenerator dice(11);
    const QString name = u"Harbour Street Veterinary"_s;
    for (qsizetype i = 0; i + 1 < name.size(); ++i) {
        QString swapped = name;
        std::swap(swapped[i], swapped[i + 1]);
        QVERIFY2(nameSimilarity(name, swapped) > 0.85, qPrintable(swapped));
        QString lost = name;
        lost.remove(i, 1);
        QVERIFY2(nameSimilarity(name, lost) > 0.85, qPrintable(lost));
    }
}

TRIVET_TEST(TestNames)

} // namespace tst_names

#include "tst_names.moc"
