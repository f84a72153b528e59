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
Verdict glueUserInAutotask(const CheckSpec &spec, const Facts &facts);
Verdict rmmKeyOwner(const CheckSpec &spec, const Facts &facts);

Verdict apiUsersReachable(const CheckSpec &spec, const Facts &facts);

// checks_surroundings.cpp
Verdict callsOverTheDay(const CheckSpec &spec, const Facts &facts);
Verdict hostsAndClock(const CheckSpec &spec, const Facts &facts);
Verdict onlyTenantOfItsAccounts(const CheckSpec &spec, const Facts &facts);

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
Verdict rmmProductsTidy(const CheckSpec &spec, const Facts &facts);
Verdict productsHaveCategory(const CheckSpec &spec, const Facts &facts);

// checks_vendor.cpp
Verdict syncedByDattoRmm(const CheckSpec &spec, const Facts &facts);

// checks_sites.cpp
Verdict firstSiteLinked(const CheckSpec &spec, const Facts &facts);
Verdict sitesMapped(const CheckSpec &spec, const Facts &facts);
Verdict customerTypeKnown(const CheckSpec &spec, const Facts &facts);
Verdict siteCompaniesGood(const CheckSpec &spec, const Facts &facts);
Verdict ownCompanySitesMeant(const CheckSpec &spec, const Facts &facts);

// checks_sitenames.cpp
Verdict oneSiteEach(const CheckSpec &spec, const Facts &facts);
Verdict siteNamesFit(const CheckSpec &spec, const Facts &facts);
Verdict systemSitesLeft(const CheckSpec &spec, const Facts &facts);

// checks_doubles.cpp
Verdict eachDeviceOnce(const CheckSpec &spec, const Facts &facts);
Verdict noLikelyDoubles(const CheckSpec &spec, const Facts &facts);
Verdict noMadeUpIdentities(const CheckSpec &spec, const Facts &facts);

// checks_records.cpp
Verdict typesStillThere(const CheckSpec &spec, const Facts &facts);
Verdict noStaleDevices(const CheckSpec &spec, const Facts &facts);
Verdict withTheirCompany(const CheckSpec &spec, const Facts &facts);
Verdict referencesFollow(const CheckSpec &spec, const Facts &facts);
Verdict activeOnBothSides(const CheckSpec &spec, const Facts &facts);
Verdict customFieldsArrive(const CheckSpec &spec, const Facts &facts);

// checks_arrival.cpp
Verdict noneArrivedYet(const CheckSpec &spec, const Facts &facts);
Verdict everyDeviceArrived(const CheckSpec &spec, const Facts &facts);

// checks_mapforecast.cpp
Verdict mapDevicesForecast(const CheckSpec &spec, const Facts &facts);
Verdict mappedAsForecast(const CheckSpec &spec, const Facts &facts);

// checks_glueaccess.cpp
Verdict glueSignIn(const CheckSpec &spec, const Facts &facts);
Verdict glueKeyInUse(const CheckSpec &spec, const Facts &facts);
Verdict glueAddressKnown(const CheckSpec &spec, const Facts &facts);
Verdict glueAddressForRmm(const CheckSpec &spec, const Facts &facts);
Verdict keysForItGlue(const CheckSpec &spec, const Facts &facts);
Verdict separateKeys(const CheckSpec &spec, const Facts &facts);

// checks_existingdata.cpp
Verdict identifiableDevices(const CheckSpec &spec, const Facts &facts);
Verdict noMistypedNames(const CheckSpec &spec, const Facts &facts);
Verdict noOverlookedNames(const CheckSpec &spec, const Facts &facts);
Verdict companyNamesUnique(const CheckSpec &spec, const Facts &facts);
Verdict noOtherPsa(const CheckSpec &spec, const Facts &facts);

// checks_gluesync.cpp
Verdict firstGlueSync(const CheckSpec &spec, const Facts &facts);
Verdict glueSyncPlateau(const CheckSpec &spec, const Facts &facts);
Verdict glueSyncMoves(const CheckSpec &spec, const Facts &facts);
Verdict glueDevicesArrived(const CheckSpec &spec, const Facts &facts);
Verdict glueLocationsArrived(const CheckSpec &spec, const Facts &facts);
Verdict glueSetsWhole(const CheckSpec &spec, const Facts &facts);

// checks_gluerecords.cpp
Verdict linkedCustomersOnly(const CheckSpec &spec, const Facts &facts);
Verdict noAutotaskDefault(const CheckSpec &spec, const Facts &facts);
Verdict glueTypesAgree(const CheckSpec &spec, const Facts &facts);
Verdict noGlueOrphans(const CheckSpec &spec, const Facts &facts);
Verdict noGlueDoubles(const CheckSpec &spec, const Facts &facts);
Verdict noEditsFromGlue(const CheckSpec &spec, const Facts &facts);
Verdict noPsaErrors(const CheckSpec &spec, const Facts &facts);
Verdict makersKnown(const CheckSpec &spec, const Facts &facts);
Verdict peopleHaveGlueUsers(const CheckSpec &spec, const Facts &facts);

// checks_gluelink.cpp
Verdict glueBeforeRmm(const CheckSpec &spec, const Facts &facts);
Verdict devicesMatched(const CheckSpec &spec, const Facts &facts);
Verdict matchedByCompanies(const CheckSpec &spec, const Facts &facts);
Verdict organizationsMatched(const CheckSpec &spec, const Facts &facts);
Verdict everyDeviceMatched(const CheckSpec &spec, const Facts &facts);
Verdict rightDeviceMatched(const CheckSpec &spec, const Facts &facts);
Verdict usableMacs(const CheckSpec &spec, const Facts &facts);
Verdict serialsAgree(const CheckSpec &spec, const Facts &facts);
Verdict noRmmErrors(const CheckSpec &spec, const Facts &facts);
Verdict recentlySeen(const CheckSpec &spec, const Facts &facts);

// checks_saas.cpp
Verdict saasSignIn(const CheckSpec &spec, const Facts &facts);
Verdict saasOwnPair(const CheckSpec &spec, const Facts &facts);
Verdict saasClientsLinked(const CheckSpec &spec, const Facts &facts);
Verdict everyClientDecided(const CheckSpec &spec, const Facts &facts);
Verdict noClientNearMiss(const CheckSpec &spec, const Facts &facts);
Verdict nothingCreatedTwice(const CheckSpec &spec, const Facts &facts);
Verdict clientsShareOrganizations(const CheckSpec &spec, const Facts &facts);
Verdict seatsExplained(const CheckSpec &spec, const Facts &facts);
Verdict saasSyncInTime(const CheckSpec &spec, const Facts &facts);
Verdict customersBackedUp(const CheckSpec &spec, const Facts &facts);
Verdict worklistCarriedOut(const CheckSpec &spec, const Facts &facts);

// checks_own.cpp
Verdict keychain(const CheckSpec &spec, const Facts &facts);
Verdict savedWhereRead(const CheckSpec &spec, const Facts &facts);
Verdict noChangeLeftOpen(const CheckSpec &spec, const Facts &facts);
Verdict setsWhole(const CheckSpec &spec, const Facts &facts);
Verdict secretsSaved(const CheckSpec &spec, const Facts &facts);
Verdict fieldsComplete(const CheckSpec &spec, const Facts &facts);

// checks_change.cpp
Verdict nothingSuddenlyGone(const CheckSpec &spec, const Facts &facts);
Verdict asWhenVerified(const CheckSpec &spec, const Facts &facts);
Verdict confirmationsFresh(const CheckSpec &spec, const Facts &facts);
Verdict fieldsAsRecorded(const CheckSpec &spec, const Facts &facts);

// checks_confirmations.cpp
Verdict confirmedByPerson(const CheckSpec &spec, const Facts &facts);
Verdict productDefaultsConfirmed(const CheckSpec &spec, const Facts &facts);
Verdict syncSettingsConfirmed(const CheckSpec &spec, const Facts &facts);
Verdict onlyUsedSelected(const CheckSpec &spec, const Facts &facts);
Verdict mapDevicesSwitchedOn(const CheckSpec &spec, const Facts &facts);

} // namespace trivet::checks
