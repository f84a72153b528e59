// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/trivetwindow.h"

#include <QApplication>
#include <QCommandLineParser>

#include <memory>

namespace trivet::app {

/// --theme, --language and the rest that both the wizard and the rehearsal understand.
void addWindowOptions(QCommandLineParser &parser);

/// Takes the offscreen platform where there is no display. Call before QApplication is made.
void chooseOffscreenWithoutDisplay();
/// Whether a window can be opened: false on Linux without a display, where Qt would end the program.
bool hasDisplay();

/// Application object's names, language, theme and focus ring, from the options and what Settings keep.
class WindowSetup : public QObject
{
    Q_OBJECT

public:
    /// Stable: Inter at 13 px where it is installed, so that pictures are the same everywhere (rehearsals).
    enum class Typeface { System, Stable };
    WindowSetup(const QCommandLineParser &parser, const QString &dataDir, Typeface typeface = Typeface::System);
    ~WindowSetup() override;

    /// In the language that was chosen last.
    std::unique_ptr<TrivetWindow> makeWindow(Tenants &tenants);

private:
    void keep(const Preferences &preferences);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace trivet::app
