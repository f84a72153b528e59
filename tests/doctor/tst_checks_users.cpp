// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_users {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksUsers : public QObject
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

void TestChecksUsers::answersHonestly_data()
{
    using S = SampleFacts;
    // clang-format off
    addCases({
        // A05
        {u"values visible"_s, u"A05"_s, [](S &) {}, Passed, "values-visible", {u"1"_s, u"25"_s, u"1"_s}, {}, {}, {},
         VerdictSource::Inferred},
        {u"masked"_s, u"A05"_s,
         [](S &s) { s.inventory.udfSample.rows[0] = {25, 25, {u"Colour"_s}, {u"Local admin"_s}}; },
         NeedsYou, "values-masked", {u"1"_s, u"Local admin"_s}, {u"1"_s}, {}, {}, VerdictSource::Inferred},
        {u"absent"_s, u"A05"_s, [](S &s) { s.inventory.udfSample.rows[0] = {25, 0, {}, {}}; },
         NeedsYou, "values-absent", {u"1"_s, u"Local admin"_s}, {u"1"_s}, {}, {}, VerdictSource::Inferred},
        {u"no filled record shows it"_s, u"A05"_s,
         [](S &s) { s.inventory.udfSample.rows[0] = {25, 25, {u"Colour"_s}, {}}; },
         Unknown, "no-sample", {u"1"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"no device to look at"_s, u"A05"_s, [](S &s) { s.inventory.udfSample.rows[0] = {}; },
         Unknown, "no-sample", {u"1"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"nothing is protected"_s, u"A05"_s, [](S &s) { s.inventory.udfs.rows[0].isProtected = false; },
         Passed, "nothing-protected", {u"2"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"not read"_s, u"A05"_s, [](S &s) { breakOff(s.inventory, DataSetId::AutotaskUdfs); },
         Unknown, "incomplete", {u"autotask.userDefinedFields"_s}, {}, {}, {}, VerdictSource::Inferred},

        {u"only the fields of devices are looked at"_s, u"A05"_s,
         [](S &s) {
             s.inventory.udfs.rows[0].isProtected = false;
             s.inventory.udfs.rows[1].udfType = 1;
         },
         Passed, "nothing-protected", {u"1"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"one of two protected fields seen"_s, u"A05"_s,
         [](S &s) { s.inventory.udfs.rows.append({3, u"Vault"_s, true, autotask::deviceUdfType}); }, Passed, "values-visible",
         {u"1"_s, u"25"_s, u"2"_s}, {}, {}, {}, VerdictSource::Inferred},

        // A08
        {u"confirmed"_s, u"A08"_s, [](S &) {}, Passed, "domain-confirmed", {u"alderpine.example"_s, u"Mira"_s}, {}, {}, {},
         VerdictSource::Confirmed},
        {u"to confirm, own domain agrees"_s, u"A08"_s, [](S &s) { s.unconfirm(u"A08"_s); },
         NeedsYou, "domain-to-confirm", {u"alderpine.example"_s}, {}, {}, {}, VerdictSource::Confirmed},
        {u"domains differ"_s, u"A08"_s,
         [](S &s) {
             s.unconfirm(u"A08"_s);
             s.facts.answers.values[AnswerId::RmmUserName] = u"rmm7f@other.example"_s;
         },
         NeedsYou, "domains-differ", {u"other.example"_s, u"alderpine.example"_s}, {}, {}, u"rmmUserNameEdit"_s,
         VerdictSource::Confirmed},
        {u"no user name"_s, u"A08"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::RmmUserName); },
         Unknown, "no-user-name", {}, {}, {}, u"rmmUserNameEdit"_s, VerdictSource::Confirmed},

        // A09
        {u"two users"_s, u"A09"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::ItGlueUserName); },
         Passed, "different-users", {u"rmm7f@alderpine.example"_s, u"trv1x@ALDERPINE.EXAMPLE"_s}, {}, {}, {}, VerdictSource::Input},
        {u"same user in other case"_s, u"A09"_s,
         [](S &s) { s.facts.answers.values[AnswerId::RmmUserName] = u" TRV1X@alderpine.example "_s; },
         Failed, "same-user", {u"TRV1X@alderpine.example"_s}, {}, {}, u"rmmUserNameEdit"_s, VerdictSource::Input},
        {u"no user name"_s, u"A09"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::RmmUserName); },
         Unknown, "no-user-name", {}, {}, {}, u"rmmUserNameEdit"_s, VerdictSource::Input},
        {u"own user name missing"_s, u"A09"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::AutotaskUserName); },
         Unknown, "no-user-name", {}, {}, u"S02"_s, {}, VerdictSource::Input},

        // S05
        {u"active API user"_s, u"S05"_s, [](S &) {}, Passed, "user-active",
         {u"rmm7f@ALDERPINE.EXAMPLE"_s, u"API User (system)"_s}, {u"501"_s}},
        {u"not in Resources"_s, u"S05"_s,
         [](S &s) { s.facts.answers.values[AnswerId::RmmUserName] = u"nobody@alderpine.example"_s; },
         Failed, "user-not-found", {u"nobody@alderpine.example"_s, u"3"_s}, {}, {}, u"rmmUserNameEdit"_s},
        {u"inactive"_s, u"S05"_s, [](S &s) { s.inventory.resources.rows[0].isActive = false; },
         Failed, "user-inactive", {u"rmm7f@ALDERPINE.EXAMPLE"_s}, {u"501"_s}},
        {u"a person"_s, u"S05"_s, [](S &s) { s.facts.answers.values[AnswerId::RmmUserName] = u"mira@alderpine.example"_s; },
         Failed, "not-api-only", {u"mira@alderpine.example"_s}, {u"502"_s}, {}, u"rmmUserNameEdit"_s},
        {u"absence is not proved by half a list"_s, u"S05"_s,
         [](S &s) {
             s.inventory.resources.rows.clear();
             s.inventory.resources.isWhole = false;
         },
         Unknown, "incomplete", {u"autotask.resources"_s}},
        {u"no user name"_s, u"S05"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::RmmUserName); },
         Unknown, "no-user-name", {}, {}, {}, u"rmmUserNameEdit"_s},
        {u"no user at all"_s, u"S05"_s, [](S &s) { s.inventory.resources.rows.clear(); }, Unknown, "no-users"},
        {u"not among those Trivet may see"_s, u"S05"_s,
         [](S &s) {
             s.inventory.resources.rows.removeFirst();
             s.inventory.access.rows[5].query = autotask::AccessRight::Restricted;
         },
         Unknown, "view-restricted", {u"autotask.resources"_s}, {}, u"A04"_s},
        {u"consequence of the rights"_s, u"S05"_s,
         [](S &s) { failRead(s.inventory, DataSetId::AutotaskResources, ProblemKind::Permission); },
         Unknown, "read-failed", {u"autotask.resources"_s, u"permission"_s}, {}, u"A04"_s},

        // A14
        {u"listed"_s, u"A14"_s, [](S &) {}, Passed, "user-listed", {u"trivet.api"_s}, {u"trivet.api"_s}},
        {u"listed by e-mail"_s, u"A14"_s,
         [](S &s) { s.facts.answers.values[AnswerId::RmmApiUserName] = u"ALERTS@alderpine.example"_s; },
         Passed, "user-listed", {u"trivet.api"_s}, {u"trivet.api"_s}},
        {u"not listed"_s, u"A14"_s, [](S &s) { s.facts.answers.values[AnswerId::RmmApiUserName] = u"mira"_s; },
         NeedsYou, "user-not-listed", {u"mira"_s, u"1"_s}, {}, {}, u"rmmApiUserNameEdit"_s},
        {u"disabled"_s, u"A14"_s, [](S &s) { s.inventory.rmmUsers.rows[0].disabled = true; },
         NeedsYou, "user-disabled", {u"trivet.api"_s}, {u"trivet.api"_s}},
        {u"no user at all"_s, u"A14"_s, [](S &s) { s.inventory.rmmUsers.rows.clear(); }, Unknown, "no-users"},
        {u"name not given"_s, u"A14"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::RmmApiUserName); },
         NeedsYou, "name-not-given", {}, {}, {}, u"rmmApiUserNameEdit"_s},
        {u"users closed"_s, u"A14"_s, [](S &s) { failRead(s.inventory, DataSetId::RmmUsers, ProblemKind::Permission); },
         Unknown, "read-failed", {u"dattoRmm.users"_s, u"permission"_s}},
        {u"key refused"_s, u"A14"_s,
         [](S &s) {
             forget(s.inventory, DataSetId::RmmUsers);
             refuse(s.inventory.signIn(AccountId::DattoRmm), ProblemKind::Credentials);
         },
         Unknown, "not-read", {u"dattoRmm.users"_s}, {}, u"A12"_s},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksUsers)

} // namespace tst_checks_users

#include "tst_checks_users.moc"
