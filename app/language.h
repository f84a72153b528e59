// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::app {

/// Installs the translators of a language and sets its direction. A code is "de", "ar" and so on, or "en-XA"
/// (pseudo-locale: accents, longer, in brackets) or "ar-XB" (the same, right to left). Empty = the system's language
/// where Trivet has it, else English. Call after the application object exists; what an earlier call installed goes.
void useLanguage(const QString &code);

} // namespace trivet::app
