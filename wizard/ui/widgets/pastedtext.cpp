// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pastedtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Zero width space, joiners, byte order mark, soft hyphen: copied along from web pages, seen by nobody.
bool isInvisible(QChar c)
{
    constexpr std::array hidden{u'\u200B', u'\u200C', u'\u200D', u'\u200E', u'\u200F', u'\u2060', u'\uFEFF', u'\u00AD'};
    return std::ranges::find(hidden, c.unicode()) != hidden.end();
}

constexpr std::array<std::pair<char16_t, char16_t>, 6> quotePairs{{
    {u'"', u'"'},
    {u'\'', u'\''},
    {u'`', u'`'},
    {u'\u201C', u'\u201D'},
    {u'\u2018', u'\u2019'},
    {u'\u00AB', u'\u00BB'},
}};

bool isQuoted(QStringView text)
{
    return text.size() >= 2 && std::ranges::any_of(quotePairs, [&](const auto &pair) {
        return text.front() == QChar(pair.first) && text.back() == QChar(pair.second);
    });
}

} // namespace

PastedText tidyPastedText(const QString &raw)
{
    PastedText result;
    const auto trim = [&result](QStringView view) {
        const auto strip = [&result](QChar c) {
            if (isLineEnd(c))
                return result.hadLineEnds = true;
            if (c.isSpace() || isInvisible(c))
                return result.hadSpaces = true;
            return false;
        };
        while (!view.isEmpty() && strip(view.front()))
            view = view.sliced(1);
        while (!view.isEmpty() && strip(view.back()))
            view.chop(1);
        return view;
    };
    QStringView view = trim(raw);
    while (isQuoted(view)) {
        result.hadQuotes = true;
        view = trim(view.sliced(1, view.size() - 2));
    }
    for (const QChar c : view) {
        // A line end inside is where a mail or a terminal broke the line; no key has one.
        if (isLineEnd(c))
            result.hadLineEnds = true;
        else
            result.text.append(c);
    }
    return result;
}

QString PastedText::said() const
{
    if (!wasTidied())
        return {};
    QStringList parts;
    if (hadSpaces)
        //: One of the things taken away from a pasted value; goes into "Removed: %1"
        parts << QCoreApplication::translate("trivet::PastedText", "spaces");
    if (hadLineEnds)
        //: One of the things taken away from a pasted value; goes into "Removed: %1"
        parts << QCoreApplication::translate("trivet::PastedText", "line ends");
    if (hadQuotes)
        //: One of the things taken away from a pasted value; goes into "Removed: %1"
        parts << QCoreApplication::translate("trivet::PastedText", "quotes");
    //: Under a field after pasting; %1 is a list such as "spaces, quotes"
    return QCoreApplication::translate("trivet::PastedText", "Removed around the value: %1").arg(parts.join(u", "_s));
}

} // namespace trivet
