// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/reading/readcostline.h"

#include "guide/engine/guide.h"
#include "ui/parts/reading/readcostsentence.h"

using namespace Qt::StringLiterals;

namespace trivet {

ReadCostLine::ReadCostLine(Guide &guide, QWidget *parent)
    : TextLabel(TextRole::Caption, &Tokens::text3, parent), m_guide(guide)
{
    setObjectName(u"readCostLabel"_s);
    setWrap(Wrap::Words);
    connect(&guide, &Guide::inventoryChanged, this, &ReadCostLine::tell);
    connect(&guide, &Guide::checkingChanged, this, &ReadCostLine::tell);
    connect(&guide, &Guide::verdictsChanged, this, &ReadCostLine::tell);
    tell();
}

void ReadCostLine::readEverything()
{
    if (!m_begun.isValid())
        m_begun = QDateTime::currentDateTimeUtc();
    m_guide.checkAgain(u"review"_s);
    tell();
}

void ReadCostLine::tell()
{
    const auto inventory = m_guide.inventory();
    setVisible(false);
    if (!inventory)
        return;
    if (m_begun.isValid() && !m_guide.isBusy()) {
        m_paid = paidCostText(paidCost(*inventory, m_begun));
        m_begun = {};
    }
    setText(m_paid.isEmpty() ? expectedCostText(expectedCost(*inventory)) : m_paid);
    setVisible(!text().isEmpty());
}

} // namespace trivet
