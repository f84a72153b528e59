// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/buttons.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace trivet {

/// What every dialog of the window is made of: title, a sentence, content, and the buttons of the last line. Deletes
/// itself when it is closed.
class Question : public QDialog
{
public:
    Question(QWidget &window, const QString &name, const QString &title, const QString &text);

    QVBoxLayout *content() { return m_content; }

    Button *addButton(const QString &objectName, const QString &label, ButtonKind kind);
    /// A button that leaves without doing anything, and one that does it.
    Button *addPair(const QString &leave, const QString &act);
    /// Enter leaves: what the other button does cannot be undone.
    void preferLeaving();
    /// The one way out of what was only shown.
    void addCloseButton();

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
};

} // namespace trivet
