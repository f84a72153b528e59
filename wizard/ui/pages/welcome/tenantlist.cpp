// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/welcome/tenantlist.h"

#include "core/timetext.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double rowWidth = 200;
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
    //: Under a tenant's name: no step of it was done yet
    const QString steps = tenant.totalSteps == 0
                              ? TenantButton::tr("Not begun")
                              : TenantButton::tr("%1 of %2 steps").arg(tenant.passedSteps).arg(tenant.totalSteps);
    if (tenant.isPractice) {
        //: Under a practice tenant's name; %1 is "3 of 20 steps"
        return TenantButton::tr("Practice \u00b7 %1").arg(steps);
    }
    const QString day = dayText(tenant.lastSaved.toLocalTime().date());
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
    return {scaled(rowWidth), scaled(rowHeight)};
}

void TenantButton::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(isByKey ? mapToGlobal(rect().center()) : event->globalPos());
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

    QRect text =
        rect().adjusted(mirrored ? scaled(8) : scaled(36), scaled(6), mirrored ? -scaled(36) : -scaled(8), -scaled(6));
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(m_place == Place::First ? tokens.accentText : tokens.text);
    const QFontMetrics strong(painter.font());
    const int alignment = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    painter.drawText(upper, alignment, strong.elidedText(m_tenant.name, Qt::ElideRight, upper.width()));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(tokens.text2);
    const QRect lower(text.left(), text.center().y() + 1, text.width(), text.height() / 2);
    painter.drawText(lower, alignment,
                     QFontMetrics(painter.font()).elidedText(subtitleOf(m_tenant), Qt::ElideRight, lower.width()));
}

TenantList::TenantList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"tenantList"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(scaled(2));
    m_heading = new TextLabel(tr("Recent tenants"), TextRole::Caption, &Tokens::text2, this);
    m_heading->setContentsMargins(scaled(8), 0, 0, scaled(4));
    m_rows->addWidget(m_heading);
}

void TenantList::setTenants(const QList<TenantRow> &tenants)
{
    m_tenants = tenants;
    for (QWidget *row : std::as_const(m_lines)) {
        row->setParent(nullptr);
        row->deleteLater(); // a menu of it may be what asked for the change
    }
    m_lines.clear();
    setVisible(!tenants.isEmpty());
    for (const TenantRow &tenant : tenants)
        addRow(tenant);
}

void TenantList::addRow(const TenantRow &tenant)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    auto *button =
        new TenantButton(tenant, m_lines.isEmpty() ? TenantButton::Place::First : TenantButton::Place::Further, line);
    connect(button, &QAbstractButton::clicked, this, [this, id = tenant.id] { Q_EMIT tenantRequested(id); });
    //: Button beside a tenant: what can be done with it; %1 its name
    auto *more = new IconButton(u"more"_s, tr("More for %1").arg(tenant.name.simplified()), line);
    more->setObjectName(u"moreButton_"_s + tenant.id);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu(tenant, more));
    connect(button, &TenantButton::menuRequested, more->menu(),
            [menu = more->menu()](const QPoint &place) { menu->popup(place); });
    layout->addWidget(button, 1);
    layout->addWidget(more);
    m_lines.append(line);
    m_rows->addWidget(line);
}

QMenu *TenantList::makeMenu(const TenantRow &tenant, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [this, menu, id = tenant.id](const char *name, const QString &label,
                                                  void (TenantList::*asked)(const QString &)) {
        QAction *action = menu->addAction(label);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, id, asked] { Q_EMIT(this->*asked)(id); });
    };
    if (!tenant.problem) {
        //: Menu of a tenant
        add("openTenantAction", tr("&Open"), &TenantList::tenantRequested);
        //: Menu of a tenant
        add("renameTenantAction", tr("&Rename\u2026"), &TenantList::renameRequested);
    }
    if (!tenant.isPractice) {
        //: Menu of a tenant
        add("forgetSecretsAction", tr("Remove &secrets from the keychain\u2026"), &TenantList::forgetSecretsRequested);
    }
    //: Menu of a tenant
    add("deleteTenantAction", tr("&Delete\u2026"), &TenantList::deletionRequested);
    const bool areMore = std::ranges::count_if(m_tenants, &TenantRow::isPractice) > 1;
    if (tenant.isPractice && areMore) {
        //: Menu of a practice tenant
        QAction *all = menu->addAction(tr("Delete &all practice tenants\u2026"));
        all->setObjectName(u"deletePracticeAction"_s);
        connect(all, &QAction::triggered, this, &TenantList::practiceDeletionRequested);
    }
    return menu;
}

} // namespace trivet
