// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

namespace trivet::practice {

/// One row of Datto RMM's "Devices" tab.
struct MappedType
{
    QString product = {};               ///< name; "Create New" until the product is made
    QString configurationItemType = {}; ///< name; empty = left blank
};

/// What an admin set under Datto RMM > Setup > Integrations > Autotask. No API of either vendor shows it.
struct Integration
{
    bool on = false;
    QString userName = {};          ///< the Autotask API user it signs in with
    QString vendor = {};            ///< of that user; becomes the apiVendorID of what it makes
    QStringList accountTypes = {};  ///< labels of companyType
    QStringList leaveUnmapped = {}; ///< site names the admin did not map
    QDateTime switchedOn = {};
    QDateTime firstSyncEnds = {}; ///< until then the other tabs are locked

    bool mapDevices = false;
    QDateTime mapDevicesSince = {};
    QString materialCode = {};
    bool overwriteName = true;
    bool overwriteNumber = true;
    QMap<QString, MappedType> mapping = {}; ///< by device category
    QMap<int, QString> fields = {};         ///< User-Defined Field Mapping: ordinal in Datto RMM -> name in Autotask
    QDateTime productsDue = {};             ///< when "Create New" becomes products; invalid = nothing due
    QMap<QString, QString> productDefaults = {}; ///< product name -> default type name; in the portal only
};

} // namespace trivet::practice
