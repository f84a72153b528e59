// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guiderig.h"

namespace trivet::test {

/// Step 1.6 is open and Map Devices still off: everything is given and read, and no device has come. Change the rig's
/// world first.
inline void openDeviceSync(GuideRig &rig)
{
    rig.source->world.devices.rows.clear();
    rig.start();
    rig.guide->place().beginReview();
    for (const char *slug :
         {"access", "rmm-api-user", "protected-data", "rmm-autotask-on", "device-mapping", "products"}) {
        QVERIFY(rig.guide->goTo(QLatin1String(slug)));
        rig.settle();
        rig.doRightly(QLatin1String(slug));
    }
    QVERIFY(rig.guide->goTo(QStringLiteral("device-sync")));
    rig.settle();
}

} // namespace trivet::test
