// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "doctor/mappedproducts.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"
#include "inventory/joins/synceditems.h"
#include "names/names.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr qsizetype newestLookedAt = 5; ///< devices of each product whose type shows what its default is

RecordRef productRecord(const autotask::Product &product)
{
    return autotaskRecord(u"Products"_s, product.id, product.name);
}

RecordRef missingProduct(const QString &name)
{
    return {VendorId::Autotask, u"Products"_s, {}, name};
}

/// Products that matter: those of the mapping, or without one those that synced devices have.
struct ProductsLookedAt
{
    QList<const autotask::Product *> there;
    QStringList missing;    ///< chosen, but not in Autotask
    QStringList notYetMade; ///< Datto RMM will make them
    qsizetype count() const { return there.size() + missing.size() + notYetMade.size(); }
};

ProductsLookedAt productsLookedAt(const Facts &facts)
{
    ProductsLookedAt result;
    for (const MappedProduct &mapped : mappedProducts(facts)) {
        if (mapped.product)
            result.there.append(mapped.product);
        else if (mapped.origin == MappedProduct::Origin::CreatedByRmm)
            result.notYetMade.append(mapped.name);
        else
            result.missing.append(mapped.name);
    }
    if (!facts.mapping.isEmpty())
        return result;
    const Inventory &inventory = inventoryOf(facts);
    const auto products = productsById(inventory);
    QSet<qint64> seen;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!isSynced(item) || !item.isActive || seen.contains(item.productId))
            continue;
        seen.insert(item.productId);
        if (const autotask::Product *product = products.value(item.productId, nullptr))
            result.there.append(product);
        else
            result.missing.append(QString::number(item.productId));
    }
    return result;
}

/// Whether devices have the products that Datto RMM makes.
class RmmProductUse
{
public:
    explicit RmmProductUse(const Facts &facts) : m_isMappingKnown(!facts.mapping.isEmpty())
    {
        for (const MappedProduct &mapped : mappedProducts(facts))
            m_meant.insert(squeezedName(mapped.name));
        const Inventory &inventory = inventoryOf(facts);
        for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
            if (item.isActive)
                m_used.insert(item.productId);
        }
        const auto tables = tablesOf(facts);
        QSet<QString> categories;
        for (const SyncedItem &synced : tables->syncedItems()) {
            if (synced.device)
                categories.insert(synced.device->category);
        }
        for (const QString &category : std::as_const(categories))
            m_arrived.insert(squeezedName(createdProductName(category)));
    }

    /// No device has it and none will: the mapping leads elsewhere. Where no mapping is known, devices of its type have
    /// come, and have another product.
    bool isLeftUnused(const autotask::Product &product) const
    {
        const QString name = squeezedName(product.name);
        return !m_used.contains(product.id) && (m_isMappingKnown ? !m_meant.contains(name) : m_arrived.contains(name));
    }

private:
    bool m_isMappingKnown;
    QSet<QString> m_meant;
    QSet<QString> m_arrived;
    QSet<qint64> m_used;
};

} // namespace

Verdict productsUsable(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QSet<qint64> activeCodes;
    QSet<QString> activeCodeNames;
    for (const autotask::BillingCode &code : inventory.materialCodes.rows) {
        if (code.isActive && code.useType == autotask::materialUseType) {
            activeCodes.insert(code.id);
            activeCodeNames.insert(code.name);
        }
    }

    const ProductsLookedAt looked = productsLookedAt(facts);
    QList<RecordRef> inactive;
    QList<RecordRef> codeless;
    QList<RecordRef> missing;
    qint64 withCode = 0;
    for (const autotask::Product *product : looked.there) {
        if (product->productBillingCodeId)
            ++withCode;
        if (!product->isActive)
            inactive.append(productRecord(*product));
        else if (product->productBillingCodeId && !activeCodes.contains(*product->productBillingCodeId))
            codeless.append(productRecord(*product));
    }
    for (const QString &name : looked.missing)
        missing.append(missingProduct(name));

    const QString code = facts.answers.value(AnswerId::MaterialCode);
    Verdict verdict;
    if (!inactive.isEmpty())
        verdict = wrong(spec, "product-inactive", {number(inactive.size()), inactive.first().label});
    else if (!missing.isEmpty())
        verdict = wrong(spec, "product-missing", {number(missing.size()), missing.first().label});
    else if (!codeless.isEmpty())
        verdict = wrong(spec, "code-inactive", {number(codeless.size()), codeless.first().label});
    else if (!code.isEmpty() && !activeCodeNames.contains(code)) {
        verdict = wrong(spec, "material-code-gone", {code});
        verdict.field = answerFieldName(AnswerId::MaterialCode);
    } else if (looked.count() == 0)
        verdict = unknown(spec, "nothing-chosen");
    else if (looked.there.isEmpty())
        verdict = consequence(spec, "not-made-yet", u"S04"_s, {number(looked.count())});
    else
        verdict =
            passed(spec, "products-usable", {number(looked.there.size()), number(looked.count()), number(withCode)});
    verdict.records = inactive + missing + codeless;
    return verdict;
}

Verdict productsExist(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (facts.mapping.isEmpty())
        return unknown(spec, "nothing-mapped");
    const ProductsLookedAt looked = productsLookedAt(facts);
    if (looked.count() == 0)
        return unknown(spec, "nothing-mapped");
    if (!looked.missing.isEmpty()) {
        Verdict verdict = wrong(spec, "product-missing", {number(looked.missing.size()), looked.missing.first()});
        for (const QString &name : looked.missing)
            verdict.records.append(missingProduct(name));
        return verdict;
    }
    if (!looked.notYetMade.isEmpty()) {
        // Datto RMM makes them about a minute after Save: not there yet is no fault.
        Verdict verdict =
            needsPerson(spec, "not-created-yet", {number(looked.notYetMade.size()), looked.notYetMade.first()});
        for (const QString &name : looked.notYetMade)
            verdict.records.append(missingProduct(name));
        return verdict;
    }
    Verdict verdict = passed(spec, "products-exist", {number(looked.count())});
    for (const autotask::Product *product : looked.there)
        verdict.records.append(productRecord(*product));
    return verdict;
}

Verdict newestHaveType(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QMap<qint64, QList<const autotask::ConfigurationItem *>> byProduct;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (isSynced(item) && item.isActive)
            byProduct[item.productId].append(&item);
    }
    if (byProduct.isEmpty())
        return unknown(spec, "none-synced");

    const auto products = productsById(inventory);
    QList<RecordRef> blank;
    qint64 looked = 0;
    for (auto it = byProduct.begin(); it != byProduct.end(); ++it) {
        auto &items = it.value();
        const qsizetype newest = std::min(items.size(), newestLookedAt);
        std::partial_sort(items.begin(), items.begin() + newest, items.end(), [](const auto *left, const auto *right) {
            return left->createDate != right->createDate ? left->createDate > right->createDate : left->id > right->id;
        });
        looked += newest;
        const bool hasBlank =
            std::any_of(items.cbegin(), items.cbegin() + newest, [](const auto *item) { return hasBlankType(*item); });
        if (!hasBlank)
            continue;
        const autotask::Product *product = products.value(it.key(), nullptr);
        blank.append(autotaskRecord(spec.entity, it.key(), product ? product->name : QString::number(it.key())));
    }
    if (blank.isEmpty())
        return passed(spec, "newest-have-type", {number(byProduct.size()), number(looked)});
    Verdict verdict = wrong(spec, "newest-blank", {number(blank.size()), blank.first().label});
    verdict.records = blank;
    return verdict;
}

Verdict rmmProductsTidy(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const RmmProductUse use(facts);
    QMap<QString, QList<const autotask::Product *>> byName;
    qsizetype all = 0;
    for (const autotask::Product &product : inventory.products.rows) {
        if (!product.isActive || !isCreatedProductName(product.name))
            continue;
        ++all;
        byName[squeezedName(product.name)].append(&product);
    }
    if (all == 0) {
        const bool isAnyToCome = std::any_of(facts.mapping.begin(), facts.mapping.end(),
                                             [](const DeviceTypeMapping &row) { return row.createProduct; });
        return facts.mapping.isEmpty() || isAnyToCome || inventory.products.rows.isEmpty()
                   ? consequence(spec, "none-made", u"S04"_s)
                   : passed(spec, "none-needed", {number(inventory.products.rows.size())});
    }
    QList<RecordRef> doubled;
    QList<RecordRef> unused;
    for (const auto &[name, products] : byName.asKeyValueRange()) {
        for (const autotask::Product *product : products) {
            if (products.size() > 1)
                doubled.append(productRecord(*product));
            else if (use.isLeftUnused(*product))
                unused.append(productRecord(*product));
        }
    }
    if (!doubled.isEmpty())
        return withRecords(wrong(spec, unused.isEmpty() ? "doubled" : "doubled-and-unused",
                                 {number(doubled.size()), doubled.first().label, number(unused.size())}),
                           doubled + unused);
    if (!unused.isEmpty())
        return withRecords(wrong(spec, "unused", {number(unused.size()), unused.first().label}), unused);
    return passed(spec, "tidy", {number(all)});
}

Verdict productsHaveCategory(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const ProductsLookedAt looked = productsLookedAt(facts);
    if (looked.count() == 0)
        return unknown(spec, "nothing-chosen");
    if (looked.there.isEmpty())
        return consequence(spec, "not-made-yet", u"S04"_s, {number(looked.count())});
    QList<RecordRef> without;
    for (const autotask::Product *product : looked.there) {
        if (product->defaultCategoryId.value_or(0) == 0)
            without.append(productRecord(*product));
    }
    if (without.isEmpty())
        return passed(spec, "category-set", {number(looked.there.size()), number(looked.count())});
    return withRecords(wrong(spec, "no-category", {number(without.size()), without.first().label}), without);
}

} // namespace trivet::checks
