// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace trivet {

/// Every value a person gives. Those marked secret live in the vault; the draft knows only that they are there.
enum class AnswerId {
    TenantName,
    Who,                        ///< name put under confirmations and changes (decision 69)
    AutotaskUserName,           ///< Trivet's own API user
    AutotaskSecret,             ///< secret
    AutotaskTrackingIdentifier, ///< secret (sent as ApiIntegrationCode)
    AutotaskWebAddress,         ///< any address of the tenant's Autotask, where ZoneInformation cannot tell the zone
    RmmApiUrl,                  ///< Datto RMM API origin, normalised: https://<platform>-api.centrastage.net
    RmmApiKey,                  ///< secret
    RmmApiSecretKey,            ///< secret
    RmmUserName,                ///< Autotask API user made for Datto RMM (1.1)
    RmmUserSecret,              ///< secret (1.1)
    MaterialCode,               ///< billing code name (1.4)
    OverwriteName,              ///< "true"/"false" (1.4)
    OverwriteNumber,            ///< "true"/"false" (1.4)
    RmmApiUserName,             ///< user name behind Trivet's own Datto RMM key (A14)
    ItGlueAddress,              ///< any address of the tenant's IT Glue, as pasted; subdomain and region come out of it
    ItGlueRegion,               ///< "na", "eu", "au"
    ItGlueApiKey,               ///< secret; Trivet's own key
    ItGlueWithoutApi,           ///< "true": the plan has no API, people confirm instead (decision 78)
    ItGlueUserName,             ///< Autotask API user made for IT Glue (2.3)
    ItGlueUserSecret,           ///< secret (2.3)
    GlueRmmApiUrl,              ///< Datto RMM API origin of the key pair made for IT Glue (3.1)
    GlueRmmApiKey,              ///< secret (3.1)
    GlueRmmApiSecretKey,        ///< secret (3.1)
    SaasPublicKey,              ///< secret; REST API public key of the Partner Portal (4.1)
    SaasSecretKey,              ///< secret (4.1)
    CustomerType,   ///< value of Autotask's company type that means customer, where its label does not tell (1.3)
    SaasReusesBcdr, ///< "true": IT Glue uses the key pair of an existing BCDR integration (A18)
};

struct AnswerSpec
{
    AnswerId id;
    const char
        *key; ///< in the store and as vault key, e.g. "autotask-secret"; its input's object name is derived from it
    bool isSecret;
};

const QList<AnswerSpec> &answerSpecs();
const AnswerSpec &answerSpec(AnswerId id);
std::optional<AnswerId> answerFromKey(const QString &key);
/// Object name of the input widget: "autotask-user-name" -> "autotaskUserNameEdit".
QString answerFieldName(AnswerId id);

/// The draft's plain values. For secrets: whether one is held, and the fingerprint of what was last refused.
struct Answers
{
    QMap<AnswerId, QString> values;
    QMap<AnswerId, QString> secretFingerprints;   ///< present = a value is held in the vault or in memory
    QMap<AnswerId, bool> secretSaved;             ///< true = read back from the vault (S01)
    QMap<AnswerId, QDateTime> secretSavedAt = {}; ///< when the value held now was saved, world time; absent = not known

    QString value(AnswerId id) const { return values.value(id); }
    bool holdsSecret(AnswerId id) const { return secretFingerprints.contains(id); }
};

/// One row of 1.4: what a Datto RMM device type becomes in Autotask.
struct DeviceTypeMapping
{
    QString deviceType;            ///< Datto RMM deviceType.category, exactly as read
    bool createProduct = true;     ///< "Create new": Datto RMM makes RMM_<type>
    QString productName;           ///< the existing product, or the name Datto RMM will create
    QString configurationItemType; ///< name; empty = not chosen yet
    bool operator==(const DeviceTypeMapping &) const = default;
};

/// What is to become of one client of SaaS Protection in IT Glue (4.3). Matching has no API: it is a worklist.
struct SaasDecision
{
    enum class Kind { Match, Create, Ignore };
    qint64 clientId = 0; ///< saasCustomerId
    Kind kind = Kind::Match;
    qint64 organizationId = 0;     ///< IT Glue's, for Match
    QString organizationName = {}; ///< as it was when decided; for Create the name to give
    bool operator==(const SaasDecision &) const = default;
};
QString saasDecisionKey(SaasDecision::Kind kind); ///< "match", "create", "ignore"
std::optional<SaasDecision::Kind> saasDecisionFromKey(const QString &key);

/// "I saw it": what no API shows (C...), for one subject (a product name, a row) or for the whole check (empty).
struct Confirmation
{
    QString checkId;
    QString subject;
    QString who;
    QDateTime at;
    bool operator==(const Confirmation &) const = default;
};

/// A warning that a person chose to go on with, and why (decision 58).
struct Waiver
{
    QString checkId;
    QString reason;
    QString who;
    QDateTime at;
    bool operator==(const Waiver &) const = default;
};

} // namespace trivet
