// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <utility>

namespace tst_draft {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

const QList<AnswerId> secretIds{AnswerId::AutotaskSecret, AnswerId::AutotaskTrackingIdentifier, AnswerId::RmmApiKey,
                                AnswerId::RmmApiSecretKey, AnswerId::RmmUserSecret};

Result<Secret> copyOf(Guide &guide, AnswerId id)
{
    std::optional<Result<Secret>> copied;
    guide.inputs().copySecret(id, &guide, [&copied](Result<Secret> value) { copied.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&copied] { return copied.has_value(); }))
        return fail({.kind = ProblemKind::Timeout});
    return std::move(*copied);
}

} // namespace

/// What becomes of values and secrets: store, vault, restart.
class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreSavedReadBackAndNowhereOnDisk()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.giveRmm();
        rig.giveRmmUser();
        rig.settle();
        for (const AnswerId id : secretIds) {
            QCOMPARE(rig.guide->inputs().secretState(id), SecretState::Saved);
            QVERIFY(rig.guide->answers().secretSaved.value(id));
        }
        const auto looksForCanaries = [&rig] {
            int files = 0;
            QDirIterator all(rig.tenant.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QFile::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY2(!bytes.contains("CANARY"), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(QByteArray("CANARY").toBase64().left(7)), qPrintable(file.fileName()));
                ++files;
            }
            QVERIFY(files > 0);
        };
        looksForCanaries();
        rig.close();
        looksForCanaries();
    }

    void valuesAndSecretsAreThereAfterARestart()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.giveRmm();
        rig.settle();
        rig.close();
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->answers().value(AnswerId::RmmApiUrl), u"https://concord-api.centrastage.net"_s);
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::RmmApiSecretKey), SecretState::Saved);
        const auto copied = copyOf(*rig.guide, AnswerId::RmmApiSecretKey);
        QVERIFY(copied);
        QCOMPARE(copied->expose(), QByteArray("CANARYRMMSECRET9B1C"));
    }

    void plainValueIsInTheStoreWhenTheCallReturns()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, u"trv"_s);
        QCOMPARE(rig.store->answers().value(AnswerId::AutotaskUserName), u"trv"_s);
    }

    void pasteIsTrimmedAndToldSo()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u" \"at#Secret!1\"\r\n"_s));
        QVERIFY(rig.guide->inputs().notes(AnswerId::AutotaskSecret).contains(InputNote::Trimmed));
        QCOMPARE(copyOf(*rig.guide, AnswerId::AutotaskSecret)->expose(), QByteArray("at#Secret!1"));
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, u"k3x9@acme.com\n"_s);
        QCOMPARE(rig.guide->answers().value(AnswerId::AutotaskUserName), u"k3x9@acme.com"_s);
        QVERIFY(rig.guide->inputs().notes(AnswerId::AutotaskUserName).contains(InputNote::Trimmed));
        rig.guide->inputs().setAnswer(AnswerId::RmmApiUrl, u"https://syrah-api.centrastage.net/api/"_s);
        rig.guide->inputs().finish(AnswerId::RmmApiUrl);
        QCOMPARE(rig.guide->answers().value(AnswerId::RmmApiUrl), u"https://syrah-api.centrastage.net"_s);
        QVERIFY(rig.guide->inputs().notes(AnswerId::RmmApiUrl).contains(InputNote::Normalized));
    }

    void whatLooksLikeASecretIsNotKeptInAPlainField()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        const QString kept = rig.guide->answers().value(AnswerId::AutotaskUserName);
        QVERIFY(!kept.isEmpty());
        const QString secret = u"CANARY9e*HK~7j$5Tq"_s;
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, secret);
        rig.guide->inputs().finish(AnswerId::AutotaskUserName);
        rig.settle();
        QCOMPARE(rig.guide->inputs().fault(AnswerId::AutotaskUserName), InputFault::LooksLikeSecret);
        QCOMPARE(rig.guide->answers().value(AnswerId::AutotaskUserName), QString());
        QCOMPARE(rig.store->answers().value(AnswerId::AutotaskUserName), QString());
        QCOMPARE(rig.source->signInsOf(AccountId::Autotask), 1); // that of the right values
        // Typed sign by sign: no piece of it stays either.
        for (qsizetype size = 1; size <= secret.size(); ++size)
            rig.guide->inputs().setAnswer(AnswerId::RmmUserName, secret.first(size));
        QCOMPARE(rig.store->answers().value(AnswerId::RmmUserName), QString());
        // Replaced.
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, kept);
        QCOMPARE(rig.guide->inputs().fault(AnswerId::AutotaskUserName), std::nullopt);
        QCOMPARE(rig.store->answers().value(AnswerId::AutotaskUserName), kept);
        // Or kept, because a person says so.
        rig.guide->inputs().keepAnswer(AnswerId::Who, u"A3F9C1D07B7E20F4"_s);
        QCOMPARE(rig.store->answers().value(AnswerId::Who), u"A3F9C1D07B7E20F4"_s);
    }

    void aSecretThatIsHeldIsKnownInAPlainFieldWhateverItsForm()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"plainword"_s));
        rig.guide->inputs().setAnswer(AnswerId::Who, u"plainword"_s);
        QCOMPARE(rig.guide->inputs().fault(AnswerId::Who), InputFault::LooksLikeSecret);
        QCOMPARE(rig.store->answers().value(AnswerId::Who), QString());
    }

    void aBarePlatformNameBecomesItsAddress()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveRmm();
        rig.guide->inputs().setAnswer(AnswerId::RmmApiUrl, u"(Merlot)."_s);
        rig.guide->inputs().finish(AnswerId::RmmApiUrl);
        QCOMPARE(rig.guide->answers().value(AnswerId::RmmApiUrl), u"https://merlot-api.centrastage.net"_s);
        QVERIFY(!rig.guide->inputs().fault(AnswerId::RmmApiUrl));
    }

    void aKeyWithASignThatNoKeyHasIsNeverSent()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.giveRmm();
        rig.settle();
        const int before = rig.source->signInsOf(AccountId::DattoRmm);
        rig.guide->inputs().setSecret(AnswerId::RmmApiSecretKey, Secret::fromText(u"CANARYRMM\u00adSECRET9B1C"_s));
        rig.settle();
        QCOMPARE(rig.guide->inputs().fault(AnswerId::RmmApiSecretKey), InputFault::StrangeSign);
        QCOMPARE(rig.guide->inputs().strangeSign(AnswerId::RmmApiSecretKey)->place, 10);
        QVERIFY(!rig.guide->inputs().fault(AnswerId::RmmApiKey));
        QVERIFY(!rig.guide->inputs().fault(AnswerId::RmmApiUrl));
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmm), before);
    }

    void spacesInANameStayWhileItIsTyped()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira "_s);
        QCOMPARE(rig.guide->answers().value(AnswerId::Who), u"Mira "_s);
        rig.guide->inputs().finish(AnswerId::Who);
        QCOMPARE(rig.guide->answers().value(AnswerId::Who), u"Mira"_s);
    }

    void lockedKeychainKeepsTheSecretUntilItIsUnlocked()
    {
        test::GuideRig rig;
        rig.vault.state = VaultState::Locked;
        rig.start();
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::Locked);
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Locked);
        QCOMPARE(rig.vault.writes, 0);
        QCOMPARE(rig.source->signInsOf(AccountId::Autotask), 1); // works from memory
        rig.guide->inputs().unlockVault();
        QTRY_COMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::Ready);
    }

    void keychainLockedAtStartIsNotAMissingSecret()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.close();
        rig.vault.state = VaultState::Locked;
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Locked);
        QVERIFY(!rig.guide->inputs().fault(AnswerId::AutotaskSecret));
        QVERIFY(rig.source->signIns.isEmpty());
        rig.guide->inputs().unlockVault();
        QTRY_COMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
    }

    void closedUnlockWindowIsSaid()
    {
        test::GuideRig rig;
        rig.vault.state = VaultState::Locked;
        rig.vault.opensOnUnlock = false;
        rig.start();
        rig.guide->inputs().unlockVault();
        QTRY_COMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::Denied);
    }

    void withoutAKeychainSecretsStayInMemoryAndNothingIsWritten()
    {
        test::GuideRig rig;
        rig.vault.state = VaultState::Absent;
        rig.start();
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::Absent); // known before anything is typed
        rig.guide->inputs().keepSecretsUntilClose();
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::SessionOnly);
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::MemoryOnly);
        QCOMPARE(rig.vault.writes, 0);
        rig.close();
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Empty);
        QCOMPARE(rig.guide->inputs().fault(AnswerId::AutotaskSecret), InputFault::Missing);
    }

    void practiceKeepsSecretsInTheSessionVault()
    {
        test::GuideRig rig(TenantKind::Practice);
        rig.vault.keepsForGood = false;
        rig.start();
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::SessionOnly);
        QCOMPARE(rig.guide->answers().value(AnswerId::Who), u"Practice"_s);
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::MemoryOnly);
        QVERIFY(rig.guide->answers().secretSaved.value(AnswerId::AutotaskSecret));
    }

    void secretThatTheKeychainLostIsUnreadableAndMissing()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.close();
        rig.vault.entries.clear();
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Unreadable);
        QCOMPARE(rig.guide->inputs().fault(AnswerId::AutotaskSecret), InputFault::Missing);
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
    }

    void secretSavedInAnotherKeychainIsSaidToBeThere()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.close();
        rig.vault.entries.clear(); // as another keychain sees it
        rig.vault.backend = u"Another Keyring"_s;
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Elsewhere);
        QCOMPARE(rig.guide->inputs().savedElsewhere(AnswerId::AutotaskSecret), u"Fake Keyring"_s);
        const auto verdicts = rig.guide->verdicts(u"access"_s);
        const auto told = std::ranges::find(verdicts, u"T02"_s, &Verdict::checkId);
        QVERIFY(told != verdicts.end());
        QCOMPARE(told->finding, QByteArray("kept-elsewhere"));
        QCOMPARE(told->arguments, (QStringList{u"2"_s, u"Fake Keyring"_s, u"Another Keyring"_s}));

        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
        QVERIFY(rig.guide->inputs().savedElsewhere(AnswerId::AutotaskSecret).isEmpty());
        QCOMPARE(rig.store->secretMark(AnswerId::AutotaskSecret)->backend, u"Another Keyring"_s);
    }

    void secretOfAKeychainThatComesBackIsThereAgain()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.close();
        auto entries = std::exchange(rig.vault.entries, {});
        rig.vault.state = VaultState::Absent;
        rig.vault.backend.clear();
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Elsewhere);
        rig.close();
        rig.vault.entries = std::move(entries);
        rig.vault.state = VaultState::Ready;
        rig.vault.backend = u"Fake Keyring"_s;
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
    }

    void failedSaveIsNeverCalledSaved()
    {
        test::GuideRig rig;
        rig.start();
        rig.vault.nextProblem = Problem{.kind = ProblemKind::KeychainFailed};
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"at#Secret!1"_s));
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::SaveFailed);
        QVERIFY(!rig.guide->answers().secretSaved.value(AnswerId::AutotaskSecret));
        QVERIFY(copyOf(*rig.guide, AnswerId::AutotaskSecret));
    }

    void whatCouldNotBeSavedIsSavedWhenAPersonChecksAgain()
    {
        test::GuideRig rig;
        rig.start();
        rig.vault.nextProblem = Problem{.kind = ProblemKind::KeychainTimeout};
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"at#Secret!1"_s));
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::SaveFailed);
        rig.guide->checkAgain(rig.guide->currentStep());
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
        QVERIFY(rig.guide->answers().secretSaved.value(AnswerId::AutotaskSecret));
    }

    void emptiedSecretIsForgottenEverywhere()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, {});
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Empty);
        QVERIFY(!rig.guide->answers().holdsSecret(AnswerId::AutotaskSecret));
        QVERIFY(!rig.store->secretMark(AnswerId::AutotaskSecret));
        QCOMPARE(rig.vault.entries.size(), std::size_t(1)); // the tracking identifier
    }

    void latestOfSeveralPastesIsWhatTheVaultKeeps()
    {
        test::GuideRig rig;
        rig.start();
        for (const QString &secret : {u"first#1"_s, u"second#2"_s, u"third#3"_s})
            rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(secret));
        rig.settle();
        QCOMPARE(rig.vault.entries.begin()->second.expose(), QByteArray("third#3"));
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
    }

    void secondCopyChangesNothing()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, u"trv1x@alderpine.example"_s);
        rig.close();
        const auto holder = rig.tenant.open();
        rig.open();
        QVERIFY(rig.guide->isReadOnly());
        rig.start();
        QSignalSpy failed(rig.guide.get(), &Guide::storeFailed);
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, u"other@else.example"_s);
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"x#1"_s));
        rig.guide->mapping().setRow({u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s});
        QCOMPARE(failed.count(), 3);
        QCOMPARE(rig.guide->answers().value(AnswerId::AutotaskUserName), u"trv1x@alderpine.example"_s);
        QVERIFY(rig.guide->facts().mapping.isEmpty());
        QCOMPARE(rig.vault.writes, 0);
    }

    void tenantsDoNotKnowEachOther()
    {
        test::GuideRig one;
        test::GuideRig other;
        one.start();
        other.start();
        one.giveAutotask();
        one.settle();
        QVERIFY(!other.guide->answers().holdsSecret(AnswerId::AutotaskSecret));
        QVERIFY(other.source->signIns.isEmpty());
        QVERIFY(other.vault.entries.empty());
    }
};

TRIVET_TEST(TestDraft)

} // namespace tst_draft

#include "tst_draft.moc"
