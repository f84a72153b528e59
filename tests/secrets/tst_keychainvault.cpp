// SPDX-License-Identifier: Apache-2.0
// Run by keychain.sh: the first word of a function's name is the situation it needs.
#include "fakekwallet.h"
#include "fakesecretservice.h"
#include "realkeyring.h"
#include "secrets/keychainvault.h"
#include "support/awaited.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::awaited;
using trivet::test::FakeKWallet;
using trivet::test::FakeSecretService;
using trivet::test::itemsWith;
using trivet::test::lockDefaultKeyring;
using trivet::test::registerKeyringTypes;
using trivet::test::unlockDefaultKeyring;

class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerKeyringTypes(); }

    void unlockedProbeProvesTheKeyringAndLeavesNothing();
    void unlockedValueIsSavedAndReadBack_data();
    void unlockedValueIsSavedAndReadBack();
    void unlockedEntryNeverWrittenIsNotFound();
    void unlockedValueIsReplaced();
    void unlockedRemovedEntryIsGoneAndCanBeWrittenAgain();
    void unlockedEntriesCarryServiceTenantAndAnswer();
    void unlockedTaskOutlivesTheVault();
    void unlockedUnlockHasNothingToDo();
    void unlockedUnfitValueNeverReachesTheKeyring();

    void lockedKeyringIsToldFromAnEmptyOne();
    void lockedUnlockEndsWithoutADisplay();
    void lockedEntryIsThereAgainOnceUnlocked();

    void noCollectionIsItsOwnState();

    void absentServiceIsSaid();
    void noBusIsSaid();

    void fakeMuteServiceMeetsTheDeadline_data();
    void fakeMuteServiceMeetsTheDeadline();
    void fakePromptDecides_data();
    void fakePromptDecides();
    void fakeAliasWithoutKeyringCountsAsNoKeyring();
    void fakeKWalletIsAskedInAKdeSession_data();
    void fakeKWalletIsAskedInAKdeSession();
};

namespace {

const auto tenant = u"8c9bd1d6-2a5c-4f0e-9a53-5f3f0c0d2a11"_s;

template <typename T>
ProblemKind kindOf(const Result<T> &result)
{
    return result ? ProblemKind::Internal : result.error().kind;
}

} // namespace

void TestKeychainVault::unlockedProbeProvesTheKeyringAndLeavesNothing()
{
    KeychainVault vault;
    QVERIFY(vault.isPersistent());
    QCOMPARE(awaited(vault.probe()), VaultState::Ready);
    QCOMPARE(vault.backendName(), u"GNOME Keyring"_s);
    QVERIFY(itemsWith({{u"server"_s, u"io.trivet.Trivet"_s}}).isEmpty());
}

void TestKeychainVault::unlockedValueIsSavedAndReadBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"Zx9!kQ2#"_s;
    QTest::newRow("spaces around") << u" with spaces "_s;
    QTest::newRow("several scripts") << u"Ünï 鍵 مفتاح 🔑"_s;
    QTest::newRow("line end") << u"two\nlines"_s;
    QTest::newRow("the largest") << QString(Vault::maxBytes, u'x');
}

void TestKeychainVault::unlockedValueIsSavedAndReadBack()
{
    QFETCH(QString, value);
    KeychainVault vault;
    const auto written = awaited(vault.write(tenant, AnswerId::AutotaskSecret, Secret::fromText(value)));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const auto back = awaited(KeychainVault().read(tenant, AnswerId::AutotaskSecret));
    QVERIFY(back);
    QVERIFY(back->equals(Secret::fromText(value)));
}

void TestKeychainVault::unlockedEntryNeverWrittenIsNotFound()
{
    KeychainVault vault;
    QCOMPARE(kindOf(awaited(vault.read(tenant, AnswerId::RmmUserSecret))), ProblemKind::KeychainNotFound);
}

void TestKeychainVault::unlockedValueIsReplaced()
{
    KeychainVault vault;
    QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"old"_s))));
    QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"new"_s))));
    const auto back = awaited(vault.read(tenant, AnswerId::RmmApiKey));
    QVERIFY(back && back->equals(Secret::fromText(u"new"_s)));
    QCOMPARE(itemsWith({{u"user"_s, u"trivet/%1/rmm-api-key"_s.arg(tenant)}}).size(), 1);
}

void TestKeychainVault::unlockedRemovedEntryIsGoneAndCanBeWrittenAgain()
{
    KeychainVault vault;
    for (const QString &value : {u"once"_s, u"twice"_s}) {
        QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiSecretKey, Secret::fromText(value))));
        QVERIFY(awaited(vault.remove(tenant, AnswerId::RmmApiSecretKey)));
        QCOMPARE(kindOf(awaited(vault.read(tenant, AnswerId::RmmApiSecretKey))), ProblemKind::KeychainNotFound);
    }
    QVERIFY(awaited(vault.remove(tenant, AnswerId::RmmApiSecretKey)));
}

void TestKeychainVault::unlockedEntriesCarryServiceTenantAndAnswer()
{
    KeychainVault vault;
    const auto id = AnswerId::AutotaskTrackingIdentifier;
    QVERIFY(awaited(vault.write(tenant, id, Secret::fromText(u"code"_s))));
    const QMap<QString, QString> attributes{
        {u"server"_s, u"io.trivet.Trivet"_s},
        {u"user"_s, u"trivet/%1/autotask-tracking-identifier"_s.arg(tenant)},
    };
    QCOMPARE(itemsWith(attributes).size(), 1);
    QCOMPARE(kindOf(awaited(vault.read(u"e2f3c7c4-0000-4000-8000-000000000000"_s, id))), ProblemKind::KeychainNotFound);
}

void TestKeychainVault::unlockedTaskOutlivesTheVault()
{
    auto vault = std::make_unique<KeychainVault>();
    auto writing = vault->write(tenant, AnswerId::AutotaskSecret, Secret::fromText(u"late"_s));
    vault.reset();
    QVERIFY(awaited(std::move(writing)));
}

void TestKeychainVault::unlockedUnlockHasNothingToDo()
{
    KeychainVault vault;
    QVERIFY(awaited(vault.unlock()));
}

void TestKeychainVault::unlockedUnfitValueNeverReachesTheKeyring()
{
    KeychainVault vault;
    const auto id = AnswerId::RmmUserSecret;
    QCOMPARE(kindOf(awaited(vault.write(tenant, id, Secret(QByteArray(2561, 'x'))))), ProblemKind::Input);
    QCOMPARE(kindOf(awaited(vault.write(tenant, AnswerId::Who, Secret::fromText(u"x"_s)))), ProblemKind::Internal);
    QVERIFY(itemsWith({{u"user"_s, u"trivet/%1/rmm-user-secret"_s.arg(tenant)}}).isEmpty());
}

void TestKeychainVault::lockedKeyringIsToldFromAnEmptyOne()
{
    KeychainVault vault;
    QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"kept"_s))));
    lockDefaultKeyring();
    QCOMPARE(awaited(vault.probe()), VaultState::Locked);
    QCOMPARE(kindOf(awaited(vault.read(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainLocked);
    QCOMPARE(kindOf(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"x"_s)))),
             ProblemKind::KeychainLocked);
    QCOMPARE(kindOf(awaited(vault.remove(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainLocked);
}

void TestKeychainVault::lockedUnlockEndsWithoutADisplay()
{
    KeychainVault vault({.job = 5s, .unlock = 5s});
    lockDefaultKeyring();
    const auto opened = awaited(vault.unlock());
    QVERIFY(!opened);
    QCOMPARE(awaited(vault.probe()), VaultState::Locked);
}

void TestKeychainVault::lockedEntryIsThereAgainOnceUnlocked()
{
    KeychainVault vault;
    unlockDefaultKeyring();
    QVERIFY(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"kept"_s))));
    lockDefaultKeyring();
    QCOMPARE(awaited(vault.probe()), VaultState::Locked);
    unlockDefaultKeyring();
    QCOMPARE(awaited(vault.probe()), VaultState::Ready);
    const auto back = awaited(vault.read(tenant, AnswerId::RmmApiKey));
    QVERIFY(back && back->equals(Secret::fromText(u"kept"_s)));
}

void TestKeychainVault::noCollectionIsItsOwnState()
{
    KeychainVault vault;
    QCOMPARE(awaited(vault.probe()), VaultState::NoCollection);
    QCOMPARE(vault.backendName(), u"GNOME Keyring"_s);
    QCOMPARE(kindOf(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"x"_s)))),
             ProblemKind::KeychainNone);
    QCOMPARE(kindOf(awaited(vault.read(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainNone);
}

void TestKeychainVault::absentServiceIsSaid()
{
    KeychainVault vault;
    QCOMPARE(awaited(vault.probe()), VaultState::Absent);
    QCOMPARE(kindOf(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"x"_s)))),
             ProblemKind::KeychainNone);
    QCOMPARE(kindOf(awaited(vault.read(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainNone);
    QCOMPARE(kindOf(awaited(vault.remove(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainNone);
    QCOMPARE(kindOf(awaited(vault.unlock())), ProblemKind::KeychainNone);
    QVERIFY(vault.backendName().isEmpty());
}

void TestKeychainVault::noBusIsSaid()
{
    absentServiceIsSaid();
}

void TestKeychainVault::fakeMuteServiceMeetsTheDeadline_data()
{
    QTest::addColumn<FakeSecretService::Manner>("manner");
    QTest::addColumn<bool>("reachesJobs");
    QTest::newRow("mute from the start") << FakeSecretService::Manner::Mute << false;
    QTest::newRow("mute to jobs") << FakeSecretService::Manner::MuteToJobs << true;
}

void TestKeychainVault::fakeMuteServiceMeetsTheDeadline()
{
    QFETCH(FakeSecretService::Manner, manner);
    const FakeSecretService service(manner);
    KeychainVault vault({.job = 200ms, .unlock = 200ms});
    QCOMPARE(kindOf(awaited(vault.read(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainTimeout);
    QCOMPARE(kindOf(awaited(vault.write(tenant, AnswerId::RmmApiKey, Secret::fromText(u"x"_s)))),
             ProblemKind::KeychainTimeout);
    QCOMPARE(kindOf(awaited(vault.remove(tenant, AnswerId::RmmApiKey))), ProblemKind::KeychainTimeout);
    QCOMPARE(awaited(vault.probe()), VaultState::Unknown);
    // libsecret's first question; without it the jobs' own deadline was never put to the test.
    QTEST(service.methods().contains(u"GetAll"_s), "reachesJobs");
}

void TestKeychainVault::fakePromptDecides_data()
{
    using Manner = FakeSecretService::Manner;
    using Answer = FakeSecretService::PromptAnswer;
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<VaultState>("before");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<ProblemKind>("kind");
    const auto none = ProblemKind::Internal;
    QTest::newRow("accepted") << Manner::Prompts << Answer::Accept << VaultState::Locked << true << none;
    QTest::newRow("dismissed") << Manner::Prompts << Answer::Dismiss << VaultState::Locked << false
                               << ProblemKind::KeychainDenied;
    QTest::newRow("never answered") << Manner::Prompts << Answer::Never << VaultState::Locked << false
                                    << ProblemKind::KeychainTimeout;
    QTest::newRow("first keyring made") << Manner::HasNoKeyring << Answer::Accept << VaultState::NoCollection << true
                                        << none;
    QTest::newRow("first keyring declined")
        << Manner::HasNoKeyring << Answer::Dismiss << VaultState::NoCollection << false << ProblemKind::KeychainDenied;
}

void TestKeychainVault::fakePromptDecides()
{
    QFETCH(FakeSecretService::Manner, manner);
    QFETCH(FakeSecretService::PromptAnswer, answer);
    const FakeSecretService service(manner, answer);
    KeychainVault vault({.job = 2s, .unlock = 300ms});
    QTEST(awaited(vault.probe()), "before");
    const auto opened = awaited(vault.unlock());
    QTEST(opened.has_value(), "opens");
    QTEST(kindOf(opened), "kind");
    QCOMPARE(service.methods().contains(u"Dismiss"_s), answer == FakeSecretService::PromptAnswer::Never);
}

void TestKeychainVault::fakeAliasWithoutKeyringCountsAsNoKeyring()
{
    const FakeSecretService service(FakeSecretService::Manner::ForgetsAlias);
    KeychainVault vault({.job = 2s, .unlock = 2s});
    QCOMPARE(awaited(vault.probe()), VaultState::NoCollection);
}

void TestKeychainVault::fakeKWalletIsAskedInAKdeSession_data()
{
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<int>("handle");
    QTest::addColumn<ProblemKind>("reading");
    QTest::addColumn<bool>("opens");
    QTest::newRow("closed, then opened") << true << false << 1 << ProblemKind::KeychainLocked << true;
    QTest::newRow("closed, declined") << true << false << -1 << ProblemKind::KeychainLocked << false;
    QTest::newRow("switched off") << false << false << -1 << ProblemKind::KeychainNone << false;
}

void TestKeychainVault::fakeKWalletIsAskedInAKdeSession()
{
    QFETCH(bool, isEnabled);
    QFETCH(bool, isOpen);
    QFETCH(int, handle);
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    FakeKWallet wallet;
    wallet.isEnabled = isEnabled;
    wallet.isOpen = isOpen;
    wallet.handle = handle;
    KeychainVault vault({.job = 2s, .unlock = 2s});
    QTEST(kindOf(awaited(vault.read(tenant, AnswerId::RmmApiKey))), "reading");
    QCOMPARE(vault.backendName(), u"KWallet"_s);
    QTEST(awaited(vault.unlock()).has_value(), "opens");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_SESSION_VERSION");
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
