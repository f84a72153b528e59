// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/titlebar.h"

#include "ui/kit/theme/theme.h"

#include <QWidget>

#include <windows.h>
// After windows.h
#include <dwmapi.h>

namespace trivet {

void matchTitleBar(const QWidget &window)
{
    constexpr DWORD useImmersiveDarkMode = 20; // Windows 10 20H1 and later; older ones refuse, and nothing changes
    const BOOL dark = Theme::instance().isDark() ? TRUE : FALSE;
    DwmSetWindowAttribute(reinterpret_cast<HWND>(window.winId()), useImmersiveDarkMode, &dark, sizeof dark);
}

} // namespace trivet
