// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recentrail.h"

#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double railWidth = 264;
constexpr double rowHeight = 52;

struct TenantGlyph
{
    QLatin1StringView state;
    const char *icon;
    Ink ink;
};

constexpr TenantGlyph tenantGlyphs[] = {
    {"verified"_L1, "status-done", &Tokens::ok},
    {"needs-you"_L1, "status-attention", &Tokens::warnFill},
    {"failed"_L1, "status-failed", &Tokens::err},
};

TenantGlyph glyphOf(const TenantRow &tenant)
{
    if (tenant.problem)
        return {{}, "status-failed", &Tokens::err};
    if (tenant.isPractice)
        return {{}, "practice", &Tokens::practice};
    for (const TenantGlyph &glyph : tenantGlyphs) {
        if (tenant.linkState == glyph.state)
            return glyph;
    }
    return {{}, "tenant", &Tokens::accentText};
}

QString subtitleOf(const TenantRow &tenant)
{
    if (tenant.problem)
        return describe(*tenant.problem).what;
    const QString steps = TenantButton::tr("%1 of %2 steps").arg(tenant.passedSteps).arg(tenant.totalSteps);
    if (tenant.isPractice) {
        //: Under a practice tenant's name; %1 is "3 of 20 steps"
        return TenantButton::tr("Practice \u00b7 %1").arg(steps);
    }
    const QString day = QLocale().toString(tenant.lastSaved.toLocalTime().date(), u"d MMM"_s);
    return u"%1 \u00b7 %2"_s.arg(steps, day);
}

} // namespace

TenantButton::TenantButton(const TenantRow &tenant, Place place, QWidget *parent)
    : QAbstractButton(parent), m_tenant(tenant), m_place(place)
{
    setObjectName(u"tenantButton_"_s + tenant.id);
    setAccessibleName(tenant.name);
    setAccessibleDescription(subtitleOf(tenant));
    setEnabled(!tenant.problem);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tenant.problem ? describe(*tenant.problem).text() : tenant.name);
}

QSize TenantButton::sizeHint() const
{
    return {scaled(railWidth - 16), scaled(rowHeight)};
}

void TenantButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::current();
    if (m_place == Place::First || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_place == Place::First ? tokens.railCur : tokens.hover);
        painter.drawRoundedRect(rect(), scaled(5), scaled(5));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const TenantGlyph glyph = glyphOf(m_tenant);
    const int side = scaled(16);
    const QRect icon(mirrored ? width() - scaled(8) - side : scaled(8), (height() - side) / 2, side, side);
    paintIcon(painter, icon, QString::fromLatin1(glyph.icon), tokens.*glyph.ink);

    QRect text = rect().adjusted(mirrored ? scaled(8) : scaled(36), scaled(6), mirrored ? -scaled(36) : -scaled(8), -scaled(6));
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(m_place == Place::First ? tokens.accentText : tokens.text);
    const QFontMetrics strong(painter.font());
    const int alignment = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    painter.drawText(upper, alignment, strong.elidedText(m_tenant.name, Qt::ElideRight, upper.width()));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(tokens.text2);
    const QRect lower(text.left(), text.center().y() + 1, text.width(), text.height() / 2);
    painter.drawText(lower, alignment, QFontMetrics(painter.font()).elidedText(subtitleOf(m_tenant), Qt::ElideRight, lower.width()));
}

RecentRail::RecentRail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"recentRail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(12), 0, 0);
    layout->setSpacing(0);
    m_diagram = new TrivetDiagram(DiagramForm::Rail, this);
    m_diagram->setObjectName(u"welcomeDiagram"_s);
    layout->addWidget(m_diagram, 0, Qt::AlignHCenter);

    m_listBox = new QWidget;
    m_list = new QVBoxLayout(m_listBox);
    m_list->setContentsMargins(scaled(8), scaled(14), scaled(8), scaled(8));
    m_list->setSpacing(scaled(2));
    m_heading = new TextLabel(tr("Recent tenants"), TextRole::Caption, &Tokens::text2, m_listBox);
    m_heading->setContentsMargins(scaled(8), 0, 0, scaled(4));
    m_list->addWidget(m_heading);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"recentScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_listBox);
    m_listBox->setAutoFillBackground(false); // setWidget turns it on; the rail's own ground shall show
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
}

QWidget *RecentRail::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *grid = new QGridLayout(foot);
    grid->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(u"keychain"_s, &Tokens::text2, 16, foot), 0, 0);
    m_keychain = new TextLabel(TextRole::Caption, &Tokens::text2, foot);
    grid->addWidget(m_keychain, 0, 1);
    grid->addWidget(new IconLabel(u"theme"_s, &Tokens::text2, 16, foot), 1, 0);
    m_theme = new TextLabel(TextRole::Caption, &Tokens::text2, foot);
    grid->addWidget(m_theme, 1, 1);
    return foot;
}

void RecentRail::setTenants(const QList<TenantRow> &tenants)
{
    const auto old = m_listBox->findChildren<TenantButton *>();
    qDeleteAll(old);
    m_heading->setVisible(!tenants.isEmpty());
    int place = 1;
    for (const TenantRow &tenant : tenants) {
        auto *button = new TenantButton(tenant, place == 1 ? TenantButton::Place::First : TenantButton::Place::Further, m_listBox);
        connect(button, &QAbstractButton::clicked, this, [this, id = tenant.id] { Q_EMIT tenantRequested(id); });
        m_list->insertWidget(place++, button);
    }
    DiagramContent content;
    if (!tenants.isEmpty() && tenants.first().passedSteps > 0)
        content.link(TrivetLink::AutotaskRmm).state = LinkState::InProgress;
    m_diagram->setContent(content);
}

void RecentRail::setKeychainText(const QString &text)
{
    m_keychain->setText(text);
}

void RecentRail::setThemeText(const QString &text)
{
    m_theme->setText(text);
}

QSize RecentRail::sizeHint() const
{
    return {scaled(railWidth), scaled(700)};
}

void RecentRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current();
    painter.fillRect(rect(), tokens.rail);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.border);
    painter.fillRect(QRect(0, m_diagram->geometry().bottom() + scaled(4), width(), 1), tokens.border);
}

} // namespace trivet
