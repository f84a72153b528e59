// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/review/findingrows.h"
#include "ui/pages/step/guidepage.h"

namespace trivet {

class Callout;
class FilterPills;
class RowsCard;

/// Step 0.2: everything that is set up, held against the recommended setup, without changing anything: what is wrong on top,
/// what is not there folded away. A wrong order is named above the table, with the way back. Rows stay where they are while
/// a person is among them.
class ReviewPage : public GuidePage
{
    Q_OBJECT
public:
    ReviewPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void arrive() override;
    void setForm(PageForm form) override;
    void showBlocker(const Blocker &blocker) override;

protected:
    void showHeader() override;

private:
    void showFindings();
    void showWrongOrder();
    void actOn(const QString &checkId);
    bool showFirstOpen();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Callout *m_wrongOrder;
    QString m_route; ///< slug of the repair route that is offered
    FindingsModel m_model{findingShape()};
    FilterPills *m_pills;
    RowsCard *m_list;
    bool m_isChosen = false; ///< a person chose what is shown
};

} // namespace trivet
