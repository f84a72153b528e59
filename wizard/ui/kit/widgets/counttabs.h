// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;

namespace trivet {

struct CountTab
{
    QString key; ///< the owner's
    QString text;
    int count = 0;
    QString icon = {};        ///< none: text and count alone
    Ink ink = &Tokens::text2; ///< of the icon
    bool operator==(const CountTab &) const = default;
};

/// Tabs with a glyph and a count above a table. One is current; arrows move between them. Where they do not fit side by
/// side they wrap.
class CountTabs : public QWidget
{
    Q_OBJECT
public:
    /// `role` names it: "saasMatch" -> "saasMatchCountTabs", its tabs "saasMatchUnmatchedTab".
    explicit CountTabs(const QString &role, QWidget *parent = nullptr);

    /// The same keys in the same order change in place; the current one stays where it is still offered.
    void setTabs(const QList<CountTab> &tabs);
    const QList<CountTab> &tabs() const { return m_tabs; }
    QString current() const;
    /// Without a signal. An unknown key changes nothing.
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// A person chose a tab.
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_role;
    QList<CountTab> m_tabs;
    QButtonGroup *m_buttons;
};

} // namespace trivet
