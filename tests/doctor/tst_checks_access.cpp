// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_access {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksAccess : public QObject
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

void TestChecksAccess::answersHonestly_data()
{
    using S = SampleFacts;
    // clang-format off
    addCases({
        // A01
        {u"zone found"_s, u"A01"_s, [](S &) {}, Passed, "zone-found",
         {u"America East 2"_s, u"webservices14.autotask.net"_s}, {u"424242"_s}},
        {u"unknown user"_s, u"A01"_s,
         [](S &s) { s.inventory.zone = {}; s.inventory.zone.problem = problemOf(ProblemKind::UserUnknown); },
         Failed, "user-unknown", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, u"autotaskUserNameEdit"_s},
        {u"zone that could not be told"_s, u"A01"_s,
         [](S &s) { s.inventory.zone = {}; s.inventory.zone.problem = problemOf(ProblemKind::ZoneUnknown); },
         Unknown, "zone-not-told", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, u"autotaskWebAddressEdit"_s},
        {u"zone of the address that was given"_s, u"A01"_s,
         [](S &s) { s.inventory.zone.rows.first().isGiven = true; }, Passed, "zone-given",
         {u"webservices14.autotask.net"_s}},
        {u"zone on a foreign host"_s, u"A01"_s,
         [](S &s) {
             s.inventory.zone = {};
             s.inventory.zone.problem = problemOf(ProblemKind::ForeignHost);
             s.inventory.zone.problem->detail = u"evil.example"_s;
         },
         Failed, "foreign-zone", {u"evil.example"_s}},
        {u"no user name yet"_s, u"A01"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::AutotaskUserName); },
         Unknown, "no-user-name", {}, {}, u"S02"_s},
        {u"offline"_s, u"A01"_s,
         [](S &s) {
             forget(s.inventory, DataSetId::AutotaskZone);
             failRead(s.inventory, DataSetId::AutotaskZone, ProblemKind::Offline);
         },
         Unknown, "read-failed", {u"autotask.zone"_s, u"offline"_s}},

        // A02
        {u"signed in"_s, u"A02"_s, [](S &) {}, Passed, "signed-in", {u"trv1x@ALDERPINE.EXAMPLE"_s}},
        {u"secret wrong"_s, u"A02"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::Credentials); },
         Failed, "secret-refused", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, u"autotaskSecretEdit"_s},
        {u"refused although it worked"_s, u"A02"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::Credentials);
             s.inventory.signIn(AccountId::Autotask).workedBefore = true;
         },
         Failed, "probably-locked", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, u"A03"_s, u"autotaskSecretEdit"_s},
        {u"code or user wrong"_s, u"A02"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::CodeOrUser); },
         Failed, "code-or-user-refused", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, u"autotaskTrackingIdentifierEdit"_s},
        {u"zone unknown"_s, u"A02"_s,
         [](S &s) {
             forget(s.inventory, DataSetId::AutotaskZone);
             failRead(s.inventory, DataSetId::AutotaskZone, ProblemKind::UserUnknown);
             refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::UserUnknown);
         },
         Unknown, "zone-unknown", {}, {}, u"A01"_s},
        {u"not allowed"_s, u"A02"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::Permission); },
         Failed, "not-permitted", {u"trv1x@ALDERPINE.EXAMPLE"_s}},
        {u"vendor down is no refusal"_s, u"A02"_s,
         [](S &s) {
             s.inventory.signIn(AccountId::Autotask) = {SignIn::Outcome::Unreachable, sampleNow(), problemOf(ProblemKind::VendorDown), false};
         },
         Unknown, "not-reached", {u"vendor-down"_s}},
        {u"not tried"_s, u"A02"_s, [](S &s) { s.inventory.signIn(AccountId::Autotask) = {}; }, Unknown, "not-tried"},

        // A03
        {u"not locked"_s, u"A03"_s, [](S &) {}, Passed, "not-locked", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, {},
         VerdictSource::Inferred},
        {u"known-good values refused"_s, u"A03"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::Credentials);
             s.inventory.signIn(AccountId::Autotask).workedBefore = true;
         },
         Failed, "probably-locked", {u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"never worked: cannot tell"_s, u"A03"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::Credentials); },
         Unknown, "cannot-tell", {}, {}, u"A02"_s, {}, VerdictSource::Inferred},

        // A04
        {u"may read all"_s, u"A04"_s, [](S &) {}, Passed, "can-read", {u"7"_s}},
        {u"one kind closed"_s, u"A04"_s, [](S &s) { s.inventory.access.rows[3].query = autotask::AccessRight::None; },
         Failed, "cannot-read", {u"1"_s, u"Products"_s}, {u"Products"_s}},
        {u"a kind without answer counts as closed"_s, u"A04"_s, [](S &s) { s.inventory.access.rows.removeAt(5); },
         Failed, "cannot-read", {u"1"_s, u"Resources"_s}, {u"Resources"_s}},
        {u"only some rows"_s, u"A04"_s,
         [](S &s) {
             s.inventory.access.rows[0].query = autotask::AccessRight::Restricted;
             s.inventory.access.rows[1].query = autotask::AccessRight::Restricted;
         },
         Failed, "reads-only-some", {u"2"_s, u"Companies, ConfigurationItems"_s}, {u"Companies"_s, u"ConfigurationItems"_s}},
        {u"refused while reading"_s, u"A04"_s,
         [](S &s) { failRead(s.inventory, DataSetId::AutotaskDevices, ProblemKind::Permission); },
         Failed, "cannot-read", {u"1"_s, u"autotask.configurationItems"_s}, {u"autotask.configurationItems"_s}},
        {u"empty where something must be"_s, u"A04"_s, [](S &s) { s.inventory.companies.rows.clear(); },
         Failed, "sees-no-companies"},
        {u"the own company alone"_s, u"A04"_s, [](S &s) { s.inventory.companies.rows.remove(1, 3); }, Failed, "sees-own-company",
         {u"Alder & Pine IT"_s}},
        {u"not signed in"_s, u"A04"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::Autotask), ProblemKind::Credentials);
             forget(s.inventory, DataSetId::AutotaskAccess);
         },
         Unknown, "not-read", {u"autotask.access"_s}, {}, u"A02"_s},

        // A10
        {u"enough left"_s, u"A10"_s, [](S &) {}, Passed, "enough-left", {u"124"_s, u"10000"_s, u"1"_s}},
        {u"just below the stop"_s, u"A10"_s, [](S &s) { s.inventory.threshold.rows[0].used = 7499; },
         Passed, "enough-left", {u"7499"_s, u"10000"_s, u"74"_s}},
        {u"at the stop"_s, u"A10"_s, [](S &s) { s.inventory.threshold.rows[0].used = 7500; },
         Failed, "nearly-used-up", {u"7500"_s, u"10000"_s, u"75"_s}},
        {u"not read"_s, u"A10"_s, [](S &s) { failRead(s.inventory, DataSetId::AutotaskThreshold, ProblemKind::RateLimited); },
         Unknown, "read-failed", {u"autotask.threshold"_s, u"rate-limited"_s}},

        // A12
        {u"signed in as"_s, u"A12"_s, [](S &) {}, Passed, "signed-in-as", {u"Concord"_s, u"Alder and Pine IT Ltd"_s}},
        {u"signed in, account not read"_s, u"A12"_s, [](S &s) { forget(s.inventory, DataSetId::RmmAccount); },
         Passed, "signed-in", {u"Concord"_s}},
        {u"refused"_s, u"A12"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::DattoRmm), ProblemKind::Credentials); },
         Failed, "refused", {u"Concord"_s}, {}, {}, u"rmmApiKeyEdit"_s},
        {u"foreign host"_s, u"A12"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::DattoRmm), ProblemKind::ForeignHost);
             s.facts.answers.values[AnswerId::RmmApiUrl] = u"https://api.example.net"_s;
         },
         Failed, "foreign-host", {u"https://api.example.net"_s}, {}, {}, u"rmmApiUrlEdit"_s},
        {u"no address at all"_s, u"A12"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::DattoRmm), ProblemKind::Input); },
         Failed, "bad-address", {u"https://concord-api.centrastage.net"_s}, {}, {}, u"rmmApiUrlEdit"_s},
        {u"a secret key that cannot be sent"_s, u"A12"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::DattoRmm), ProblemKind::Input);
             s.inventory.signIn(AccountId::DattoRmm).problem->field = answerFieldName(AnswerId::RmmApiSecretKey);
         },
         Failed, "not-sendable", {}, {}, {}, u"rmmApiSecretKeyEdit"_s},
        {u"not allowed"_s, u"A12"_s, [](S &s) { refuse(s.inventory.signIn(AccountId::DattoRmm), ProblemKind::Permission); },
         Failed, "not-permitted", {u"Concord"_s}},
        {u"address missing"_s, u"A12"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::RmmApiUrl); },
         Unknown, "no-address", {}, {}, u"S02"_s},
        {u"held back"_s, u"A12"_s,
         [](S &s) {
             s.inventory.signIn(AccountId::DattoRmm) = {SignIn::Outcome::Unreachable, sampleNow(), problemOf(ProblemKind::RateLimited, 403), true};
         },
         Unknown, "not-reached", {u"Concord"_s, u"rate-limited"_s}, {}, u"A13"_s},
        {u"not tried"_s, u"A12"_s, [](S &s) { s.inventory.signIn(AccountId::DattoRmm) = {}; }, Unknown, "not-tried", {u"Concord"_s}},

        // A13
        {u"within the limit"_s, u"A13"_s, [](S &) {}, Passed, "within-limit", {u"12"_s, u"600"_s}},
        {u"used up"_s, u"A13"_s, [](S &s) { s.inventory.rmmRequestRate.rows[0].readCount = 600; },
         Failed, "used-up", {u"600"_s, u"600"_s}},
        {u"a limit of nothing"_s, u"A13"_s, [](S &s) { s.inventory.rmmRequestRate.rows[0].readLimit = 0; }, Unknown, "not-read",
         {u"dattoRmm.requestRate"_s}},
        {u"blocked, not forbidden"_s, u"A13"_s,
         [](S &s) { s.inventory.rmmSites.problem = problemOf(ProblemKind::RateLimited, 403); }, Failed, "blocked"},
        {u"forbidden"_s, u"A13"_s, [](S &s) { s.inventory.rmmAccount.problem = problemOf(ProblemKind::Permission, 403); },
         Failed, "forbidden"},
        {u"users closed is no concern"_s, u"A13"_s,
         [](S &s) { s.inventory.rmmUsers.problem = problemOf(ProblemKind::Permission, 403); },
         Passed, "within-limit", {u"12"_s, u"600"_s}},
        {u"not read"_s, u"A13"_s, [](S &s) { forget(s.inventory, DataSetId::RmmRequestRate); },
         Unknown, "not-read", {u"dattoRmm.requestRate"_s}},

        // A20
        {u"names alike"_s, u"A20"_s, [](S &) {}, Passed, "same-company", {u"Alder & Pine IT"_s, u"Alder and Pine IT Ltd"_s},
         {u"0"_s, u"con0000001"_s}, {}, {}, VerdictSource::Inferred},
        {u"names differ, nobody confirmed"_s, u"A20"_s,
         [](S &s) {
             s.unconfirm(u"A20"_s);
             s.inventory.rmmAccount.rows[0].name = u"Quayside Systems"_s;
         },
         NeedsYou, "names-differ", {u"Alder & Pine IT"_s, u"Quayside Systems"_s}, {u"0"_s, u"con0000001"_s}, {}, {},
         VerdictSource::Inferred},
        {u"names differ, confirmed"_s, u"A20"_s,
         [](S &s) {
             s.inventory.rmmAccount.rows[0].name = u"Quayside Systems"_s;
             s.facts.confirmations.append({u"A20"_s, {}, u"Mira"_s, sampleNow()});
         },
         Passed, "confirmed-same", {u"Alder & Pine IT"_s, u"Quayside Systems"_s, u"Mira"_s}, {u"0"_s, u"con0000001"_s}, {},
         {}, VerdictSource::Confirmed},
        {u"own company hidden"_s, u"A20"_s, [](S &s) { s.inventory.companies.rows.removeFirst(); },
         Unknown, "no-own-company", {}, {}, {}, {}, VerdictSource::Inferred},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksAccess)

} // namespace tst_checks_access

#include "tst_checks_access.moc"
