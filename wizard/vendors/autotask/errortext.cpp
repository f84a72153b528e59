// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace trivet::autotask {
namespace {

constexpr qsizetype longestErrorText = 1000;

QString htmlTitle(const QByteArray &body)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body.left(4096))).captured(1).simplified();
}

QString messageOf(const QJsonObject &object)
{
    for (const auto name : {"message"_L1, "Message"_L1, "error"_L1, "Error"_L1}) {
        const QString text = object.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// The vendor's own words out of "errors", one a line; empty where the body has none.
QString errorsOf(const QJsonObject &object)
{
    QJsonValue errors = object.value("errors"_L1);
    if (errors.isUndefined())
        errors = object.value("Errors"_L1);
    QStringList texts;
    const QJsonArray list = errors.toArray();
    for (const QJsonValue &error : list)
        texts.append(error.isObject() ? messageOf(error.toObject()) : error.toString());
    texts.removeAll(QString());
    return texts.join(u'\n');
}

bool speaksOf(const HttpReply &reply, const QRegularExpression &words)
{
    return reply.status == 500 && errorsOf(QJsonDocument::fromJson(reply.body).object()).contains(words);
}

} // namespace

QString errorText(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        const QByteArray bare = body.trimmed();
        const QString text = bare.startsWith('<') ? htmlTitle(bare) : QString::fromUtf8(bare).simplified();
        return text.left(longestErrorText);
    }
    const QString texts = errorsOf(document.object());
    return (texts.isEmpty() ? messageOf(document.object()) : texts).trimmed().left(longestErrorText);
}

bool isThreadOverrun(const QByteArray &body)
{
    const QByteArray start = body.left(4096).toLower();
    return start.contains("itgenatr005") || start.contains("thread threshold");
}

std::optional<ProblemKind> refusalOf(const HttpReply &reply)
{
    static const QRegularExpression userOrCode(
        uR"(\buser ?(name)?\b(?![ -]defined)|integration ?code|tracking|credential|log ?[io]n\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (reply.status == 401)
        return ProblemKind::Credentials;
    const bool isRefusal = speaksOf(reply, userOrCode) && !isPermissionText(errorText(reply.body));
    return isRefusal ? std::optional(ProblemKind::CodeOrUser) : std::nullopt;
}

bool saysUserIsUnknown(const HttpReply &reply)
{
    static const QRegularExpression user(uR"(\buser)"_s, QRegularExpression::CaseInsensitiveOption);
    return speaksOf(reply, user);
}

bool isPermissionText(const QString &text)
{
    return text.contains("adequate permission"_L1, Qt::CaseInsensitive);
}

} // namespace trivet::autotask
