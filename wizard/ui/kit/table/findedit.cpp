// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/findedit.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double findPadding = 9;
constexpr double findIcon = 16;

} // namespace

FindEdit::FindEdit(const QString &role, const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(role + u"FindEdit"_s);
    setAccessibleName(name);
    setPlaceholderText(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(scaled(280));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setMaximumWidth(scaled(280));
        placeText();
    });
    placeText();
}

void FindEdit::placeText()
{
    const int lead = scaled(findPadding);
    const int trail = scaled(findPadding + findIcon + findPadding);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? trail : lead, 0, rightToLeft ? lead : trail, 0);
    updateGeometry();
}

void FindEdit::open()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize FindEdit::sizeHint() const
{
    return {scaled(200), scaled(32)};
}

QSize FindEdit::minimumSizeHint() const
{
    return {scaled(140), scaled(32)};
}

void FindEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(findIcon);
    const QRect icon(width() - side - scaled(findPadding), (height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"search"_s, Theme::current().text2);
}

void FindEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeText();
}

} // namespace trivet
