// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/theme.h"

#include "ui/kit/theme/platform/desktoplook.h"
#include "ui/kit/theme/platform/titlebar.h"
#include "ui/kit/theme/trivetstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QToolTip>

namespace trivet {
namespace {

struct RoleOfToken
{
    QPalette::ColorRole role;
    Ink ink;
};

// DESIGN-UI section 5, last column.
constexpr RoleOfToken paletteRoles[]{
    {QPalette::Window, &Tokens::window},
    {QPalette::Base, &Tokens::surface},
    {QPalette::Button, &Tokens::surface},
    {QPalette::AlternateBase, &Tokens::sunken},
    {QPalette::Mid, &Tokens::border},
    {QPalette::Dark, &Tokens::control},
    {QPalette::Midlight, &Tokens::hover},
    {QPalette::Light, &Tokens::surface},
    {QPalette::WindowText, &Tokens::text},
    {QPalette::Text, &Tokens::text},
    {QPalette::ButtonText, &Tokens::text},
    {QPalette::BrightText, &Tokens::onAccent},
    {QPalette::PlaceholderText, &Tokens::text3},
    {QPalette::Highlight, &Tokens::accent},
    {QPalette::HighlightedText, &Tokens::onAccent},
    {QPalette::Link, &Tokens::accentText},
    {QPalette::LinkVisited, &Tokens::accentText},
    {QPalette::ToolTipBase, &Tokens::surface},
    {QPalette::ToolTipText, &Tokens::text},
};

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    for (const RoleOfToken &row : paletteRoles)
        palette.setColor(row.role, tokens.*row.ink);
    palette.setColor(QPalette::Shadow, Qt::black);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.sunken);
    return palette;
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

// No desktop this side of Windows tells Qt 6.4 about high contrast; black and white at the ends of the scale do.
bool looksHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20.9 &&
           palette.color(QPalette::Window) == palette.color(QPalette::Button) &&
           palette.color(QPalette::Window) == palette.color(QPalette::Base);
}

bool hasTitleBar(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet);
}

} // namespace

Theme &Theme::instance()
{
    // A child of the application, so that it dies before the platform it asks.
    static QPointer<Theme> theme;
    if (theme.isNull())
        theme = new Theme;
    return *theme;
}

Theme::Theme() : QObject(qApp), m_tokens(lightTokens()) {}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    if (!m_applied) {
        m_applied = true;
        m_desktop = new DesktopLook(this);
        connect(m_desktop, &DesktopLook::changed, this, &Theme::refresh);
        qApp->installEventFilter(this);
    }
    refresh();
}

bool Theme::animates() const
{
    if (m_motion == Motion::Off || (m_desktop != nullptr && m_desktop->wishes().reducedMotion.value_or(false)))
        return false;
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && !m_refreshing) {
        if (event->type() == QEvent::ApplicationPaletteChange) {
            m_desktop->read();
            refresh();
        } else if (event->type() == QEvent::ApplicationFontChange) {
            Q_EMIT changed();
        }
    }
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            TrivetStyle::setMnemonics(type == QEvent::KeyPress ? TrivetStyle::Mnemonics::Shown
                                                               : TrivetStyle::Mnemonics::Hidden);
    } else if (type == QEvent::ApplicationDeactivate) {
        TrivetStyle::setMnemonics(TrivetStyle::Mnemonics::Hidden);
    } else if (type == QEvent::Show && watched->isWidgetType()) {
        if (const auto *widget = static_cast<QWidget *>(watched); hasTitleBar(*widget))
            matchTitleBar(*widget);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    // With our own palette taken off, the application shows the desktop's.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    const DesktopWishes wishes = m_desktop->wishes();
    m_highContrast = wishes.highContrast.value_or(false) || looksHighContrast(system);
    m_dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && wishes.dark.value_or(looksDark(system)));
    if (m_highContrast) {
        m_dark = looksDark(system);
        m_tokens = tokensFromPalette(system);
    } else {
        m_tokens = m_dark ? darkTokens() : lightTokens();
        QApplication::setPalette(paletteOf(m_tokens));
    }
    QToolTip::setPalette(QApplication::palette()); // tool tips do not follow the application's by themselves
    if (qobject_cast<TrivetStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new TrivetStyle);
    m_refreshing = false;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && hasTitleBar(*window))
            matchTitleBar(*window);
    }
    Q_EMIT changed();
}

} // namespace trivet
