// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/laterpage.h"

#include "ui/sentences/blockersentence.h"
#include "ui/widgets/callout.h"

#include <QVBoxLayout>

namespace trivet {

LaterPage::LaterPage(const StepSpec &spec, PageServices services, QWidget *parent) : GuidePage(spec, services, parent)
{
    body()->addWidget(new Callout({CalloutKind::Info, tr("This chapter is not in this version"),
                                   describe(Blocker{Blocker::Kind::NotBuiltYet, {}})}, this));
    body()->addStretch(1);
}

} // namespace trivet
