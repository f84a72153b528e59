// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/doctor/doctorrows.h"
#include "ui/pages/step/guidepage.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace trivet {

class CheckDetails;
class CountTabs;
class DeviceView;
class FilterPills;
class Panes;
class RowsCard;

/// All checks at any time, whatever step one is at: how they stand, since when, what changed since the last visit, why,
/// and how they are mended; and why a device is not in IT Glue. Made to stay open: it remembers how it was left, and
/// what comes in moves nothing under the pointer.
class DoctorPage : public GuidePage
{
    Q_OBJECT
public:
    /// The page is of no step; this says what it is, in the words of one.
    static const StepSpec &pageSpec();

    explicit DoctorPage(PageServices services, QWidget *parent = nullptr);
    void arrive() override;
    void setForm(PageForm form) override;
    /// Shows a check, whatever the filters say.
    void showCheck(const QString &checkId);

protected:
    void showHeader() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChecks();
    void connectParts();
    void refresh();
    void showDetails();
    void showTab(const QString &key);
    void openWayBack(const QString &checkId);
    void keepView();
    void restoreView();
    DoctorGroups groups() const;

    QTimer m_refresh; ///< many readings come at once; they are shown together
    DoctorModel m_model{doctorShape(DoctorGroups::ByLink)};
    CountTabs *m_tabs;
    QStackedWidget *m_stack;
    FilterPills *m_pills;
    QComboBox *m_groups;
    RowsCard *m_list;
    CheckDetails *m_details;
    Panes *m_panes;
    DeviceView *m_devices;
    QString m_check; ///< the one shown
};

} // namespace trivet
