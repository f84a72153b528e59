// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_saas {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksSaas : public QObject
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

void TestChecksSaas::answersHonestly_data()
{
    using S = SampleFacts;
    constexpr auto input = VerdictSource::Input;
    constexpr auto inferred = VerdictSource::Inferred;
    constexpr auto confirmed = VerdictSource::Confirmed;
    const auto refusal = [](ProblemKind kind, bool opensBcdr) {
        return [kind, opensBcdr](S &s) {
            refuse(s.inventory.signIn(AccountId::DattoSaas), kind);
            s.inventory.saasScope = datto_saas::KeyScope{false, opensBcdr};
            forget(s.inventory, DataSetId::SaasDomains);
        };
    };
    const auto renamed = [](const QString &name) {
        return [name](S &s) {
            s.inventory.saasDomains.rows[0].customerName = name;
            s.inventory.saasDomains.rows[0].organizationName = name;
        };
    };
    const auto withoutApi = [](S &s) {
        forget(s.inventory, DataSetId::GlueOrganizations);
        s.facts.answers.values.insert(AnswerId::ItGlueWithoutApi, u"true"_s);
    };
    const auto decided = [renamed](const QString &name, SaasDecision decision) {
        return [renamed, name, decision](S &s) {
            renamed(name)(s);
            s.facts.saasDecisions = {decision};
        };
    };
    const SaasDecision match{3101, SaasDecision::Kind::Match, 7101, u"Customer 1"_s};
    const SaasDecision create{3101, SaasDecision::Kind::Create, 0, u"customer 1"_s};
    const SaasDecision ignore{3101, SaasDecision::Kind::Ignore};
    // clang-format off
    addCases({
        // A17
        {u"accepted"_s, u"A17"_s, [](S &) {}, Passed, "signed-in", {u"3"_s, u"3"_s}},
        {u"refused"_s, u"A17"_s, refusal(ProblemKind::Credentials, false), Failed, "refused", {}, {}, {}, u"saasPublicKeyEdit"_s},
        {u"made for a vendor"_s, u"A17"_s, refusal(ProblemKind::Credentials, true), Failed, "vendor-scoped", {}, {}, {},
         u"saasPublicKeyEdit"_s},
        {u"out of scope"_s, u"A17"_s, refusal(ProblemKind::Permission, false), Failed, "not-permitted"},
        {u"slow"_s, u"A17"_s, refusal(ProblemKind::Timeout, false), Unknown, "not-reached", {u"timeout"_s}},
        {u"no client"_s, u"A17"_s, [](S &s) { s.inventory.saasDomains.rows.clear(); }, Failed, "no-clients"},
        {u"not tried"_s, u"A17"_s, [](S &s) { s.inventory.signIn(AccountId::DattoSaas) = {}; }, Unknown, "not-tried"},

        // A18
        {u"own pair"_s, u"A18"_s, [](S &) {}, Passed, "own-pair", {}, {}, {}, {}, input},
        {u"a note on a shared one"_s, u"A18"_s,
         [](S &s) { s.facts.answers.values.insert(AnswerId::SaasReusesBcdr, u"true"_s); }, Passed, "reused", {}, {}, {}, {}, input},
        {u"not told"_s, u"A18"_s, [](S &s) { s.facts.answers.values.remove(AnswerId::SaasReusesBcdr); }, Unknown, "not-told", {},
         {}, {}, {}, input},

        // P05
        {u"all linked"_s, u"P05"_s, [](S &) {}, Passed, "all-linked", {u"3"_s}},
        {u"one not"_s, u"P05"_s, [](S &s) { s.inventory.saasDomains.rows[1].organizationId.reset(); }, NeedsYou, "not-linked",
         {u"1"_s, u"Customer 2"_s, u"3"_s}, {u"3102"_s}},

        // P01
        {u"exact names"_s, u"P01"_s, [](S &) {}, Passed, "all-decided", {u"3"_s}},
        {u"undecided"_s, u"P01"_s, renamed(u"Acme"_s), NeedsYou, "undecided", {u"1"_s, u"Acme"_s, u"3"_s}, {u"3101"_s}},
        {u"two of exactly its name are G01's"_s, u"P01"_s,
         [](S &s) { s.inventory.glueOrganizations.rows[2].name = u"Customer 1"_s; }, NeedsYou, "undecided",
         {u"1"_s, u"Customer 2"_s, u"3"_s}, {u"3102"_s}},
        {u"ignored"_s, u"P01"_s, decided(u"Acme"_s, ignore), Passed, "all-decided", {u"3"_s}},
        {u"matched"_s, u"P01"_s, decided(u"Acme"_s, match), Passed, "all-decided", {u"3"_s}},
        {u"half a list"_s, u"P01"_s, [](S &s) { breakOff(s.inventory, DataSetId::GlueOrganizations); }, Unknown, "incomplete",
         {u"itGlue.organizations"_s}, {}, u"S15"_s},

        {u"no client"_s, u"P01"_s, [](S &s) { s.inventory.saasDomains.rows.clear(); }, Unknown, "base-clients", {}, {}, u"A17"_s},
        {u"no organization"_s, u"P01"_s, [](S &s) { s.inventory.glueOrganizations.rows.clear(); }, Unknown, "base-organizations"},

        // P02
        {u"exact names"_s, u"P02"_s, [](S &) {}, Passed, "no-near-misses", {u"3"_s}},
        {u"letter case"_s, u"P02"_s, renamed(u"CUSTOMER 1"_s), NeedsYou, "near-misses",
         {u"1"_s, u"CUSTOMER 1"_s, u"Customer 1"_s}, {u"3101"_s}},
        {u"case and suffix are two slips"_s, u"P02"_s, renamed(u"CUSTOMER 1 Ltd"_s), Passed, "no-near-misses", {u"3"_s}},
        {u"a letter of another script is no slip"_s, u"P02"_s, renamed(u"\u0421ustomer 1"_s), Passed, "no-near-misses", {u"3"_s}},
        {u"an entity"_s, u"P02"_s, renamed(u"Customer&#32;1"_s), NeedsYou, "near-misses",
         {u"1"_s, u"Customer&#32;1"_s, u"Customer 1"_s}, {u"3101"_s}},
        {u"an entity and a slip"_s, u"P02"_s, renamed(u"CUSTOMER&#32;1"_s), NeedsYou, "near-misses",
         {u"1"_s, u"CUSTOMER&#32;1"_s, u"Customer 1"_s}, {u"3101"_s}},
        {u"the name in the Partner Portal"_s, u"P02"_s,
         [](S &s) { s.inventory.saasDomains.rows[0].customerName = u"M365 tenant 7"_s; }, NeedsYou, "organization-agrees",
         {u"1"_s, u"M365 tenant 7"_s, u"Customer 1"_s, u"Customer 1"_s}, {u"3101"_s}},
        {u"decided"_s, u"P02"_s, decided(u"CUSTOMER 1"_s, match), Passed, "no-near-misses", {u"3"_s}},

        // P03
        {u"nothing to create"_s, u"P03"_s, [](S &) {}, Passed, "nothing-doubled", {u"0"_s}},
        {u"would double"_s, u"P03"_s, decided(u"customer 1"_s, create), Failed, "would-double",
         {u"1"_s, u"customer 1"_s, u"Customer 1"_s}, {u"3101"_s}},
        {u"would double the other name"_s, u"P03"_s,
         [](S &s) {
             s.inventory.saasDomains.rows[0].customerName = u"M365 tenant 7"_s;
             s.facts.saasDecisions = {{3101, SaasDecision::Kind::Create, 0, u"M365 tenant 7"_s}};
         },
         Failed, "organization-exists", {u"1"_s, u"M365 tenant 7"_s, u"Customer 1"_s, u"Customer 1"_s}, {u"3101"_s}},
        {u"nothing like it"_s, u"P03"_s, decided(u"Acme"_s, {3101, SaasDecision::Kind::Create, 0, u"Acme"_s}), Passed,
         "nothing-doubled", {u"1"_s}},

        // P04
        {u"one each"_s, u"P04"_s, [](S &) {}, Passed, "one-each", {u"3"_s}},
        {u"a note on two of one organization"_s, u"P04"_s,
         [](S &s) {
             s.inventory.saasDomains.rows[0].customerName = u"Acme"_s;
             s.facts.saasDecisions = {{3101, SaasDecision::Kind::Match, 7102, u"Customer 2"_s}};
         },
         Passed, "shared", {u"2"_s, u"Acme"_s}, {u"3101"_s, u"3102"_s}},

        // P06
        {u"counted"_s, u"P06"_s, [](S &) {}, Passed, "counted", {u"36"_s, u"6"_s}},
        {u"one too large"_s, u"P06"_s, [](S &s) { s.inventory.saasSeats.rows[2].isDetailKnown = false; }, Passed, "partly-counted",
         {u"24"_s, u"4"_s, u"1"_s}},

        {u"not one counted"_s, u"P06"_s, [](S &s) { s.inventory.saasSeats.rows.clear(); }, Unknown, "nothing-compared", {u"3"_s}},

        // P07
        {u"the card was seen"_s, u"P07"_s, [](S &) {}, Passed, "card-seen", {u"2026-05-09"_s}, {}, {}, {}, inferred},
        {u"late"_s, u"P07"_s, [](S &s) { s.unconfirm(u"C24"_s); }, NeedsYou, "late", {u"72"_s}, {}, {}, {}, inferred},
        {u"in time"_s, u"P07"_s,
         [](S &s) {
             s.unconfirm(u"C24"_s);
             s.unconfirm(u"C21"_s);
             s.facts.confirmations.append({u"C21"_s, {}, u"Mira"_s, sampleNow().addSecs(-25 * 3600)});
         },
         Unknown, "in-time", {u"25"_s}, {}, {}, {}, inferred},
        {u"not connected"_s, u"P07"_s, [](S &s) { s.unconfirm(u"C21"_s); }, Unknown, "not-connected", {}, {}, u"C21"_s, {},
         inferred},

        // P08
        {u"all backed up"_s, u"P08"_s, [](S &) {}, Passed, "all-backed-up", {u"3"_s}},
        {u"a note on one without"_s, u"P08"_s, [](S &s) { s.inventory.saasDomains.rows.removeFirst(); }, Passed, "without",
         {u"1"_s, u"Customer 1"_s, u"3"_s}, {u"101"_s}},

        {u"no customer"_s, u"P08"_s, 
         [](S &s) {
             for (auto &company : s.inventory.companies.rows)
                 company.companyType = 3;
         },
         Unknown, "base-customers"},

        // C23
        {u"no client"_s, u"C23"_s, [](S &s) { s.inventory.saasDomains.rows.clear(); }, Unknown, "base-clients", {}, {}, u"A17"_s, {},
         confirmed},
        {u"nothing to do"_s, u"C23"_s, [](S &) {}, Passed, "nothing-to-do", {u"3"_s}, {}, {}, {}, confirmed},
        {u"a row open"_s, u"C23"_s, decided(u"Acme"_s, match), NeedsYou, "to-confirm", {u"1"_s, u"Acme"_s, u"1"_s}, {u"3101"_s},
         {}, {}, confirmed},
        {u"carried out"_s, u"C23"_s,
         [decided, match](S &s) {
             decided(u"Acme"_s, match)(s);
             s.facts.confirmations.append({u"C23"_s, u"3101"_s, u"Mira"_s, sampleNow()});
         },
         Passed, "confirmed", {u"Mira"_s, u"1"_s}, {}, {}, {}, confirmed},
        {u"undecided"_s, u"C23"_s, renamed(u"Acme"_s), Unknown, "undecided", {u"1"_s}, {}, u"P01"_s, {}, confirmed},
        {u"without the API the decisions are the rows"_s, u"C23"_s,
         [decided, withoutApi, match](S &s) {
             decided(u"Acme"_s, match)(s);
             withoutApi(s);
         },
         NeedsYou, "to-confirm", {u"1"_s, u"Acme"_s, u"1"_s}, {u"3101"_s}, {}, {}, confirmed},
        {u"without the API the others wait for whoever looks"_s, u"C23"_s, withoutApi, Unknown, "undecided", {u"3"_s}, {},
         u"P01"_s, {}, confirmed},
        {u"without the API whoever looked answers for the others"_s, u"C23"_s,
         [withoutApi](S &s) {
             withoutApi(s);
             s.facts.confirmations.append({u"P01"_s, {}, u"Mira"_s, sampleNow()});
         },
         Passed, "none-left", {u"Mira"_s}, {}, {}, {}, confirmed},
        {u"a confirmation of P01 is no proof where names were read"_s, u"C23"_s,
         [renamed](S &s) {
             renamed(u"Acme"_s)(s);
             s.facts.confirmations.append({u"P01"_s, {}, u"Mira"_s, sampleNow()});
         },
         Unknown, "undecided", {u"1"_s}, {}, u"P01"_s, {}, confirmed},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksSaas)

} // namespace tst_checks_saas

#include "tst_checks_saas.moc"
