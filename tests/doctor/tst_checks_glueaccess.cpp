// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_glueaccess {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksGlueAccess : public QObject
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

void TestChecksGlueAccess::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto input = VerdictSource::Input;
    constexpr auto confirmed = VerdictSource::Confirmed;
    const auto glueRefusal = [](ProblemKind kind) {
        return [kind](S &s) {
            refuse(s.inventory.signIn(AccountId::ItGlue), kind);
            forget(s.inventory, DataSetId::GlueAccount);
        };
    };
    const auto keysRefusal = [](ProblemKind kind) {
        return [kind](S &s) { refuse(s.inventory.signIn(AccountId::DattoRmmForItGlue), kind); };
    };
    const auto answer = [](AnswerId id, const QString &value) {
        return [id, value](S &s) { s.facts.answers.values.insert(id, value); };
    };
    // clang-format off
    addCases({
        // A15
        {u"accepted"_s, u"A15"_s, [](S &) {}, Passed, "signed-in", {u"EU"_s, u"4"_s}},
        {u"refused"_s, u"A15"_s, glueRefusal(ProblemKind::Credentials), Failed, "refused", {u"EU"_s}, {}, {},
         u"itglueApiKeyEdit"_s},
        {u"another region shows nothing"_s, u"A15"_s, [](S &s) { s.inventory.glueAccount.rows[0].organizations = 0; },
         Failed, "no-organizations", {u"EU"_s}, {}, {}, u"itglueRegionEdit"_s},
        {u"no region"_s, u"A15"_s, glueRefusal(ProblemKind::Input), NeedsYou, "no-region", {}, {}, {},
         u"itglueAddressEdit"_s},
        {u"a key that cannot be sent is not the address's fault"_s, u"A15"_s,
         [](S &s) {
             refuse(s.inventory.signIn(AccountId::ItGlue), ProblemKind::Input);
             s.inventory.signIn(AccountId::ItGlue).problem->field = answerFieldName(AnswerId::ItGlueApiKey);
         },
         Failed, "not-sendable", {}, {}, {}, u"itglueApiKeyEdit"_s},
        {u"offline"_s, u"A15"_s, glueRefusal(ProblemKind::Timeout), Unknown, "not-reached", {u"timeout"_s}},
        {u"not tried"_s, u"A15"_s, [](S &s) { s.inventory.signIn(AccountId::ItGlue) = {}; }, Unknown, "not-tried"},
        {u"the plan has no API"_s, u"A15"_s, answer(AnswerId::ItGlueWithoutApi, u"true"_s), Passed, "without-api", {}, {}, {}, {},
         input},

        // A16
        {u"in use"_s, u"A16"_s, [](S &) {}, Passed, "in-use", {u"2026-08-10"_s, u"0"_s}},
        {u"idle for 60 days"_s, u"A16"_s, [](S &s) { s.facts.itGlueLastUsed = sampleNow().addDays(-60); }, Passed, "in-use",
         {u"2026-06-11"_s, u"60"_s}},
        {u"idle for longer"_s, u"A16"_s, [](S &s) { s.facts.itGlueLastUsed = sampleNow().addDays(-61); }, NeedsYou, "idle",
         {u"61"_s, u"2026-06-10"_s}},
        {u"just accepted"_s, u"A16"_s, [](S &s) { s.facts.itGlueLastUsed = {}; }, Passed, "in-use", {u"2026-08-10"_s, u"0"_s}},
        {u"never"_s, u"A16"_s,
         [&](S &s) {
             glueRefusal(ProblemKind::Credentials)(s);
             s.facts.itGlueLastUsed = {};
         },
         Unknown, "never-used", {}, {}, u"A15"_s},

        // S09
        {u"known"_s, u"S09"_s, [](S &) {}, Passed, "address-known", {u"alderpine"_s, u"EU"_s}, {}, {}, {}, input},
        {u"nothing pasted"_s, u"S09"_s, answer(AnswerId::ItGlueAddress, {}), NeedsYou, "no-address", {}, {}, {},
         u"itglueAddressEdit"_s, input},
        {u"another site"_s, u"S09"_s, answer(AnswerId::ItGlueAddress, u"https://example.com"_s), Failed, "bad-address",
         {u"https://example.com"_s}, {}, {}, u"itglueAddressEdit"_s, input},
        {u"no region"_s, u"S09"_s,
         [](S &s) {
             s.facts.answers.values.insert(AnswerId::ItGlueAddress, u"https://alderpine.itglue.com"_s);
             s.facts.answers.values.remove(AnswerId::ItGlueRegion);
         },
         NeedsYou, "no-region", {u"alderpine"_s}, {}, {}, u"itglueRegionEdit"_s, input},
        {u"another region chosen"_s, u"S09"_s, answer(AnswerId::ItGlueRegion, u"au"_s), Failed, "regions-differ",
         {u"EU"_s, u"AU"_s}, {}, {}, u"itglueRegionEdit"_s, input},
        {u"the key is elsewhere"_s, u"S09"_s, [](S &s) { s.inventory.glueAccount.rows[0].region = u"na"_s; }, Failed,
         "key-elsewhere", {u"EU"_s, u"NA"_s}, {}, {}, u"itglueAddressEdit"_s, input},
        {u"the key opens another account"_s, u"S09"_s, [](S &s) { s.inventory.glueAccount.rows[0].subdomain = u"birch"_s; },
         Failed, "other-account", {u"alderpine"_s, u"birch"_s}, {}, {}, u"itglueAddressEdit"_s, input},

        // S10, A09
        {u"found"_s, u"S10"_s, [](S &) {}, Passed, "user-active", {u"glue3k@ALDERPINE.EXAMPLE"_s, u"API User (system)"_s},
         {u"503"_s}},
        {u"not there"_s, u"S10"_s, answer(AnswerId::ItGlueUserName, u"other@alderpine.example"_s), Failed, "user-not-found",
         {u"other@alderpine.example"_s, u"3"_s}, {}, {}, u"itglueUserNameEdit"_s},
        {u"not named"_s, u"S10"_s, answer(AnswerId::ItGlueUserName, {}), Unknown, "no-user-name", {}, {}, {},
         u"itglueUserNameEdit"_s},
        {u"three of them"_s, u"A09"_s, [](S &) {}, Passed, "three-users",
         {u"glue3k@alderpine.example"_s, u"rmm7f@alderpine.example"_s, u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, {}, input},
        {u"IT Glue's is Datto RMM's"_s, u"A09"_s, answer(AnswerId::ItGlueUserName, u"RMM7f@alderpine.example"_s), Failed,
         "glue-same-as-rmm", {u"RMM7f@alderpine.example"_s}, {}, {}, u"itglueUserNameEdit"_s, input},
        {u"IT Glue's is Trivet's"_s, u"A09"_s, answer(AnswerId::ItGlueUserName, u"trv1x@alderpine.example"_s), Failed,
         "glue-same-as-own", {u"trv1x@alderpine.example"_s}, {}, {}, u"itglueUserNameEdit"_s, input},

        // S01
        {u"the secret of IT Glue's user is missing"_s, u"S01"_s,
         [](S &s) { s.facts.answers.secretFingerprints.remove(AnswerId::ItGlueUserSecret); }, NeedsYou, "secret-not-held", {}, {},
         {}, u"itglueUserSecretEdit"_s, input},
        {u"half of the pair"_s, u"S01"_s,
         [](S &s) { s.facts.answers.secretFingerprints.remove(AnswerId::GlueRmmApiSecretKey); }, NeedsYou, "keys-not-held", {},
         {}, {}, u"itglueRmmApiSecretKeyEdit"_s, input},

        // S12, S13
        {u"accepted"_s, u"S12"_s, [](S &) {}, Passed, "signed-in", {u"Concord"_s, u"Alder and Pine IT Ltd"_s}},
        {u"refused"_s, u"S12"_s, keysRefusal(ProblemKind::Credentials), Failed, "refused", {u"Concord"_s}, {}, {},
         u"itglueRmmApiKeyEdit"_s},
        {u"another account"_s, u"S12"_s,
         [](S &s) {
             s.inventory.rmmKeysAccount.rows[0].uid = u"con0000002"_s;
             s.inventory.rmmKeysAccount.rows[0].name = u"Birch"_s;
         },
         Failed, "other-account", {u"Birch"_s, u"Alder and Pine IT Ltd"_s}, {}, {}, u"itglueRmmApiKeyEdit"_s},
        {u"foreign host"_s, u"S12"_s, keysRefusal(ProblemKind::ForeignHost), Failed, "bad-address",
         {u"https://concord-api.centrastage.net"_s}, {}, {}, u"itglueRmmApiUrlEdit"_s},
        {u"not permitted"_s, u"S12"_s, keysRefusal(ProblemKind::Permission), Failed, "not-permitted", {u"Concord"_s}},
        {u"throttled"_s, u"S12"_s, keysRefusal(ProblemKind::RateLimited), Unknown, "not-reached", {u"Concord"_s, u"rate-limited"_s}},
        {u"no address"_s, u"S12"_s, answer(AnswerId::GlueRmmApiUrl, {}), NeedsYou, "no-address", {}, {}, {},
         u"itglueRmmApiUrlEdit"_s},
        {u"of its own"_s, u"S13"_s, [](S &) {}, Passed, "own-pair", {u"Concord"_s}, {}, {}, {}, input},
        {u"Trivet's"_s, u"S13"_s,
         [](S &s) {
             auto &held = s.facts.answers.secretFingerprints;
             held[AnswerId::GlueRmmApiKey] = held.value(AnswerId::RmmApiKey);
         },
         NeedsYou, "same-pair", {}, {}, {}, u"itglueRmmApiKeyEdit"_s, input},
        {u"none yet"_s, u"S13"_s, [](S &s) { s.facts.answers.secretFingerprints.remove(AnswerId::GlueRmmApiKey); }, Unknown,
         "no-key", {}, {}, {}, u"itglueRmmApiKeyEdit"_s, input},

        // M11
        {u"the full address"_s, u"M11"_s, [](S &) {}, Passed, "address-known", {u"https://alderpine.eu.itglue.com"_s, u"EU"_s},
         {}, {}, {}, input},
        {u"no address"_s, u"M11"_s, answer(AnswerId::ItGlueAddress, {}), Unknown, "no-address", {}, {}, u"S09"_s, {}, input},

        // Confirmations
        {u"all settings"_s, u"C13"_s, [](S &) {}, Passed, "confirmed", {u"Mira"_s, u"6"_s}, {}, {}, {}, confirmed},
        {u"one setting open"_s, u"C13"_s,
         [](S &s) {
             s.facts.confirmations.removeIf([](const Confirmation &row) { return row.subject == "locations"_L1; });
         },
         NeedsYou, "to-confirm", {u"1"_s, u"6"_s}, {u"locations"_s}, {}, {}, confirmed},
        {u"types and queues"_s, u"G19"_s, [](S &s) { s.unconfirm(u"G19"_s); }, Passed, "confirmed", {u"Mira"_s}, {}, {}, {},
         confirmed},
        {u"settings open"_s, u"G19"_s, [](S &s) { s.unconfirm(u"C13"_s); }, NeedsYou, "to-confirm", {}, {}, {}, {}, confirmed},

        // Without the API a person says what Trivet cannot read.
        {u"without the API, confirmed"_s, u"G06"_s,
         [](S &s) {
             s.facts.answers.values.insert(AnswerId::ItGlueWithoutApi, u"true"_s);
             s.facts.confirmations.append({u"G06"_s, {}, u"Mira"_s, sampleNow()});
         },
         Passed, "confirmed", {u"Mira"_s}, {}, {}, {}, confirmed},
        {u"without the API, open"_s, u"G06"_s, answer(AnswerId::ItGlueWithoutApi, u"true"_s), NeedsYou, "to-confirm", {}, {}, {},
         {}, confirmed},
        {u"without the API Autotask is still read"_s, u"G03"_s, answer(AnswerId::ItGlueWithoutApi, u"true"_s), Passed,
         "names-unique", {u"3"_s}},
        {u"without the API there is nothing to read whole"_s, u"S15"_s, answer(AnswerId::ItGlueWithoutApi, u"true"_s), Passed,
         "without-api", {}, {}, {}, {}, input},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksGlueAccess)

} // namespace tst_checks_glueaccess

#include "tst_checks_glueaccess.moc"
