// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/checks.h"

/// The evaluate functions of the table, one per check, grouped in files by area. Pure.
namespace trivet::checks {

// checks_access.cpp
Verdict autotaskZone(const CheckSpec &spec, const Facts &facts);
Verdict autotaskSignIn(const CheckSpec &spec, const Facts &facts);
Verdict autotaskLock(const CheckSpec &spec, const Facts &facts);
Verdict autotaskRights(const CheckSpec &spec, const Facts &facts);
Verdict autotaskBudget(const CheckSpec &spec, const Facts &facts);

// checks_users.cpp
Verdict ownProtectedData(const CheckSpec &spec, const Facts &facts);
Verdict userDomain(const CheckSpec &spec, const Facts &facts);
Verdict separateUsers(const CheckSpec &spec, const Facts &facts);
Verdict rmmUserInAutotask(const CheckSpec &spec, const Facts &facts);
Verdict rmmKeyOwner(const CheckSpec &spec, const Facts &facts);

// checks_rmmaccess.cpp
Verdict rmmSignIn(const CheckSpec &spec, const Facts &facts);
Verdict rmmLimit(const CheckSpec &spec, const Facts &facts);
Verdict sameCompany(const CheckSpec &spec, const Facts &facts);

// checks_types.cpp
Verdict activeTypes(const CheckSpec &spec, const Facts &facts);
Verdict doubledTypes(const CheckSpec &spec, const Facts &facts);
Verdict everyTypeMapped(const CheckSpec &spec, const Facts &facts);
Verdict blankTypes(const CheckSpec &spec, const Facts &facts);

// checks_products.cpp
Verdict productsUsable(const CheckSpec &spec, const Facts &facts);
Verdict productsExist(const CheckSpec &spec, const Facts &facts);
Verdict newestHaveType(const CheckSpec &spec, const Facts &facts);

// checks_vendor.cpp
Verdict syncedByDattoRmm(const CheckSpec &spec, const Facts &facts);

// checks_sites.cpp
Verdict firstSiteLinked(const CheckSpec &spec, const Facts &facts);
Verdict sitesMapped(const CheckSpec &spec, const Facts &facts);
Verdict siteCompaniesGood(const CheckSpec &spec, const Facts &facts);

// checks_arrival.cpp
Verdict noneArrivedYet(const CheckSpec &spec, const Facts &facts);
Verdict everyDeviceArrived(const CheckSpec &spec, const Facts &facts);

// checks_own.cpp
Verdict keychain(const CheckSpec &spec, const Facts &facts);
Verdict setsWhole(const CheckSpec &spec, const Facts &facts);
Verdict secretsSaved(const CheckSpec &spec, const Facts &facts);
Verdict fieldsComplete(const CheckSpec &spec, const Facts &facts);

// checks_confirmations.cpp
Verdict confirmedByPerson(const CheckSpec &spec, const Facts &facts);
Verdict productDefaultsConfirmed(const CheckSpec &spec, const Facts &facts);
Verdict mapDevicesSwitchedOn(const CheckSpec &spec, const Facts &facts);

} // namespace trivet::checks
