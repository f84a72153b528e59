// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/stepfooter.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

// Below this width Save becomes an icon (DESIGN-UI section 3).
constexpr double iconOnlyBelowEm = 56;

} // namespace

StepFooter::StepFooter(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)),
      //: Footer button: the step before
      m_back(new Button(tr("&Back"), u"arrow-back"_s)),
      //: Footer button; everything is saved already, this only closes the window
      m_save(new Button(tr("&Save and close"), ButtonKind::Flat)),
      m_saveIcon(new IconButton(u"save"_s, tr("Save and close"))),
      m_reasonIcon(new IconLabel(u"status-locked"_s, &Tokens::text2, 16)),
      m_reason(new ElidedLabel(TextRole::Body, &Tokens::text2)),
      m_link(new LinkButton(QString(), LinkButton::Line::Under)),
      m_next(new Button(QString(), u"arrow-next"_s, ButtonKind::Held))
{
    setObjectName(u"stepFooter"_s);
    m_back->setObjectName(u"backButton"_s);
    //: Read aloud for the footer's Back button
    m_back->setAccessibleName(tr("Back"));
    m_save->setObjectName(u"saveAndCloseButton"_s);
    m_save->setAccessibleName(tr("Save and close"));
    m_saveIcon->setObjectName(u"saveAndCloseIconButton"_s);
    m_saveIcon->setSide(32);
    m_reason->setObjectName(u"footerReasonLabel"_s);
    m_reason->setWrap(TextLabel::Wrap::None);
    m_link->setObjectName(u"footerReasonLink"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_layout->setSpacing(scaled(8));
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_save);
    m_layout->addWidget(m_saveIcon);
    m_layout->addStretch(1);
    m_layout->addWidget(m_reasonIcon);
    m_layout->addWidget(m_reason, 100);
    m_layout->addWidget(m_link);
    m_layout->addSpacing(scaled(6));
    m_layout->addWidget(m_next);
    m_reason->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPageMargin(scaled(32));
    setFixedHeight(scaled(64));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_back, &QPushButton::clicked, this, &StepFooter::backRequested);
    connect(m_save, &QPushButton::clicked, this, &StepFooter::saveAndCloseRequested);
    connect(m_saveIcon, &IconButton::clicked, this, &StepFooter::saveAndCloseRequested);
    connect(m_link, &QPushButton::clicked, this, &StepFooter::linkActivated);
    connect(m_next, &QPushButton::clicked, this, &StepFooter::nextRequested);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFixedHeight(scaled(64));
        update();
    });
    setView({});
}

void StepFooter::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void StepFooter::setPageMargin(int pixels)
{
    m_layout->setContentsMargins(pixels, 1, pixels, 0);
}

void StepFooter::setView(const FooterView &view)
{
    m_view = view;
    m_back->setVisible(view.back == FooterView::Back::Shown);
    //: Footer button: the step after
    m_next->setText(view.nextLabel.isEmpty() ? tr("&Next") : view.nextLabel);
    m_next->setVisible(view.next != FooterView::Next::Hidden);
    m_next->setKind(view.next == FooterView::Next::Open ? ButtonKind::Primary : ButtonKind::Held);
    m_reasonIcon->setIcon(view.reasonIcon.isEmpty() ? u"status-locked"_s : view.reasonIcon, &Tokens::text2);
    m_reasonIcon->setVisible(!view.reason.isEmpty());
    m_reason->setText(view.reason);
    m_reason->setVisible(!view.reason.isEmpty());
    m_link->setText(view.link);
    m_link->setAccessibleName(view.link);
    m_link->setVisible(!view.link.isEmpty());
    QString spoken = m_next->text();
    m_next->setAccessibleName(spoken.remove(u'&'));
    // The reason belongs to the button, so that it is heard where the press goes.
    m_next->setAccessibleDescription(view.next == FooterView::Next::Held ? view.reason : QString());
    m_next->setToolTip(view.next == FooterView::Next::Held ? view.reason : QString());
    adapt();
}

void StepFooter::adapt()
{
    const bool narrow = widthInEm(width()) < iconOnlyBelowEm;
    m_save->setVisible(!narrow);
    m_saveIcon->setVisible(narrow);
}

void StepFooter::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    adapt();
}

void StepFooter::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace trivet
