// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/mapforecast.h"

#include <QByteArray>

#include <optional>

namespace trivet {

/// A forecast as the store keeps it. A known one only; of others nothing is kept.
QByteArray packed(const MapForecast &forecast);
/// Nothing for bytes of another form.
std::optional<MapForecast> unpacked(const QByteArray &bytes);

} // namespace trivet
