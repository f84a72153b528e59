// SPDX-License-Identifier: Apache-2.0
// Configuration item types and products of Autotask.
#include "changes/planners.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"
#include "names/likeness.h"
#include "names/names.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::planners {
namespace {

using autotask::BillingCode;
using autotask::ConfigurationItemType;
using autotask::Product;

void addUnlessThere(QStringList &names, const QString &name)
{
    if (!name.trimmed().isEmpty() && !names.contains(name.trimmed()))
        names.append(name.trimmed());
}

QStringList mappedTypes(const PlanFacts &facts)
{
    QStringList names;
    for (const DeviceTypeMapping &row : facts.mapping)
        addUnlessThere(names, row.configurationItemType);
    return names;
}

/// Those that a person chose by name; what Datto RMM makes by itself is left to it.
QStringList mappedProducts(const PlanFacts &facts)
{
    QStringList names;
    for (const DeviceTypeMapping &row : facts.mapping) {
        if (!row.createProduct)
            addUnlessThere(names, row.productName);
    }
    return names;
}

/// The row of exactly that name, and the one a person would take for it.
template <typename Row>
struct Found
{
    const Row *exact = nullptr;
    const Row *alike = nullptr;
};

template <typename Row>
Found<Row> findNamed(const QList<Row> &rows, const QString &name)
{
    Found<Row> found;
    const QString key = likenessKey(name);
    for (const Row &row : rows) {
        if (row.name.trimmed().compare(name, Qt::CaseInsensitive) == 0 && (!found.exact || row.isActive))
            found.exact = &row;
        else if (likenessKey(row.name) == key && row.isActive)
            found.alike = &row;
    }
    return found;
}

// ---- what a product needs beside its name

const BillingCode *chosenCode(const Mend &mend, const PlanFacts &facts)
{
    const QString name = mend.values.value(u"materialCode"_s, facts.answers.value(AnswerId::MaterialCode));
    for (const BillingCode &code : facts.inventory->materialCodes.rows) {
        if (code.isActive && code.useType == autotask::materialUseType && code.name == name)
            return &code;
    }
    return nullptr;
}

/// What was said, else the category that most products of Datto RMM have.
qint64 chosenCategory(const Mend &mend, const Inventory &inventory)
{
    if (const qint64 said = mend.values.value(u"category"_s).toLongLong(); said != 0)
        return said;
    QMap<qint64, int> uses;
    for (const Product &product : inventory.products.rows) {
        if (product.isActive && product.defaultCategoryId && product.name.startsWith("RMM_"_L1, Qt::CaseInsensitive))
            ++uses[*product.defaultCategoryId];
    }
    const auto most = std::max_element(uses.cbegin(), uses.cend());
    return most == uses.cend() ? 0 : most.key();
}

struct ProductNeeds
{
    const BillingCode *code = nullptr;
    qint64 category = 0;
    QSet<qint64> activeCodes;
};

void mendProduct(Plan &plan, const Product &product, const ProductNeeds &needs)
{
    const RecordRef record = recordOf(plan.kind, product.id, product.name);
    const bool hasCode = product.productBillingCodeId && needs.activeCodes.contains(*product.productBillingCodeId);
    if (!hasCode && needs.code) {
        FieldValue before;
        if (product.productBillingCodeId)
            before = {*product.productBillingCodeId, QString::number(*product.productBillingCodeId)};
        addChange(plan, record, "productBillingCodeID", before, {needs.code->id, needs.code->name});
    } else if (!hasCode) {
        leaveOut(plan, record, LeftOutReason::NoMaterialCode);
    }
    if (!product.defaultCategoryId && needs.category != 0)
        addChange(plan, record, "defaultInstalledProductCategoryID", {},
                  {needs.category, QString::number(needs.category)});
    // An inactive code would be refused with it: so the code comes first.
    if (hasCode || needs.code)
        addChange(plan, record, "isActive", activeValue(product.isActive), activeValue(true));
}

void createProduct(Plan &plan, const QString &name, const ProductNeeds &needs)
{
    if (!needs.code) {
        leaveOut(plan, {plan.vendor(), plan.entity(), {}, name}, LeftOutReason::NoMaterialCode);
        return;
    }
    QJsonObject fields{{u"name"_s, name},
                       {u"isActive"_s, true},
                       {u"isSerialized"_s, false},
                       {u"productBillingCodeID"_s, needs.code->id}};
    if (needs.category != 0)
        fields.insert(u"defaultInstalledProductCategoryID"_s, needs.category);
    addCreation(plan, name, fields, UndoKind::SetInactive);
}

/// Devices of these products, and configurations of IT Glue that stand for devices, name the products that are meant.
QSet<qint64> productsOfConfigurations(const Mend &mend, const Inventory &inventory)
{
    const Asked asked(mend, VendorId::ItGlue, configurationsEntity);
    const auto items = itemsById(inventory);
    QSet<qint64> products;
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = autotaskRemoteId(configuration.links);
        const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr;
        if (item && !asked.isAll() && asked.has(configuration.id))
            products.insert(item->productId);
    }
    return products;
}

QSet<qint64> productsOfDevices(const Inventory &inventory)
{
    QSet<qint64> products;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (isSynced(item) && item.isActive)
            products.insert(item.productId);
    }
    return products;
}

} // namespace

void createItemTypes(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.itemTypes))
        return;
    plan.base = inventory.itemTypes.rows.size();
    const QStringList asked = namesToMake(mend);
    const QStringList names = asked.isEmpty() ? mappedTypes(facts) : asked;
    QStringList made;
    for (const QString &name : names) {
        const Found<ConfigurationItemType> found = findNamed(inventory.itemTypes.rows, name);
        if (found.exact && found.exact->isActive) {
            if (!asked.isEmpty())
                leaveOut(plan, recordOf(plan.kind, found.exact->id, found.exact->name), LeftOutReason::AlreadyThere,
                         found.exact->name);
            continue;
        }
        if (!found.exact && found.alike) {
            leaveOut(plan, {plan.vendor(), plan.entity(), {}, name}, LeftOutReason::LooksAlike, found.alike->name);
            continue;
        }
        // Names are unique: one that is inactive cannot be made again.
        if (found.exact)
            addChange(plan, recordOf(plan.kind, found.exact->id, found.exact->name), "isActive", activeValue(false),
                      activeValue(true));
        else
            addCreation(plan, name, {{u"name"_s, name}, {u"isActive"_s, true}}, UndoKind::SetInactive);
        made.append(name);
    }
    if (!made.isEmpty())
        plan.portalSteps = {{PortalStepKind::ChooseTypesOnDevicesTab, made}, {PortalStepKind::TurnOnTypes, made}};
}

void mendProducts(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.products, inventory.materialCodes))
        return;
    plan.base = inventory.products.rows.size();
    ProductNeeds needs{chosenCode(mend, facts), chosenCategory(mend, inventory), {}};
    for (const BillingCode &code : inventory.materialCodes.rows) {
        if (code.isActive && code.useType == autotask::materialUseType)
            needs.activeCodes.insert(code.id);
    }
    const Asked asked(mend, plan.vendor(), productsEntity);
    QStringList names = namesToMake(mend);
    if (asked.isAll())
        names = mappedProducts(facts);
    QSet<qint64> mended;
    for (const QString &name : std::as_const(names)) {
        const Found<Product> found = findNamed(inventory.products.rows, name);
        if (found.exact) {
            mended.insert(found.exact->id);
            mendProduct(plan, *found.exact, needs);
        } else if (found.alike) {
            leaveOut(plan, {plan.vendor(), plan.entity(), {}, name}, LeftOutReason::LooksAlike, found.alike->name);
        } else {
            createProduct(plan, name, needs);
        }
    }
    for (const Product &product : inventory.products.rows) {
        if (!asked.isAll() && asked.has(product.id) && !mended.contains(product.id))
            mendProduct(plan, product, needs);
    }
    QStringList created;
    for (const ChangeRow &row : std::as_const(plan.rows)) {
        if (row.action == ChangeRow::Action::Create)
            created.append(row.record.label);
    }
    if (!created.isEmpty())
        plan.portalSteps.append({PortalStepKind::ChooseProductsOnDevicesTab, created});
    for (const DeviceTypeMapping &row : facts.mapping) {
        if (created.contains(row.productName) && !row.configurationItemType.isEmpty())
            plan.portalSteps.append({PortalStepKind::SetDefaultType, {row.productName, row.configurationItemType}});
    }
}

void applyMapping(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    for (const MendKind kind : {MendKind::CreateItemTypes, MendKind::MendProducts}) {
        const Plan part = makePlan({kind, mend.why, {}, mend.values}, facts);
        plan.rows += part.rows;
        plan.leftOut += part.leftOut;
        plan.portalSteps += part.portalSteps;
        plan.base += part.base;
        if (!plan.factsAt.isValid() || part.factsAt < plan.factsAt)
            plan.factsAt = part.factsAt;
    }
}

void fillManufacturers(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.products, inventory.devices))
        return;
    plan.base = inventory.products.rows.size();
    const Asked asked(mend, plan.vendor(), productsEntity);
    const QSet<qint64> inUse = productsOfDevices(inventory);
    const QSet<qint64> ofConfigurations = productsOfConfigurations(mend, inventory);
    for (const Product &product : inventory.products.rows) {
        const bool isMeant =
            asked.isAll() ? inUse.contains(product.id) : asked.has(product.id) || ofConfigurations.contains(product.id);
        if (!isMeant ||
            (!product.manufacturerName.trimmed().isEmpty() && !product.manufacturerProductName.trimmed().isEmpty()))
            continue;
        const RecordRef record = recordOf(plan.kind, product.id, product.name);
        const QString modelKey = record.id + "/model"_L1;
        const QString maker = mend.values.value(record.id).trimmed();
        const QString model = mend.values.value(modelKey).trimmed();
        if (maker.isEmpty() && model.isEmpty())
            leaveOut(plan, record, LeftOutReason::NoManufacturer);
        if (maker.isEmpty() && product.manufacturerName.trimmed().isEmpty())
            ask(plan, {PlanQuestion::Kind::Manufacturer, record.id, product.name});
        if (model.isEmpty() && product.manufacturerProductName.trimmed().isEmpty())
            ask(plan, {PlanQuestion::Kind::Model, modelKey, product.name});
        if (!maker.isEmpty() && product.manufacturerName.trimmed().isEmpty())
            addChange(plan, record, "manufacturerName", {product.manufacturerName, product.manufacturerName},
                      {maker, maker});
        if (!model.isEmpty() && product.manufacturerProductName.trimmed().isEmpty())
            addChange(plan, record, "manufacturerProductName",
                      {product.manufacturerProductName, product.manufacturerProductName}, {model, model});
    }
}

} // namespace trivet::planners
