// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "doctor/mappedproducts.h"
#include "inventory/joins/joins.h"

#include <QMap>

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
    QStringList missing;     ///< chosen, but not in Autotask
    QStringList notYetMade;  ///< Datto RMM will make them
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
        verdict = passed(spec, "products-usable", {number(looked.there.size()), number(looked.count()), number(withCode)});
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
        const bool hasBlank = std::any_of(items.cbegin(), items.cbegin() + newest,
                                          [](const auto *item) { return hasBlankType(*item); });
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

} // namespace trivet::checks
