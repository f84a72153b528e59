// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/existingdata/forecastmodel.h"
#include "ui/pages/step/steppage.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QVariant>

namespace trivet {

class ForecastTable;
struct Inventory;

/// Step 2.1: what IT Glue holds already against what Autotask will bring, by IT Glue's exact rules, before anything is
/// connected; each near miss with the letters that differ.
class ExistingDataPage : public StepPage
{
    Q_OBJECT
public:
    ExistingDataPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    ~ExistingDataPage() override;
    void showBlocker(const Blocker &blocker) override;

private:
    /// Comparing all names takes a while in large tenants: off the GUI thread, the newest snapshot wins.
    void compare();
    struct Compared
    {
        bool isKnown = false;
        ForecastModel::Rows organizations = {};
        ForecastModel::Rows configurations = {};
    };
    static Compared compared(const Inventory &inventory);
    void show(const Compared &tables);

    QFutureWatcher<Compared> m_comparing;
    bool m_isOutdated = false;
    QVariantList m_compared; ///< what was compared last: when each set was read, and which companies count
    QWidget *m_tables;
    ForecastTable *m_organizations;
    ForecastTable *m_configurations;
};

} // namespace trivet
