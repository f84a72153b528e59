// SPDX-License-Identifier: Apache-2.0
#include "guide/inputrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The exact text of Copy all is not documented, so its three values are found by their form and, where they are
// there, by the labels of the page (datto-rmm.md section 1: API URL, API Key, API Secret Key).

namespace trivet {
namespace {

/// Keys of Datto RMM are far longer; a shorter word is a word.
constexpr qsizetype shortestKey = 8;

enum class CopyLabel { Url, Key, SecretKey };

QList<CopyLabel> takeLabels(QString &text)
{
    static const QRegularExpression pattern(
        u"api[ \\t_-]*(?:(url)|(secret[ \\t_-]*(?:access[ \\t_-]*)?key)|((?:access[ \\t_-]*)?key))[\"']?[ \\t]*[:=]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<CopyLabel> labels;
    QString rest;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        // "-api.centrastage.net" and a key that holds "apikey" are values; a label begins a word.
        const qsizetype start = match.capturedStart();
        if (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'-' || text[start - 1] == u'/'))
            continue;
        labels.append(!match.captured(1).isEmpty()   ? CopyLabel::Url
                      : !match.captured(2).isEmpty() ? CopyLabel::SecretKey
                                                     : CopyLabel::Key);
        rest += text.mid(from, start - from) + u' ';
        from = match.capturedEnd();
    }
    rest += text.mid(from);
    text = rest;
    return labels;
}

QStringList valuesIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;{}\"']+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

std::optional<RmmCopy> splitRmmCopy(const QString &text)
{
    QString rest = text;
    const QList<CopyLabel> labels = takeLabels(rest);
    QStringList values = valuesIn(rest);
    if (values.size() != 3)
        return std::nullopt;

    const auto isAddress = [](const QString &value) { return value.contains("://"_L1) || value.endsWith(".centrastage.net"_L1); };
    qsizetype addressAt = -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!isAddress(values[i]))
            continue;
        if (addressAt >= 0)
            return std::nullopt;
        addressAt = i;
    }
    if (addressAt < 0)
        return std::nullopt;
    const QString address = values.takeAt(addressAt);
    if (values[0].size() < shortestKey || values[1].size() < shortestKey)
        return std::nullopt;

    const qsizetype keyAt = labels.indexOf(CopyLabel::Key);
    const qsizetype secretAt = labels.indexOf(CopyLabel::SecretKey);
    if (keyAt >= 0 && secretAt >= 0 && secretAt < keyAt)
        values.swapItemsAt(0, 1);
    return RmmCopy{address, Secret::fromText(values[0]), Secret::fromText(values[1])};
}

} // namespace trivet
