// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QWidget>

namespace trivet {

/// A painted icon. Decoration unless it is given an accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// `side` is the icon's size at 13 px text.
    IconLabel(const QString &icon, Ink ink, double side, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Ink ink);
    QString icon() const { return m_icon; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink;
    double m_side;
};

} // namespace trivet
