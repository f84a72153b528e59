// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/nextdates.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

namespace tst_nextdates {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

const QDateTime noon(QDate(2026, 5, 12), QTime(12, 0), Qt::UTC);

std::optional<QDateTime> dateOf(const QList<NextDate> &dates, NextDate::What what)
{
    for (const NextDate &date : dates) {
        if (date.what == what)
            return date.at;
    }
    return std::nullopt;
}

} // namespace

class TestNextDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasNoDateIsLeftOut()
    {
        Facts facts;
        facts.now = noon;
        QVERIFY(nextDates(facts).isEmpty());
    }

    void anUnusedKeyIdlesOutAfterNinetyDaysAndIsToldTenBefore()
    {
        Facts facts;
        facts.now = noon;
        facts.itGlueLastUsed = noon.addDays(-5);
        const auto dates = nextDates(facts);
        QCOMPARE(dates.size(), 2);
        QCOMPARE(dates.first().what, NextDate::What::GlueKeyWarning);
        QCOMPARE(dates.first().at, noon.addDays(75));
        QCOMPARE(dateOf(dates, NextDate::What::GlueKeyIdles), noon.addDays(85));
    }

    void confirmationsAgeByTheirOldest()
    {
        Facts facts;
        facts.now = noon;
        facts.confirmations = {{u"C04"_s, {}, u"Mira"_s, noon.addDays(-10)},
                               {u"C01"_s, {}, u"Mira"_s, noon.addDays(-40)},
                               {u"C05"_s, {}, u"Mira"_s, noon}};
        QCOMPARE(dateOf(nextDates(facts), NextDate::What::ConfirmationsOld), noon.addDays(50));
    }

    void saasSyncsEveryDayAfterItsConnection_data()
    {
        QTest::addColumn<qint64>("hoursAgo");
        QTest::addColumn<qint64>("hoursLeft");
        QTest::newRow("just now") << qint64(0) << qint64(24);
        QTest::newRow("an hour") << qint64(1) << qint64(23);
        QTest::newRow("to the minute") << qint64(24) << qint64(24);
        QTest::newRow("third day") << qint64(50) << qint64(22);
        QTest::newRow("clock set back") << qint64(-2) << qint64(26);
    }
    void saasSyncsEveryDayAfterItsConnection()
    {
        QFETCH(qint64, hoursAgo);
        QFETCH(qint64, hoursLeft);
        Facts facts;
        facts.now = noon;
        facts.confirmations = {{u"C21"_s, {}, u"Mira"_s, noon.addSecs(-3600 * hoursAgo)}};
        QCOMPARE(dateOf(nextDates(facts), NextDate::What::SaasSync), noon.addSecs(3600 * hoursLeft));
    }

    void soonestComesFirst()
    {
        Facts facts;
        facts.now = noon;
        facts.itGlueLastUsed = noon.addDays(-79);
        facts.confirmations = {{u"C21"_s, {}, u"Mira"_s, noon.addDays(-88)}};
        QList<QDateTime> moments;
        for (const NextDate &date : nextDates(facts))
            moments.append(date.at);
        QCOMPARE(moments.size(), 4);
        QVERIFY(std::is_sorted(moments.begin(), moments.end()));
    }

    void theTokenOfDattoRmmEndsAfterAHundredHours()
    {
        Facts facts;
        facts.now = noon;
        Inventory inventory;
        inventory.signIn(AccountId::DattoRmm) = {SignIn::Outcome::Accepted, noon.addSecs(-3600)};
        facts.inventory = std::make_shared<const Inventory>(inventory);
        QCOMPARE(dateOf(nextDates(facts), NextDate::What::RmmTokenEnds), noon.addSecs(99 * 3600));
        inventory.signIn(AccountId::DattoRmm).outcome = SignIn::Outcome::Refused;
        facts.inventory = std::make_shared<const Inventory>(inventory);
        QVERIFY(!dateOf(nextDates(facts), NextDate::What::RmmTokenEnds));
    }

    void agesAreThoseOfWhatIsHeld()
    {
        Facts facts;
        facts.now = noon;
        QVERIFY(ages(facts).isEmpty());
        facts.answers.secretFingerprints.insert(AnswerId::RmmApiKey, u"f"_s);
        facts.answers.secretSavedAt = {{AnswerId::RmmApiKey, noon.addDays(-200)},
                                       {AnswerId::SaasPublicKey, noon.addDays(-300)}};
        facts.itGlueLastUsed = noon.addDays(-5);
        facts.confirmations = {{u"C04"_s, {}, u"Mira"_s, noon.addDays(-10)},
                               {u"C01"_s, {}, u"Mira"_s, noon.addDays(-40)},
                               {u"T04"_s, u"dattoRmm.devices 0"_s, u"Mira"_s, noon.addDays(-400)}};
        const QList<Age> all = ages(facts);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].what, Age::What::SecretSaved);
        QCOMPARE(all[0].answer, std::optional(AnswerId::RmmApiKey));
        QCOMPARE(all[1].what, Age::What::Confirmed);
        QCOMPARE(all[1].since, noon.addDays(-40));
        QCOMPARE(all[1].count, 2);
        QCOMPARE(all[2].what, Age::What::GlueKeyUsed);
    }

    void keysAreStableAndApart()
    {
        const QList<NextDate::What> all{NextDate::What::GlueKeyIdles, NextDate::What::GlueKeyWarning,
                                        NextDate::What::ConfirmationsOld, NextDate::What::SaasSync,
                                        NextDate::What::RmmTokenEnds};
        QSet<QString> keys;
        for (const NextDate::What what : all)
            keys.insert(nextDateKey(what));
        QCOMPARE(keys, (QSet<QString>{u"it-glue-key-idle"_s, u"it-glue-key-warning"_s, u"confirmations-old"_s,
                                      u"saas-sync"_s, u"datto-rmm-token"_s}));
        QSet<QString> ageKeys;
        for (const Age::What what :
             {Age::What::SecretSaved, Age::What::GlueKeyUsed, Age::What::RmmTokenTaken, Age::What::Confirmed})
            ageKeys.insert(ageKey(what));
        QCOMPARE(ageKeys.size(), 4);
    }
};

TRIVET_TEST(TestNextDates)

} // namespace tst_nextdates

#include "tst_nextdates.moc"
