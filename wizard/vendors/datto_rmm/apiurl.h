// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace trivet::datto_rmm {

/// The six platforms; schema and behaviour are the same on all (reference datto-rmm.md, section 1, C).
const QStringList &platforms();

/// The API origin meant by what a person pasted: with or without /api, https:// or a trailing slash, with spaces around,
/// or the platform's web address. Problem Input: no address at all; ForeignHost: not one of the six platforms.
/// Both name the input.
Result<QUrl> normalizeApiUrl(const QString &pasted);

/// "concord" for https://concord-api.centrastage.net; empty for anything else.
QString platformOf(const QUrl &origin);

/// https://concord.rmm.datto.com/ for the UI; empty for anything else.
QUrl webUrlOf(const QUrl &origin);

} // namespace trivet::datto_rmm
