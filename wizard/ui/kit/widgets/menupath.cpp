// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/menupath.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double chipHeight = 22;
constexpr double chipPadding = 8;
constexpr double chevronRoom = 17;
constexpr double chevronSide = 12;
constexpr double chipLineGap = 4;

QAccessibleInterface *menuPathAccessible(const QString &, QObject *object)
{
    auto *path = qobject_cast<MenuPath *>(object);
    return path ? new QAccessibleWidget(path, QAccessible::StaticText) : nullptr;
}

} // namespace

MenuPath::MenuPath(const QStringList &path, QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(menuPathAccessible), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setPath(path);
}

void MenuPath::setPath(const QStringList &path)
{
    m_path = path;
    //: Read aloud between the words of a menu path: "Admin, then Resources/Users"
    const QString between = tr(", then ");
    //: Read aloud; %1 is the path in the portal's own words
    setAccessibleName(tr("Menu path: %1").arg(path.join(between)));
    setToolTip(asText());
    updateGeometry();
    update();
}

QString MenuPath::asText() const
{
    return m_path.join(u" > "_s);
}

void MenuPath::copy() const
{
    QGuiApplication::clipboard()->setText(asText());
}

QList<MenuPath::Chip> MenuPath::chips(double width) const
{
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    const double height = scaled(chipHeight);
    QList<Chip> placed;
    double x = 0;
    double y = 0;
    for (const QString &word : m_path) {
        const double room = placed.isEmpty() ? 0 : scaled(chevronRoom);
        double chipWidth = std::round(metrics.horizontalAdvance(word)) + scaled(2 * chipPadding);
        double lead = x > 0 ? room : 0;
        if (x > 0 && width > 0 && x + lead + chipWidth > width) {
            x = 0;
            y += height + scaled(chipLineGap);
        }
        // A line that goes on starts with its chevron.
        if (x <= 0 && !placed.isEmpty())
            lead = scaled(chevronRoom) - scaled(3);
        QString text = word;
        if (width > 0 && lead + chipWidth > width) {
            chipWidth = std::max<double>(scaled(40), width - lead);
            text = metrics.elidedText(word, Qt::ElideMiddle, chipWidth - scaled(2 * chipPadding));
        }
        Chip chip{QRectF(x + lead, y, chipWidth, height), {}, text};
        if (lead > 0) {
            const double side = scaled(chevronSide);
            chip.chevron = QRectF(x + (lead - side) / 2, y + (height - side) / 2, side, side);
        }
        placed.append(chip);
        x = chip.box.right();
    }
    return placed;
}

QSize MenuPath::sizeHint() const
{
    double right = 0;
    for (const Chip &chip : chips(0))
        right = std::max(right, chip.box.right());
    return {qCeil(right), scaled(chipHeight)};
}

QSize MenuPath::minimumSizeHint() const
{
    return {scaled(96), scaled(chipHeight)};
}

int MenuPath::heightForWidth(int width) const
{
    const QList<Chip> placed = chips(width);
    return placed.isEmpty() ? 0 : qCeil(placed.constLast().box.bottom());
}

void MenuPath::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setFont(textFont(TextRole::Caption));
    const QList<Chip> placed = chips(width());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    for (qsizetype first = 0; first < placed.size();) {
        qsizetype end = first;
        while (end < placed.size() && placed[end].box.top() == placed[first].box.top())
            ++end;
        // The portal's words run left to right in every language; only the line stands at the leading side.
        const double shift = rightToLeft ? width() - placed[end - 1].box.right() : 0;
        for (qsizetype i = first; i < end; ++i) {
            const Chip &chip = placed[i];
            const QRectF box = chip.box.translated(shift, 0);
            stylepaint::drawBox(painter, box, stylepaint::chipRadius, tokens.sunken, tokens.border);
            painter.setPen(tokens.text);
            painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
            if (!chip.chevron.isNull())
                paintIcon(painter, chip.chevron.translated(shift, 0), u"chevron-right"_s, tokens.text2);
        }
        first = end;
    }
}

void MenuPath::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trivet
