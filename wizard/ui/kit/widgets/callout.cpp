// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/callout.h"

#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {
namespace {

constexpr double leastCalloutText = 240;

struct CalloutInk
{
    CalloutKind kind;
    Ink ground;
    Ink line;
    Ink glyph;
    const char *icon;
    const char *spoken; // before the title, for those who do not see the glyph
};

constexpr CalloutInk calloutInks[]{
    {CalloutKind::Info, &Tokens::accentTint, &Tokens::accentLine, &Tokens::accentText, "status-info",
     //: Read aloud before the title of a note
     QT_TRANSLATE_NOOP("trivet::Callout", "Note: %1")},
    {CalloutKind::Warning, &Tokens::warnTint, &Tokens::warnLine, &Tokens::warnFill, "status-attention",
     //: Read aloud before the title of a warning
     QT_TRANSLATE_NOOP("trivet::Callout", "Warning: %1")},
    {CalloutKind::Error, &Tokens::errTint, &Tokens::errLine, &Tokens::err, "status-failed",
     //: Read aloud before the title of a box about something that failed
     QT_TRANSLATE_NOOP("trivet::Callout", "Failed: %1")},
    {CalloutKind::Practice, &Tokens::practiceTint, &Tokens::practiceLine, &Tokens::practice, "practice",
     //: Read aloud before the title of a box about practice mode
     QT_TRANSLATE_NOOP("trivet::Callout", "Practice: %1")},
};

const CalloutInk &calloutInk(CalloutKind kind)
{
    return *std::ranges::find(calloutInks, kind, &CalloutInk::kind);
}

void showIcon(IconLabel &label, const CalloutView &view)
{
    const CalloutInk &ink = calloutInk(view.kind);
    label.setIcon(view.icon.isEmpty() ? QString::fromLatin1(ink.icon) : view.icon, ink.glyph);
}

} // namespace

Callout::Callout(const CalloutView &view, QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(QString(), &Tokens::text2, 18)), m_title(new TextLabel(TextRole::Strong)),
      m_text(new TextLabel(TextRole::Body, &Tokens::text2)), m_layout(new QGridLayout(this)), m_buttons(new QWidget)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch();
    m_layout->setContentsMargins(scaled(16), scaled(11), scaled(15), scaled(11));
    m_layout->setHorizontalSpacing(scaled(13));
    m_layout->setVerticalSpacing(scaled(8));
    m_layout->setColumnStretch(1, 1);
    auto *iconColumn = new QVBoxLayout;
    iconColumn->addSpacing(scaled(1));
    iconColumn->addWidget(m_icon);
    iconColumn->addStretch();
    m_layout->addLayout(iconColumn, 0, 0);
    m_layout->addLayout(words, 0, 1);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    m_layout->addWidget(m_buttons, 0, 2, Qt::AlignVCenter);
    m_buttons->hide();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setView(view);
}

void Callout::setView(const CalloutView &view)
{
    m_view = view;
    showIcon(*m_icon, view);
    m_title->setLead(view.title, QString());
    m_text->setText(view.text);
    m_text->setVisible(!view.text.isEmpty());
    setAccessibleName(tr(calloutInk(view.kind).spoken).arg(view.title));
    setAccessibleDescription(view.text);
    update();
}

void Callout::addButton(QWidget *button)
{
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    placeButtons();
}

void Callout::placeButtons()
{
    const int buttons = m_buttons->sizeHint().width();
    const bool below = !m_buttons->isHidden() && width() - buttons < scaled(leastCalloutText);
    if (below == m_buttonsBelow)
        return;
    m_buttonsBelow = below;
    m_layout->removeWidget(m_buttons);
    if (below)
        m_layout->addWidget(m_buttons, 1, 1, 1, 2, Qt::AlignLeading);
    else
        m_layout->addWidget(m_buttons, 0, 2, Qt::AlignVCenter);
}

void Callout::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void Callout::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    const CalloutInk &ink = calloutInk(m_view.kind);
    QPainter painter(this);
    stylepaint::drawBox(painter, rect(), stylepaint::calloutRadius, tokens.*ink.ground, tokens.*ink.line, 1,
                        m_view.kind == CalloutKind::Practice ? Qt::DashLine : Qt::SolidLine);
}

Banner::Banner(const CalloutView &view, QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(QString(), &Tokens::text2, 20)),
      m_text(new TextLabel(TextRole::Body, &Tokens::text2)), m_layout(new QHBoxLayout(this))
{
    m_layout->setSpacing(scaled(12));
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    setPageMargin(scaled(32));
    setMinimumHeight(scaled(44));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setView(view);
}

void Banner::setView(const CalloutView &view)
{
    m_view = view;
    showIcon(*m_icon, view);
    m_text->setLead(view.title, view.text);
    setAccessibleName(Callout::tr(calloutInk(view.kind).spoken).arg(view.title));
    setAccessibleDescription(view.text);
    update();
}

void Banner::addButton(QWidget *button)
{
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::setPageMargin(int pixels)
{
    m_layout->setContentsMargins(pixels, scaled(7), pixels, scaled(8));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    const CalloutInk &ink = calloutInk(m_view.kind);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.*ink.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.*ink.line);
}

} // namespace trivet
