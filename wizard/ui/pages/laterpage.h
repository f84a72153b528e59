// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/guidepage.h"

namespace trivet {

/// What stands after the last step that is built: the link that is done, and what comes in a later version.
class LaterPage : public GuidePage
{
    Q_OBJECT
public:
    LaterPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
};

} // namespace trivet
