// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/parsers.h"

#include "http/readabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

/// No document shows what adapters_resources_errors and rmm_adapters_resources_errors look like (reference vendors/it_glue/FACTS.md,
/// 4.6 and 11). They are taken from wherever JSON:API lets them stand: included resources, a relationship, an attribute.
namespace trivet::it_glue {
namespace {

enum class ErrorSide { None, Psa, Rmm };

/// "rmm_adapters_resources_errors", "adapters-resource-error" and the like, as a member or as a type.
ErrorSide sideOf(const QString &name)
{
    static const QRegularExpression errors(u"\\A(rmm[-_])?adapters?[-_]resources?[-_]errors?\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = errors.match(name);
    if (!match.hasMatch())
        return ErrorSide::None;
    return match.capturedLength(1) > 0 ? ErrorSide::Rmm : ErrorSide::Psa;
}

/// How likely it is that a member's text tells the error: by its name, then by looking like a sentence.
enum class TextRank { Named, Sentence, Any, None };

TextRank rankOf(const QString &name, const QString &text)
{
    static const QRegularExpression telling(u"message|error|detail|description|reason|title|text"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(uR"(\A(?:\d[\d:.,TZ+ -]*|https?://\S*|true|false|[0-9a-f-]{32,36})?\z)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (name == "id"_L1 || name == "type"_L1 || plain.match(text.trimmed()).hasMatch())
        return TextRank::None;
    if (telling.match(name).hasMatch())
        return TextRank::Named;
    return text.trimmed().contains(u' ') ? TextRank::Sentence : TextRank::Any;
}

using RankedTexts = std::array<QStringList, 3>;

void collectTexts(const QString &name, const QJsonValue &value, RankedTexts &found)
{
    if (value.isString()) {
        const TextRank rank = rankOf(name, value.toString());
        if (rank != TextRank::None)
            found.at(static_cast<std::size_t>(rank)).append(value.toString().simplified());
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            collectTexts(name, element, found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectTexts(it.key(), it.value(), found);
    }
}

/// One error; never empty, so that an error of no known form is still one.
QStringList textsOf(const QJsonValue &error, const QString &fallback)
{
    RankedTexts found;
    collectTexts({}, error, found);
    for (QStringList &texts : found) {
        texts.removeDuplicates();
        if (!texts.isEmpty())
            return texts;
    }
    return {fallback};
}

class ErrorCollector
{
public:
    void collect(const QJsonObject &document)
    {
        const QJsonObject data = document.value("data"_L1).toObject();
        const QJsonObject relationships = data.value("relationships"_L1).toObject();
        for (auto it = relationships.begin(); it != relationships.end(); ++it) {
            const QJsonValue linkage = it.value().toObject().value("data"_L1);
            noteLinkage(sideOf(it.key()), linkage.isArray() ? linkage.toArray() : QJsonArray{linkage});
        }
        for (const QJsonArray &included :
             {document.value("included"_L1).toArray(), data.value("included"_L1).toArray()}) {
            for (const QJsonValue &resource : included)
                readIncluded(resource.toObject());
        }
        for (const auto &[ref, side] : std::as_const(m_linked)) {
            if (!m_read.contains(ref))
                add(side, {ref});
        }
        const QJsonObject attributes = data.value("attributes"_L1).toObject();
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            readMember(sideOf(it.key()), it.key(), it.value());
    }

    QStringList psa;
    QStringList rmm;

private:
    static QString refOf(const QJsonObject &resource)
    {
        return resource.value("type"_L1).toString() + u' ' + resource.value("id"_L1).toVariant().toString();
    }

    void noteLinkage(ErrorSide side, const QJsonArray &linkage)
    {
        if (side == ErrorSide::None)
            return;
        for (const QJsonValue &one : linkage) {
            if (one.isObject())
                m_linked.append({refOf(one.toObject()), side});
        }
    }

    void readIncluded(const QJsonObject &resource)
    {
        const QString ref = refOf(resource);
        ErrorSide side = sideOf(resource.value("type"_L1).toString());
        for (const auto &[linked, linkedSide] : std::as_const(m_linked)) {
            if (linked == ref)
                side = linkedSide;
        }
        if (side == ErrorSide::None || m_read.contains(ref))
            return;
        m_read.insert(ref);
        add(side, textsOf(resource.value("attributes"_L1), ref));
    }

    void readMember(ErrorSide side, const QString &name, const QJsonValue &value)
    {
        if (side == ErrorSide::None)
            return;
        for (const QJsonValue &error : value.isArray() ? value.toArray() : QJsonArray{value}) {
            // A count of none, or an empty text, is no error.
            if (error.isObject() || !error.toString().isEmpty())
                add(side, textsOf(error, name));
        }
    }

    void add(ErrorSide side, const QStringList &texts)
    {
        QStringList &into = side == ErrorSide::Rmm ? rmm : psa;
        for (const QString &text : texts) {
            if (!into.contains(text))
                into.append(text);
        }
    }

    QList<std::pair<QString, ErrorSide>> m_linked;
    QSet<QString> m_read;
};

Problem noConfiguration(const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.vendor = VendorId::ItGlue;
    problem.detail = detail;
    return problem;
}

} // namespace

Result<RecordErrors> parseRecordErrors(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readableText(body), &error);
    if (!document.isObject())
        return fail(noConfiguration(error.errorString()));
    const QJsonObject data = document.object().value("data"_L1).toObject();
    RecordErrors record;
    record.configurationId = data.value("id"_L1).toVariant().toString().toLongLong();
    if (data.value("type"_L1).toString() != "configurations"_L1 || record.configurationId == 0)
        return fail(noConfiguration(u"no configuration"_s));
    record.name = data.value("attributes"_L1).toObject().value("name"_L1).toString();
    ErrorCollector collector;
    collector.collect(document.object());
    record.psaErrors = collector.psa;
    record.rmmErrors = collector.rmm;
    return record;
}

} // namespace trivet::it_glue
