// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/guidepage.h"

namespace trivet {

class Callout;
class CheckPanel;
class FindingsTable;

/// Step 0.2: everything that is set up, held against the recommended setup, without changing anything. A wrong order
/// is named above the table, with the way back.
class ReviewPage : public GuidePage
{
    Q_OBJECT
public:
    ReviewPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void arrive() override;
    void showBlocker(const Blocker &blocker) override;

protected:
    void showHeader() override;

private:
    void showFindings();
    void showWrongOrder();
    void actOn(const QString &checkId);

    Callout *m_wrongOrder;
    QString m_route; ///< slug of the repair route that is offered
    FindingsTable *m_table;
};

} // namespace trivet
