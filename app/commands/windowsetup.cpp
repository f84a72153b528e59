// SPDX-License-Identifier: Apache-2.0
#include "commands/windowsetup.h"

#include "commands/options.h"
#include "core/clock.h"
#include "http/proxy.h"
#include "language.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/kit/widgets/screensize.h"
#include "ui/kit/widgets/secretclipboard.h"

#include <QClipboard>
#include <QDir>
#include <QFontDatabase>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

ThemeChoice themeFrom(const QString &word)
{
    if (word == "light"_L1)
        return ThemeChoice::Light;
    if (word == "dark"_L1)
        return ThemeChoice::Dark;
    if (word.isEmpty() || word == "system"_L1)
        return ThemeChoice::System;
    exitWrongUsage(u"--theme takes light, dark or system."_s);
}

QString themeWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return u"system"_s;
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

/// Pictures are stable only with a font that is the same everywhere.
void loadInter()
{
    if (!QFontDatabase::families().contains(u"Inter"_s))
        return;
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
}

} // namespace

struct WindowSetup::Parts
{
    QSettings settings;
    Preferences preferences;
    QString language;      ///< in use
    QFont usualFont;       ///< of the system, or the stable one
    int textPercent = 100; ///< in use
    SystemClock clock;
    FocusRing ring;
    SecretClipboard clipboard{*QApplication::clipboard(), clock};
    explicit Parts(const QString &file) : settings(file, QSettings::IniFormat) {}
};

void addWindowOptions(QCommandLineParser &parser)
{
    addDataDirOption(parser);
    parser.addOption({u"theme"_s, u"light, dark or system."_s, u"THEME"_s});
    parser.addOption({u"language"_s, u"Language of the window."_s, u"xx"_s});
    parser.addOption({u"text-scale"_s, u"Text size in percent of the usual one."_s, u"PERCENT"_s});
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void chooseOffscreenWithoutDisplay()
{
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

namespace {

void useTextSize(QFont font, int percent)
{
    const double factor = std::clamp(percent, 50, 400) / 100.0;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
}

} // namespace

WindowSetup::WindowSetup(const QCommandLineParser &parser, const QString &dataDir, Typeface typeface)
    : m_parts(std::make_unique<Parts>(QDir(dataDir).filePath(u"settings.ini"_s)))
{
    Preferences &preferences = m_parts->preferences;
    const QSettings &settings = m_parts->settings;
    preferences.theme =
        themeFrom(parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : settings.value("theme"_L1).toString());
    preferences.language =
        parser.isSet(u"language"_s) ? parser.value(u"language"_s) : settings.value("language"_L1).toString();
    preferences.place = settings.value("place"_L1).toByteArray();
    preferences.motion = settings.value("reduceMotion"_L1).toBool() ? Theme::Motion::Off : Theme::Motion::AsSystem;

    useLanguage(preferences.language);
    m_parts->language = preferences.language;
    if (typeface == Typeface::Stable)
        loadInter();
    m_parts->usualFont = QApplication::font();
    preferences.textPercent = settings.value("textPercent"_L1, 100).toInt();
    if (parser.isSet(u"text-scale"_s))
        preferences.textPercent = qRound(factorOption(parser, u"text-scale"_s, 50.0, 400.0));
    useTextSize(m_parts->usualFont, preferences.textPercent);
    m_parts->textPercent = preferences.textPercent;
    preferences.proxy = proxyChoice(settings.value("proxy"_L1).toString()).value_or(ProxyChoice{});
    useProxy(preferences.proxy);
    Theme::instance().setMotion(preferences.motion);
    Theme::instance().apply(preferences.theme);
}

WindowSetup::~WindowSetup() = default;

std::unique_ptr<TrivetWindow> WindowSetup::makeWindow(Tenants &tenants)
{
    if (std::exchange(m_parts->language, m_parts->preferences.language) != m_parts->preferences.language)
        useLanguage(m_parts->preferences.language);
    if (std::exchange(m_parts->textPercent, m_parts->preferences.textPercent) != m_parts->preferences.textPercent)
        useTextSize(m_parts->usualFont, m_parts->preferences.textPercent);
    auto window = std::make_unique<TrivetWindow>(tenants, m_parts->clipboard, m_parts->preferences);
    if (m_parts->preferences.place.isEmpty())
        resizeWithinScreen(*window, window->size());
    connect(window.get(), &TrivetWindow::preferencesChanged, this, &WindowSetup::keep);
    connect(window.get(), &TrivetWindow::closing, this,
            [this](const QByteArray &place) { m_parts->settings.setValue("place"_L1, place); });
    return window;
}

void WindowSetup::keep(const Preferences &preferences)
{
    m_parts->preferences = preferences;
    QSettings &settings = m_parts->settings;
    settings.setValue("theme"_L1, themeWord(preferences.theme));
    settings.setValue("language"_L1, preferences.language);
    settings.setValue("textPercent"_L1, preferences.textPercent);
    settings.setValue("proxy"_L1, proxyText(preferences.proxy));
    useProxy(preferences.proxy);
    settings.setValue("reduceMotion"_L1, preferences.motion == Theme::Motion::Off);
}

} // namespace trivet::app
