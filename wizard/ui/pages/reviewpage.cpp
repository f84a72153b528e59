// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/reviewpage.h"

#include "ui/pages/checkviews.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {

ReviewPage::ReviewPage(const StepSpec &spec, PageServices services, QWidget *parent) : GuidePage(spec, services, parent)
{
    if (QWidget *practice = makePracticeCallout())
        body()->addWidget(practice);
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            if (step.slug == spec.slug || step.page == PageKind::NotBuiltYet)
                continue;
            auto *card = new Card(this);
            card->setObjectName(u"reviewCard_"_s + step.slug);
            card->addRow(new CardHead(u"checklist"_s, u"%1  %2"_s.arg(step.number, guideText(step.title)), card));
            body()->addWidget(card);
            m_cards.append({step.checks, card});
        }
    }
    auto *again = new Button(tr("Read everything again"), u"refresh"_s, ButtonKind::Default, this);
    again->setObjectName(u"checkAgainButton"_s);
    connect(again, &QAbstractButton::clicked, this, [this] { guide().checkAgain(this->spec().slug); });
    body()->addWidget(again, 0, Qt::AlignLeading);
    if (spec.checksNote) {
        auto *note = new TextLabel(guideText(spec.checksNote), TextRole::Caption, &Tokens::text3, this);
        note->setWrap(TextLabel::Wrap::Words);
        body()->addWidget(note);
    }
    body()->addStretch(1);
    connect(&guide(), &Guide::verdictsChanged, this, &ReviewPage::showChecks);
    connect(&guide(), &Guide::checkingChanged, this, &ReviewPage::showChecks);
    showChecks();
}

void ReviewPage::showChecks()
{
    for (const auto &[checks, card] : std::as_const(m_cards)) {
        const QList<CheckView> views = checkViewsFor(checks, guide());
        for (CheckView view : views) {
            // Nothing is mended here: the step that owns the check has its buttons.
            view.actions.clear();
            if (CheckRow *row = m_rows.value(view.id)) {
                row->setView(view);
            } else {
                m_rows.insert(view.id, new CheckRow(view, card));
                card->addRow(m_rows.value(view.id));
            }
        }
    }
}

} // namespace trivet
