// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/checks/checkstrip.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textblock.h"

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double stripHeight = 56;

/// One column: a button, because the whole of it can be pressed.
class StripCell : public QAbstractButton
{
public:
    StripCell() { setFocusPolicy(Qt::StrongFocus); }

    void setView(const CheckView &view)
    {
        m_view = view;
        setObjectName(view.id + u"StripButton"_s);
        setText(view.title);
        setAccessibleName(checkLookName(view.look) + u": "_s + view.title);
        setAccessibleDescription(facts());
        setToolTip(facts());
        update();
    }
    const CheckView &view() const { return m_view; }
    QSize sizeHint() const override { return {scaled(200), scaled(stripHeight)}; }
    QSize minimumSizeHint() const override { return {scaled(110), scaled(stripHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::current();
        const CheckLookStyle &style = checkLookStyle(m_view.look);
        QPainter painter(this);
        if (underMouse() || isDown())
            painter.fillRect(rect().adjusted(0, 1, 0, -1), tokens.hover);
        const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int side = scaled(20);
        paintIcon(painter, place(QRect(scaled(14), scaled(10), side, side)), QString::fromLatin1(style.icon),
                  tokens.*style.ink);
        const int left = scaled(44);
        const int room = width() - left - scaled(8);
        drawLine(painter, place(QRect(left, scaled(10), room, lineHeight(TextRole::Strong))), m_view.title,
                 TextRole::Strong, tokens.text);
        drawLine(painter, place(QRect(left, scaled(30), room, lineHeight(TextRole::Caption))), facts(),
                 TextRole::Caption, tokens.text2);
    }

private:
    QString facts() const
    {
        QStringList parts{m_view.evidence, m_view.meta};
        parts.removeAll(QString());
        return parts.join(u" \u00B7 "_s);
    }
    void drawLine(QPainter &painter, const QRect &where, const QString &text, TextRole role, const QColor &ink) const
    {
        const QString shown = QFontMetricsF(textFont(role)).elidedText(text, Qt::ElideRight, where.width());
        TextBlock(shown, role).draw(painter, where, ink, layoutDirection());
    }

    CheckView m_view;
};

} // namespace

CheckStrip::CheckStrip(QWidget *parent) : QFrame(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"checksCheckStrip"_s);
    //: Name of the row of Trivet's own checks under a table
    setAccessibleName(tr("Trivet checks"));
    m_layout->setContentsMargins(1, 0, 1, 0);
    m_layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CheckStrip::setChecks(const QList<CheckView> &checks)
{
    while (m_layout->count() > checks.size()) {
        QLayoutItem *item = m_layout->takeAt(m_layout->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    while (m_layout->count() < checks.size()) {
        auto *cell = new StripCell;
        connect(cell, &QAbstractButton::clicked, this, [this, cell] {
            const CheckView &view = cell->view();
            Q_EMIT activated(view.id, view.actions.isEmpty() ? QString() : view.actions.constFirst().id);
        });
        m_layout->addWidget(cell, 1);
    }
    for (int i = 0; i < m_layout->count(); ++i)
        static_cast<StripCell *>(m_layout->itemAt(i)->widget())->setView(checks[i]);
    update();
}

void CheckStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    stylepaint::drawBox(painter, rect(), stylepaint::cardRadius, tokens.surface, tokens.border);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), stylepaint::cardRadius - 1,
                          stylepaint::cardRadius - 1);
    painter.setClipPath(inside);
    for (int i = 0; i < m_layout->count(); ++i) {
        const auto *cell = static_cast<StripCell *>(m_layout->itemAt(i)->widget());
        if (Ink tint = checkLookStyle(cell->view().look).tint;
            tint != nullptr && cell->view().look == CheckLook::Failed)
            painter.fillRect(cell->geometry(), tokens.*tint);
        if (i > 0) {
            const QRect place = cell->geometry();
            const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
            painter.fillRect(QRect(rightToLeft ? place.right() + 1 : place.left() - 1, 1, 1, height() - 2),
                             tokens.border);
        }
    }
}

} // namespace trivet
