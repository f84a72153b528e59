// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/customertypecard.h"

#include "guide/engine/guide.h"
#include "inventory/joins/customertypes.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {

CustomerTypeCard::CustomerTypeCard(Guide &guide, QWidget *parent) : Card(parent), m_guide(guide)
{
    setObjectName(u"customerTypeCard"_s);
    addRow(new CardHead(u"user"_s, tr("Which company type means customer?"), this));
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(16));
    layout->setSpacing(scaled(8));
    auto *why = new TextLabel(tr("Your Autotask has no type that is called Customer for certain. Trivet says nothing "
                                 "about customers until you choose, "
                                 "and remembers it for this tenant."),
                              TextRole::Body, &Tokens::text2, inside);
    why->setWrap(TextLabel::Wrap::Words);
    layout->addWidget(why);

    m_combo = new QComboBox(inside);
    m_combo->setObjectName(u"customerTypeCombo"_s);
    m_combo->setAccessibleName(tr("Company type of customers"));
    m_combo->setFixedHeight(scaled(32));
    //: In a list of company types: none is chosen yet
    m_combo->setPlaceholderText(tr("Choose the type"));
    m_useSuggested = new SmallButton(QString(), ButtonKind::Default, inside);
    m_useSuggested->setObjectName(u"useSuggestedTypeButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(m_combo, 1);
    row->addWidget(m_useSuggested);
    layout->addLayout(row);
    m_hint = new TextLabel(TextRole::Caption, &Tokens::text3, inside);
    m_hint->setWrap(TextLabel::Wrap::Words);
    layout->addWidget(m_hint);
    addRow(inside);

    connect(m_combo, &QComboBox::activated, this, [this] { choose(m_combo->currentData().toString()); });
    connect(m_useSuggested, &QAbstractButton::clicked, this,
            [this] { choose(CustomerTypes(*m_guide.inventory()).suggestedValue()); });
    connect(&guide, &Guide::inventoryChanged, this, &CustomerTypeCard::show);
    hide();
    show();
}

void CustomerTypeCard::show()
{
    const auto inventory = m_guide.inventory();
    if (!inventory || !inventory->companyTypes.isKnown())
        return;
    const CustomerTypes customers(*inventory);
    m_combo->clear();
    for (const autotask::PicklistValue &type : inventory->companyTypes.rows) {
        if (type.isActive)
            m_combo->addItem(type.label, type.value);
    }
    m_combo->setCurrentIndex(m_combo->findData(inventory->customerType));
    const bool hasSuggestion = !customers.isKnown() && !customers.suggestedValue().isEmpty();
    //: Button; %1 is a company type, in the tenant's own words
    m_useSuggested->setText(tr("Use %1").arg(customers.suggestedLabel()));
    m_useSuggested->setVisible(hasSuggestion);
    //: %1 is a company type, in the tenant's own words
    m_hint->setText(hasSuggestion ? tr("Most likely %1: it stands where Autotask has its own type for customers.")
                                        .arg(customers.suggestedLabel())
                                  : QString());
    m_hint->setVisible(hasSuggestion);
    setVisible(customers.origin() != CustomerTypes::Origin::Label);
}

void CustomerTypeCard::choose(const QString &value)
{
    m_guide.inputs().setAnswer(AnswerId::CustomerType, value);
}

} // namespace trivet
