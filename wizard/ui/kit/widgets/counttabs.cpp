// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/counttabs.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/flowlayout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double tabHeight = 36;
constexpr double tabPadding = 16;
constexpr double tabIcon = 16;
constexpr double tabGap = 8;
constexpr double tabLine = 2;

QFont tabFont()
{
    QFont font = textFont(TextRole::Strong);
    font.setWeight(QFont::DemiBold);
    return font;
}

class CountTabButton : public QAbstractButton
{
public:
    CountTabButton()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    void setTab(const CountTab &tab)
    {
        m_tab = tab;
        //: Name of a tab for screen readers; %1 its text, %2 how many rows it holds
        setAccessibleName(CountTabs::tr("%1, %2").arg(tab.text, QLocale().toString(tab.count)));
        updateGeometry();
        update();
    }
    const CountTab &tab() const { return m_tab; }
    QSize sizeHint() const override
    {
        // Measured in the heavier weight, so that choosing a tab moves none.
        double width = 2 * scaled(tabPadding) + QFontMetricsF(tabFont()).horizontalAdvance(m_tab.text) +
                       scaled(tabGap) + QFontMetricsF(textFont(TextRole::Body)).horizontalAdvance(countText());
        if (!m_tab.icon.isEmpty())
            width += scaled(tabIcon) + scaled(tabGap);
        return {qCeil(width), scaled(tabHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::current();
        QPainter painter(this);
        const auto placed = [this](const QRectF &box) {
            return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toAlignedRect()));
        };
        if (underMouse() && !isChecked())
            painter.fillRect(rect().adjusted(0, scaled(4), 0, -scaled(tabLine)), tokens.hover);
        double x = scaled(tabPadding);
        const double bottom = height() - scaled(tabLine);
        if (!m_tab.icon.isEmpty()) {
            const double side = scaled(tabIcon);
            paintIcon(painter, placed({x, (bottom - side) / 2, side, side}), m_tab.icon, tokens.*m_tab.ink);
            x += side + scaled(tabGap);
        }
        QFont font = tabFont();
        const double words = QFontMetricsF(font).horizontalAdvance(m_tab.text);
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.setPen(isChecked() ? tokens.accentText : tokens.text2);
        const int side = (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
        painter.drawText(placed({x, 0, words + 2, bottom}), side | Qt::AlignVCenter | Qt::TextSingleLine, m_tab.text);
        x += words + scaled(tabGap);
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(tokens.text3);
        painter.drawText(placed({x, 0, width() - x, bottom}), side | Qt::AlignVCenter | Qt::TextSingleLine,
                         countText());
        if (isChecked())
            painter.fillRect(QRectF(0, bottom, width(), scaled(tabLine)), tokens.accentText);
    }

private:
    QString countText() const { return QLocale().toString(m_tab.count); }

    CountTab m_tab;
};

CountTabButton *tabOf(QAbstractButton *button)
{
    return static_cast<CountTabButton *>(button);
}

QString capitalisedKey(QString key)
{
    if (!key.isEmpty())
        key[0] = key[0].toUpper();
    return key;
}

} // namespace

CountTabs::CountTabs(const QString &role, QWidget *parent)
    : QWidget(parent), m_role(role), m_buttons(new QButtonGroup(this))
{
    setObjectName(role + u"CountTabs"_s);
    auto *flow = new FlowLayout(0, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosen(tabOf(button)->tab().key); });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountTabs::setTabs(const QList<CountTab> &tabs)
{
    if (tabs == m_tabs)
        return;
    const QString was = current();
    const bool sameShape = std::ranges::equal(m_tabs, tabs, {}, &CountTab::key, &CountTab::key);
    m_tabs = tabs;
    const QList<QAbstractButton *> known = m_buttons->buttons();
    if (sameShape) {
        for (qsizetype i = 0; i < tabs.size(); ++i)
            tabOf(known[i])->setTab(tabs[i]);
        return;
    }
    // Tabs that stay keep their button, and with it the focus.
    QList<QAbstractButton *> left = known;
    for (QAbstractButton *button : known) {
        m_buttons->removeButton(button);
        layout()->removeWidget(button);
    }
    for (const CountTab &tab : tabs) {
        const auto found =
            std::ranges::find_if(left, [&](QAbstractButton *button) { return tabOf(button)->tab().key == tab.key; });
        QAbstractButton *button = found == left.end() ? new CountTabButton : *found;
        left.removeOne(button);
        button->setObjectName(m_role + capitalisedKey(tab.key) + u"Tab"_s);
        tabOf(button)->setTab(tab);
        m_buttons->addButton(button);
        layout()->addWidget(button);
        button->show();
    }
    for (QAbstractButton *button : std::as_const(left)) {
        button->hide();
        button->deleteLater(); // it may be the very one whose press brought the new tabs
    }
    const bool stays = std::ranges::find(tabs, was, &CountTab::key) != tabs.end();
    if (!tabs.isEmpty())
        setCurrent(stays ? was : tabs.constFirst().key);
}

QString CountTabs::current() const
{
    QAbstractButton *checked = m_buttons->checkedButton();
    return checked ? tabOf(checked)->tab().key : QString();
}

void CountTabs::setCurrent(const QString &key)
{
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    const auto found = std::ranges::find_if(buttons, [&](auto *button) { return tabOf(button)->tab().key == key; });
    if (found != buttons.end())
        (*found)->setChecked(true);
}

void CountTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

} // namespace trivet
