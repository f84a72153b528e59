// SPDX-License-Identifier: Apache-2.0
#include "secrets/vaultentry.h"

#include "secrets/vault.h"

#include <QStringDecoder>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool isPlainText(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(utf8);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

Problem unfitValue(AnswerId id, const QString &detail)
{
    return {.kind = ProblemKind::Input, .field = answerFieldName(id), .detail = detail};
}

} // namespace

QString vaultEntryKey(const QString &tenantId, AnswerId id)
{
    // With braces or without, one tenant has one key.
    const QUuid uuid = QUuid::fromString(tenantId);
    const QString tenant = uuid.isNull() ? tenantId : uuid.toString(QUuid::WithoutBraces);
    return "trivet/"_L1 + tenant + u'/' + QLatin1StringView(answerSpec(id).key);
}

Result<void> heldByVault(AnswerId id)
{
    if (!answerSpec(id).isSecret)
        return fail({.kind = ProblemKind::Internal, .detail = u"Not a secret answer"_s});
    return {};
}

Result<void> acceptedByVault(AnswerId id, const Secret &value)
{
    if (const auto held = heldByVault(id); !held)
        return held;
    if (value.isEmpty())
        return fail(unfitValue(id, u"Empty value"_s));
    if (value.expose().size() > Vault::maxBytes) {
        return fail(
            unfitValue(id, u"%1 bytes; a keychain entry holds %2"_s.arg(value.expose().size()).arg(Vault::maxBytes)));
    }
    if (!isPlainText(value.expose()))
        return fail(unfitValue(id, u"Not text"_s));
    return {};
}

} // namespace trivet
