// SPDX-License-Identifier: Apache-2.0
#include "session/portalbody.h"

#include "guide/content/derivedvalue.h"
#include "guide/content/labels.h"
#include "inventory/joins/gluewebaddress.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Types that the mapping names and Autotask does not have as active: the admin adds them first.
QJsonArray typesToCreate(const QList<DeviceTypeMapping> &mapping, const Inventory &inventory)
{
    QStringList missing;
    for (const DeviceTypeMapping &row : mapping) {
        const QString name = row.configurationItemType;
        const auto &types = inventory.itemTypes.rows;
        const bool isThere =
            std::any_of(types.begin(), types.end(), [&name](const autotask::ConfigurationItemType &type) {
                return type.isActive && type.name == name;
            });
        if (!name.isEmpty() && !isThere && !missing.contains(name))
            missing.append(name);
    }
    return QJsonArray::fromStringList(missing);
}

QJsonObject mappingBody(const PortalDraft &draft, const Inventory &inventory)
{
    QJsonArray rows;
    for (const DeviceTypeMapping &row : draft.mapping) {
        rows.append(QJsonObject{{"deviceType"_L1, row.deviceType},
                                {"product"_L1, row.createProduct ? u"Create New"_s : row.productName},
                                {"configurationItemType"_L1, row.configurationItemType}});
    }
    return {{"mapDevices"_L1, false},
            {"materialCode"_L1, draft.values.value(AnswerId::MaterialCode)},
            {"overwriteName"_L1, draft.values.value(AnswerId::OverwriteName) == "true"_L1},
            {"overwriteNumber"_L1, draft.values.value(AnswerId::OverwriteNumber) == "true"_L1},
            {"mapping"_L1, rows},
            {"createTypes"_L1, typesToCreate(draft.mapping, inventory)}};
}

QJsonObject turnOnBody(const PortalDraft &draft)
{
    return {{"userName"_L1, draft.values.value(AnswerId::RmmUserName)}, {"accountTypes"_L1, QJsonArray{u"Customer"_s}}};
}

QJsonObject productsBody(const PortalDraft &draft)
{
    QJsonObject defaults;
    for (const DeviceTypeMapping &row : draft.mapping) {
        if (!row.productName.isEmpty() && !row.configurationItemType.isEmpty())
            defaults.insert(row.productName, row.configurationItemType);
    }
    return {{"defaults"_L1, defaults}};
}

/// Nobody can type what is not there.
QJsonObject withoutEmpty(QJsonObject body)
{
    for (auto field = body.begin(); field != body.end();) {
        if (field->isString() && field->toString().isEmpty())
            field = body.erase(field);
        else
            ++field;
    }
    return body;
}

Answers answersOf(const PortalDraft &draft)
{
    return {.values = draft.values, .secretFingerprints = {}, .secretSaved = {}};
}

QJsonObject apiUserBody(PortalLabel vendor)
{
    return {{"vendor"_L1, QString::fromUtf8(vendor)}, {"securityLevel"_L1, QString::fromUtf8(label::apiUserSystem)}};
}

QJsonObject glueOnBody(const PortalDraft &draft)
{
    const Answers answers = answersOf(draft);
    return withoutEmpty(
        {{"subdomain"_L1, derivedText(DerivedValue::GlueSubdomain, answers)}, {"region"_L1, glueRegion(answers)}});
}

QJsonObject glueUserBody()
{
    QJsonObject body = apiUserBody(label::vendorItGlue);
    body.insert("permission"_L1, u"view"_s);
    return body;
}

QJsonObject glueInRmmBody(const PortalDraft &draft)
{
    const Answers answers = answersOf(draft);
    return withoutEmpty(
        {{"url"_L1, derivedText(DerivedValue::GlueFullUrl, answers)}, {"region"_L1, glueRegion(answers)}});
}

QJsonObject syncSettingsBody(const PortalDraft &draft, const Inventory &inventory)
{
    QJsonObject body{{"userName"_L1, draft.values.value(AnswerId::ItGlueUserName)},
                     {"accountTypes"_L1, QJsonArray{u"Customer"_s}},
                     {"locations"_L1, true},
                     {"untypedItems"_L1, false},
                     {"twoWay"_L1, false},
                     {"invite"_L1, u"skip"_s}};
    if (const QStringList types = itemTypesInUse(inventory); !types.isEmpty())
        body.insert("itemTypes"_L1, QJsonArray::fromStringList(types));
    return withoutEmpty(body);
}

/// The key first: what the forecast says of an untidy IT Glue is what the step teaches. Without API there is none.
QJsonObject existingDataBody(const PortalDraft &draft, const Inventory &inventory)
{
    const bool isForecast = inventory.signIn(AccountId::ItGlue).outcome == SignIn::Outcome::Accepted ||
                            draft.values.value(AnswerId::ItGlueWithoutApi) == "true"_L1;
    return {{"tidy"_L1, isForecast}};
}

QJsonObject rmmConnectBody(const PortalDraft &draft)
{
    return withoutEmpty(
        {{"platform"_L1, derivedText(DerivedValue::RmmPlatform, answersOf(draft))}, {"matchBy"_L1, u"companies"_s}});
}

QJsonObject saasConnectBody(const PortalDraft &draft)
{
    return withoutEmpty(
        {{"leaveForReview"_L1, true}, {"reuseBcdr"_L1, draft.values.value(AnswerId::SaasReusesBcdr) == "true"_L1}});
}

QJsonObject saasMatchingBody(const PortalDraft &draft)
{
    if (draft.saasDecisions.isEmpty())
        return {};
    QJsonArray rows;
    for (const SaasDecision &decision : draft.saasDecisions) {
        QJsonObject row{{"client"_L1, decision.clientId}, {"decision"_L1, saasDecisionKey(decision.kind)}};
        if (decision.kind == SaasDecision::Kind::Match)
            row.insert("organization"_L1, decision.organizationId);
        rows.append(row);
    }
    return {{"rows"_L1, rows}};
}

} // namespace

QMap<QString, AnswerId> portalSecrets(const QString &slug)
{
    static const QHash<QString, QMap<QString, AnswerId>> fields{
        {u"rmm-autotask-on"_s, {{u"secret"_s, AnswerId::RmmUserSecret}}},
        {u"itglue-sync-settings"_s, {{u"secret"_s, AnswerId::ItGlueUserSecret}}},
        {u"itglue-rmm-connect"_s,
         {{u"apiKey"_s, AnswerId::GlueRmmApiKey}, {u"apiSecretKey"_s, AnswerId::GlueRmmApiSecretKey}}},
        {u"saas-connect"_s, {{u"publicKey"_s, AnswerId::SaasPublicKey}, {u"secretKey"_s, AnswerId::SaasSecretKey}}},
    };
    return fields.value(slug);
}

QJsonObject portalBody(const QString &slug, const PortalDraft &draft, const Inventory &inventory)
{
    using BodyOf = QJsonObject (*)(const PortalDraft &, const Inventory &);
    static const QHash<QString, BodyOf> bodies{
        {u"access"_s,
         [](const PortalDraft &given, const Inventory &) {
             return QJsonObject{{"itGlue"_L1, given.purpose == PortalDraft::Purpose::Review}};
         }},
        {u"rmm-api-user"_s, [](const PortalDraft &, const Inventory &) { return apiUserBody(label::vendorDattoRmm); }},
        {u"protected-data"_s,
         [](const PortalDraft &, const Inventory &) {
             return QJsonObject{{"permission"_L1, u"all"_s}};
         }},
        {u"rmm-autotask-on"_s, [](const PortalDraft &given, const Inventory &) { return turnOnBody(given); }},
        {u"device-mapping"_s, mappingBody},
        {u"products"_s, [](const PortalDraft &given, const Inventory &) { return productsBody(given); }},
        {u"device-sync"_s,
         [](const PortalDraft &, const Inventory &) {
             return QJsonObject{{"mapDevices"_L1, true}};
         }},
        {u"existing-data"_s, existingDataBody},
        {u"itglue-on"_s, [](const PortalDraft &given, const Inventory &) { return glueOnBody(given); }},
        {u"itglue-api-user"_s, [](const PortalDraft &, const Inventory &) { return glueUserBody(); }},
        {u"itglue-sync-settings"_s, syncSettingsBody},
        {u"itglue-rmm-connect"_s, [](const PortalDraft &given, const Inventory &) { return rmmConnectBody(given); }},
        {u"rmm-itglue-on"_s, [](const PortalDraft &given, const Inventory &) { return glueInRmmBody(given); }},
        {u"saas-connect"_s, [](const PortalDraft &given, const Inventory &) { return saasConnectBody(given); }},
        {u"saas-matching"_s, [](const PortalDraft &given, const Inventory &) { return saasMatchingBody(given); }},
    };
    const BodyOf bodyOf = bodies.value(slug);
    return bodyOf ? bodyOf(draft, inventory) : QJsonObject();
}

} // namespace trivet::app
