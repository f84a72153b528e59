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
    Who,                        ///< name put under confirmations and changes (DECISIONS 15)
    AutotaskUserName,           ///< Trivet's own API user
    AutotaskSecret,             ///< secret
    AutotaskTrackingIdentifier, ///< secret (sent as ApiIntegrationCode)
    RmmApiUrl,                  ///< Datto RMM API origin, normalised: https://<platform>-api.centrastage.net
    RmmApiKey,                  ///< secret
    RmmApiSecretKey,            ///< secret
    RmmUserName,                ///< Autotask API user made for Datto RMM (1.1)
    RmmUserSecret,              ///< secret (1.1)
    MaterialCode,               ///< billing code name (1.4)
    OverwriteName,              ///< "true"/"false" (1.4)
    OverwriteNumber,            ///< "true"/"false" (1.4)
    RmmApiUserName,             ///< user name behind Trivet's own Datto RMM key (A14)
};

struct AnswerSpec
{
    AnswerId id;
    const char *key;  ///< in the store and as vault key, e.g. "autotask-secret"; its input's object name is derived from it
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
    QMap<AnswerId, QString> secretFingerprints; ///< present = a value is held in the vault or in memory
    QMap<AnswerId, bool> secretSaved;           ///< true = read back from the vault (S01)

    QString value(AnswerId id) const { return values.value(id); }
    bool holdsSecret(AnswerId id) const { return secretFingerprints.contains(id); }
};

/// One row of 1.4: what a Datto RMM device type becomes in Autotask.
struct DeviceTypeMapping
{
    QString deviceType;              ///< Datto RMM deviceType.category, exactly as read
    bool createProduct = true;       ///< "Create new": Datto RMM makes RMM_<type>
    QString productName;             ///< the existing product, or the name Datto RMM will create
    QString configurationItemType;   ///< name; empty = not chosen yet
    bool operator==(const DeviceTypeMapping &) const = default;
};

/// "I saw it": what no API shows (C...), for one subject (a product name, a row) or for the whole check (empty).
struct Confirmation
{
    QString checkId;
    QString subject;
    QString who;
    QDateTime at;
    bool operator==(const Confirmation &) const = default;
};

/// A warning that a person chose to go on with, and why (DECISIONS 2).
struct Waiver
{
    QString checkId;
    QString reason;
    QString who;
    QDateTime at;
    bool operator==(const Waiver &) const = default;
};

} // namespace trivet
