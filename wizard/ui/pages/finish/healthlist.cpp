// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/healthlist.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

/// One row: glyph, title with its counts, a sentence, and what can be done about it.
class HealthLine : public QWidget
{
public:
    explicit HealthLine(const QString &id)
        : m_glyph(new IconLabel(QString(), &Tokens::text2, 20)), m_title(new TextLabel(TextRole::Body, &Tokens::text2)),
          m_sentence(new TextLabel(TextRole::Caption, &Tokens::text2)), m_action(new LinkButton(QString()))
    {
        setObjectName(id + u"HealthRow"_s);
        m_action->setObjectName(id + u"HealthButton"_s);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_title);
        words->addWidget(m_sentence);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(scaled(15), scaled(8), scaled(15), scaled(8));
        row->setSpacing(scaled(11));
        row->addWidget(m_glyph, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        row->addWidget(m_action, 0, Qt::AlignTop);
    }

    LinkButton &action() { return *m_action; }

    void setRow(const HealthRow &row)
    {
        const CheckLookStyle &style = checkLookStyle(row.state);
        m_glyph->setIcon(QString::fromLatin1(style.icon), style.ink);
        m_title->setLead(row.title, row.counts); // in one text, so that the counts wrap behind the title
        m_sentence->setText(row.sentence);
        m_sentence->setVisible(!row.sentence.isEmpty());
        m_action->setText(row.action);
        m_action->setVisible(!row.action.isEmpty());
        m_action->updateGeometry();
        //: Name of a button at a link's summary; %1 the button's label, %2 the link
        m_action->setAccessibleName(HealthList::tr("%1: %2").arg(row.action, row.title));
        //: A link's summary, read aloud; %1 its state, %2 its name, %3 "7 of 8"
        setAccessibleName(HealthList::tr("%1: %2, %3").arg(checkLookName(row.state), row.title, row.counts));
        setAccessibleDescription(row.sentence);
    }

private:
    IconLabel *m_glyph;
    TextLabel *m_title;
    TextLabel *m_sentence;
    LinkButton *m_action;
};

HealthList::HealthList(const QString &role, const QString &title, QWidget *parent)
    : Card(parent), m_head(new CardHead(QString(), title))
{
    setObjectName(role + u"HealthList"_s);
    setAccessibleName(title);
    addRow(m_head);
    m_pillRow = new QWidget(this);
    m_pillLayout = new FlowLayout(scaled(8), scaled(6), m_pillRow);
    m_pillLayout->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10));
    addRow(m_pillRow);
}

void HealthList::setPills(const QList<PillView> &pills)
{
    while (m_pills.size() > pills.size())
        delete m_pills.takeLast();
    while (m_pills.size() < pills.size()) {
        m_pills.append(new Pill(m_pillRow));
        m_pillLayout->addWidget(m_pills.constLast());
    }
    for (qsizetype i = 0; i < pills.size(); ++i)
        m_pills[i]->setView(pills[i]);
    m_pillRow->setVisible(!pills.isEmpty());
}

void HealthList::setRows(const QList<HealthRow> &rows)
{
    const bool same = std::ranges::equal(m_lines, rows, [](const HealthLine *line, const HealthRow &row) {
        return line->objectName() == row.id + u"HealthRow"_s;
    });
    if (!same) {
        for (HealthLine *line : std::as_const(m_lines)) {
            removeRow(line);
            line->setObjectName(QString()); // the names belong to the new ones from now on
            line->action().setObjectName(QString());
            line->hide();
            line->deleteLater();
        }
        m_lines.clear();
        for (const HealthRow &row : rows) {
            auto *line = new HealthLine(row.id);
            connect(&line->action(), &QAbstractButton::clicked, this,
                    [this, id = row.id] { Q_EMIT actionRequested(id); });
            m_lines.append(line);
            // After head and pills and before whatever the page added below.
            insertRow(int(m_lines.size()) + 1, line);
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_lines[i]->setRow(rows[i]);
}

} // namespace trivet
