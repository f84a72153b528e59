// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/serialnumbers.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_serialnumbers {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestSerialNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realOnesAreComparedByLettersAndDigits_data();
    void realOnesAreComparedByLettersAndDigits();
    void whatFactoriesLeaveIsNone_data();
    void whatFactoriesLeaveIsNone();
    void signsBetweenAndCaseChangeNothing();
    void sharedOnesIdentifyNothing_data();
    void sharedOnesIdentifyNothing();
};

void TestSerialNumbers::realOnesAreComparedByLettersAndDigits_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("key");
    QTest::newRow("spaces") << u" C03R3LT7 "_s << u"c03r3lt7"_s;
    QTest::newRow("hyphens") << u"PF-3K9Q-71"_s << u"pf3k9q71"_s;
    QTest::newRow("wide") << u"\uff30F3K9Q71"_s << u"pf3k9q71"_s;
    QTest::newRow("a virtual machine's") << u"VMware-56 4d 9c 01 7b 22 e8 5f-0a 31 c4 d8 96 7e 02 bb"_s
                                         << u"vmware564d9c017b22e85f0a31c4d8967e02bb"_s;
    QTest::newRow("one that begins with a word") << u"SN48210773"_s << u"sn48210773"_s;
    QTest::newRow("one that ends like a phrase") << u"5CG0431OEM"_s << u"5cg0431oem"_s;
    QTest::newRow("only letters") << u"JXQWPLK"_s << u"jxqwplk"_s;
    QTest::newRow("only digits") << u"0049203"_s << u"0049203"_s;
}

void TestSerialNumbers::realOnesAreComparedByLettersAndDigits()
{
    QFETCH(QString, serial);
    QFETCH(QString, key);
    QCOMPARE(serialKey(serial), key);
}

void TestSerialNumbers::whatFactoriesLeaveIsNone_data()
{
    QTest::addColumn<QString>("serial");
    for (const QString &serial : {u""_s,
                                  u"  "_s,
                                  u"0"_s,
                                  u"N/A"_s,
                                  u"n.a."_s,
                                  u"---"_s,
                                  u"1"_s,
                                  u"OEM"_s,
                                  u"(null)"_s,
                                  u"None"_s,
                                  u"To be filled by O.E.M."_s,
                                  u"TO BE FILLED BY OEM"_s,
                                  u"ToBeFilledByO.E.M"_s,
                                  u"To be filled"_s,
                                  u"filled by O.E.M."_s,
                                  u"To Be Filled By O.E"_s,
                                  u"Default string"_s,
                                  u"DEFAULT_STRING"_s,
                                  u"Default-String"_s,
                                  u"$(DEFAULT_STRING)"_s,
                                  u"Defaul"_s,
                                  u"System Serial Number"_s,
                                  u"SystemSerialNumb"_s,
                                  u"Chassis Serial Number"_s,
                                  u"Base Board Serial Number"_s,
                                  u"Type2 - Board Serial Number"_s,
                                  u"SerNum01"_s,
                                  u"Not Specified"_s,
                                  u"not-specified."_s,
                                  u"Not Applicable"_s,
                                  u"Not Available"_s,
                                  u"Not Present"_s,
                                  u"not set"_s,
                                  u"No Enclosure"_s,
                                  u"No Asset Tag"_s,
                                  u"INVALID"_s,
                                  u"Unknown"_s,
                                  u"unspecified"_s,
                                  u"Undefined"_s,
                                  u"00000000"_s,
                                  u"0000-0000"_s,
                                  u"XXXX"_s,
                                  u"xxxxxxxxxxx"_s,
                                  u"FFFFFF00"_s,
                                  u"........"_s,
                                  u"123456789"_s,
                                  u"0123456789"_s,
                                  u"1234567890"_s,
                                  u"1234 5678 90"_s,
                                  u"12345678"_s,
                                  u"987654321"_s,
                                  u"0123456789ABCDEF"_s,
                                  u"ABCDEFGH"_s,
                                  u"12341234"_s,
                                  u"SSN12345678901234567"_s,
                                  u"MB-1234567890"_s,
                                  u"BSN12345678901234567"_s,
                                  u"S/N: 0000000"_s,
                                  u"03000200-0400-0500-0006-000700080009"_s,
                                  u"{4C4C4544-004A-5110-8053-B7C04F4B3532}"_s,
                                  u"4c4c4544004a51108053b7c04f4b3532"_s})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(serial))) << serial;
}

void TestSerialNumbers::whatFactoriesLeaveIsNone()
{
    QFETCH(QString, serial);
    QCOMPARE(serialKey(serial), QString());
}

void TestSerialNumbers::signsBetweenAndCaseChangeNothing()
{
    const QString between = u" .-_/:()#"_s;
    const QStringList serials{u"C03R3LT7"_s, u"5CG0431XKQ"_s, u"Not Specified"_s, u"To be filled by O.E.M."_s,
                              u"123456789"_s};
    QRandomGenerator dice(5);
    for (int round = 0; round < 500; ++round) {
        const QString serial = serials[dice.bounded(serials.size())];
        QString written;
        for (const QChar c : serial) {
            written += dice.bounded(2) == 0 ? c.toUpper() : c.toLower();
            if (dice.bounded(4) == 0)
                written += between[dice.bounded(between.size())];
        }
        QVERIFY2(serialKey(written) == serialKey(serial), qPrintable(written));
    }
}

void TestSerialNumbers::sharedOnesIdentifyNothing_data()
{
    using S = SampleFacts;
    QTest::addColumn<std::function<void(S &)>>("change");
    QTest::addColumn<bool>("identifies");
    const auto row = [](const char *name, const std::function<void(S &)> &change, bool identifies) {
        QTest::newRow(name) << change << identifies;
    };
    // Customer 1 has devices 0 and 1 of each list, customer 2 has 2 and 3.
    const QString serial = u"5CG0000000K"_s;
    row(
        "one device", [](S &) {}, true);
    row(
        "twice in one company", [serial](S &s) { s.inventory.devices.rows[1].serialNumber = serial; }, true);
    row(
        "twice in one organization", [serial](S &s) { s.inventory.glueConfigurations.rows[1].serialNumber = serial; },
        true);
    row(
        "in two companies", [serial](S &s) { s.inventory.devices.rows[2].serialNumber = serial; }, false);
    row(
        "in two organizations",
        [serial](S &s) { s.inventory.glueConfigurations.rows[2].serialNumber = serial.toLower(); }, false);
    row(
        "moved from another company",
        [serial](S &s) {
            s.inventory.devices.rows[2].serialNumber = serial;
            s.inventory.devices.rows[2].isActive = false;
        },
        true);
    row(
        "archived in another organization",
        [serial](S &s) {
            s.inventory.glueConfigurations.rows[2].serialNumber = serial;
            s.inventory.glueConfigurations.rows[2].archived = true;
        },
        true);
    row(
        "three in one company",
        [serial](S &s) {
            for (int device : {1, 2}) {
                s.inventory.devices.rows[device].serialNumber = serial;
                s.inventory.devices.rows[device].companyId = s.inventory.devices.rows[0].companyId;
            }
        },
        false);
}

void TestSerialNumbers::sharedOnesIdentifyNothing()
{
    QFETCH(std::function<void(SampleFacts &)>, change);
    QFETCH(bool, identifies);
    SampleFacts sample;
    change(sample);
    const SerialNumbers serials(sample.inventory);
    QCOMPARE(serials.keyOf(u"5CG-0000000K"_s), identifies ? u"5cg0000000k"_s : QString());
    QCOMPARE(serials.keyOf(u"5CG0000005K"_s), u"5cg0000005k"_s);
}

TRIVET_TEST(TestSerialNumbers)

} // namespace tst_serialnumbers

#include "tst_serialnumbers.moc"
