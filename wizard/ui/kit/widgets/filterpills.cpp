// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/filterpills.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/flowlayout.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double ringRoom = 3; ///< around the pill, for the ring of a pressed one

class PillButton : public QAbstractButton
{
public:
    PillButton()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    void setPill(const FilterPill &pill)
    {
        m_pill = pill;
        setText(pill.view.text);
        setAccessibleName(pill.view.text);
        //: Read aloud: what pressing a pill like "2 failed" does
        setAccessibleDescription(FilterPills::tr("Shows only these"));
        setToolTip(accessibleDescription());
        updateGeometry();
        update();
    }
    const FilterPill &pill() const { return m_pill; }
    QSize sizeHint() const override
    {
        const QSize pill = pillSize(m_pill.view);
        return {pill.width() + 2 * scaled(ringRoom), pill.height() + 2 * scaled(ringRoom)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double room = scaled(ringRoom);
        const QRectF inner = QRectF(rect()).adjusted(room, room, -room, -room);
        paintPill(painter, inner, m_pill.view, layoutDirection());
        if (!isChecked() && !underMouse())
            return;
        // Pressed reads without colour: a ring in the ink of its words.
        const double grow = isChecked() ? 1.5 : 0.5;
        painter.setPen(
            QPen(isChecked() ? pillInkColor(m_pill.view.kind) : Theme::current().control, isChecked() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = inner.adjusted(-grow, -grow, grow, grow);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }

private:
    FilterPill m_pill;
};

PillButton *pillOf(QAbstractButton *button)
{
    return static_cast<PillButton *>(button);
}

QString capitalised(QString key)
{
    if (!key.isEmpty())
        key[0] = key[0].toUpper();
    return key;
}

} // namespace

FilterPills::FilterPills(const QString &role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setObjectName(role + u"FilterPills"_s);
    auto *flow = new FlowLayout(scaled(4), scaled(2));
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterPills::setPills(const QList<FilterPill> &pills)
{
    QList<QAbstractButton *> left = m_buttons;
    QList<QAbstractButton *> ordered;
    for (const FilterPill &pill : pills) {
        const auto found = std::ranges::find_if(
            left, [&pill](QAbstractButton *button) { return pillOf(button)->pill().key == pill.key; });
        QAbstractButton *button = found == left.end() ? new PillButton : *found;
        if (found == left.end()) {
            connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT chosenChanged(chosen()); });
            button->setObjectName(m_role + capitalised(pill.key) + u"Pill"_s);
        }
        left.removeOne(button);
        pillOf(button)->setPill(pill);
        ordered.append(button);
    }
    for (QAbstractButton *button : std::as_const(left)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    if (ordered != m_buttons) {
        for (QAbstractButton *button : std::as_const(m_buttons))
            layout()->removeWidget(button);
        for (QAbstractButton *button : std::as_const(ordered)) {
            layout()->addWidget(button);
            button->show();
        }
    }
    m_buttons = ordered;
}

QStringList FilterPills::chosen() const
{
    QStringList keys;
    for (QAbstractButton *button : m_buttons) {
        if (button->isChecked())
            keys.append(pillOf(button)->pill().key);
    }
    return keys;
}

void FilterPills::setChosen(const QStringList &keys)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setChecked(keys.contains(pillOf(button)->pill().key));
}

} // namespace trivet
