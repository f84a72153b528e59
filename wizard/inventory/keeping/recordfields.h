// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "inventory/data/inventory.h"

namespace trivet {

/// The fields of a record, in the order of its struct: the one place that says what of it is kept. The binding does not
/// compile unless all of them are named, and what was kept with other names or types is thrown away (formOf).
template <typename Record>
struct RecordFields;

#define TRIVET_RECORD(Record, ...)                                                                                     \
    template <>                                                                                                        \
    struct RecordFields<Record>                                                                                        \
    {                                                                                                                  \
        static constexpr const char *names = #__VA_ARGS__;                                                             \
        template <typename Self, typename Visitor>                                                                     \
        static void visit(Self &self, const Visitor &visitor)                                                          \
        {                                                                                                              \
            auto &[__VA_ARGS__] = self;                                                                                \
            visitor(__VA_ARGS__);                                                                                      \
        }                                                                                                              \
    };

TRIVET_RECORD(UnreadableRow, id, place, field)
TRIVET_RECORD(Shortfall, cause, came, counted, unreadable, example)

TRIVET_RECORD(autotask::Zone, zoneName, url, webUrl, ci, isGiven)
TRIVET_RECORD(autotask::Threshold, limit, timeframeMinutes, used)
TRIVET_RECORD(autotask::EntityAccess, entity, query, create, update)
TRIVET_RECORD(autotask::Company, id, name, companyType, isActive, parentCompanyId, companyNumber, lastModified)
TRIVET_RECORD(autotask::PicklistValue, value, label, isActive)
TRIVET_RECORD(autotask::ConfigurationItemType, id, name, isActive)
TRIVET_RECORD(autotask::Product, id, name, isActive, productBillingCodeId, defaultCategoryId, manufacturerName,
              manufacturerProductName)
TRIVET_RECORD(autotask::BillingCode, id, name, isActive, useType)
TRIVET_RECORD(autotask::Resource, id, userName, firstName, lastName, email, isActive, licenseType, userType)
TRIVET_RECORD(autotask::UdfDefinition, id, name, isProtected, udfType)
TRIVET_RECORD(autotask::UdfSample, rows, rowsWithUdfs, readable, masked, syncedRows, filledOnSynced)
TRIVET_RECORD(autotask::ConfigurationItem, id, companyId, productId, configurationItemType, configurationItemCategoryId,
              referenceTitle, referenceNumber, serialNumber, warrantyExpires, isActive, apiVendorId, rmmDeviceId,
              rmmDeviceUid, rmmHostname, macAddress, createDate, lastModifiedTime, lastActivityPersonId)
TRIVET_RECORD(autotask::CompanyLocation, id, companyId, name, isActive)

TRIVET_RECORD(datto_rmm::SystemStatus, version, status)
TRIVET_RECORD(datto_rmm::Account, id, uid, name, devices)
TRIVET_RECORD(datto_rmm::RequestRate, windowSeconds, accountUid, readCount, readLimit, cutOffRatio, writeCount,
              writeLimit)
TRIVET_RECORD(datto_rmm::Site, id, uid, name, onDemand, autotaskCompanyId, autotaskCompanyName, numberOfDevices,
              portalUrl, isSystem, hasSystemName)
TRIVET_RECORD(datto_rmm::Device, id, uid, siteId, siteUid, siteName, category, type, deviceClass, hostname, online,
              deleted, suspended, lastSeen, creationDate)
TRIVET_RECORD(datto_rmm::User, username, email, firstName, lastName, status, disabled)

TRIVET_RECORD(it_glue::Account, region, organizations, subdomain)
TRIVET_RECORD(it_glue::AdapterLink, adapter, remoteId, sync, orphaned)
TRIVET_RECORD(it_glue::Organization, id, name, primary, typeName, statusName, shortName, psa, links, rmmCompanies,
              updatedAt)
TRIVET_RECORD(it_glue::RmmRecord, name, hostname, externalUrl, serialNumber, macAddresses, lastSeenOnline)
TRIVET_RECORD(it_glue::Configuration, id, organizationId, organizationName, name, hostname, serialNumber, assetTag,
              warrantyExpires, purchased, macAddress, typeName, statusName, manufacturerName, modelName, archived, psa,
              resourceUrl, links, rmm, updatedAt)
TRIVET_RECORD(it_glue::Location, id, organizationId, name, primary, psa)
TRIVET_RECORD(it_glue::ConfigurationType, id, name, configurations)
TRIVET_RECORD(it_glue::User, id, email, roleName)
TRIVET_RECORD(it_glue::RecordErrors, configurationId, name, psaErrors, rmmErrors)

TRIVET_RECORD(datto_saas::Domain, customerId, customerName, domain, organizationId, organizationName, seatsUsed,
              productType, retentionType, backupPercentage)
TRIVET_RECORD(datto_saas::SeatCount, customerId, active, paused, archived, unprotected, isDetailKnown, unreadable)

#undef TRIVET_RECORD

template <typename T>
concept KeptRecord = requires
{
    RecordFields<T>::names;
};

} // namespace trivet
