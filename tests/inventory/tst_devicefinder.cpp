// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/devicefinder.h"

#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_devicefinder {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

namespace {

DeviceFinder finderOf(const SampleFacts &sample)
{
    return DeviceFinder(sample.build().inventory);
}

QStringList namesOf(const DeviceFinder &finder, const QString &text, qsizetype most = 50)
{
    QStringList names;
    for (const qsizetype place : finder.find(text, most))
        names.append(finder.devices().at(place).name());
    return names;
}

} // namespace

class TstDeviceFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsOneThingInAllThreeSystems()
    {
        const DeviceFinder finder = finderOf({});
        QCOMPARE(finder.devices().size(), 6);
        for (const KnownDevice &device : finder.devices())
            QVERIFY(device.rmm && device.item && device.configuration && device.isInItGlue());
    }

    void whatOneSystemAloneKnowsStandsToo()
    {
        SampleFacts sample;
        sample.inventory.rmmDevices.rows.removeFirst(); // an item that came from a device that is gone
        sample.inventory.devices.rows.removeLast();     // a device and a configuration without their item
        const DeviceFinder finder = finderOf(sample);
        QCOMPARE(finder.devices().size(), 7);
        QCOMPARE(finder.find(u"HOST-000000"_s, 9).size(), 1);
        QVERIFY(!finder.devices().at(finder.find(u"HOST-000000"_s, 9).first()).rmm);
        QCOMPARE(finder.find(u"HOST-000005"_s, 9).size(), 2);
    }

    void itIsFoundByAnythingItIsCalled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("host name") << u"HOST-000003"_s << QStringList{u"HOST-000003"_s};
        QTest::newRow("letter case and spaces aside") << u"  host-000003 "_s << QStringList{u"HOST-000003"_s};
        QTest::newRow("uid of Datto RMM") << u"D0000000-000004"_s << QStringList{u"HOST-000004"_s};
        QTest::newRow("serial number") << u"5CG0000002K"_s << QStringList{u"HOST-000002"_s};
        QTest::newRow("its beginning") << u"5cg0000002"_s << QStringList{u"HOST-000002"_s};
        QTest::newRow("a part") << u"000005"_s << QStringList{u"HOST-000005"_s};
        QTest::newRow("number in Autotask") << u"9001"_s << QStringList{u"HOST-000001"_s};
        QTest::newRow("number in IT Glue") << u"89001"_s << QStringList{u"HOST-000001"_s};
        QTest::newRow("nothing") << u"nobody"_s << QStringList{};
    }
    void itIsFoundByAnythingItIsCalled()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(namesOf(finderOf({}), text), names);
    }

    void theExactNameStandsFirst()
    {
        SampleFacts sample;
        auto &devices = sample.inventory.rmmDevices.rows;
        devices[0].hostname = u"OLD-SRV1"_s;
        devices[1].hostname = u"SRV1-SPARE"_s;
        devices[2].hostname = u"SRV1"_s;
        QCOMPARE(namesOf(finderOf(sample), u"srv1"_s), (QStringList{u"SRV1"_s, u"SRV1-SPARE"_s, u"OLD-SRV1"_s}));
        QCOMPARE(namesOf(finderOf(sample), u"srv1"_s, 2), (QStringList{u"SRV1"_s, u"SRV1-SPARE"_s}));
    }

    void withoutTextThoseThatAreNotInItGlueStand()
    {
        SampleFacts sample;
        sample.inventory.glueConfigurations.rows.remove(1, 2);
        QCOMPARE(namesOf(finderOf(sample), {}), (QStringList{u"HOST-000001"_s, u"HOST-000002"_s}));
    }

    void aRecordLeadsToItsDevice()
    {
        const DeviceFinder finder = finderOf({});
        QCOMPARE(finder.devices().at(finder.placeOf(VendorId::DattoRmm, u"d0000000-000002"_s)).name(),
                 u"HOST-000002"_s);
        QCOMPARE(finder.placeOf(VendorId::Autotask, u"9002"_s),
                 finder.placeOf(VendorId::DattoRmm, u"D0000000-000002"_s));
        QCOMPARE(finder.placeOf(VendorId::ItGlue, u"89002"_s),
                 finder.placeOf(VendorId::DattoRmm, u"D0000000-000002"_s));
        QCOMPARE(finder.placeOf(VendorId::Autotask, u"1"_s), -1);
    }

    void nothingReadIsNothingFound()
    {
        const DeviceFinder finder(nullptr);
        QVERIFY(finder.devices().isEmpty() && finder.find(u"a"_s, 5).isEmpty() && finder.find({}, 5).isEmpty());
    }
};

TRIVET_TEST(TstDeviceFinder)

} // namespace tst_devicefinder

#include "tst_devicefinder.moc"
