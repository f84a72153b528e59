// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/commandrow.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/kit/widgets/textblock.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double commandLead = 57;
constexpr double commandTrail = 53;
constexpr double commandTop = 15;

} // namespace

CommandRow::CommandRow(const QString &role, const CommandView &view, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(role + u"CommandRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusRing::leaveOut(*this);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setView(view);
}

void CommandRow::setView(const CommandView &view)
{
    m_view = view;
    setText(view.title);
    setAccessibleName(view.title);
    setAccessibleDescription(view.progressText.isEmpty() ? view.text : view.text + u' ' + view.progressText);
    updateGeometry();
    update();
}

double CommandRow::textHeight(double width) const
{
    return TextBlock(m_view.text, TextRole::Body).size(std::max(40.0, width)).height();
}

int CommandRow::heightForWidth(int width) const
{
    const double room = width - scaled(commandLead) - scaled(commandTrail);
    const double titleHeight = TextBlock(m_view.title, TextRole::Section).size(std::max(40.0, room)).height();
    return qRound(scaled(commandTop) + titleHeight + scaled(2) + textHeight(room) + scaled(commandTop) +
                  (m_view.progress ? scaled(26) : 0));
}

QSize CommandRow::sizeHint() const
{
    return {scaled(524), heightForWidth(scaled(524))};
}

QSize CommandRow::minimumSizeHint() const
{
    return {scaled(220), scaled(72)};
}

void CommandRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    const bool marked = m_view.frame == CommandView::Frame::Chosen || hasFocus();
    const bool practice = m_view.frame == CommandView::Frame::Practice && !hasFocus();
    QColor line = tokens.border;
    if (marked)
        line = tokens.accentText;
    else if (practice)
        line = tokens.practiceLine;
    else if (underMouse())
        line = tokens.control;
    stylepaint::drawBox(painter, rect(), stylepaint::cardRadius, isDown() ? tokens.sunken : tokens.surface, line,
                        marked ? 2 : 1, practice ? Qt::DashLine : Qt::SolidLine);

    const Qt::LayoutDirection direction = layoutDirection();
    const auto place = [&](const QRectF &box) { return QRectF(QStyle::visualRect(direction, rect(), box.toRect())); };
    const double room = width() - scaled(commandLead) - scaled(commandTrail);
    const TextBlock title(m_view.title, TextRole::Section);
    const TextBlock words(m_view.text, TextRole::Body);
    const double titleHeight = title.size(room).height();
    const double middle = scaled(commandTop) + (titleHeight + scaled(2) + textHeight(room)) / 2;
    const double side = scaled(22);
    paintIcon(painter, place({double(scaled(18)), middle - side / 2, side, side}), m_view.icon, tokens.accentText,
              direction);
    const double chevron = scaled(18);
    paintIcon(painter, place({width() - scaled(28) - chevron / 2, middle - chevron / 2, chevron, chevron}),
              u"chevron-right"_s, tokens.text2, direction);
    double y = scaled(commandTop);
    title.draw(painter, place({double(scaled(commandLead)), y, room, titleHeight}), tokens.text, direction);
    y += titleHeight + scaled(2);
    words.draw(painter, place({double(scaled(commandLead)), y, room, textHeight(room)}), tokens.text2, direction);
    y += textHeight(room);
    if (!m_view.progress)
        return;
    y += scaled(18);
    const double caption = QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(m_view.progressText);
    const double thick = scaled(6);
    const double length = std::max(0.0, room - caption - scaled(10));
    const QRectF track = place({double(scaled(commandLead)), y - thick / 2, length, thick});
    stylepaint::drawBox(painter, track, thick / 2, tokens.hover, QColor());
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(*m_view.progress, 0.0, 1.0));
    if (direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (done.width() > thick)
        stylepaint::drawBox(painter, done, thick / 2, tokens.accent, QColor());
    const double pitch = lineHeight(TextRole::Caption);
    const QRectF captionBox = place({width() - scaled(commandTrail) - caption, y - pitch / 2, caption + 2, pitch});
    TextBlock(m_view.progressText, TextRole::Caption).draw(painter, captionBox, tokens.text2, direction);
}

void CommandRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace trivet
