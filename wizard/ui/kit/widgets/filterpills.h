// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/pill.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace trivet {

struct FilterPill
{
    QString key;
    PillView view; ///< "2 failed"
    bool operator==(const FilterPill &) const = default;
};

/// Pills with counts that filter what stands below: pressed ones are shown, none pressed shows all. They wrap.
class FilterPills : public QWidget
{
    Q_OBJECT
public:
    /// `role` names it: "checks" -> "checksFilterPills", its pills "checksFailedPill".
    explicit FilterPills(const QString &role, QWidget *parent = nullptr);

    /// Pills of the same key change in place, so that the focus stays.
    void setPills(const QList<FilterPill> &pills);
    QStringList chosen() const;
    /// Without a signal; unknown keys are left out.
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    /// A person pressed one.
    void chosenChanged(const QStringList &keys);

private:
    QString m_role;
    QList<QAbstractButton *> m_buttons;
};

} // namespace trivet
