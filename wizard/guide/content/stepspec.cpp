// SPDX-License-Identifier: Apache-2.0
#include "guide/content/stepspec.h"

using namespace Qt::StringLiterals;

namespace trivet {

bool isRequired(const InputSpec &input, const Answers &answers)
{
    if (input.need == InputSpec::Need::Optional)
        return false;
    return !input.unless || answers.value(*input.unless) != "true"_L1;
}

} // namespace trivet
