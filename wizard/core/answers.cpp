// SPDX-License-Identifier: Apache-2.0
#include "core/answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

const QList<AnswerSpec> &answerSpecs()
{
    static const QList<AnswerSpec> specs{
        {AnswerId::TenantName, "tenant-name", false},
        {AnswerId::Who, "who", false},
        {AnswerId::AutotaskUserName, "autotask-user-name", false},
        {AnswerId::AutotaskSecret, "autotask-secret", true},
        {AnswerId::AutotaskTrackingIdentifier, "autotask-tracking-identifier", true},
        {AnswerId::AutotaskWebAddress, "autotask-web-address", false},
        {AnswerId::RmmApiUrl, "rmm-api-url", false},
        {AnswerId::RmmApiKey, "rmm-api-key", true},
        {AnswerId::RmmApiSecretKey, "rmm-api-secret-key", true},
        {AnswerId::RmmUserName, "rmm-user-name", false},
        {AnswerId::RmmUserSecret, "rmm-user-secret", true},
        {AnswerId::MaterialCode, "material-code", false},
        {AnswerId::OverwriteName, "overwrite-name", false},
        {AnswerId::OverwriteNumber, "overwrite-number", false},
        {AnswerId::RmmApiUserName, "rmm-api-user-name", false},
        {AnswerId::ItGlueAddress, "itglue-address", false},
        {AnswerId::ItGlueRegion, "itglue-region", false},
        {AnswerId::ItGlueApiKey, "itglue-api-key", true},
        {AnswerId::ItGlueWithoutApi, "itglue-without-api", false},
        {AnswerId::ItGlueUserName, "itglue-user-name", false},
        {AnswerId::ItGlueUserSecret, "itglue-user-secret", true},
        {AnswerId::GlueRmmApiUrl, "itglue-rmm-api-url", false},
        {AnswerId::GlueRmmApiKey, "itglue-rmm-api-key", true},
        {AnswerId::GlueRmmApiSecretKey, "itglue-rmm-api-secret-key", true},
        {AnswerId::SaasPublicKey, "saas-public-key", true},
        {AnswerId::SaasSecretKey, "saas-secret-key", true},
        {AnswerId::CustomerType, "customer-type", false},
        {AnswerId::SaasReusesBcdr, "saas-reuses-bcdr", false},
    };
    return specs;
}

const AnswerSpec &answerSpec(AnswerId id)
{
    const auto &specs = answerSpecs();
    const auto found = std::find_if(specs.begin(), specs.end(), [id](const AnswerSpec &spec) { return spec.id == id; });
    Q_ASSERT(found != specs.end());
    return *found;
}

std::optional<AnswerId> answerFromKey(const QString &key)
{
    for (const AnswerSpec &spec : answerSpecs()) {
        if (key == QLatin1StringView(spec.key))
            return spec.id;
    }
    return std::nullopt;
}

QString answerFieldName(AnswerId id)
{
    const QStringList words = QString::fromLatin1(answerSpec(id).key).split(u'-');
    QString name = words.first();
    for (qsizetype i = 1; i < words.size(); ++i)
        name += words[i].left(1).toUpper() + words[i].mid(1);
    return name + "Edit"_L1;
}

QString saasDecisionKey(SaasDecision::Kind kind)
{
    switch (kind) {
    case SaasDecision::Kind::Match: return u"match"_s;
    case SaasDecision::Kind::Create: return u"create"_s;
    case SaasDecision::Kind::Ignore: return u"ignore"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SaasDecision::Kind> saasDecisionFromKey(const QString &key)
{
    for (const auto kind : {SaasDecision::Kind::Match, SaasDecision::Kind::Create, SaasDecision::Kind::Ignore}) {
        if (saasDecisionKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

} // namespace trivet
