// SPDX-License-Identifier: Apache-2.0
#include "ui/window/question.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/window/trivetwindow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {

Question::Question(QWidget &window, const QString &name, const QString &title, const QString &text) : QDialog(&window)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(scaled(420));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    layout->setSpacing(scaled(14));
    layout->addWidget(new TextLabel(title, TextRole::Section, &Tokens::text, this));
    if (!text.isEmpty()) {
        auto *label = new TextLabel(text, TextRole::Body, &Tokens::text2, this);
        label->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(label);
    }
    m_content = new QVBoxLayout;
    layout->addLayout(m_content, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

Button *Question::addButton(const QString &objectName, const QString &label, ButtonKind kind)
{
    auto *button = new Button(label, kind, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

Button *Question::addPair(const QString &leave, const QString &act)
{
    Button *leaveButton = addButton(u"leaveButton"_s, leave, ButtonKind::Default);
    connect(leaveButton, &QAbstractButton::clicked, this, &QDialog::reject);
    Button *actButton = addButton(u"actButton"_s, act, ButtonKind::Primary);
    actButton->setDefault(true);
    connect(actButton, &QAbstractButton::clicked, this, &QDialog::accept);
    return actButton;
}

void Question::preferLeaving()
{
    auto *leave = findChild<Button *>(u"leaveButton"_s);
    leave->setDefault(true);
    leave->setFocus(Qt::OtherFocusReason);
}

void Question::addCloseButton()
{
    Button *close = addButton(u"closeButton"_s, TrivetWindow::tr("Close"), ButtonKind::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

} // namespace trivet
