// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::practice {

/// How a SaaS Protection client's name can miss the name of the organization it belongs to.
enum class SaasNameMiss { Case, Spaces, LegalForm, Ampersand, Accent, Script, Typo };

constexpr SaasNameMiss saasNameMisses[]{SaasNameMiss::Case,      SaasNameMiss::Spaces, SaasNameMiss::LegalForm,
                                        SaasNameMiss::Ampersand, SaasNameMiss::Accent, SaasNameMiss::Script,
                                        SaasNameMiss::Typo};

/// The name with this one difference; the name itself where it has nothing to differ in.
QString missedSaasName(const QString &name, SaasNameMiss miss);

} // namespace trivet::practice
