// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/steppage.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;

namespace trivet {

class Callout;
class CheckStrip;
class IconLabel;
class MappingTable;
class MendButtons;
class TextLabel;

/// Step 1.4: what each device type of Datto RMM becomes in Autotask, and the options around it.
class MappingPage : public StepPage
{
    Q_OBJECT
public:
    MappingPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void arrive() override;
    void showBlocker(const Blocker &blocker) override;
    void setForm(PageForm form) override;

protected:
    QWidget *inputFor(const QString &objectName) const override;

private:
    QWidget *makeSettings();
    QWidget *makeTallies();
    void showRows();
    void showCodes();
    void showSwitches();
    void undo();
    void choose(const QString &deviceType, const QString &product, const QString &type);

    QBoxLayout *m_settings = nullptr;
    QBoxLayout *m_tallies = nullptr;
    QComboBox *m_code = nullptr;
    QList<QPair<AnswerId, QCheckBox *>> m_switches;
    Callout *m_keepOff = nullptr;
    MappingTable *m_table = nullptr;
    TextLabel *m_ready = nullptr;
    TextLabel *m_open = nullptr;
    TextLabel *m_total = nullptr;
    IconLabel *m_openGlyph = nullptr;
    TextLabel *m_new = nullptr;
    IconLabel *m_newGlyph = nullptr;
    MendButtons *m_mends = nullptr;
    TextLabel *m_overwriteOff = nullptr;
    QList<DeviceTypeMapping> m_former; ///< rows as they were before each choice here, the latest last
};

} // namespace trivet
