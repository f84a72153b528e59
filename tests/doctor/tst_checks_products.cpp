// SPDX-License-Identifier: Apache-2.0
#include "checkcase.h"
#include "support/testprogram.h"

namespace tst_checks_products {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;
using enum VerdictState;

class TestChecksProducts : public QObject
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

void TestChecksProducts::answersHonestly_data()
{
    using S = SampleFacts;
    // clang-format off
    addCases({
        // R06
        {u"usable"_s, u"R06"_s, [](S &) {}, Passed, "products-usable", {u"3"_s, u"3"_s, u"3"_s}},
        {u"to be made by Datto RMM"_s, u"R06"_s, [](S &s) { s.inventory.products.rows.removeFirst(); },
         Passed, "products-usable", {u"2"_s, u"3"_s, u"2"_s}},
        {u"without a material code"_s, u"R06"_s, [](S &s) { s.inventory.products.rows[0].productBillingCodeId.reset(); },
         Passed, "products-usable", {u"3"_s, u"3"_s, u"2"_s}},
        {u"none made yet"_s, u"R06"_s,
         [](S &s) {
             s.inventory.products.rows.clear();
             s.facts.mapping.removeLast();
         },
         Unknown, "not-made-yet", {u"2"_s}, {}, u"S04"_s},
        {u"inactive"_s, u"R06"_s, [](S &s) { s.inventory.products.rows[2].isActive = false; },
         NeedsYou, "product-inactive", {u"1"_s, u"Rack server"_s}, {u"73"_s}},
        {u"chosen product gone"_s, u"R06"_s, [](S &s) { s.facts.mapping[2].productName = u"Blade"_s; },
         NeedsYou, "product-missing", {u"1"_s, u"Blade"_s}, {u""_s}},
        {u"its material code is inactive"_s, u"R06"_s, [](S &s) { s.inventory.products.rows[0].productBillingCodeId = 32; },
         NeedsYou, "code-inactive", {u"1"_s, u"RMM_Desktop"_s}, {u"71"_s}},
        {u"chosen material code gone"_s, u"R06"_s,
         [](S &s) { s.facts.answers.values[AnswerId::MaterialCode] = u"Hardware 2019"_s; },
         NeedsYou, "material-code-gone", {u"Hardware 2019"_s}, {}, {}, u"materialCodeEdit"_s},
        {u"without a draft, by the devices"_s, u"R06"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.inventory.devices.rows[3].productId = 74;
         },
         NeedsYou, "product-inactive", {u"1"_s, u"Old thing"_s}, {u"74"_s}},
        {u"nothing chosen, nothing arrived"_s, u"R06"_s,
         [](S &s) {
             s.facts.mapping.clear();
             s.inventory.devices.rows.clear();
         },
         Unknown, "nothing-chosen"},
        {u"codes not read"_s, u"R06"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskMaterialCodes); },
         Unknown, "not-read", {u"autotask.billingCodes"_s}},

        // S04
        {u"all there"_s, u"S04"_s, [](S &) {}, Passed, "products-exist", {u"3"_s}, {u"71"_s, u"72"_s, u"73"_s}},
        {u"spelled with underscores"_s, u"S04"_s,
         [](S &s) {
             s.facts.mapping[0].productName = u"RMM_ESXi Host"_s;
             s.inventory.products.rows[0].name = u"RMM_ESXi_Host"_s;
         },
         Passed, "products-exist", {u"3"_s}, {u"71"_s, u"72"_s, u"73"_s}},
        {u"not made yet"_s, u"S04"_s, [](S &s) { s.inventory.products.rows.remove(0, 2); },
         NeedsYou, "not-created-yet", {u"2"_s, u"RMM_Desktop"_s}, {u""_s, u""_s}},
        {u"chosen one gone"_s, u"S04"_s, [](S &s) { s.inventory.products.rows.removeAt(2); },
         Failed, "product-missing", {u"1"_s, u"Rack server"_s}, {u""_s}},
        {u"half a list proves no lack"_s, u"S04"_s,
         [](S &s) {
             s.inventory.products.rows.clear();
             breakOff(s.inventory, DataSetId::AutotaskProducts);
         },
         Unknown, "incomplete", {u"autotask.products"_s}, {}, u"T03"_s},
        {u"rows without a product"_s, u"S04"_s,
         [](S &s) {
             for (auto &row : s.facts.mapping) {
                 row.productName.clear();
                 row.createProduct = false;
             }
         },
         Unknown, "nothing-mapped"},
        {u"nothing mapped"_s, u"S04"_s, [](S &s) { s.facts.mapping.clear(); }, Unknown, "nothing-mapped"},

        // R09
        {u"newest have a type"_s, u"R09"_s, [](S &) {}, Passed, "newest-have-type", {u"3"_s, u"6"_s}, {}, {}, {},
         VerdictSource::Inferred},
        {u"newest of a product is blank"_s, u"R09"_s,
         [](S &s) {
             s.inventory.devices.rows[4].configurationItemType.reset();
             s.inventory.devices.rows[4].createDate = sampleNow();
         },
         NeedsYou, "newest-blank", {u"1"_s, u"RMM_Laptop"_s}, {u"72"_s}, {}, {}, VerdictSource::Inferred},
        {u"an old blank one was the former setting"_s, u"R09"_s,
         [](S &s) {
             auto old = s.inventory.devices.rows[0];
             old.configurationItemType.reset();
             old.createDate = sampleNow().addYears(-1);
             for (int i = 0; i < 5; ++i) {
                 auto newer = s.inventory.devices.rows[0];
                 newer.id = 9100 + i;
                 newer.rmmDeviceUid = u"x%1"_s.arg(i);
                 s.inventory.devices.rows.append(newer);
             }
             s.inventory.devices.rows.append(old);
         },
         Passed, "newest-have-type", {u"3"_s, u"9"_s}, {}, {}, {}, VerdictSource::Inferred},
        {u"none synced"_s, u"R09"_s, [](S &s) { s.inventory.devices.rows.clear(); }, Unknown, "none-synced", {}, {}, {}, {},
         VerdictSource::Inferred},
        {u"products not read"_s, u"R09"_s, [](S &s) { forget(s.inventory, DataSetId::AutotaskProducts); },
         Unknown, "not-read", {u"autotask.products"_s}, {}, {}, {}, VerdictSource::Inferred},
    });
    // clang-format on
}

TRIVET_TEST(TestChecksProducts)

} // namespace tst_checks_products

#include "tst_checks_products.moc"
