// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/pill.h"
#include "ui/parts/checks/checkview.h"

namespace trivet {

class CheckRow;
class IconButton;

/// The right column of a step: what Trivet saw for itself.
class CheckPanel : public Card
{
    Q_OBJECT
public:
    explicit CheckPanel(QWidget *parent = nullptr);
    /// Rows with the same id are kept and updated in place, so that focus stays where it is.
    void setChecks(const QList<CheckView> &checks);
    void setSummary(const PillView &summary);
    CheckRow *row(const QString &checkId) const;
    const QList<CheckRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void actionTriggered(const QString &checkId, const QString &actionId);
    void refreshRequested();
    /// Where a person goes on after an act whose row is not under the pointer; it may be out of sight.
    void movedOn(QWidget *next);
    /// A person did the last thing there was to do here.
    void everythingDone();

private:
    void moveOn(const CheckRow *from);
    QWidget *nextToDo(const CheckRow *from) const;
    void orderFocus();

    Pill *m_summary;
    IconButton *m_refresh;
    QList<CheckRow *> m_rows;
};

} // namespace trivet
