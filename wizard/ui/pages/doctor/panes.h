// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/pageform.h"

#include <QWidget>

class QHBoxLayout;

namespace trivet {

class SmallButton;

/// A list and what belongs to its current row: side by side where there is room, else one at a time with a way back.
class Panes : public QWidget
{
    Q_OBJECT
public:
    /// `back` names the way back to the list: "All checks".
    Panes(const QString &role, QWidget *list, QWidget *details, const QString &back, QWidget *parent = nullptr);

    void setForm(PageForm form);
    bool isSideBySide() const { return m_sideBySide; }
    /// The details of a row that a person chose; gives them the focus.
    void showDetails();
    void showList();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    QWidget *m_list;
    QWidget *m_details;
    QWidget *m_side;
    SmallButton *m_back;
    bool m_sideBySide = true;
    bool m_showsDetails = false;
};

} // namespace trivet
