// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/pageheader.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/announcer.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double whyWidth = 720;

}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_place(new ElidedLabel(TextRole::Caption, &Tokens::text3)),
      m_title(new TextLabel(TextRole::Title)), m_why(new TextLabel(TextRole::Body, &Tokens::text2)),
      m_clock(new IconLabel(u"clock"_s, &Tokens::text3, 14)),
      m_duration(new TextLabel(TextRole::Caption, &Tokens::text3)), m_state(new Pill)
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitleLabel"_s);
    m_place->setObjectName(u"pagePlaceLabel"_s);
    m_why->setObjectName(u"pageWhyLabel"_s);
    m_place->setWrap(TextLabel::Wrap::None);
    m_duration->setWrap(TextLabel::Wrap::None);
    m_title->setFocusPolicy(Qt::TabFocus);
    // A ring around a headline says nothing that the headline does not.
    FocusRing::leaveOut(*m_title);
    m_why->setMaximumWidth(scaled(whyWidth));

    auto *top = new QHBoxLayout;
    top->setSpacing(scaled(6));
    top->addWidget(m_place, 1);
    top->addWidget(m_clock);
    top->addWidget(m_duration);
    top->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(m_why);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setView({});
}

void PageHeader::setView(const PageHeaderView &view)
{
    if (view.title != m_view.title)
        m_announced.clear();
    m_view = view;
    m_place->setText(view.place.join(u"  \u00B7  "_s));
    m_title->setText(view.title);
    m_title->setAccessibleName(view.title);
    m_why->setText(view.why);
    m_why->setVisible(!view.why.isEmpty());
    const bool hasState = !view.state.text.isEmpty();
    m_state->setView(view.state);
    m_state->setVisible(hasState);
    m_duration->setText(view.duration);
    m_duration->setVisible(!hasState && !view.duration.isEmpty());
    m_clock->setVisible(!hasState && !view.duration.isEmpty());
    setFocusProxy(m_title);
    if (hasState && view.state.text != m_announced) {
        m_announced = view.state.text;
        announce(*this, m_announced);
    }
}

} // namespace trivet
