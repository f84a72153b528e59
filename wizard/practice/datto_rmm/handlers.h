// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_rmm/call.h"

/// The documented operations of the Datto RMM API (the vendor's OpenAPI, build 235), one function each.
namespace trivet::practice::rmm {

// rmmsystem.cpp
RmmReply status(const RmmCall &call);
RmmReply requestRate(const RmmCall &call);
RmmReply pagination(const RmmCall &call);
RmmReply account(const RmmCall &call);
RmmReply users(const RmmCall &call);
RmmReply accountVariables(const RmmCall &call);
RmmReply components(const RmmCall &call);
RmmReply dnetMappings(const RmmCall &call);
RmmReply defaultFilters(const RmmCall &call);
RmmReply customFilters(const RmmCall &call);

// rmmsites.cpp
RmmReply sites(const RmmCall &call);
RmmReply site(const RmmCall &call);
RmmReply siteSettings(const RmmCall &call);
RmmReply siteVariables(const RmmCall &call);
RmmReply siteFilters(const RmmCall &call);
RmmReply siteNetworkInterfaces(const RmmCall &call);

// rmmdevices.cpp
RmmReply accountDevices(const RmmCall &call);
RmmReply siteDevices(const RmmCall &call);
RmmReply accountDevicesV3(const RmmCall &call);
RmmReply siteDevicesV3(const RmmCall &call);
RmmReply device(const RmmCall &call);
RmmReply deviceById(const RmmCall &call);
RmmReply deviceByMac(const RmmCall &call);
RmmReply deviceV3(const RmmCall &call);
RmmReply deviceByIdV3(const RmmCall &call);
RmmReply deviceByMacV3(const RmmCall &call);

// rmmaudits.cpp
RmmReply deviceAudit(const RmmCall &call);
RmmReply deviceAuditByMac(const RmmCall &call);
RmmReply deviceSoftware(const RmmCall &call);
RmmReply printerAudit(const RmmCall &call);
RmmReply esxiHostAudit(const RmmCall &call);
RmmReply devicePatches(const RmmCall &call);
RmmReply sitePatches(const RmmCall &call);

// rmmevents.cpp
RmmReply accountOpenAlerts(const RmmCall &call);
RmmReply accountResolvedAlerts(const RmmCall &call);
RmmReply siteOpenAlerts(const RmmCall &call);
RmmReply siteResolvedAlerts(const RmmCall &call);
RmmReply deviceOpenAlerts(const RmmCall &call);
RmmReply deviceResolvedAlerts(const RmmCall &call);
RmmReply alert(const RmmCall &call);
RmmReply activityLogs(const RmmCall &call);
RmmReply job(const RmmCall &call);
RmmReply jobComponents(const RmmCall &call);
RmmReply jobResults(const RmmCall &call);
RmmReply jobOutput(const RmmCall &call);

// rmmwrites.cpp
RmmReply createSite(const RmmCall &call);
RmmReply updateSite(const RmmCall &call);
RmmReply setProxy(const RmmCall &call);
RmmReply deleteProxy(const RmmCall &call);
RmmReply createSiteVariable(const RmmCall &call);
RmmReply updateSiteVariable(const RmmCall &call);
RmmReply deleteSiteVariable(const RmmCall &call);
RmmReply createAccountVariable(const RmmCall &call);
RmmReply updateAccountVariable(const RmmCall &call);
RmmReply deleteAccountVariable(const RmmCall &call);

// rmmdevicewrites.cpp
RmmReply moveDevice(const RmmCall &call);
RmmReply setUdfs(const RmmCall &call);
RmmReply setUdfsV3(const RmmCall &call);
RmmReply setWarranty(const RmmCall &call);
RmmReply createQuickJob(const RmmCall &call);
RmmReply resolveAlert(const RmmCall &call);
RmmReply muteAlert(const RmmCall &call);
RmmReply resetApiKeys(const RmmCall &call);

} // namespace trivet::practice::rmm
