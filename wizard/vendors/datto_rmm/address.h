// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pastedaddress.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace trivet::datto_rmm {

// Datto RMM's addresses, read in one place: the field, the client and the doctor ask here. No I/O.

/// The six platforms; schema and behaviour are the same on all.
const QStringList &platforms();

/// The API origin, "https://concord-api.centrastage.net", meant by what a person pasted: the API's address with or
/// without /api, the platform's web address of today or before, or the platform's bare name.
AddressResult<QUrl> apiOrigin(const QString &pasted);

/// "concord" for https://concord-api.centrastage.net; empty for anything else.
QString platformOf(const QUrl &origin);

/// https://concord.rmm.datto.com/ for the UI; empty for anything else.
QUrl webUrlOf(const QUrl &origin);

} // namespace trivet::datto_rmm
