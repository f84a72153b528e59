// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/parsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

constexpr qsizetype longestErrorText = 1000;

/// One element of "errors": the text may stand in the title with no detail, and the pointer may lack its slash (3.4, C).
QString oneError(const QJsonValue &error)
{
    if (error.isString())
        return error.toString();
    const QJsonObject object = error.toObject();
    const QString detail = object.value("detail"_L1).toString();
    const QString title = object.value("title"_L1).toString();
    const QString text = detail.isEmpty() ? title : detail;
    const QString pointer = object.value("source"_L1).toObject().value("pointer"_L1).toString();
    const QString place = pointer.section(u'/', -1);
    if (place.isEmpty() || place == "id"_L1 || text.contains(place))
        return text;
    return text.isEmpty() ? place : place + ": "_L1 + text;
}

} // namespace

QString errorText(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        QStringList texts;
        for (const QJsonValue &error : object.value("errors"_L1).toArray()) {
            const QString text = oneError(error);
            if (!text.isEmpty() && !texts.contains(text))
                texts.append(text);
        }
        // A gateway stands in front of the API and speaks in its own form (section 1, I).
        for (const auto name : {"message"_L1, "Message"_L1, "error"_L1}) {
            if (texts.isEmpty() && object.value(name).isString())
                texts.append(object.value(name).toString());
        }
        return texts.join("; "_L1).left(longestErrorText);
    }
    const QString text = QString::fromUtf8(body.left(4096)).simplified();
    if (!text.startsWith(u'<'))
        return text.left(longestErrorText);
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(text).captured(1).trimmed();
}

} // namespace trivet::it_glue
