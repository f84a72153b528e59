// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"
#include "ui/parts/checks/checkview.h"
#include "ui/kit/widgets/pill.h"

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

private:
    Pill *m_summary;
    IconButton *m_refresh;
    QList<CheckRow *> m_rows;
};

} // namespace trivet
