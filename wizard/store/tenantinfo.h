// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"
#include "core/problem.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>

namespace trivet {

enum class TenantKind { Live, Practice };

/// What the welcome page knows of a tenant without opening it for work.
struct TenantInfo
{
    QUuid id = {};
    QString name = {};
    bool isPractice = false;
    QString currentStep = {}; ///< step slug (decision 64); empty = not begun
    int passedSteps = 0;
    int totalSteps = 0;
    QString linkState = {}; ///< as guide last said: "in-progress", "verified", "needs-you", "failed"; empty = not said
    QString links = {};     ///< each link as guide last said, for guide to read: lastKnownLinks()
    QMap<AccountId, QString> accounts = {}; ///< what identifies the vendors' accounts that it is set up with
    QDateTime lastOpened = {};              ///< UTC
    QDateTime lastSaved = {};               ///< UTC
    QString path = {};                      ///< the tenant's folder
    std::optional<Problem> problem =
        {}; ///< why it cannot be read; then only id, isPractice and path are sure, and lastOpened is the file's own time
};

} // namespace trivet
