// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/datescard.h"

#include "core/timetext.h"
#include "guide/engine/nextdates.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/sentences/datesentence.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString dayOf(const QDateTime &when)
{
    return dayText(when.toLocalTime().date());
}

} // namespace

DatesCard::DatesCard(QWidget *parent) : Card(parent), m_agesHead(new CardHead(u"key"_s, tr("Ages"), this))
{
    setObjectName(u"datesCard"_s);
    addRow(new CardHead(u"clock"_s, tr("What comes next"), this));
    addRow(m_agesHead);
}

void DatesCard::setFacts(const Facts &facts)
{
    QList<Line> dates;
    for (const NextDate &date : nextDates(facts)) {
        const DateSentence sentence = describe(date.what);
        dates.append({dayOf(date.at), sentence.what + u". "_s + sentence.todo});
    }
    QList<Line> old;
    for (const Age &age : ages(facts)) {
        //: %1 what it is, %2 how long ago, as in "API Key saved, 12 days ago"
        old.append({dayOf(age.since), tr("%1, %2").arg(describe(age), agoWords(age.since, facts.now))});
    }
    showLines(m_dates, dates, 1);
    showLines(m_ages, old, 2 + static_cast<int>(m_dates.size()));
    m_agesHead->setVisible(!old.isEmpty());
    setVisible(!dates.isEmpty() || !old.isEmpty());
}

/// `before`: the rows of the card above these.
void DatesCard::showLines(QList<Row> &rows, const QList<Line> &lines, int before)
{
    while (rows.size() < lines.size()) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
        layout->setSpacing(scaled(12));
        auto *day = new TextLabel(TextRole::Strong, &Tokens::text, row);
        day->setWrap(TextLabel::Wrap::None);
        day->setMinimumWidth(scaled(110));
        auto *text = new TextLabel(TextRole::Body, &Tokens::text2, row);
        text->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(day, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        insertRow(before + static_cast<int>(rows.size()), row);
        rows.append(Row{day, text});
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isThere = i < lines.size();
        rows[i].text->parentWidget()->setVisible(isThere);
        if (!isThere)
            continue;
        rows[i].day->setText(lines[i].day);
        rows[i].text->setText(lines[i].text);
    }
}

} // namespace trivet
