// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktoplook.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Windows tells every window that a setting has changed; which one it was does not matter here.
class SettingsWatch : public QObject, public QAbstractNativeEventFilter
{
public:
    explicit SettingsWatch(DesktopLook &look) : QObject(&look), m_look(look)
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        if (static_cast<const MSG *>(message)->message == WM_SETTINGCHANGE)
            m_look.read();
        return false;
    }

private:
    DesktopLook &m_look;
};

/// Settings, Personalization, Colors: "Choose your default app mode". Without it, as before Windows 10, it is light.
bool appsAreDark()
{
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
}

} // namespace

// Qt 6.4 keeps its palette light on Windows, so all of it is asked for.
DesktopLook::DesktopLook(QObject *parent) : QObject(parent)
{
    read();
    new SettingsWatch(*this);
}

void DesktopLook::read()
{
    DesktopWishes wishes{.dark = appsAreDark(), .highContrast = std::nullopt, .reducedMotion = std::nullopt};
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0))
        wishes.highContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
    BOOL animation = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animation, 0))
        wishes.reducedMotion = animation == FALSE;
    take(wishes);
}

void DesktopLook::take(const DesktopWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

} // namespace trivet
