// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/panes.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace trivet {

using namespace Qt::StringLiterals;

Panes::Panes(const QString &role, QWidget *list, QWidget *details, const QString &back, QWidget *parent)
    : QWidget(parent), m_list(list), m_details(details), m_side(new QWidget),
      m_back(new SmallButton(back, u"arrow-back"_s, ButtonKind::Flat))
{
    m_back->setObjectName(role + u"BackToListButton"_s);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(details, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    row->addWidget(list, 2);
    row->addWidget(m_side, 3);
    connect(m_back, &QAbstractButton::clicked, this, &Panes::showList);
    place();
}

void Panes::setForm(PageForm form)
{
    m_sideBySide = form == PageForm::Wide;
    place();
}

void Panes::place()
{
    m_list->setVisible(m_sideBySide || !m_showsDetails);
    m_side->setVisible(m_sideBySide || m_showsDetails);
    m_back->setVisible(!m_sideBySide);
}

void Panes::showDetails()
{
    m_showsDetails = true;
    place();
    m_details->setFocus(Qt::OtherFocusReason);
}

void Panes::showList()
{
    m_showsDetails = false;
    place();
    m_list->setFocus(Qt::OtherFocusReason);
}

void Panes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_list->hasFocus()) {
        showList();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace trivet
