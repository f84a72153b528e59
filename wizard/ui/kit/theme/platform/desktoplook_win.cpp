// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktoplook.h"

#include <windows.h>

namespace trivet {

// Light or dark reaches us through Qt's own palette on Windows; only contrast and motion need the system.
DesktopLook::DesktopLook(QObject *parent) : QObject(parent)
{
    read();
}

void DesktopLook::read()
{
    DesktopWishes wishes;
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
