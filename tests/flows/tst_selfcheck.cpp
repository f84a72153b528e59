// SPDX-License-Identifier: Apache-2.0
#include "session/fitness.h"
#include "support/awaited.h"
#include "support/program.h"
#include "support/smalldisk.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_selfcheck {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::app;
using namespace trivet::test;
using State = Fitness::State;

/// What `trivet self-check` makes of a computer.
class TstSelfCheck : public QObject
{
    Q_OBJECT

    static QMap<QString, QString> statesOf(const Ran &ran)
    {
        QMap<QString, QString> states;
        const QJsonArray checks = QJsonDocument::fromJson(ran.out)["checks"_L1].toArray();
        for (const QJsonValue &one : checks)
            states.insert(one["subject"_L1].toString(), one["state"_L1].toString());
        return states;
    }

    Ran check(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(TRIVET_PROGRAM),
                          QStringList{u"self-check"_s, u"--json"_s, u"--data-dir"_s, m_data.path()} + arguments,
                          {u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s});
    }

    QTemporaryDir m_data;

private Q_SLOTS:
    void aKeychainIsFitOnlyWhenItGaveATestEntryBack_data()
    {
        QTest::addColumn<VaultState>("vault");
        QTest::addColumn<State>("state");
        QTest::newRow("ready") << VaultState::Ready << State::Fit;
        QTest::newRow("locked") << VaultState::Locked << State::NeedsYou;
        QTest::newRow("no keyring yet") << VaultState::NoCollection << State::NeedsYou;
        QTest::newRow("none") << VaultState::Absent << State::NeedsYou;
        QTest::newRow("no answer") << VaultState::Unknown << State::Unknown;
    }
    void aKeychainIsFitOnlyWhenItGaveATestEntryBack()
    {
        QFETCH(VaultState, vault);
        QTEST(keychainFitness(vault, u"GNOME Keyring"_s).state, "state");
    }

    void aFolderIsFitWhenItTakesAFile()
    {
        QTemporaryDir place;
        QCOMPARE(dataFolderFitness(place.path()).state, State::Fit);
        QCOMPARE(dataFolderFitness(place.filePath(u"not/yet/there"_s)).state, State::Fit);
        QVERIFY(QDir(place.path()).isEmpty());

        QFile file(place.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(dataFolderFitness(file.fileName()).state, State::NeedsYou);
        file.close();

        const SmallDisk full;
        QCOMPARE(dataFolderFitness(place.path()).state, State::NeedsYou);
    }

    void theClockIsComparedWithWhatHostsTold_data()
    {
        QTest::addColumn<QList<HostReading>>("hosts");
        QTest::addColumn<State>("state");
        const auto host = [](VendorId vendor, std::optional<qint64> ahead, std::optional<ProblemKind> problem = {}) {
            return HostReading{vendor, vendorKey(vendor), QDateTime::currentDateTimeUtc(), ahead, problem};
        };
        QTest::newRow("nobody answered") << QList<HostReading>{} << State::Unknown;
        QTest::newRow("they agree") << QList<HostReading>{host(VendorId::Autotask, 1), host(VendorId::ItGlue, -3)}
                                    << State::Fit;
        QTest::newRow("an hour off") << QList<HostReading>{host(VendorId::Autotask, 3600), host(VendorId::ItGlue, 3601)}
                                     << State::NeedsYou;
        QTest::newRow("no time told") << QList<HostReading>{host(VendorId::Autotask, {})} << State::Unknown;
        QTest::newRow("only one that is not safe")
            << QList<HostReading>{host(VendorId::Autotask, {}, ProblemKind::Tls)} << State::Unknown;
    }
    void theClockIsComparedWithWhatHostsTold()
    {
        QFETCH(QList<HostReading>, hosts);
        QTEST(clockFitness(hosts).state, "state");
    }

    void eachVendorsOpenAddressIsOneItsClientMayAsk()
    {
        for (const auto &[vendor, client] : httpFor({}, std::make_shared<SystemClock>())) {
            const QUrl address = openAddress(vendor, {});
            QVERIFY2(client->policy().allows(address), qPrintable(address.toString()));
        }
    }

    void aComputerWithoutAKeychainNeedsSomebody()
    {
        const ServedPractice practice(QStringLiteral(TRIVET_PROGRAM),
                                      {u"--devices"_s, u"6"_s, u"--companies"_s, u"4"_s});
        const Ran ran = check({u"--connect"_s, practice.connectFile()});
        QCOMPARE(statesOf(ran), (QMap<QString, QString>{{u"data-folder"_s, u"fit"_s},
                                                        {u"database"_s, u"fit"_s},
                                                        {u"keychain"_s, u"needs-you"_s},
                                                        {u"network-autotask"_s, u"fit"_s},
                                                        {u"network-dattoRmm"_s, u"fit"_s},
                                                        {u"network-itGlue"_s, u"fit"_s},
                                                        {u"network-dattoSaas"_s, u"fit"_s},
                                                        {u"clock"_s, u"fit"_s}}));
        QCOMPARE(ran.code, 1);
    }

    void aWrongClockIsSeen()
    {
        const ServedPractice practice(QStringLiteral(TRIVET_PROGRAM), {u"--devices"_s, u"6"_s, u"--companies"_s, u"4"_s,
                                                                       u"--fault"_s, u"clock-skew=7200"_s});
        QCOMPARE(statesOf(check({u"--connect"_s, practice.connectFile()})).value(u"clock"_s), u"needs-you"_s);
    }

    void hostsThatNobodyServesAnyMoreNeedSomebody()
    {
        ServedPractice practice(QStringLiteral(TRIVET_PROGRAM), {u"--devices"_s, u"6"_s, u"--companies"_s, u"4"_s});
        practice.stop();
        const QMap<QString, QString> states = statesOf(check({u"--connect"_s, practice.connectFile()}));
        QCOMPARE(states.value(u"network-itGlue"_s), u"needs-you"_s);
        QCOMPARE(states.value(u"clock"_s), u"unknown"_s);
    }
};

TRIVET_TEST(TstSelfCheck)

} // namespace tst_selfcheck

#include "tst_selfcheck.moc"
