// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktopnotice.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

#include <windows.h>
// After windows.h
#include <shobjidl.h>

namespace trivet {
namespace {

constexpr ULONGLONG steps = 1000;

/// The window that has the button in the task bar.
HWND mainWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->windowType() == Qt::Window && window->isVisible() && !window->parentWidget();
    });
    return found == windows.end() ? nullptr : reinterpret_cast<HWND>((*found)->winId());
}

} // namespace

void showDesktopProgress(std::optional<double> share)
{
    const HWND window = QGuiApplication::platformName() == QLatin1StringView("windows") ? mainWindow() : nullptr;
    ITaskbarList3 *taskbar = nullptr;
    if (!window || FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3,
                                           reinterpret_cast<void **>(&taskbar))))
        return;
    if (SUCCEEDED(taskbar->HrInit())) {
        taskbar->SetProgressState(window, share ? TBPF_NORMAL : TBPF_NOPROGRESS);
        if (share)
            taskbar->SetProgressValue(window, static_cast<ULONGLONG>(std::clamp(*share, 0.0, 1.0) * steps), steps);
    }
    taskbar->Release();
}

} // namespace trivet
