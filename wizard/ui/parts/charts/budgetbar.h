// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

namespace trivet {

/// How much of a vendor's call limit is used, ready to show.
struct BudgetLook
{
    QString label = {}; ///< "Autotask API"
    QString usage = {}; ///< "2,310 of 10,000 calls this hour"
    int used = 0;
    int limit = 0;
    bool operator==(const BudgetLook &) const = default;
};

/// A thin bar below its label and figures. Turns amber, with bold figures, from 80 % on. Too narrow for one line, the
/// figures go below the label.
class BudgetBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit BudgetBar(QWidget *parent = nullptr);
    void setLook(const BudgetLook &look);
    const BudgetLook &look() const { return m_look; }
    bool isNearLimit() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont usageFont() const;
    int textWidth() const;

    BudgetLook m_look;
};

} // namespace trivet
