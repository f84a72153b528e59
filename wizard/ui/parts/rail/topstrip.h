// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/diagram/linklook.h"
#include "ui/parts/rail/savedbutton.h"

#include <QFrame>
#include <QPointer>

class QMenu;

namespace trivet {

class Button;
class ElidedLabel;
class IconButton;
class Pill;
class StepModel;
class StepView;
class TrivetDiagram;

/// The rail of a narrow window: small diagram, chapter, saved state and "All steps", which opens the list below it.
class TopStrip : public QFrame
{
    Q_OBJECT
public:
    enum class Mode { Live, Practice };
    explicit TopStrip(QWidget *parent = nullptr);

    /// The model stays the caller's and may be shared with a Rail.
    void setSteps(StepModel *steps);
    void setDiagram(const DiagramContent &content);
    void setChapter(const QString &title);
    void setMode(Mode mode);
    void setSaved(const SavedLook &look);
    /// The way to all checks; hidden until something was read.
    IconButton &doctor() { return *m_doctor; }
    /// What the menu button opens; the caller keeps it.
    void setMenu(QMenu *menu);
    /// Opens the list of steps.
    void showSteps();

Q_SIGNALS:
    void stepRequested(const QString &slug);
    void lockedStepRequested(const QString &slug);
    void savedActivated();
    void doctorRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeSizes();

    TrivetDiagram *m_diagram;
    ElidedLabel *m_chapter;
    ElidedLabel *m_links;
    Pill *m_practice;
    SavedButton *m_saved;
    IconButton *m_doctor;
    Button *m_all;
    IconButton *m_menu;
    StepModel *m_model = nullptr;
    QPointer<QFrame> m_popup;
    Mode m_mode = Mode::Live;
};

} // namespace trivet
