// SPDX-License-Identifier: Apache-2.0
#include "secrets/sessionvault.h"
#include "support/awaited.h"
#include "support/fakevault.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace tst_sessionvault {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::awaited;

class TestSessionVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasGiven();
    void tellsTenantsAndAnswersApart();
    void forgetsWhatWasRemoved();
    void saysThatItIsNotForGood();
    void refusesWhatNoKeychainCouldHold_data();
    void refusesWhatNoKeychainCouldHold();
    void takesExactlyTheLargestValue();
    void everyStateHasItsWord_data();
    void everyStateHasItsWord();
    void fakeVaultFollowsItsScript();
    void noSourceAsksForAWeakerStore();
};

namespace {
const auto tenant = u"8c9bd1d6-2a5c-4f0e-9a53-5f3f0c0d2a11"_s;
}

void TestSessionVault::keepsWhatItWasGiven()
{
    SessionVault vault;
    QVERIFY(awaited(vault.write(tenant, AnswerId::AutotaskSecret, Secret::fromText(u"first"_s))));
    QVERIFY(awaited(vault.write(tenant, AnswerId::AutotaskSecret, Secret::fromText(u"sécond 🔑"_s))));
    const auto value = awaited(vault.read(tenant, AnswerId::AutotaskSecret));
    QVERIFY(value);
    QVERIFY(value->equals(Secret::fromText(u"sécond 🔑"_s)));
}

void TestSessionVault::tellsTenantsAndAnswersApart()
{
    SessionVault vault;
    QVERIFY(awaited(vault.write(tenant, AnswerId::AutotaskSecret, Secret::fromText(u"mine"_s))));
    const auto otherTenant = awaited(vault.read(u"another"_s, AnswerId::AutotaskSecret));
    QVERIFY(!otherTenant);
    QCOMPARE(otherTenant.error().kind, ProblemKind::KeychainNotFound);
    const auto otherAnswer = awaited(vault.read(tenant, AnswerId::RmmApiKey));
    QVERIFY(!otherAnswer);
    QVERIFY(awaited(vault.read(u"{%1}"_s.arg(tenant), AnswerId::AutotaskSecret)));
}

void TestSessionVault::forgetsWhatWasRemoved()
{
    SessionVault vault;
    QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"key"_s))));
    QVERIFY(awaited(vault.remove(tenant, AnswerId::RmmApiKey)));
    QVERIFY(!awaited(vault.read(tenant, AnswerId::RmmApiKey)));
    QVERIFY(awaited(vault.remove(tenant, AnswerId::RmmApiKey)));
}

void TestSessionVault::saysThatItIsNotForGood()
{
    SessionVault vault;
    QVERIFY(!vault.isPersistent());
    QCOMPARE(awaited(vault.probe()), VaultState::Ready);
    QVERIFY(awaited(vault.unlock()));
}

void TestSessionVault::refusesWhatNoKeychainCouldHold_data()
{
    QTest::addColumn<AnswerId>("id");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("field");
    const auto secret = AnswerId::AutotaskSecret;
    QTest::newRow("empty") << secret << QByteArray() << ProblemKind::Input << u"autotaskSecretEdit"_s;
    QTest::newRow("too long") << secret << QByteArray(2561, 'x') << ProblemKind::Input << u"autotaskSecretEdit"_s;
    QTest::newRow("NUL inside") << secret << QByteArray("a\0b", 3) << ProblemKind::Input << u"autotaskSecretEdit"_s;
    QTest::newRow("not UTF-8") << secret << QByteArray("\xff\xfe") << ProblemKind::Input << u"autotaskSecretEdit"_s;
    QTest::newRow("no secret") << AnswerId::TenantName << QByteArray("x") << ProblemKind::Internal << QString();
}

void TestSessionVault::refusesWhatNoKeychainCouldHold()
{
    QFETCH(AnswerId, id);
    QFETCH(QByteArray, value);
    SessionVault vault;
    const auto written = awaited(vault.write(tenant, id, Secret(value)));
    QVERIFY(!written);
    QTEST(written.error().kind, "kind");
    QTEST(written.error().field, "field");
    QVERIFY(!awaited(vault.read(tenant, id)));
}

void TestSessionVault::takesExactlyTheLargestValue()
{
    SessionVault vault;
    QVERIFY(awaited(vault.write(tenant, AnswerId::AutotaskSecret, Secret(QByteArray(Vault::maxBytes, 'x')))));
}

void TestSessionVault::everyStateHasItsWord_data()
{
    QTest::addColumn<VaultState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << VaultState::Unknown << u"unknown"_s;
    QTest::newRow("ready") << VaultState::Ready << u"ready"_s;
    QTest::newRow("locked") << VaultState::Locked << u"locked"_s;
    QTest::newRow("no collection") << VaultState::NoCollection << u"no-collection"_s;
    QTest::newRow("absent") << VaultState::Absent << u"absent"_s;
}

void TestSessionVault::everyStateHasItsWord()
{
    QFETCH(VaultState, state);
    QTEST(vaultStateKey(state), "word");
}

void TestSessionVault::fakeVaultFollowsItsScript()
{
    test::FakeVault vault;
    vault.state = VaultState::Locked;
    const auto refused = awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"key"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::KeychainLocked);
    QVERIFY(awaited(vault.unlock()));
    QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"key"_s))));
    vault.nextProblem = Problem{.kind = ProblemKind::KeychainTimeout};
    QVERIFY(!awaited(vault.read(tenant, AnswerId::RmmApiKey)));
    QVERIFY(awaited(vault.read(tenant, AnswerId::RmmApiKey)));
    QCOMPARE(vault.reads, 2);
}

void TestSessionVault::noSourceAsksForAWeakerStore()
{
    int files = 0;
    for (const QString &folder : {u"/wizard"_s, u"/app"_s}) {
        QDirIterator sources(QStringLiteral(TRIVET_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            QVERIFY2(!source.readAll().contains("setInsecureFallback"), qPrintable(source.fileName()));
            ++files;
        }
    }
    QVERIFY(files > 0);
}

TRIVET_TEST(TestSessionVault)

} // namespace tst_sessionvault

#include "tst_sessionvault.moc"
