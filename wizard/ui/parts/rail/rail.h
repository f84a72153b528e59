// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/diagram/linklook.h"
#include "ui/parts/rail/savedbutton.h"

#include <QFrame>

class QMenu;

namespace trivet {

class DoctorButton;
class ElidedLabel;
class IconButton;
class Pill;
class StepModel;
class StepView;
class TrivetDiagram;

/// The window's leading side: diagram, chapters and steps, and below them the tenant and whether all is saved. 264 px
/// wide at 13 px text.
class Rail : public QFrame
{
    Q_OBJECT
public:
    enum class Mode { Live, Practice };
    explicit Rail(QWidget *parent = nullptr);

    /// The model stays the caller's and may be shared with a TopStrip.
    void setSteps(StepModel *steps);
    void setDiagram(const DiagramContent &content);
    void setTenant(const QString &name, Mode mode);
    void setSaved(const SavedLook &look);
    /// The way to all checks; hidden until something was read.
    DoctorButton &doctor() { return *m_doctor; }
    /// What the menu button opens; the caller keeps it.
    void setMenu(QMenu *menu);

    TrivetDiagram &diagram() { return *m_diagram; }
    StepView &steps() { return *m_steps; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void stepRequested(const QString &slug);
    void lockedStepRequested(const QString &slug);
    void linkActivated(trivet::TrivetLink link);
    void savedActivated();
    void doctorRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();
    void takeSizes();

    TrivetDiagram *m_diagram;
    StepView *m_steps;
    DoctorButton *m_doctor;
    QWidget *m_foot = nullptr;
    ElidedLabel *m_tenant = nullptr;
    Pill *m_practice = nullptr;
    SavedButton *m_saved = nullptr;
    IconButton *m_menu = nullptr;
};

} // namespace trivet
