// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace trivet {

/// JSON in which every character is one: bytes that are no UTF-8 and halves of surrogate pairs, with which vendors' names
/// arrive cut or spoiled, become U+FFFD. Otherwise the same bytes, not copied. Thread-safe.
QByteArray readableText(const QByteArray &json);

} // namespace trivet
