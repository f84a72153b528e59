// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/paintedlist.h"

#include <QList>
#include <QString>

namespace trivet {

/// One share of the bar.
struct Proportion
{
    QString key;  ///< the owner's
    QString text; ///< "Joins"
    int count = 0;
    QString icon = {}; ///< drawn in the share where it fits
    Ink ink = &Tokens::accentText;
    Ink tint = &Tokens::accentTint;
    bool operator==(const Proportion &) const = default;
};

/// How a total divides: one bar, each share as long as its count, with glyph and number in it. Shares that would be
/// too small to see keep a least length. A click on a share asks for its rows; to the keyboard that is what the tabs
/// under it are for. A list to screen readers.
class ProportionBar : public PaintedList
{
    Q_OBJECT
public:
    explicit ProportionBar(const QString &role, QWidget *parent = nullptr);

    void setProportions(const QList<Proportion> &proportions);
    const QList<Proportion> &proportions() const { return m_proportions; }

    QStringList spokenItems() const override;
    QRect itemArea(int index) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<int> shown() const; ///< indices of shares with a count
    int shareAt(const QPoint &position) const;

    QList<Proportion> m_proportions;
};

} // namespace trivet
