// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/steppage.h"

namespace trivet {

class ProductsTable;
class SmallButton;

/// Step 1.5: each linked product, whether Autotask has it, and its default type, which only a person sees.
class ProductsPage : public StepPage
{
    Q_OBJECT
public:
    ProductsPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void arrive() override;
    void showBlocker(const Blocker &blocker) override;

private:
    void showRows();
    void act(const QString &product);

    ProductsTable *m_table;
    SmallButton *m_confirmAll;
    QStringList m_toConfirm;
};

} // namespace trivet
