// SPDX-License-Identifier: Apache-2.0
#include "heldworld.h"

#include "practice/it_glue/records.h"
#include "practice/it_glue/resources.h"
#include "practice/seeds/gluenearnames.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QSet>

namespace tst_glueseed {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestGlueSeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesMissInOneWay_data();
    void namesMissInOneWay();
    void alikeNamesAreFound();
    void mostCustomersHaveTheirOrganization();
    void someNamesAreTypedAmiss();
    void oneNameStandsTwice();
    void ownOrganizationIsPrimary();
    void anotherPsaLeftThingsBehind();
    void someResourcesHaveNoUser();
    void macAddressesAreTypedEitherWay();
    void everyReferenceLeadsSomewhere();
    void sameSeedGivesTheSameAccount();
    void nothingIsLinkedToAutotaskYet();
};

namespace {

GlueAccount::Records &recordsOf(HeldWorld &held, const char *resource)
{
    return held.world.glue.of(QString::fromLatin1(resource));
}

QString textOf(const GlueRecord &record, const char *attribute)
{
    return record.attributes.value(QLatin1StringView(attribute)).toString();
}

QStringList customerNames(HeldWorld &held)
{
    QStringList names;
    for (const auto &[id, row] : held.world.autotask(u"Companies"_s).rows()) {
        if (row.value("companyType"_L1).toInt() == 1 && row.value("isActive"_L1).toBool())
            names.append(row.value("companyName"_L1).toString());
    }
    return names;
}

QStringList organizationNames(HeldWorld &held)
{
    QStringList names;
    for (const auto &[id, record] : recordsOf(held, "organizations"))
        names.append(textOf(record, "name"));
    return names;
}

} // namespace

void TestGlueSeed::namesMissInOneWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameMiss>("miss");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Nightjar Studios"_s << NameMiss::Case << u"NIGHTJAR STUDIOS"_s;
    QTest::newRow("no case") << u"서울한빛안과"_s << NameMiss::Case << QString();
    QTest::newRow("sharp s has no upper case") << u"Großmann"_s << NameMiss::Case << QString();
    QTest::newRow("ampersand") << u"Hill & Dale"_s << NameMiss::Ampersand << u"Hill and Dale"_s;
    QTest::newRow("and") << u"Hill and Dale"_s << NameMiss::Ampersand << u"Hill & Dale"_s;
    QTest::newRow("suffix") << u"Amber Law LLC"_s << NameMiss::Suffix << u"Amber Law"_s;
    QTest::newRow("no suffix") << u"The Larkfield Trust"_s << NameMiss::Suffix << QString();
    QTest::newRow("double space") << u"Old Mill"_s << NameMiss::Spaces << u"Old  Mill"_s;
    QTest::newRow("trailing space") << u"云溪"_s << NameMiss::Spaces << u"云溪 "_s;
    QTest::newRow("accents") << u"Nørrevang Ébénisterie"_s << NameMiss::Accents << u"Nørrevang Ebenisterie"_s;
    QTest::newRow("typo") << u"The Larkfield Trust"_s << NameMiss::Typo << u"The Larfield Trust"_s;
    QTest::newRow("no long word") << u"3rd St. Co."_s << NameMiss::Typo << QString();
}

void TestGlueSeed::namesMissInOneWay()
{
    QFETCH(QString, name);
    QFETCH(NameMiss, miss);
    QFETCH(QString, expected);
    QCOMPARE(missedName(name, miss), expected);
}

void TestGlueSeed::alikeNamesAreFound()
{
    const QStringList alike =
        alikeNames({u"Tamsin Ridge Logistics Inc."_s, u"Tamsin Ridge Logistics, Inc"_s,
                    u"Bright Anvil Metalworks Ltd"_s, u"Bright Anvil Metal Works Limited"_s, u"Nightjar Studios"_s});
    QCOMPARE(alike.size(), 4);
    QVERIFY(!alike.contains(u"Nightjar Studios"_s));
}

void TestGlueSeed::mostCustomersHaveTheirOrganization()
{
    for (quint64 seed = 1; seed <= 4; ++seed) {
        PracticeOptions options;
        options.seed = seed;
        HeldWorld held(options);
        const QStringList names = organizationNames(held);
        const QStringList customers = customerNames(held);
        const auto exact = std::count_if(customers.begin(), customers.end(),
                                         [&](const QString &name) { return names.contains(name); });
        QVERIFY2(exact * 100 >= customers.size() * 60, qPrintable(QString::number(exact)));
        QVERIFY2(exact * 100 <= customers.size() * 80, qPrintable(QString::number(exact)));
    }
}

void TestGlueSeed::someNamesAreTypedAmiss()
{
    HeldWorld held;
    const QStringList names = organizationNames(held);
    int amiss = 0;
    for (const QString &customer : customerNames(held)) {
        for (const NameMiss miss : nameMisses()) {
            const QString missed = missedName(customer, miss);
            if (!missed.isEmpty() && names.contains(missed) && !names.contains(customer))
                ++amiss;
        }
    }
    QVERIFY2(amiss >= 5, qPrintable(QString::number(amiss)));
}

void TestGlueSeed::oneNameStandsTwice()
{
    HeldWorld held;
    QStringList names = organizationNames(held);
    const auto all = names.size();
    names.removeDuplicates();
    QCOMPARE(all - names.size(), 1);
}

void TestGlueSeed::ownOrganizationIsPrimary()
{
    HeldWorld held;
    QStringList primary;
    for (const auto &[id, record] : recordsOf(held, "organizations")) {
        if (record.attributes.value("primary"_L1).toBool())
            primary.append(textOf(record, "name"));
    }
    QCOMPARE(primary, QStringList{held.world.glue.companyName});
}

void TestGlueSeed::anotherPsaLeftThingsBehind()
{
    HeldWorld held;
    int left = 0;
    for (const auto &[id, record] : recordsOf(held, "configurations")) {
        if (!glueLink(record, u"ConnectWise Manage"_s))
            continue;
        ++left;
        QCOMPARE(textOf(record, "psa-integration"), u"orphaned"_s);
        QVERIFY(record.links.first().orphaned);
        QVERIFY(!record.attributes.value("archived"_L1).toBool());
    }
    QCOMPARE(left, 6);
}

void TestGlueSeed::someResourcesHaveNoUser()
{
    HeldWorld held;
    QSet<QString> emails;
    for (const auto &[id, record] : recordsOf(held, "users"))
        emails.insert(textOf(record, "email"));
    int missing = 0;
    for (const auto &[id, row] : held.world.autotask(u"Resources"_s).rows()) {
        const bool isPerson = row.value("licenseType"_L1).toInt() != 7 && row.value("isActive"_L1).toBool();
        missing += isPerson && !emails.contains(row.value("email"_L1).toString()) ? 1 : 0;
    }
    QVERIFY(missing >= 1 && missing <= 4);
    QVERIFY(emails.size() >= 5);
}

void TestGlueSeed::macAddressesAreTypedEitherWay()
{
    HeldWorld held;
    int dashes = 0;
    int colons = 0;
    for (const auto &[id, record] : recordsOf(held, "configurations")) {
        const QString mac = textOf(record, "mac-address");
        QVERIFY(mac.isEmpty() || mac.size() == 17);
        dashes += mac.contains(u'-') ? 1 : 0;
        colons += mac.contains(u':') ? 1 : 0;
    }
    QVERIFY(dashes > 5);
    QVERIFY(colons > 5);
}

void TestGlueSeed::everyReferenceLeadsSomewhere()
{
    HeldWorld held;
    for (const GlueResource &resource : glueResources()) {
        for (const auto &[id, record] : held.world.glue.of(glueText(resource.name))) {
            for (const GlueField &field : resource.fields) {
                const QJsonValue value = record.attributes.value(glueKey(field.name));
                QVERIFY2(!value.isUndefined(), qPrintable(glueText(resource.name) + u'.' + glueText(field.name)));
                if (field.kind == GlueKind::Reference && !value.isNull())
                    QVERIFY2(held.world.glue.find(glueText(field.target), value.toInteger()),
                             qPrintable(glueText(resource.name) + u'.' + glueText(field.name)));
            }
        }
    }
}

void TestGlueSeed::sameSeedGivesTheSameAccount()
{
    const auto text = [](HeldWorld &held) {
        QByteArray all = held.world.glue.apiKey.toUtf8();
        for (const auto &[resource, records] : held.world.glue.resources) {
            for (const auto &[id, record] : records)
                all += QByteArray::number(id) + QJsonDocument(record.attributes).toJson(QJsonDocument::Compact);
        }
        return all;
    };
    HeldWorld first;
    HeldWorld again;
    QVERIFY(text(first) == text(again));
    PracticeOptions other;
    other.seed = 2;
    HeldWorld second(other);
    QVERIFY(text(first) != text(second));
}

void TestGlueSeed::nothingIsLinkedToAutotaskYet()
{
    HeldWorld held;
    for (const auto &[resource, records] : held.world.glue.resources) {
        for (const auto &[id, record] : records) {
            QVERIFY(!glueLink(record, u"autotask"_s));
            QVERIFY(!record.rmmRecord);
        }
    }
}

TRIVET_TEST(TestGlueSeed)

} // namespace tst_glueseed

#include "tst_glueseed.moc"
