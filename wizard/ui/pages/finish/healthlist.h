// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/pill.h"
#include "ui/parts/checks/checkview.h"

namespace trivet {

/// How one link or chapter stands.
struct HealthRow
{
    QString id; ///< object names are made from it
    CheckLook state = CheckLook::NotYet;
    QString title;       ///< "Autotask and IT Glue"
    QString counts = {}; ///< "7 of 8"
    QString sentence = {};
    QString action = {};  ///< "Review"; empty = none
    QString checkId = {}; ///< the worst check, which "Review" leads to
    bool operator==(const HealthRow &) const = default;
};

class FlowLayout;
class HealthLine;

/// The doctor's summary: a head with counts, a row for each link. Rows for buttons may be added below with addRow().
class HealthList : public Card
{
    Q_OBJECT
public:
    /// `role` names it: "finish" -> "finishHealthList".
    HealthList(const QString &role, const QString &title, QWidget *parent = nullptr);

    void setPills(const QList<PillView> &pills);
    /// The same ids in the same order change in place; the focus stays.
    void setRows(const QList<HealthRow> &rows);

Q_SIGNALS:
    void actionRequested(const QString &id);

private:
    CardHead *m_head;
    QWidget *m_pillRow;
    FlowLayout *m_pillLayout;
    QList<Pill *> m_pills;
    QList<HealthLine *> m_lines;
};

} // namespace trivet
