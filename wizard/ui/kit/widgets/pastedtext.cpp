// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/pastedtext.h"

#include "core/pastedvalue.h"

#include <QCoreApplication>
#include <QStringList>

namespace trivet {

using namespace Qt::StringLiterals;

PastedText tidyPastedText(const QString &raw)
{
    const QStringView whole(raw);
    const QStringView value = withoutWrapping(whole);
    PastedText result{.text = value.toString()};
    const auto note = [&result](QStringView removed) {
        for (const QChar c : removed) {
            const bool isEnd = isLineBreak(c.unicode());
            result.hadLineEnds = result.hadLineEnds || isEnd;
            result.hadSpaces = result.hadSpaces || (!isEnd && isBlank(c.unicode()));
            result.hadQuotes = result.hadQuotes || !isBlank(c.unicode());
        }
    };
    const qsizetype before = value.begin() - whole.begin();
    note(whole.first(before));
    note(whole.sliced(before + value.size()));
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
