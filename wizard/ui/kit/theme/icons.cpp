// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/icons.h"

#include "ui/kit/theme/platform/icondrawing.h"
#include "ui/kit/theme/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>

#include <algorithm>
#include <array>

static void loadIconResources()
{
    // The icons live in a static library, whose resources no linker keeps unless somebody asks for them.
    Q_INIT_RESOURCE(trivet_icons);
}

namespace trivet {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(iconLog, "trivet.ui.icons")

namespace {

bool isKnownIcon(const QString &name)
{
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded)
    if (hasIconDrawing(name))
        return true;
    static QSet<QString> reported;
    if (!reported.contains(name))
        qCWarning(iconLog) << "no icon named" << name;
    reported.insert(name);
    return false;
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // Qt asks in device pixels here and sets the ratio itself.
        return tintedPixmap(m_name, colour(mode), std::min(size.width(), size.height()), 1.0,
                            QGuiApplication::layoutDirection());
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_ink); }
    QString key() const override { return u"trivet-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !isKnownIcon(m_name); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = Theme::current();
        switch (mode) {
        case QIcon::Disabled: return tokens.disabled;
        case QIcon::Normal:
        case QIcon::Active:
        case QIcon::Selected: break;
        }
        // Selected rows are tinted, not filled, so the icon keeps its ink on them.
        return tokens.*m_ink;
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon tintedIcon(const QString &name, Ink ink)
{
    return QIcon(new TintedIconEngine(name, ink));
}

bool isDirectionalIcon(const QString &name)
{
    static constexpr std::array names{"arrow-back"_L1,    "arrow-next"_L1, "chevron-right"_L1,
                                      "open-external"_L1, "resume"_L1,     "undo"_L1};
    return std::ranges::any_of(names, [&](QLatin1StringView known) { return name == known; });
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio,
                     Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && isDirectionalIcon(name);
    const QString key = u"trivet/%1/%2/%3/%4/%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(mirrored ? u"m"_s : u"p"_s);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (isKnownIcon(name)) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        drawIcon(painter, QRectF(0, 0, pixels, pixels), name, colour);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const qreal side = std::min(where.width(), where.height());
    const QPixmap pixmap =
        tintedPixmap(name, colour, std::max(1, qRound(side)), painter.device()->devicePixelRatioF(), direction);
    QRectF target(0, 0, side, side);
    target.moveCenter(where.center());
    painter.drawPixmap(target.toAlignedRect().topLeft(), pixmap);
}

} // namespace trivet
