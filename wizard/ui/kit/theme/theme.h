// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QObject>
#include <QPointer>

namespace trivet {

class DesktopLook;

/// What the person chose in Settings; System follows the desktop and keeps following it.
enum class ThemeChoice { System, Light, Dark };

/// The look of the whole application: TrivetStyle over Fusion, the palette, and the tokens that painted widgets read.
/// One per process, GUI thread only. Before apply() the light tokens are in force and the application's style and
/// palette are untouched, so that a widget can be tested on its own.
class Theme : public QObject
{
    Q_OBJECT
public:
    static Theme &instance();
    /// The tokens in force now. Painted widgets read them in paintEvent and never keep a copy.
    static const Tokens &current() { return instance().m_tokens; }

    /// Takes the application over: style and palette. Call once after QApplication exists, and again to change.
    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    /// True while the system asks for high contrast: palette colours and plain Fusion, no tints.
    bool isHighContrast() const { return m_highContrast; }

    /// Motion is off when the system asks for reduced motion, the style has no animation time, or setMotion(Off).
    bool animates() const;
    enum class Motion { AsSystem, Off };
    void setMotion(Motion motion) { m_motion = motion; }

Q_SIGNALS:
    /// The tokens, the palette or the application's font are new: repaint, re-ink, measure again.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme();
    void refresh();

    Tokens m_tokens;
    DesktopLook *m_desktop = nullptr;
    ThemeChoice m_choice = ThemeChoice::System;
    Motion m_motion = Motion::AsSystem;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_applied = false;
    bool m_refreshing = false;
};

} // namespace trivet
