// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_saas/call.h"

namespace trivet::practice {

/// A row of the activity log.
QJsonObject saasActivity(const QDateTime &at, const QString &user, const QString &clientName, const QString &targetType,
                         const QString &targetId, const QString &message);

/// What each route answers; see saasroutes.cpp for which is which.
namespace saas {

// saasdomains.cpp
SaasReply domains(const SaasCall &call);
SaasReply applications(const SaasCall &call);
SaasReply detailedBackupStats(const SaasCall &call);

// saasseats.cpp
SaasReply seats(const SaasCall &call);
SaasReply bulkSeatChange(const SaasCall &call);

// saasbcdr.cpp
SaasReply activityLog(const SaasCall &call);
SaasReply bcdrAgents(const SaasCall &call);
SaasReply bcdrDevices(const SaasCall &call);
SaasReply bcdrDevice(const SaasCall &call);
SaasReply bcdrAlerts(const SaasCall &call);
SaasReply bcdrAssets(const SaasCall &call);
SaasReply bcdrAgentAssets(const SaasCall &call);
SaasReply bcdrShareAssets(const SaasCall &call);
SaasReply bcdrVolume(const SaasCall &call);
SaasReply bcdrRestores(const SaasCall &call);

} // namespace saas

} // namespace trivet::practice
