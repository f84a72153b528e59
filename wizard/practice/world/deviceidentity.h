// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::practice {

/// Whether this text stands where a serial number should: makers' placeholders, blanks, one repeated letter.
bool isJunkSerial(const QString &serial);
/// Letters and digits of a MAC address in upper case, whatever separators it was written with.
QString bareMac(const QString &mac);
/// No address of one device: not twelve digits, all zeros or all ones.
bool isJunkMac(const QString &mac);

} // namespace trivet::practice
