// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_confirmations {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksConfirmations : public QObject
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

void TestChecksConfirmations::answersHonestly_data()
{
    using S = SampleFacts;
    // clang-format off
    addCases({
        {u"confirmed"_s, u"C01"_s, [](S &) {}, Passed, "confirmed", {u"Mira"_s}, {}, {}, {}, VerdictSource::Confirmed},
        {u"missing"_s, u"C01"_s, [](S &s) { s.unconfirm(u"C01"_s); }, NeedsYou, "to-confirm", {}, {}, {}, {},
         VerdictSource::Confirmed},
        {u"the latest one counts"_s, u"C05"_s,
         [](S &s) { s.facts.confirmations.append({u"C05"_s, {}, u"Noor"_s, sampleNow()}); },
         Passed, "confirmed", {u"Noor"_s}, {}, {}, {}, VerdictSource::Confirmed},
        {u"a warning that is open"_s, u"C02"_s, [](S &s) { s.unconfirm(u"C02"_s); }, NeedsYou, "to-confirm", {}, {}, {}, {},
         VerdictSource::Confirmed},

        // C08
        {u"each product"_s, u"C08"_s, [](S &) {}, Passed, "confirmed", {u"Mira"_s, u"3"_s}, {}, {}, {},
         VerdictSource::Confirmed},
        {u"one product open"_s, u"C08"_s,
         [](S &s) {
             s.facts.confirmations.removeIf([](const Confirmation &row) { return row.subject == "Rack server"_L1; });
         },
         NeedsYou, "to-confirm", {u"1"_s, u"Rack server"_s, u"3"_s}, {u"73"_s}, {}, {}, VerdictSource::Confirmed},
        {u"a new product asks again"_s, u"C08"_s, [](S &s) { s.facts.mapping[2].productName = u"Old thing"_s; },
         NeedsYou, "to-confirm", {u"1"_s, u"Old thing"_s, u"3"_s}, {u"74"_s}, {}, {}, VerdictSource::Confirmed},
        {u"nothing mapped"_s, u"C08"_s, [](S &s) { s.facts.mapping.clear(); }, Unknown, "nothing-mapped", {}, {}, {}, {},
         VerdictSource::Confirmed},

        // C09
        {u"confirmed"_s, u"C09"_s, [](S &) {}, Passed, "confirmed", {u"Mira"_s}, {}, {}, {}, VerdictSource::Confirmed},
        {u"all before it is fine"_s, u"C09"_s, [](S &s) { s.unconfirm(u"C09"_s); }, NeedsYou, "to-confirm", {}, {}, {}, {},
         VerdictSource::Confirmed},
        {u"a type is open"_s, u"C09"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.facts.mapping[0].configurationItemType.clear();
         },
         Unknown, "too-early", {u"R05"_s}, {}, u"R05"_s, {}, VerdictSource::Confirmed},
        {u"a product is not confirmed"_s, u"C09"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.unconfirm(u"C08"_s);
         },
         Unknown, "too-early", {u"C08"_s}, {}, u"C08"_s, {}, VerdictSource::Confirmed},
        {u"a site is unmapped"_s, u"C09"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
         },
         Unknown, "too-early", {u"R10"_s}, {}, u"R10"_s, {}, VerdictSource::Confirmed},
        {u"a warning does not hold it"_s, u"C09"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.unconfirm(u"C02"_s);
         },
         NeedsYou, "to-confirm", {}, {}, {}, {}, VerdictSource::Confirmed},
        {u"devices that come before the confirmation do not hold it"_s, u"C09"_s,
         [](S &s) {
             s.unconfirm(u"C09"_s);
             s.facts.mappingBaseline.syncedDevices = -1;
         },
         NeedsYou, "to-confirm", {}, {}, {}, {}, VerdictSource::Confirmed},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksConfirmations)

} // namespace tst_checks_confirmations

#include "tst_checks_confirmations.moc"
