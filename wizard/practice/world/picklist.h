// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::practice {

/// One value of an Autotask picklist. Records hold `value` as an integer, field metadata as a string.
struct PicklistValue
{
    int value = 0;
    QString label = {};
    bool isActive = true;
    bool isDefault = false;
    bool isSystem = false;
};

} // namespace trivet::practice
