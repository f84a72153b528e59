// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/products/productspage.h"

#include "ui/kit/table/rowtable.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/card.h"
#include "ui/pages/products/productstable.h"
#include "ui/pages/step/mendbuttons.h"

#include <QMap>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr auto productCheck = "C08"_L1;

/// One row a product: the device types that lead to it and the types chosen for them.
struct LinkedProduct
{
    QStringList deviceTypes;
    QStringList itemTypes;
};

QMap<QString, LinkedProduct> linkedProducts(const QList<DeviceTypeMapping> &mapping)
{
    QMap<QString, LinkedProduct> products;
    for (const DeviceTypeMapping &row : mapping) {
        LinkedProduct &product = products[row.productName];
        product.deviceTypes << row.deviceType;
        if (!row.configurationItemType.isEmpty() && !product.itemTypes.contains(row.configurationItemType))
            product.itemTypes << row.configurationItemType;
    }
    return products;
}

} // namespace

ProductsPage::ProductsPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : StepPage(spec, services, parent)
{
    if (QWidget *practice = makePracticeCallout())
        work()->addWidget(practice);
    m_table = new ProductsTable(this);
    m_table->table().setObjectName(u"productsTable"_s);
    m_table->head().setTitle(guideText(spec.portalHeading));
    //: Button: opens Autotask, where the products are; "Products" is a portal label
    auto *open = new Button(tr("Open Products"), u"open-external"_s, ButtonKind::Default, m_table);
    open->setObjectName(u"openProductsButton"_s);
    open->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openPortalRequested(VendorId::Autotask); });
    m_table->head().addTrailing(open);
    m_confirmAll = new SmallButton(QString(), ButtonKind::Default, m_table);
    m_confirmAll->setObjectName(u"confirmAllButton"_s);
    connect(m_confirmAll, &QAbstractButton::clicked, this, [this] {
        const QStringList products = std::exchange(m_toConfirm, {});
        for (const QString &product : products)
            guide().confirmations().confirm(productCheck, product);
        Q_EMIT checksDone();
    });
    m_table->head().addTrailing(m_confirmAll);
    work()->addWidget(m_table);
    auto *mends = new MendButtons(u"products"_s, {u"S04"_s, u"R06"_s, u"R08"_s, u"R03"_s}, guide(), this);
    connect(mends, &MendButtons::mendRequested, this, &ProductsPage::mendRequested);
    work()->addWidget(mends);
    addInstructions();
    addNotices();

    connect(m_table, &ProductsTable::actionRequested, this, &ProductsPage::act);
    connect(&guide(), &Guide::mappingChanged, this, &ProductsPage::showRows);
    connect(&guide(), &Guide::verdictsChanged, this, &ProductsPage::showRows);
    showRows();
}

void ProductsPage::showRows()
{
    const auto inventory = guide().inventory();
    QList<ProductRow> rows;
    const auto products = linkedProducts(guide().facts().mapping);
    for (auto product = products.cbegin(); product != products.cend(); ++product) {
        bool exists = false;
        for (const autotask::Product &known : inventory->products.rows)
            exists = exists || known.name == product.key();
        const auto confirmed = guide().confirmations().confirmation(productCheck, product.key());
        ProductRow row{.id = product.key(),
                       .product = product.key(),
                       .deviceType = product->deviceTypes.join(u", "_s),
                       .type = product->itemTypes.join(u", "_s)};
        if (!exists) {
            row.state = inventory->products.isProof() ? RowState::Waiting : RowState::NotYet;
            row.note = tr("Not in Autotask yet");
        } else if (confirmed) {
            row.state = RowState::Confirmed;
            row.note = tr("%1 confirmed this default type").arg(confirmed->who);
            row.action = tr("Take back");
        } else {
            row.state = RowState::Confirm;
            row.note = tr("No API shows the default type. Open the product and compare.");
            //: Action in a product's row: the person has seen its default type in Autotask
            row.action = tr("Confirm");
        }
        rows.append(row);
    }
    m_table->setRows(rows);
    m_toConfirm.clear();
    for (const ProductRow &row : std::as_const(rows)) {
        if (row.state == RowState::Confirm)
            m_toConfirm.append(row.id);
    }
    //: Button above the products: the person has compared them all in Autotask
    m_confirmAll->setText(tr("Confirm all %Ln", nullptr, static_cast<int>(m_toConfirm.size())));
    m_confirmAll->setVisible(m_toConfirm.size() > 1 && !guide().isReadOnly());
}

void ProductsPage::act(const QString &product)
{
    if (guide().confirmations().confirmation(productCheck, product))
        guide().confirmations().takeBack(productCheck, product);
    else
        guide().confirmations().confirm(productCheck, product);
}

void ProductsPage::arrive()
{
    m_table->table().setFocus(Qt::OtherFocusReason);
    m_table->showFirstOpen();
}

void ProductsPage::showBlocker(const Blocker &blocker)
{
    if (blocker.subject == productCheck || blocker.subject == "S04"_L1) {
        scrollTo(m_table);
        m_table->showFirstOpen();
        return;
    }
    StepPage::showBlocker(blocker);
}

} // namespace trivet
