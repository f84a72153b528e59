// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/checks/summarybar.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trivet {

using namespace Qt::StringLiterals;

SummaryBar::SummaryBar(QWidget *parent)
    : QFrame(parent), m_glyph(new IconLabel(QString(), &Tokens::text2, 20)),
      m_headline(new ElidedLabel(TextRole::Strong)), m_rest(new ElidedLabel(TextRole::Caption, &Tokens::text2)),
      m_button(new SmallButton(QString(), u"chevron-up"_s, ButtonKind::Flat))
{
    setObjectName(u"checksSummaryBar"_s);
    m_button->setObjectName(u"checksSheetButton"_s);
    m_headline->setWrap(TextLabel::Wrap::None);
    m_rest->setWrap(TextLabel::Wrap::None);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(20), scaled(6), scaled(8), scaled(5));
    line->setSpacing(scaled(10));
    line->addWidget(m_glyph);
    line->addWidget(m_headline);
    line->addWidget(m_rest, 1);
    line->addWidget(m_button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &SummaryBar::toggled);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSheet(Sheet::Closed);
}

void SummaryBar::setSummary(CheckLook look, const QString &headline, const QString &rest)
{
    const CheckLookStyle &style = checkLookStyle(look);
    m_glyph->setIcon(QString::fromLatin1(style.icon), style.ink);
    m_headline->setText(headline);
    m_rest->setText(rest);
    setAccessibleName(headline);
    setAccessibleDescription(rest);
}

void SummaryBar::setSheet(Sheet sheet)
{
    m_button->setIconName(sheet == Sheet::Open ? u"chevron-down"_s : u"chevron-up"_s);
    //: Button that opens the list of checks where the window is narrow
    m_button->setText(sheet == Sheet::Open ? tr("Hide checks") : tr("Show checks"));
    m_button->setAccessibleName(m_button->text());
}

void SummaryBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_rest->setVisible(widthInEm(width()) >= 44);
}

void SummaryBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace trivet
