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
    /// The focus to the next button that brings a check forward, those after `row` first; false if there is none.
    bool focusNextToDo(const CheckRow *row);

Q_SIGNALS:
    void actionTriggered(const QString &checkId, const QString &actionId);
    void refreshRequested();
    /// A person did the last thing there was to do here.
    void everythingDone();

private:
    void orderFocus();

    Pill *m_summary;
    IconButton *m_refresh;
    QList<CheckRow *> m_rows;
};

} // namespace trivet
