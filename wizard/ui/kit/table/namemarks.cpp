// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/namemarks.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct InvisibleName
{
    char16_t code;
    const char16_t *mark;
    const char *spoken;
};

// The ones that turn up in names typed or pasted into a portal; anything else is told by its number.
constexpr InvisibleName invisibleNames[]{
    {u' ', u"\u2423", QT_TRANSLATE_NOOP("NameMarks", "space")},
    {u'\t', u"\u21E5", QT_TRANSLATE_NOOP("NameMarks", "tab")},
    {u'\n', u"\u21B5", QT_TRANSLATE_NOOP("NameMarks", "line end")},
    {u'\r', u"\u21B5", QT_TRANSLATE_NOOP("NameMarks", "line end")},
    {u'\u00A0', u"[nbsp]", QT_TRANSLATE_NOOP("NameMarks", "no-break space")},
    {u'\u202F', u"[nnbsp]", QT_TRANSLATE_NOOP("NameMarks", "narrow no-break space")},
    {u'\u200B', u"[zwsp]", QT_TRANSLATE_NOOP("NameMarks", "zero-width space")},
    {u'\u200C', u"[zwnj]", QT_TRANSLATE_NOOP("NameMarks", "zero-width non-joiner")},
    {u'\u200D', u"[zwj]", QT_TRANSLATE_NOOP("NameMarks", "zero-width joiner")},
    {u'\u00AD', u"[shy]", QT_TRANSLATE_NOOP("NameMarks", "soft hyphen")},
    {u'\uFEFF', u"[bom]", QT_TRANSLATE_NOOP("NameMarks", "byte order mark")},
    {u'\u200E', u"[lrm]", QT_TRANSLATE_NOOP("NameMarks", "left-to-right mark")},
    {u'\u200F', u"[rlm]", QT_TRANSLATE_NOOP("NameMarks", "right-to-left mark")},
};

const InvisibleName *invisibleName(QChar character)
{
    for (const InvisibleName &known : invisibleNames) {
        if (character == QChar(known.code))
            return &known;
    }
    return nullptr;
}

QString codePoint(QChar character)
{
    return u"U+%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0')).toUpper();
}

QString spokenInvisibles(const QString &text)
{
    QStringList words;
    for (const QChar character : text) {
        const InvisibleName *known = invisibleName(character);
        words.append(known ? QCoreApplication::translate("NameMarks", known->spoken) : codePoint(character));
    }
    return words.join(u", "_s);
}

bool isUnseen(const QString &text)
{
    return std::ranges::all_of(text, [](QChar one) { return one.isSpace() || invisibleName(one) != nullptr; });
}

QString shownText(const NameMark &span)
{
    if (span.kind == NameMark::Kind::Same)
        return span.text;
    return span.kind == NameMark::Kind::Invisible || isUnseen(span.text) ? visibleMarks(span.text) : span.text;
}

QTextCharFormat markOf(NameMark::Kind kind, const Tokens &tokens)
{
    QTextCharFormat format;
    switch (kind) {
    case NameMark::Kind::Same: break;
    case NameMark::Kind::Removed:
        format.setBackground(tokens.errTint);
        format.setForeground(tokens.err);
        format.setFontStrikeOut(true);
        break;
    case NameMark::Kind::Added:
        format.setBackground(tokens.okTint);
        format.setForeground(tokens.ok);
        format.setFontUnderline(true);
        break;
    case NameMark::Kind::Invisible:
        format.setBackground(tokens.errTint);
        format.setForeground(tokens.err);
        break;
    }
    return format;
}

QTextLine layOutName(QTextLayout &layout)
{
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(layout.text().size()));
    layout.endLayout();
    return line;
}

QString joinedName(const NameMarks &spans, QList<QTextLayout::FormatRange> *formats)
{
    QString text;
    for (const NameMark &span : spans) {
        const QString shown = shownText(span);
        if (formats && span.kind != NameMark::Kind::Same)
            formats->append({int(text.size()), int(shown.size()), markOf(span.kind, Theme::current())});
        text += shown;
    }
    return text;
}

} // namespace

QString plainName(const NameMarks &spans)
{
    QString name;
    for (const NameMark &span : spans)
        name += span.kind == NameMark::Kind::Added ? QString() : span.text;
    return name;
}

QString visibleMarks(const QString &invisible)
{
    QString marks;
    for (const QChar character : invisible) {
        const InvisibleName *known = invisibleName(character);
        marks += known ? QString::fromUtf16(known->mark) : u'[' + codePoint(character) + u']';
    }
    return marks;
}

QString spokenName(const NameMarks &spans)
{
    QStringList parts{plainName(spans)};
    for (const NameMark &span : spans) {
        switch (span.kind) {
        case NameMark::Kind::Same: break;
        case NameMark::Kind::Removed:
            //: Read aloud after a name: characters that should not be in it
            parts.append(QCoreApplication::translate("NameMarks", "extra: %1")
                             .arg(isUnseen(span.text) ? spokenInvisibles(span.text) : span.text));
            break;
        case NameMark::Kind::Added:
            //: Read aloud after a name: characters it lacks
            parts.append(QCoreApplication::translate("NameMarks", "missing: %1")
                             .arg(isUnseen(span.text) ? spokenInvisibles(span.text) : span.text));
            break;
        case NameMark::Kind::Invisible:
            //: Read aloud after a name: characters in it that cannot be seen
            parts.append(QCoreApplication::translate("NameMarks", "invisible: %1").arg(spokenInvisibles(span.text)));
            break;
        }
    }
    return parts.join(u"; "_s);
}

double nameWidth(const NameMarks &spans, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(joinedName(spans, nullptr));
}

void drawName(QPainter &painter, const QRectF &where, const NameMarks &spans, const QFont &font, const QColor &ink,
              Qt::LayoutDirection direction)
{
    QList<QTextLayout::FormatRange> formats;
    QString text = joinedName(spans, &formats);
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    QTextLine line = layOutName(layout);
    if (line.isValid() && line.naturalTextWidth() > where.width()) {
        const double room = where.width() - QFontMetricsF(font).horizontalAdvance(u'\u2026');
        const int cut = line.xToCursor(std::max(0.0, room), QTextLine::CursorBetweenCharacters);
        const int kept = std::max(0, line.cursorToX(cut) > room ? cut - 1 : cut);
        text = text.left(kept) + u'\u2026';
        formats.removeIf([kept](const QTextLayout::FormatRange &range) { return range.start >= kept; });
        for (QTextLayout::FormatRange &range : formats)
            range.length = std::min(range.length, kept - range.start);
        layout.clearLayout();
        layout.setText(text);
        layout.setFormats(formats);
        line = layOutName(layout);
    }
    if (!line.isValid())
        return;
    const double spare = std::max(0.0, where.width() - line.naturalTextWidth());
    painter.setPen(ink);
    layout.draw(&painter, {where.left() + (direction == Qt::RightToLeft ? spare : 0),
                           where.top() + (where.height() - line.height()) / 2});
}

} // namespace trivet
