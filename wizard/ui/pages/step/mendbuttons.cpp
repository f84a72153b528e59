// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/mendbuttons.h"

#include "doctor/waitingfindings.h"
#include "guide/engine/guide.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/plansentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

PlanFacts planFactsOf(const Guide &guide)
{
    return {guide.inventory(), guide.facts().mapping, guide.answers(), guide.facts().saasDecisions};
}

std::optional<Mend> offeredMend(const Verdict &verdict, const Guide &guide)
{
    if (guide.isReadOnly() || verdict.isKept || isWaiting(verdict))
        return std::nullopt;
    return mendOf(verdict);
}

MendButtons::MendButtons(const QString &role, const QStringList &checks, Guide &guide, QWidget *parent)
    : QWidget(parent), m_role(role), m_checks(checks), m_guide(guide)
{
    auto *flow = new FlowLayout(scaled(8), scaled(6), this);
    flow->setContentsMargins(0, 0, 0, 0);
    connect(&guide, &Guide::verdictsChanged, this, &MendButtons::offer);
    hide();
    offer();
}

void MendButtons::setChecks(const QStringList &checks)
{
    m_checks = checks;
    offer();
}

void MendButtons::focusFirst()
{
    if (const QLayoutItem *first = layout()->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

/// Buttons stay where the same acts are offered, so that the focus does too.
void MendButtons::offer()
{
    QList<Offer> offers;
    const QList<Verdict> verdicts = m_guide.allVerdicts();
    for (const QString &check : m_checks) {
        for (const Verdict &verdict : verdicts) {
            const auto mend = verdict.checkId == check ? offeredMend(verdict, m_guide) : std::nullopt;
            const auto isSameAct = [&mend](const Offer &other) { return other.kind == mend->kind; };
            if (mend && std::none_of(offers.begin(), offers.end(), isSameAct))
                offers.append({check, mend->kind});
        }
    }
    if (offers == m_offers)
        return;
    m_offers = offers;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the very one that was pressed
        delete item;
    }
    for (const Offer &each : offers) {
        auto *button = new Button(mendButtonText(each.kind), u"preview"_s, ButtonKind::Default, this);
        button->setObjectName(m_role + each.check + u"Button"_s);
        button->setToolTip(checkTitle(each.check));
        connect(button, &QAbstractButton::clicked, this, [this, check = each.check] { Q_EMIT mendRequested(check); });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!offers.isEmpty());
}

} // namespace trivet
