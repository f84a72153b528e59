// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_own {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersHonestly_data();
    void answersHonestly()
    {
        QFETCH(CheckCase, row);
        verifyCase(row);
    }
};

void TestChecksOwn::answersHonestly_data()
{
    using S = SampleFacts;
    // clang-format off
    addCases({
        // T01
        {u"ready"_s, u"T01"_s, [](S &) {}, Passed, "keychain-ready", {u"GNOME Keyring"_s}},
        {u"session only"_s, u"T01"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::SessionOnly; },
         Passed, "session-only"},
        {u"locked"_s, u"T01"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::Locked; }, Failed, "keychain-locked"},
        {u"denied"_s, u"T01"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::Denied; }, Failed, "keychain-denied"},
        {u"none"_s, u"T01"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::Absent; }, Failed, "no-keychain"},
        {u"mute"_s, u"T01"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::TimedOut; }, Unknown, "keychain-timed-out"},
        {u"not probed"_s, u"T01"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::NotProbed; }, Unknown, "not-probed"},

        // T02
        {u"read back where they were saved"_s, u"T02"_s, [](S &) {}, Passed, "kept-here", {u"11"_s, u"GNOME Keyring"_s}},
        {u"nothing saved"_s, u"T02"_s, [](S &s) { s.facts.answers.secretSaved.clear(); }, Unknown, "none-kept"},
        {u"all in memory"_s, u"T02"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::SessionOnly; },
         Passed, "in-memory", {u"11"_s}},
        {u"nothing in memory"_s, u"T02"_s,
         [](S &s) {
             s.facts.ownHealth.vault = OwnHealth::Vault::SessionOnly;
             s.facts.answers.secretFingerprints.clear();
         },
         Unknown, "none-kept"},
        {u"locked"_s, u"T02"_s, [](S &s) { s.facts.ownHealth.vault = OwnHealth::Vault::Locked; },
         Unknown, "not-compared", {u"11"_s}, {}, u"T01"_s},
        {u"another keychain"_s, u"T02"_s, [](S &s) { s.facts.ownHealth.savedElsewhere[AnswerId::RmmApiKey] = u"KWallet"_s; },
         NeedsYou, "kept-elsewhere", {u"1"_s, u"KWallet"_s, u"GNOME Keyring"_s}, {}, {}, u"rmmApiKeyEdit"_s},
        {u"no keychain any more"_s, u"T02"_s,
         [](S &s) {
             s.facts.ownHealth.savedElsewhere[AnswerId::RmmApiKey] = u"KWallet"_s;
             s.facts.ownHealth.vault = OwnHealth::Vault::Absent;
             s.facts.ownHealth.vaultBackend.clear();
         },
         NeedsYou, "kept-by-none", {u"1"_s, u"KWallet"_s, u""_s}, {}, {}, u"rmmApiKeyEdit"_s},

        // T06
        {u"every change came out"_s, u"T06"_s, [](S &) {}, Passed, "none-open"},
        {u"a change was cut off"_s, u"T06"_s,
         [](S &s) { s.facts.openChanges->append({VendorId::Autotask, u"ConfigurationItems"_s, u"9001"_s, u"HOST-000001"_s}); },
         NeedsYou, "left-open", {u"1"_s, u"HOST-000001"_s}, {u"9001"_s}},
        {u"no journal"_s, u"T06"_s, [](S &s) { s.facts.openChanges.reset(); }, Unknown, "not-asked"},

        // T03
        {u"whole"_s, u"T03"_s, [](S &) {}, Passed, "all-whole", {u"6"_s, u"28"_s}},
        {u"devices of no site"_s, u"T03"_s,
         [](S &s) {
             auto &device = s.inventory.rmmDevices.rows[2];
             device.siteUid.clear();
             device.siteName.clear();
             device.siteId = 0;
         },
         Unknown, "of-no-site", {u"1"_s, u"HOST-000002"_s, u"6"_s}, {u"D0000000-000002"_s}},
        {u"a view that is restricted"_s, u"T03"_s,
         [](S &s) { s.inventory.access.rows[3].query = autotask::AccessRight::Restricted; }, Unknown, "view-restricted",
         {u"autotask.products"_s}, {}, u"A04"_s},
        {u"one broke off"_s, u"T03"_s, [](S &s) { breakOff(s.inventory, DataSetId::AutotaskDevices); },
         Unknown, "broken-off", {u"1"_s, u"autotask.configurationItems"_s}},
        {u"one was never whole"_s, u"T03"_s, [](S &s) { s.inventory.rmmSites.isWhole = false; },
         Unknown, "broken-off", {u"1"_s, u"dattoRmm.sites"_s}},
        {u"one failed"_s, u"T03"_s, [](S &s) { failRead(s.inventory, DataSetId::RmmDevices, ProblemKind::VendorDown); },
         Unknown, "read-failed", {u"dattoRmm.devices"_s, u"vendor-down"_s}},
        {u"one not read"_s, u"T03"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskProducts); },
         Unknown, "not-read", {u"autotask.products"_s}},

        // S01
        {u"saved"_s, u"S01"_s, [](S &) {}, Passed, "secrets-saved", {u"11"_s}, {}, {}, {}, VerdictSource::Input},
        {u"not pasted"_s, u"S01"_s, [](S &s) { s.facts.answers.secretFingerprints.remove(AnswerId::RmmUserSecret); },
         NeedsYou, "secret-not-held", {}, {}, {}, u"rmmUserSecretEdit"_s, VerdictSource::Input},
        {u"in another keychain"_s, u"S01"_s,
         [](S &s) {
             s.facts.answers.secretFingerprints.remove(AnswerId::RmmUserSecret);
             s.facts.ownHealth.savedElsewhere[AnswerId::RmmUserSecret] = u"KWallet"_s;
         },
         NeedsYou, "secret-not-held", {}, {}, u"T02"_s, u"rmmUserSecretEdit"_s, VerdictSource::Input},
        {u"one not read back"_s, u"S01"_s, [](S &s) { s.facts.answers.secretSaved.remove(AnswerId::RmmApiKey); },
         Failed, "not-saved", {u"1"_s}, {}, {}, u"rmmApiKeyEdit"_s, VerdictSource::Input},
        {u"keychain locked"_s, u"S01"_s,
         [](S &s) {
             s.facts.ownHealth.vault = OwnHealth::Vault::Locked;
             s.facts.answers.secretSaved.remove(AnswerId::RmmUserSecret);
         },
         Failed, "not-saved", {u"1"_s}, {}, u"T01"_s, u"rmmUserSecretEdit"_s, VerdictSource::Input},
        {u"kept until Trivet closes"_s, u"S01"_s,
         [](S &s) {
             s.facts.ownHealth.vault = OwnHealth::Vault::SessionOnly;
             s.facts.answers.secretSaved.clear();
         },
         Passed, "kept-in-memory", {u"11"_s}, {}, {}, {}, VerdictSource::Input},

        // S02
        {u"complete"_s, u"S02"_s, [](S &) {}, Passed, "fields-complete", {u"6"_s}, {}, {}, {}, VerdictSource::Input},
        {u"one missing"_s, u"S02"_s, [](S &s) { s.facts.answers.secretFingerprints.remove(AnswerId::RmmApiKey); },
         NeedsYou, "fields-missing", {u"1"_s}, {}, {}, u"rmmApiKeyEdit"_s, VerdictSource::Input},
        {u"only spaces"_s, u"S02"_s, [](S &s) { s.facts.answers.values[AnswerId::AutotaskUserName] = u"  "_s; },
         NeedsYou, "fields-missing", {u"1"_s}, {}, {}, u"autotaskUserNameEdit"_s, VerdictSource::Input},
        {u"a user name without domain"_s, u"S02"_s,
         [](S &s) { s.facts.answers.values[AnswerId::AutotaskUserName] = u"trv1x"_s; },
         Failed, "fields-malformed", {u"1"_s}, {}, {}, u"autotaskUserNameEdit"_s, VerdictSource::Input},
        {u"a key for an address"_s, u"S02"_s,
         [](S &s) { s.facts.answers.values[AnswerId::RmmApiUrl] = u"K7X2ABCD"_s; },
         Failed, "fields-malformed", {u"1"_s}, {}, {}, u"rmmApiUrlEdit"_s, VerdictSource::Input},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksOwn)

} // namespace tst_checks_own

#include "tst_checks_own.moc"
