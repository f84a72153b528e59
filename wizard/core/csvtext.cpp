// SPDX-License-Identifier: Apache-2.0
#include "core/csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Signs that begin a formula in one of the spreadsheets in use; the wide ones are read like the narrow ones there.
constexpr QStringView formulaSigns = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";

/// Spaces, tabs, line breaks and signs that cannot be seen.
bool isOverlooked(QChar sign)
{
    return sign.isSpace() || !sign.isPrint();
}

QString quoted(const QString &text)
{
    QString inside = spreadsheetText(text);
    inside.replace(u'"', u"\"\""_s);
    return u'"' + inside + u'"';
}

QString onOneLine(const QString &text)
{
    QString line = spreadsheetText(text);
    std::replace_if(
        line.begin(), line.end(), [](QChar sign) { return sign == u'\t' || sign == u'\n' || sign == u'\r'; }, u' ');
    return line;
}

} // namespace

QString spreadsheetText(const QString &text)
{
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isOverlooked);
    const bool isFormula = first != text.cend() && formulaSigns.contains(*first);
    // A tab or line break in front moves what follows into a cell of its own in some of them.
    const bool moves = !text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n');
    return isFormula || moves ? u'\'' + text : text;
}

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QString tabbedText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(onOneLine(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace trivet
