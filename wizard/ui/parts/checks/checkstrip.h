// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/checks/checkview.h"

#include <QFrame>

class QHBoxLayout;

namespace trivet {

/// The checks of a table page, side by side under the table. Pressing one asks for its first action, or to show it.
class CheckStrip : public QFrame
{
    Q_OBJECT
public:
    explicit CheckStrip(QWidget *parent = nullptr);
    void setChecks(const QList<CheckView> &checks);

Q_SIGNALS:
    /// `actionId` is the check's first action, or empty.
    void activated(const QString &checkId, const QString &actionId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
};

} // namespace trivet
