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

} // namespace

QString errorText(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        const QByteArray bare = body.trimmed();
        const QString text = bare.startsWith('<') ? htmlTitle(bare) : QString::fromUtf8(bare).simplified();
        return text.left(longestErrorText);
    }
    QStringList texts;
    const QJsonObject object = document.object();
    QJsonValue errors = object.value("errors"_L1);
    if (errors.isUndefined())
        errors = object.value("Errors"_L1);
    const QJsonArray list = errors.toArray();
    for (const QJsonValue &error : list)
        texts.append(error.isObject() ? messageOf(error.toObject()) : error.toString());
    texts.removeAll(QString());
    if (texts.isEmpty())
        texts.append(messageOf(object));
    return texts.join(u'\n').trimmed().left(longestErrorText);
}

bool isThreadOverrun(const QByteArray &body)
{
    const QByteArray start = body.left(4096).toLower();
    return start.contains("itgenatr005") || start.contains("thread threshold");
}

bool isPermissionText(const QString &text)
{
    return text.contains("adequate permission"_L1, Qt::CaseInsensitive);
}

} // namespace trivet::autotask
