// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/inputrules.h"

#include "core/secrettext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// The exact text of Copy all is not documented, so its three values are found by their form and, where they are
// there, by the labels of the page: API URL, API Key, API Secret Key.

namespace trivet {
namespace {

/// Keys of Datto RMM are far longer; a shorter word is a word.
constexpr qsizetype shortestKey = 8;

enum class CopyLabel { Url, Key, SecretKey };

struct FoundLabel
{
    CopyLabel label;
    qsizetype from;
    qsizetype size;
};

QList<FoundLabel> labelsIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"api[ \\t_-]*(?:(url)|(secret[ \\t_-]*(?:access[ \\t_-]*)?key)|((?:access[ \\t_-]*)?key))[\"']?[ \\t]*[:=]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<FoundLabel> labels;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        // "-api.centrastage.net" and a key that holds "apikey" are values; a label begins a word.
        const qsizetype start = match.capturedStart();
        if (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'-' || text[start - 1] == u'/'))
            continue;
        const CopyLabel label = match.hasCaptured(1)   ? CopyLabel::Url
                                : match.hasCaptured(2) ? CopyLabel::SecretKey
                                                       : CopyLabel::Key;
        labels.append({label, start, match.capturedLength()});
    }
    return labels;
}

QList<QStringView> valuesIn(QStringView text)
{
    const auto separates = [](QChar c) { return c.isSpace() || QStringView(u",;{}\"'").contains(c); };
    QList<QStringView> values;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text[i]))
            continue;
        if (i > start)
            values.append(text.sliced(start, i - start));
        start = i + 1;
    }
    return values;
}

} // namespace

std::optional<RmmCopy> splitRmmCopy(QStringView text)
{
    SecretText rest(text);
    const QList<FoundLabel> labels = labelsIn(rest.text());
    for (const FoundLabel &label : labels)
        rest.blank(label.from, label.size);
    QList<QStringView> values = valuesIn(rest.view());
    if (values.size() != 3)
        return std::nullopt;

    const auto isAddress = [](QStringView value) {
        return value.contains("://"_L1) || value.endsWith(".centrastage.net"_L1);
    };
    if (std::count_if(values.begin(), values.end(), isAddress) != 1)
        return std::nullopt;
    const QStringView address = values.takeAt(std::find_if(values.begin(), values.end(), isAddress) - values.begin());
    if (values[0].size() < shortestKey || values[1].size() < shortestKey)
        return std::nullopt;

    const auto placeOf = [&labels](CopyLabel wanted) {
        const auto found = std::find_if(labels.begin(), labels.end(),
                                        [wanted](const FoundLabel &label) { return label.label == wanted; });
        return found == labels.end() ? qsizetype(-1) : found->from;
    };
    const qsizetype keyAt = placeOf(CopyLabel::Key);
    const qsizetype secretAt = placeOf(CopyLabel::SecretKey);
    if (keyAt >= 0 && secretAt >= 0 && secretAt < keyAt)
        values.swapItemsAt(0, 1);
    return RmmCopy{address.toString(), secretFromView(values[0]), secretFromView(values[1])};
}

} // namespace trivet
