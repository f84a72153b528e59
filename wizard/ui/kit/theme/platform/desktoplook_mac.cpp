// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/desktoplook.h"

#include <CoreFoundation/CoreFoundation.h>

namespace trivet {
namespace {

std::optional<bool> universalAccess(CFStringRef key)
{
    Boolean known = false;
    const Boolean value = CFPreferencesGetAppBooleanValue(key, CFSTR("com.apple.universalaccess"), &known);
    return known ? std::optional<bool>(value != 0) : std::nullopt;
}

} // namespace

// Light or dark reaches us through Qt's own palette on macOS.
DesktopLook::DesktopLook(QObject *parent) : QObject(parent)
{
    read();
}

void DesktopLook::read()
{
    CFPreferencesAppSynchronize(CFSTR("com.apple.universalaccess"));
    take({.dark = std::nullopt,
          .highContrast = universalAccess(CFSTR("increaseContrast")),
          .reducedMotion = universalAccess(CFSTR("reduceMotion"))});
}

void DesktopLook::take(const DesktopWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

} // namespace trivet
