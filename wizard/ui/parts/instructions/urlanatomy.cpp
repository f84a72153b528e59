// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/instructions/urlanatomy.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double anatomyPadding = 14;
constexpr double anatomyTop = 8;
constexpr double anatomyBottom = 12;
constexpr double partBoxHeight = 28;
constexpr double partBoxPadding = 8;
constexpr double partGap = 2;
constexpr double namesToBoxes = 2;
constexpr double noteIcon = 14;
constexpr double noteGap = 6;

QFont partName()
{
    QFont font = textFont(TextRole::Meta);
    font.setWeight(QFont::Medium);
    return font;
}

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

/// Places from the left, the first at 0.
struct UrlAnatomy::Pieces
{
    struct Piece
    {
        QString text;
        double x = 0;
        double width = 0;
    };
    Piece before;
    Piece subdomain;
    Piece between;
    Piece region;
    Piece after;
};

UrlAnatomy::UrlAnatomy(const QString &role, QWidget *parent) : QWidget(parent)
{
    setObjectName(role + u"UrlAnatomy"_s);
    //: Accessible name of the picture that shows the parts of an address
    setAccessibleName(tr("Parts of the address"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setParts({});
}

void UrlAnatomy::setParts(const UrlParts &parts)
{
    m_parts = parts;
    switch (parts.kind) {
    case UrlParts::Kind::Nothing:
    case UrlParts::Kind::Foreign: setAccessibleDescription(note()); break;
    case UrlParts::Kind::Complete:
        //: Read aloud: the parts of an address; %1 "fernhill-it", %2 "NA"
        setAccessibleDescription(
            tr("Subdomain %1, region %2")
                .arg(parts.subdomain, parts.regionName.isEmpty() ? parts.region : parts.regionName));
        break;
    case UrlParts::Kind::WithoutRegion:
        //: Read aloud: the parts of an address; %1 "fernhill-it", %2 "No region in this address"
        setAccessibleDescription(tr("Subdomain %1. %2").arg(parts.subdomain, note()));
        break;
    }
    setToolTip(parts.before + parts.subdomain + parts.between + parts.region + parts.after);
    updateGeometry();
    update();
}

QString UrlAnatomy::note() const
{
    switch (m_parts.kind) {
    //: Under an address field that is still empty
    case UrlParts::Kind::Nothing: return tr("The subdomain and the region of your address show here.");
    case UrlParts::Kind::Complete: return {};
    //: Under an address that does not name a region
    case UrlParts::Kind::WithoutRegion:
        if (!m_parts.regionName.isEmpty()) {
            //: Under an address that does not name a region; %1 the one that was chosen, "EU"
            return tr("The address names no region; %1 is chosen below.").arg(m_parts.regionName);
        }
        return tr("No region in this address. Choose it below.");
    //: Under an address of another service
    case UrlParts::Kind::Foreign: return tr("This is not an address of IT Glue.");
    }
    Q_UNREACHABLE();
}

UrlAnatomy::Pieces UrlAnatomy::pieces(double room) const
{
    const QFont font = fixedFont(TextRole::Body);
    const QFontMetricsF metrics(font);
    const double padding = 2 * scaled(partBoxPadding);
    const double gap = scaled(partGap);
    Pieces all;
    all.before.text = m_parts.before;
    all.subdomain.text = m_parts.subdomain;
    all.between.text = m_parts.between;
    all.region.text = m_parts.region;
    all.after.text = m_parts.after;
    const auto measure = [&] {
        double x = 0;
        const auto plain = [&](Pieces::Piece &piece) {
            piece.x = x;
            piece.width = metrics.horizontalAdvance(piece.text);
            x += piece.width;
        };
        const auto boxed = [&](Pieces::Piece &piece, const QString &name) {
            if (piece.text.isEmpty())
                return;
            piece.x = x + gap;
            // As wide as its name, so that two names never run into one another.
            piece.width = std::max(metrics.horizontalAdvance(piece.text) + padding, widthOf(partName(), name));
            x = piece.x + piece.width + gap;
        };
        plain(all.before);
        boxed(all.subdomain, tr("Subdomain"));
        plain(all.between);
        boxed(all.region, tr("Region"));
        plain(all.after);
        return x;
    };
    double over = measure() - room;
    // The end tells least, then the scheme; the subdomain is shortened only where nothing else is left.
    if (over > 0) {
        all.after.text = metrics.elidedText(all.after.text, Qt::ElideRight, std::max(0.0, all.after.width - over));
        over = measure() - room;
    }
    if (over > 0) {
        const Qt::TextElideMode mode = m_parts.kind == UrlParts::Kind::Foreign ? Qt::ElideRight : Qt::ElideLeft;
        all.before.text = metrics.elidedText(all.before.text, mode, std::max(0.0, all.before.width - over));
        over = measure() - room;
    }
    if (over > 0) {
        all.subdomain.text = metrics.elidedText(all.subdomain.text, Qt::ElideMiddle,
                                                std::max(scaled(24.0) * 1.0, all.subdomain.width - padding - over));
        measure();
    }
    return all;
}

QSize UrlAnatomy::sizeHint() const
{
    return {scaled(490), heightForWidth(scaled(490))};
}

QSize UrlAnatomy::minimumSizeHint() const
{
    return {scaled(200), heightForWidth(scaled(490))};
}

int UrlAnatomy::heightForWidth(int width) const
{
    const double inner = std::max(40.0, width - 2.0 * scaled(anatomyPadding));
    const double plain = scaled(anatomyTop) + lineHeight(TextRole::Meta) + scaled(namesToBoxes) +
                         scaled(partBoxHeight) + scaled(anatomyBottom);
    if (m_parts.kind == UrlParts::Kind::Complete)
        return qCeil(plain);
    const double noteRoom = inner - scaled(noteIcon) - scaled(noteGap);
    const double words = TextBlock(note(), TextRole::Caption).size(noteRoom).height();
    if (m_parts.kind == UrlParts::Kind::WithoutRegion)
        return qCeil(plain + words);
    return qCeil(std::max(plain, words + 2 * scaled(anatomyTop) + lineHeight(TextRole::Body)));
}

void UrlAnatomy::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // an address reads one way in every language
    stylepaint::drawBox(painter, rect(), stylepaint::controlRadius, tokens.sunken, QColor());
    const double padding = scaled(anatomyPadding);
    const double inner = width() - 2 * padding;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;

    const bool foreign = m_parts.kind == UrlParts::Kind::Foreign;
    const bool boxes = m_parts.kind == UrlParts::Kind::Complete || m_parts.kind == UrlParts::Kind::WithoutRegion;
    const double noteIndent = m_parts.kind == UrlParts::Kind::Nothing ? 0 : scaled(noteIcon) + scaled(noteGap);
    const TextBlock words(note(), TextRole::Caption);
    const double wordsHeight = words.size(inner - noteIndent).height();
    double y = 0;
    if (boxes) {
        y = scaled(anatomyTop) + lineHeight(TextRole::Meta) + scaled(namesToBoxes);
    } else {
        const double line = foreign ? lineHeight(TextRole::Body) : 0;
        y = (height() - wordsHeight - line) / 2;
    }
    const double rowHeight = boxes ? scaled(partBoxHeight) : foreign ? lineHeight(TextRole::Body) : 0;

    const Pieces all = pieces(inner);
    const double used = all.after.x + all.after.width;
    const double start = rightToLeft ? std::max(padding, width() - padding - used) : padding;
    const auto plain = [&](const Pieces::Piece &piece) {
        painter.setFont(fixedFont(TextRole::Body));
        painter.setPen(tokens.text3);
        painter.drawText(QRectF(start + piece.x, y, piece.width + 1, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, piece.text);
    };
    const auto boxed = [&](const Pieces::Piece &piece, const QString &name, const QColor &line, const QColor &ground,
                           const QColor &ink, Qt::PenStyle pen) {
        if (piece.text.isEmpty())
            return;
        const QRectF box(start + piece.x, y, piece.width, rowHeight);
        stylepaint::drawBox(painter, box, stylepaint::chipRadius, ground, line, 1, pen);
        painter.setFont(fixedFont(TextRole::Body));
        painter.setPen(tokens.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, piece.text);
        painter.setFont(partName());
        painter.setPen(ink);
        const double nameWidth = widthOf(partName(), name) + 2;
        painter.drawText(
            QRectF(box.center().x() - nameWidth / 2, scaled(anatomyTop), nameWidth, lineHeight(TextRole::Meta)),
            Qt::AlignCenter | Qt::TextSingleLine, name);
    };
    plain(all.before);
    //: Name above a part of an address
    boxed(all.subdomain, tr("Subdomain"), tokens.accentText, tokens.accentTint, tokens.accentText, Qt::SolidLine);
    plain(all.between);
    //: Name above a part of an address
    boxed(all.region, tr("Region"), tokens.warnFill, tokens.warnTint, tokens.warn, Qt::DashLine);
    plain(all.after);
    if (wordsHeight <= 0)
        return;
    y += rowHeight + (boxes ? scaled(4) : 0);
    const double side = scaled(noteIcon);
    if (noteIndent > 0) {
        const double x = rightToLeft ? width() - padding - side : padding;
        const double middle = y + lineHeight(TextRole::Caption) / 2.0;
        paintIcon(painter, {x, middle - side / 2, side, side}, u"status-attention"_s, tokens.warnFill);
    }
    words.draw(painter, {padding + (rightToLeft ? 0 : noteIndent), y, inner - noteIndent, wordsHeight},
               noteIndent > 0 ? tokens.warn : tokens.text3, layoutDirection());
}

} // namespace trivet
