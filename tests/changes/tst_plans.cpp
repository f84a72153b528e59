// SPDX-License-Identifier: Apache-2.0
#include "changes/plan.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

namespace tst_plans {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

/// The healthy tenant, changed; what is asked for; and what the plan holds, a line a row: "record field: before -> after".
struct PlanCase
{
    const char *name;
    Mend mend;
    std::function<void(SampleFacts &)> change;
    QStringList rows = {};
    QStringList leftOut = {};     ///< "record: reason argument"
    QStringList portalSteps = {}; ///< "step: arguments"
};

RecordRef device(qint64 id)
{
    return {VendorId::Autotask, u"ConfigurationItems"_s, QString::number(id), {}};
}

RecordRef configuration(qint64 id)
{
    return {VendorId::ItGlue, u"configurations"_s, QString::number(id), {}};
}

RecordRef named(VendorId vendor, const QString &entity, const QString &name)
{
    return {vendor, entity, {}, name};
}

autotask::ConfigurationItem &item(SampleFacts &sample, qsizetype place)
{
    return sample.inventory.devices.rows[place];
}

void blank(SampleFacts &sample, qsizetype place)
{
    item(sample, place).configurationItemType.reset();
}

void breakOffDevices(SampleFacts &sample)
{
    sample.inventory.devices.problem = Problem{.kind = ProblemKind::Timeout};
}

QString shown(const FieldValue &value)
{
    return isBlankValue(value.value) ? u"blank"_s : value.shown;
}

QString lineOf(const ChangeRow &row)
{
    const QString who = row.record.id.isEmpty() ? row.record.label : row.record.id;
    const QString tick = row.isTicked ? QString() : u" (unticked)"_s;
    if (row.action == ChangeRow::Action::Create)
        return u"create %1%2"_s.arg(who, tick);
    return u"%1 %2: %3 -> %4%5"_s.arg(who, QString::fromLatin1(row.field), shown(row.before), shown(row.after), tick);
}

QList<PlanCase> cases()
{
    using enum MendKind;
    const QString types = u"ConfigurationItemTypes"_s;
    const QString products = u"Products"_s;
    const QStringList withoutSource{u": no-source notes"_s, u": no-source purchased-at"_s, u": no-source restricted"_s,
                                    u": no-source mitp-device-expiration-date"_s,
                                    u": no-source mitp-end-of-life-date"_s};
    // clang-format off
    return {
        // ---- types on devices
        {"blank devices get the mapping's type", {SetDeviceTypes, u"R03"_s, {}, {}},
         [](SampleFacts &sample) { blank(sample, 0); blank(sample, 4); },
         {u"9000 configurationItemType: blank -> Workstation"_s, u"9004 configurationItemType: blank -> Laptop"_s}, {},
         {u"set-default-type: RMM_Desktop, Workstation"_s, u"set-default-type: RMM_Laptop, Laptop"_s}},
        {"only those that are asked for", {SetDeviceTypes, u"R03"_s, {device(9004)}, {}},
         [](SampleFacts &sample) { blank(sample, 0); blank(sample, 4); },
         {u"9004 configurationItemType: blank -> Laptop"_s}, {}, {u"set-default-type: RMM_Laptop, Laptop"_s}},
        {"configurations of IT Glue stand for their devices", {SetDeviceTypes, u"G06"_s, {configuration(89001)}, {}},
         [](SampleFacts &sample) { blank(sample, 0); blank(sample, 1); },
         {u"9001 configurationItemType: blank -> Laptop"_s}, {}, {u"set-default-type: RMM_Laptop, Laptop"_s}},
        {"device types of Datto RMM stand for all of them", {SetDeviceTypes, u"R05"_s, {{VendorId::DattoRmm, u"deviceTypes"_s, u"Desktop"_s, u"Desktop"_s}}, {}},
         [](SampleFacts &sample) { blank(sample, 0); },
         {u"9000 configurationItemType: blank -> Workstation"_s}, {}, {u"set-default-type: RMM_Desktop, Workstation"_s}},
        {"a device type without a choice is left out", {SetDeviceTypes, u"R03"_s, {}, {}},
         [](SampleFacts &sample) { blank(sample, 0); sample.facts.mapping[0].configurationItemType.clear(); },
         {}, {u"9000: no-type-chosen Desktop"_s}},
        {"a chosen type that is not there is left out", {SetDeviceTypes, u"R03"_s, {}, {}},
         [](SampleFacts &sample) { blank(sample, 0); sample.facts.mapping[0].configurationItemType = u"Fax"_s; },
         {}, {u"9000: type-not-there Fax"_s}},
        {"a device that Datto RMM does not list is left out", {SetDeviceTypes, u"R03"_s, {}, {}},
         [](SampleFacts &sample) { blank(sample, 0); sample.inventory.rmmDevices.rows.removeFirst(); },
         {}, {u"9000: device-type-unknown "_s}},
        {"a device that has a type keeps it", {SetDeviceTypes, {}, {device(9000)}, {}}, [](SampleFacts &) {}},
        {"nothing rests on a list that could not be read", {SetDeviceTypes, u"R03"_s, {device(9000)}, {}},
         [](SampleFacts &sample) { blank(sample, 0); breakOffDevices(sample); }, {}, {u"9000: not-read "_s}},
        {"without a mapping the type of the others of its kind", {SetDeviceTypes, u"R03"_s, {}, {}},
         [](SampleFacts &sample) { blank(sample, 0); item(sample, 3).configurationItemType = 13; sample.facts.mapping.clear(); },
         {u"9000 configurationItemType: blank -> Server"_s}, {}, {u"set-default-type: RMM_Desktop, Server"_s}},

        // ---- types that are gone or doubled
        {"a deleted type gives way to the mapping's", {RetagDevices, u"R04"_s, {}, {}},
         [](SampleFacts &sample) { item(sample, 1).configurationItemType = 99; },
         {u"9001 configurationItemType: 99 -> Laptop"_s}},
        {"of doubled types the one with more devices stays", {RetagDevices, u"R02"_s, {}, {}},
         [](SampleFacts &sample) {
             sample.inventory.itemTypes.rows.append({15, u"Work stations"_s, true});
             item(sample, 0).configurationItemType = 15;
             item(sample, 4).configurationItemType = 11;
         },
         {u"9000 configurationItemType: Work stations -> Workstation"_s}},
        {"or the one that a person names", {RetagDevices, u"R02"_s, {}, {{u"11"_s, u"15"_s}}},
         [](SampleFacts &sample) { sample.inventory.itemTypes.rows.append({15, u"Workstations"_s, true}); },
         {u"9000 configurationItemType: Workstation -> Workstations"_s, u"9003 configurationItemType: Workstation -> Workstations"_s}},
        {"an inactive type in use gives way", {RetagDevices, u"R02"_s, {}, {}},
         [](SampleFacts &sample) { item(sample, 2).configurationItemType = 14; },
         {u"9002 configurationItemType: Fax -> Server"_s}},
        {"with nothing to take its place it is left out", {RetagDevices, u"R02"_s, {}, {}},
         [](SampleFacts &sample) { item(sample, 2).configurationItemType = 14; sample.facts.mapping.removeLast(); },
         {}, {u"9002: no-target-type Fax"_s}},

        // ---- doubled and stale devices
        {"of doubled devices a person picks", {DeactivateDevices, u"R14"_s, {}, {}},
         [](SampleFacts &sample) { item(sample, 3).rmmDeviceUid = item(sample, 0).rmmDeviceUid; },
         {u"9000 isActive: Active -> Inactive (unticked)"_s, u"9003 isActive: Active -> Inactive (unticked)"_s}},
        {"those of one device stand together", {DeactivateDevices, u"R14"_s, {}, {}},
         [](SampleFacts &sample) {
             item(sample, 3).rmmDeviceUid = item(sample, 0).rmmDeviceUid;
             item(sample, 4).rmmDeviceUid = item(sample, 1).rmmDeviceUid;
         },
         {u"9000 isActive: Active -> Inactive (unticked)"_s, u"9003 isActive: Active -> Inactive (unticked)"_s,
          u"9001 isActive: Active -> Inactive (unticked)"_s, u"9004 isActive: Active -> Inactive (unticked)"_s}},
        {"so of those that Datto RMM no longer has", {DeactivateDevices, u"R17"_s, {}, {}},
         [](SampleFacts &sample) { sample.inventory.rmmDevices.rows.removeFirst(); },
         {u"9000 isActive: Active -> Inactive (unticked)"_s}},
        {"one that is there after all is left out", {DeactivateDevices, u"R17"_s, {device(9000), device(9001)}, {}},
         [](SampleFacts &sample) { sample.inventory.rmmDevices.rows.removeFirst(); },
         {u"9000 isActive: Active -> Inactive (unticked)"_s}, {u"9001: still-there "_s}},
        {"missing is nothing that half a list can show", {DeactivateDevices, u"R17"_s, {device(9000)}, {}},
         [](SampleFacts &sample) { sample.inventory.rmmDevices.rows.removeFirst(); sample.inventory.rmmDevices.isWhole = false; },
         {}, {u"9000: not-read "_s}},

        // ---- types and products to create
        {"types of the mapping that are missing", {CreateItemTypes, u"R05"_s, {}, {}},
         [](SampleFacts &sample) { sample.facts.mapping[0].configurationItemType = u"ESXi Host"_s; },
         {u"create ESXi Host"_s}, {}, {u"choose-types-on-devices-tab: ESXi Host"_s, u"turn-on-types: ESXi Host"_s}},
        {"an inactive one is taken up again", {CreateItemTypes, {}, {named(VendorId::Autotask, types, u"fax"_s)}, {}},
         [](SampleFacts &) {}, {u"14 isActive: Inactive -> Active"_s}, {},
         {u"choose-types-on-devices-tab: fax"_s, u"turn-on-types: fax"_s}},
        {"one that is there is said", {CreateItemTypes, {}, {named(VendorId::Autotask, types, u"server"_s)}, {}},
         [](SampleFacts &) {}, {}, {u"13: already-there Server"_s}},
        {"none beside one that looks alike", {CreateItemTypes, {}, {named(VendorId::Autotask, types, u"Work Stations"_s)}, {}},
         [](SampleFacts &) {}, {}, {u"Work Stations: looks-alike Workstation"_s}},
        {"a product that the mapping names", {MendProducts, u"S04"_s, {}, {}},
         [](SampleFacts &sample) { sample.facts.mapping[2].productName = u"Blade"_s; },
         {u"create Blade"_s}, {}, {u"choose-products-on-devices-tab: Blade"_s, u"set-default-type: Blade, Server"_s}},
        {"not without a material code", {MendProducts, u"S04"_s, {}, {}},
         [](SampleFacts &sample) {
             sample.facts.mapping[2].productName = u"Blade"_s;
             sample.facts.answers.values[AnswerId::MaterialCode] = u"Hardware 2019"_s;
         },
         {}, {u"Blade: no-material-code "_s}},
        {"types and products of the mapping go together", {ApplyMapping, u"R05"_s, {}, {}},
         [](SampleFacts &sample) {
             sample.facts.mapping[0].configurationItemType = u"ESXi Host"_s;
             sample.facts.mapping[2].productName = u"Blade"_s;
         },
         {u"create ESXi Host"_s, u"create Blade"_s}, {},
         {u"choose-types-on-devices-tab: ESXi Host"_s, u"turn-on-types: ESXi Host"_s,
          u"choose-products-on-devices-tab: Blade"_s, u"set-default-type: Blade, Server"_s}},
        {"an inactive product gets its code first", {MendProducts, u"R06"_s, {{VendorId::Autotask, products, u"74"_s, {}}}, {}},
         [](SampleFacts &sample) { sample.inventory.products.rows[3].productBillingCodeId = 32; },
         {u"74 productBillingCodeID: 32 -> Hardware"_s, u"74 isActive: Inactive -> Active"_s}},
        {"and the category that most have", {MendProducts, u"R08"_s, {{VendorId::Autotask, products, u"71"_s, {}}}, {}},
         [](SampleFacts &sample) {
             sample.inventory.products.rows[0].defaultCategoryId.reset();
             sample.inventory.products.rows[1].defaultCategoryId = 5;
         },
         {u"71 defaultInstalledProductCategoryID: blank -> 5"_s}},
        {"manufacturers that a person names", {FillManufacturers, u"G14"_s, {}, {{u"71"_s, u"Dell"_s}, {u"72"_s, u"HP"_s}}},
         [](SampleFacts &sample) {
             sample.inventory.products.rows[1].manufacturerName = u"Lenovo"_s;
             sample.inventory.products.rows[1].manufacturerProductName = u"T14"_s;
         },
         {u"71 manufacturerName: blank -> Dell"_s}, {u"73: no-manufacturer "_s}},

        // ---- IT Glue
        {"an organization for a client", {CreateOrganizations, u"P01"_s, {}, {}},
         [](SampleFacts &sample) {
             sample.facts.saasDecisions = {{3900, SaasDecision::Kind::Create, 0, u"New One"_s},
                                           {3101, SaasDecision::Kind::Match, 7101, u"Customer 1"_s}};
         },
         {u"create New One"_s}},
        {"none where one may be meant", {CreateOrganizations, {}, {named(VendorId::ItGlue, u"organizations"_s, u"CUSTOMER 1"_s)}, {}},
         [](SampleFacts &) {}, {}, {u"CUSTOMER 1: looks-alike Customer 1"_s}},
        {"none while not all are known", {CreateOrganizations, {}, {named(VendorId::ItGlue, u"organizations"_s, u"New One"_s)}, {}},
         [](SampleFacts &sample) { sample.inventory.glueOrganizations.isWhole = false; }, {}, {u"New One: not-read "_s}},
        {"orphaned configurations are archived", {ArchiveConfigurations, u"G09"_s, {}, {}},
         [](SampleFacts &sample) { sample.inventory.devices.rows.removeFirst(); item(sample, 0).isActive = false; },
         {u"89000 archived: No -> Yes"_s, u"89001 archived: No -> Yes"_s}, {}, {u"move-documents: "_s}},
        {"one whose device is there is not", {ArchiveConfigurations, {}, {configuration(89000)}, {}}, [](SampleFacts &) {}, {},
         {u"89000: still-there "_s}},
        {"the serial number that Datto RMM reads", {SetSerialNumbers, u"M07"_s, {configuration(89000)}, {}},
         [](SampleFacts &sample) { sample.inventory.glueConfigurations.rows[0].rmm->serialNumber = u"NEWBOARD01"_s; },
         {u"9000 serialNumber: 5CG0000000K -> NEWBOARD01"_s}},
        {"of a device with another name a person picks", {SetSerialNumbers, u"M07"_s, {configuration(89000)}, {}},
         [](SampleFacts &sample) {
             sample.inventory.glueConfigurations.rows[0].rmm->serialNumber = u"NEWBOARD01"_s;
             sample.inventory.glueConfigurations.rows[0].rmm->hostname = u"SOMEBODY-ELSE"_s;
         },
         {u"9000 serialNumber: 5CG0000000K -> NEWBOARD01 (unticked)"_s}},
        {"what identifies nothing takes no serial number's place", {SetSerialNumbers, u"M07"_s, {configuration(89000)}, {}},
         [](SampleFacts &sample) { sample.inventory.glueConfigurations.rows[0].rmm->serialNumber = u"To be filled by O.E.M."_s; }},
        {"the serial number of Autotask", {SetSyncedFields, u"M07"_s, {configuration(89000)}, {}},
         [](SampleFacts &sample) { sample.inventory.glueConfigurations.rows[0].serialNumber = u"OLD1"_s; },
         {u"89000 serial-number: OLD1 -> 5CG0000000K"_s}, withoutSource},
        {"what IT Glue lacks of what a synced record accepts", {SetSyncedFields, u"M07"_s, {configuration(89000)}, {}},
         [](SampleFacts &sample) {
             it_glue::Configuration &glue = sample.inventory.glueConfigurations.rows[0];
             glue.serialNumber.clear();
             glue.assetTag.clear();
             glue.warrantyExpires.clear();
             item(sample, 0).referenceNumber = u"4711"_s;
             item(sample, 0).warrantyExpires = u"2027-06-30"_s;
         },
         {u"89000 serial-number: blank -> 5CG0000000K"_s, u"89000 asset-tag: blank -> 4711"_s,
          u"89000 warranty-expires-at: blank -> 2027-06-30"_s}, withoutSource},
        {"another asset tag or warranty of a synced record stays", {SetSyncedFields, u"M07"_s, {configuration(89000)}, {}},
         [](SampleFacts &sample) {
             it_glue::Configuration &glue = sample.inventory.glueConfigurations.rows[0];
             glue.assetTag = u"ours"_s;
             glue.warrantyExpires = u"2026-01-31"_s;
             item(sample, 0).referenceNumber = u"4711"_s;
             item(sample, 0).warrantyExpires = u"2027-06-30"_s;
         }, {}, withoutSource},
        {"each field that is read can be set", {SetSyncedFields, {}, {configuration(89000)},
          {{u"asset-tag"_s, u"A1"_s}, {u"purchased-at"_s, u"2026-02-01"_s}, {u"warranty-expires-at"_s, u"2027-01-31"_s}, {u"notes"_s, u"X"_s}}},
         [](SampleFacts &sample) {
             it_glue::Configuration &glue = sample.inventory.glueConfigurations.rows[0];
             glue.assetTag = glue.warrantyExpires = glue.purchased = QString();
         },
         {u"89000 asset-tag: blank -> A1"_s, u"89000 purchased-at: blank -> 2026-02-01"_s, u"89000 warranty-expires-at: blank -> 2027-01-31"_s},
         {u"89000: not-read notes"_s}},
        {"what the sync owns stays", {SetSyncedFields, {}, {configuration(89000)}, {{u"name"_s, u"X"_s}, {u"serial-number"_s, u"S1"_s}}},
         [](SampleFacts &) {}, {u"89000 serial-number: 5CG0000000K -> S1"_s}, {u"89000: locked-by-sync name"_s}},
    };
    // clang-format on
}

class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanHoldsWhatIsToBeWrittenAndSaysWhatIsNot_data()
    {
        QTest::addColumn<int>("index");
        const QList<PlanCase> all = cases();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void aPlanHoldsWhatIsToBeWrittenAndSaysWhatIsNot();
    void aPlanComesBackFromItsJson();
    void theHashIsThatOfWhatIsWritten();
    void manyRowsWantTheirNumberTyped();
    void ofDoubledDevicesOneStays();
    void aVerdictLeadsToItsMend();
    void aRightThatIsLackingIsNamed();
    void whatOnlyAPersonCanTellIsAskedOnce();
    void whatIsToldGoesIntoThePlan();
    void whatIsTakenBackComesLaterAsWhatItIs();
};

PlanFacts factsOf(const SampleFacts &sample)
{
    const Facts facts = sample.build();
    return {facts.inventory, facts.mapping, facts.answers, facts.saasDecisions};
}

void PlansTest::aPlanHoldsWhatIsToBeWrittenAndSaysWhatIsNot()
{
    QFETCH(int, index);
    const PlanCase row = cases().at(index);
    SampleFacts sample;
    row.change(sample);
    const Plan plan = makePlan(row.mend, factsOf(sample));
    QStringList rows;
    for (const ChangeRow &each : plan.rows)
        rows.append(lineOf(each));
    QCOMPARE(rows, row.rows);
    QStringList leftOut;
    for (const LeftOut &left : plan.leftOut)
        leftOut.append((left.record.id.isEmpty() ? left.record.label : left.record.id) + ": "_L1 +
                       leftOutKey(left.reason) + u' ' + left.argument);
    QCOMPARE(leftOut, row.leftOut);
    QStringList steps;
    for (const PortalStep &step : plan.portalSteps)
        steps.append(portalStepKey(step.kind) + ": "_L1 + step.arguments.join(", "_L1));
    QCOMPARE(steps, row.portalSteps);
    QCOMPARE(plan.factsAt, sampleNow());
}

Plan blankPlan()
{
    SampleFacts sample;
    blank(sample, 0);
    blank(sample, 4);
    return makePlan({MendKind::SetDeviceTypes, u"R03"_s, {}, {}}, factsOf(sample));
}

void PlansTest::aPlanComesBackFromItsJson()
{
    SampleFacts sample;
    sample.facts.mapping[2].productName = u"Blade"_s;
    for (const Plan &plan : {blankPlan(), makePlan({MendKind::MendProducts, u"S04"_s, {}, {}}, factsOf(sample))}) {
        const auto read = planFromJson(planToJson(plan));
        QVERIFY(read);
        QCOMPARE(read->rows, plan.rows);
        QCOMPARE(read->portalSteps, plan.portalSteps);
        QCOMPARE(read->leftOut, plan.leftOut);
        QCOMPARE(planHash(*read), planHash(plan));
        QCOMPARE(read->id, plan.id);
    }
    QVERIFY(!planFromJson({{u"kind"_s, u"delete-everything"_s}, {u"id"_s, u"1"_s}, {u"rows"_s, QJsonArray()}}));
}

void PlansTest::theHashIsThatOfWhatIsWritten()
{
    const Plan plan = blankPlan();
    QVERIFY(plan.id != blankPlan().id);
    QCOMPARE(planHash(plan), planHash(blankPlan()));
    Plan other = plan;
    other.rows[0].after.value = 12;
    QVERIFY(planHash(other) != planHash(plan));
    other = plan;
    other.rows[1].isTicked = false;
    QVERIFY(planHash(other) != planHash(plan));
}

void PlansTest::manyRowsWantTheirNumberTyped()
{
    Plan plan = blankPlan();
    const ChangeRow row = plan.rows.first();
    plan.rows.fill(row, 100);
    QVERIFY(!plan.wantsNumberTyped());
    plan.rows.append(row);
    QVERIFY(plan.wantsNumberTyped());
    plan.base = 2020; // five in a hundred of them
    QVERIFY(!plan.wantsNumberTyped());
    plan.base = 1318;
    plan.rows.first().isTicked = false;
    QVERIFY(!plan.wantsNumberTyped());
}

void PlansTest::ofDoubledDevicesOneStays()
{
    SampleFacts sample;
    item(sample, 3).rmmDeviceUid = item(sample, 0).rmmDeviceUid;
    Plan plan = makePlan({MendKind::DeactivateDevices, u"R14"_s, {}, {}}, factsOf(sample));
    QCOMPARE(plan.rows.size(), 2);
    QCOMPARE(plan.rows[0].group, plan.rows[1].group);
    plan.rows[0].isTicked = true;
    QVERIFY(plan.groupWithoutRest().isEmpty());
    plan.rows[1].isTicked = true;
    QCOMPARE(plan.groupWithoutRest(), plan.rows[0].group);
    // One of them picked by name: the other is not in sight, and stays.
    Plan single = makePlan({MendKind::DeactivateDevices, {}, {device(9003)}, {}}, factsOf(sample));
    QCOMPARE(single.rows.size(), 1);
    single.rows[0].isTicked = true;
    QVERIFY(single.groupWithoutRest().isEmpty());
}

void PlansTest::aVerdictLeadsToItsMend()
{
    const Verdict blankTypes{u"R03"_s, VerdictState::Failed, VerdictSource::Api, "blank-types", {}, {device(9000)}};
    const auto mend = mendOf(blankTypes);
    QVERIFY(mend);
    QVERIFY(mend->kind == MendKind::SetDeviceTypes);
    QCOMPARE(mend->why, u"R03"_s);
    QCOMPARE(mend->records, blankTypes.records);
    Verdict fine = blankTypes;
    fine.state = VerdictState::Passed;
    fine.finding = "every-type-set";
    QVERIFY(!mendOf(fine));
    // A note passes, and can be mended all the same.
    QVERIFY(mendOf({u"G14"_s, VerdictState::Passed, VerdictSource::Api, "blank"}));
    // Unmapped sites are mapped in the portal only.
    QVERIFY(!mendOf({u"R10"_s, VerdictState::Failed, VerdictSource::Api, "unmapped"}));
}

void PlansTest::aRightThatIsLackingIsNamed()
{
    SampleFacts sample;
    const Plan plan = blankPlan();
    QVERIFY(!missingRight(plan, sample.inventory));
    for (autotask::EntityAccess &access : sample.inventory.access.rows)
        access.update = autotask::AccessRight::None;
    const auto missing = missingRight(plan, sample.inventory);
    QVERIFY(missing);
    QCOMPARE(missing->entity, u"ConfigurationItems"_s);
    QVERIFY(missing->action == ChangeRow::Action::Change);
    sample.inventory.access.problem = Problem{.kind = ProblemKind::Timeout};
    QVERIFY(!missingRight(plan, sample.inventory));
}

QStringList questionsOf(const Plan &plan)
{
    QStringList lines;
    for (const PlanQuestion &question : plan.questions) {
        QStringList choices;
        for (const FieldValue &choice : question.choices)
            choices.append(choice.shown);
        lines.append((question.key + u' ' + question.about + u' ' + choices.join(u"|"_s)).trimmed());
    }
    return lines;
}

void PlansTest::whatOnlyAPersonCanTellIsAskedOnce()
{
    SampleFacts sample;
    item(sample, 2).configurationItemType = 14; // inactive
    item(sample, 3).configurationItemType = 14;
    sample.facts.mapping = {sample.facts.mapping[1]}; // of laptops, which neither is
    const Plan types = makePlan({MendKind::RetagDevices, u"R02"_s, {}, {}}, factsOf(sample));
    QCOMPARE(types.leftOut.size(), 2);
    QCOMPARE(questionsOf(types), QStringList{u"14 Fax Laptop|Server|Workstation"_s});
    sample.inventory.products.rows[0].manufacturerName = u"Dell"_s;
    const Plan makers =
        makePlan({MendKind::FillManufacturers, u"G14"_s, {{VendorId::Autotask, u"Products"_s, u"71"_s, {}}}, {}},
                 factsOf(sample));
    QCOMPARE(questionsOf(makers), QStringList{u"71/model RMM_Desktop"_s});
}

void PlansTest::whatIsToldGoesIntoThePlan()
{
    SampleFacts sample;
    item(sample, 2).configurationItemType = 14;
    sample.facts.mapping = {sample.facts.mapping[1]};
    const Plan plan = makePlan({MendKind::RetagDevices, u"R02"_s, {}, {{u"14"_s, u"13"_s}}}, factsOf(sample));
    QVERIFY(plan.questions.isEmpty());
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(lineOf(plan.rows.first()), u"9002 configurationItemType: Fax -> Server"_s);
}

void PlansTest::whatIsTakenBackComesLaterAsWhatItIs()
{
    Plan plan = blankPlan();
    QVERIFY(laterInGlue(plan) == LaterInGlue::TypesArrive);
    plan.kind = MendKind::Undo;
    QVERIFY(laterInGlue(plan) == LaterInGlue::FormerArrive);
    plan.rows.first().record = configuration(89000);
    QVERIFY(laterInGlue(plan) == LaterInGlue::AutotaskWins);
}

TRIVET_TEST(PlansTest)

} // namespace tst_plans

#include "tst_plans.moc"
