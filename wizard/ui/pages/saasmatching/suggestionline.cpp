// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/suggestionline.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double linePadding = 12;
constexpr double lineIcon = 16;

} // namespace

SuggestionLine::SuggestionLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"saasSuggestionLine"_s);
    //: Accessible name of the line under the table of clients
    setAccessibleName(tr("Suggestion for the current row"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SuggestionLine::setRow(const SaasMatchRow &row)
{
    m_row = row;
    const MatchSuggestion &suggestion = row.suggestion;
    setAccessibleDescription(suggestion.organizationId.isEmpty()
                                 ? QString()
                                 : spokenName(suggestion.difference) + u"; "_s + suggestion.reason);
    setToolTip(accessibleDescription());
    update();
}

QSize SuggestionLine::sizeHint() const
{
    return {scaled(400), lineHeight(TextRole::Body) + lineHeight(TextRole::Caption) + scaled(16)};
}

QSize SuggestionLine::minimumSizeHint() const
{
    return {scaled(200), sizeHint().height()};
}

void SuggestionLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const MatchSuggestion &suggestion = m_row.suggestion;
    const bool none = suggestion.organizationId.isEmpty();
    const int top = scaled(8);
    const int side = scaled(lineIcon);
    const int left = scaled(linePadding) + side + scaled(8);
    const int room = width() - left - scaled(linePadding);
    const int first = lineHeight(TextRole::Body);
    paintIcon(painter, placed({scaled(linePadding), top + (first - side) / 2, side, side}),
              none ? u"search"_s : u"match"_s, tokens.text2, layoutDirection());
    const int leading = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setLayoutDirection(layoutDirection());
    const QFont body = textFont(TextRole::Body);
    const QRect upper = placed({left, top, room, first});
    if (none) {
        painter.setFont(body);
        painter.setPen(tokens.text2);
        //: Under the table of clients, for a client without a suggestion
        const QString text = m_row.client.isEmpty() ? QString() : tr("No organization in IT Glue has a similar name.");
        painter.drawText(upper, leading, QFontMetrics(body).elidedText(text, Qt::ElideRight, room));
        return;
    }
    const NameMarks whole{{suggestion.name, NameMark::Kind::Same}};
    drawName(painter, upper, suggestion.difference.isEmpty() ? whole : suggestion.difference, body, tokens.text,
             layoutDirection());
    const QFont caption = textFont(TextRole::Caption);
    painter.setFont(caption);
    painter.setPen(tokens.text2);
    painter.drawText(placed({left, top + first, room, lineHeight(TextRole::Caption)}), leading,
                     QFontMetrics(caption).elidedText(suggestion.reason, Qt::ElideRight, room));
}

} // namespace trivet
