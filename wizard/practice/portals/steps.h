// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/portals/portal.h"

#include <QList>

namespace trivet::practice {

/// One thing that can be done in a portal. Runs with the world locked.
struct PortalStep
{
    const char *slug; ///< the step's (decision 64), or an action of its own
    const char *title;
    const char *example; ///< a body as JSON
    Portal::Reply (*perform)(World &world, const QJsonObject &values);
};

const QList<PortalStep> &portalSteps();

namespace portalsteps {

// portalusers.cpp: what is done in Autotask
Portal::Reply access(World &world, const QJsonObject &values);
Portal::Reply review(World &world, const QJsonObject &values);
Portal::Reply rmmApiUser(World &world, const QJsonObject &values);
Portal::Reply protectedData(World &world, const QJsonObject &values);
Portal::Reply unlockUser(World &world, const QJsonObject &values);

// portalintegration.cpp: what is done in Datto RMM
Portal::Reply rmmAutotaskOn(World &world, const QJsonObject &values);
Portal::Reply mapSite(World &world, const QJsonObject &values);
Portal::Reply deviceMapping(World &world, const QJsonObject &values);
Portal::Reply products(World &world, const QJsonObject &values);
Portal::Reply deviceSync(World &world, const QJsonObject &values);

// saasportal.cpp: what is done in the Datto Partner Portal and in IT Glue for SaaS Protection
Portal::Reply saasKeys(World &world, const QJsonObject &values);
Portal::Reply saasConnect(World &world, const QJsonObject &values);
Portal::Reply saasMatching(World &world, const QJsonObject &values);

// glueportal.cpp: what is done in IT Glue, and in Autotask for it
Portal::Reply existingData(World &world, const QJsonObject &values);
Portal::Reply itGlueOn(World &world, const QJsonObject &values);
Portal::Reply itGlueApiUser(World &world, const QJsonObject &values);
Portal::Reply itGlueSyncSettings(World &world, const QJsonObject &values);
Portal::Reply itGlueFirstSync(World &world, const QJsonObject &values);

// glueportalrmm.cpp: the link of Datto RMM and IT Glue
Portal::Reply rmmApiKeys(World &world, const QJsonObject &values);
Portal::Reply itGlueRmmConnect(World &world, const QJsonObject &values);
Portal::Reply rmmItGlueOn(World &world, const QJsonObject &values);

} // namespace portalsteps

} // namespace trivet::practice
