// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/steppage.h"

namespace trivet {

class SettingsList;

/// Step 2.4: connect, then compare both tabs of IT Glue's settings row by row with what is recommended. No API shows
/// them, so each tick is the person's confirmation (C13, C14); two-way sync left on holds the step for good.
class SyncSettingsPage : public StepPage
{
    Q_OBJECT
public:
    SyncSettingsPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void showBlocker(const Blocker &blocker) override;

private:
    void showSettings();
    void setMatch(const QString &subject, bool matches);

    SettingsList *m_list;
};

} // namespace trivet
