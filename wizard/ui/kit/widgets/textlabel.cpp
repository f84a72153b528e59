// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/textlabel.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/textblock.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trivet {
namespace {

// A wrapping label asks for no more than this, at 13 px text, so that pages decide their own measure.
constexpr double preferredMeasure = 480;
constexpr double narrowestMeasure = 64;

TextBlock blockOf(const QString &text, TextRole role, qsizetype lead, double linePixels)
{
    TextBlock block(text, role);
    block.setLead(lead);
    if (linePixels > 0)
        block.setLineHeight(std::max(scaled(linePixels), qRound(QFontMetricsF(textFont(role)).height())));
    return block;
}

} // namespace

TextLabel::TextLabel(TextRole role, Ink ink, QWidget *parent) : TextLabel(QString(), role, ink, parent) {}

TextLabel::TextLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    takeFont();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::takeFont);
}

void TextLabel::takeFont()
{
    setFont(textFont(m_role));
    updateGeometry();
    update();
}

void TextLabel::setWrap(Wrap wrap)
{
    setWordWrap(wrap == Wrap::Words);
    updateGeometry();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextLabel::setLead(const QString &lead, const QString &rest)
{
    m_lead = lead.size();
    setText(rest.isEmpty() ? lead : lead + u' ' + rest);
}

void TextLabel::setLinePixels(double pixels)
{
    m_linePixels = pixels;
    updateGeometry();
}

QSize TextLabel::sizeHint() const
{
    const TextBlock block = blockOf(text(), m_role, m_lead, m_linePixels);
    QSizeF size = block.size(0);
    if (wordWrap() && size.width() > scaled(preferredMeasure))
        size = block.size(scaled(preferredMeasure));
    const QMargins margins = contentsMargins();
    return size.toSize() + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (!wordWrap())
        return whole;
    return {std::min(whole.width(), scaled(narrowestMeasure)), std::min(whole.height(), lineHeight(m_role))};
}

int TextLabel::heightForWidth(int width) const
{
    // A layout asks for the width it has, also where the label takes less of it.
    width = std::min(width, maximumWidth());
    if (!wordWrap())
        return sizeHint().height();
    const QMargins margins = contentsMargins();
    const double inner = std::max(1, width - margins.left() - margins.right());
    return qRound(blockOf(text(), m_role, m_lead, m_linePixels).size(inner).height()) + margins.top() +
           margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current();
    const TextBlock block = blockOf(shownText(), m_role, m_lead, m_linePixels);
    QRectF where = contentsRect();
    const double height = block.size(wordWrap() ? where.width() : 0).height();
    if (!(alignment() & Qt::AlignTop))
        where.setTop(where.top() + std::max(0.0, (where.height() - height) / 2));
    block.draw(painter, where, isEnabled() ? tokens.*m_ink : tokens.disabled, layoutDirection());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(TextLabel::sizeHint().width(), scaled(narrowestMeasure)), TextLabel::sizeHint().height()};
}

QString ElidedLabel::shownText() const
{
    return QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, contentsRect().width() + 0.5);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return TextLabel::event(event);
}

} // namespace trivet
