// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/typography.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace trivet {

/// Plain text wrapped at word boundaries with the design's line height, which QLabel cannot keep: it takes the font's
/// own. Long words (host names) break anywhere rather than run out of their box. Vendor text is never read as markup.
class TextBlock
{
public:
    TextBlock(QString text, TextRole role) : m_text(std::move(text)), m_role(role) {}

    /// The first `length` characters in semibold and full text ink: the lead of a banner.
    void setLead(qsizetype length) { m_lead = length; }
    void setLineHeight(int pixels) { m_lineHeight = pixels; }
    void setUnderlined() { m_underlined = true; }

    /// Size when wrapped to `width`; a width of 0 or less does not wrap.
    QSizeF size(double width) const;
    int lineCount(double width) const;
    /// Draws from the top of `where`, aligned to the leading side of `direction`.
    void draw(QPainter &painter, const QRectF &where, const QColor &colour, Qt::LayoutDirection direction) const;

private:
    int usedLineHeight() const { return m_lineHeight > 0 ? m_lineHeight : lineHeight(m_role); }

    QString m_text;
    TextRole m_role;
    qsizetype m_lead = 0;
    int m_lineHeight = 0;
    bool m_underlined = false;
};

} // namespace trivet
