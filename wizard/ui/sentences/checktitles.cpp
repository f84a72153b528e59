// SPDX-License-Identifier: Apache-2.0
#include "ui/sentences/checkwords.h"

#include <QtGlobal>

namespace trivet {
namespace {

constexpr CheckWords titleTable[] = {
    {"S02", QT_TRANSLATE_NOOP("Checks", "Every field is filled in")},
    {"T01", QT_TRANSLATE_NOOP("Checks", "The keychain keeps secrets")},
    {"A01", QT_TRANSLATE_NOOP("Checks", "Autotask zone found")},
    {"A02", QT_TRANSLATE_NOOP("Checks", "Autotask accepts Trivet's own user")},
    {"A03", QT_TRANSLATE_NOOP("Checks", "The user is not locked")},
    {"A04", QT_TRANSLATE_NOOP("Checks", "Trivet's user may read what it needs")},
    {"A10", QT_TRANSLATE_NOOP("Checks", "Enough Autotask calls are left this hour")},
    {"A12", QT_TRANSLATE_NOOP("Checks", "Datto RMM accepts Trivet's own key")},
    {"A13", QT_TRANSLATE_NOOP("Checks", "Datto RMM answers without holding back")},
    {"A14", QT_TRANSLATE_NOOP("Checks", "The key belongs to a user of its own")},
    {"A20", QT_TRANSLATE_NOOP("Checks", "Both keys open the same company")},
    {"S05", QT_TRANSLATE_NOOP("Checks", "API user exists and is active")},
    {"A09", QT_TRANSLATE_NOOP("Checks", "Datto RMM has a user of its own")},
    {"S01", QT_TRANSLATE_NOOP("Checks", "Secrets are saved and read back")},
    {"A08", QT_TRANSLATE_NOOP("Checks", "The user's domain is your primary domain")},
    {"C01", QT_TRANSLATE_NOOP("Checks", "Vendor is Datto RMM")},
    {"C02", QT_TRANSLATE_NOOP("Checks", "The password does not expire")},
    {"C03", QT_TRANSLATE_NOOP("Checks", "All protected data boxes are ticked")},
    {"A05", QT_TRANSLATE_NOOP("Checks", "Trivet sees protected fields")},
    {"C04", QT_TRANSLATE_NOOP("Checks", "Datto RMM reads Saved and authenticated")},
    {"C05", QT_TRANSLATE_NOOP("Checks", "Account types are Customer only")},
    {"S06", QT_TRANSLATE_NOOP("Checks", "First site is linked")},
    {"R01", QT_TRANSLATE_NOOP("Checks", "Types read from Autotask")},
    {"R05", QT_TRANSLATE_NOOP("Checks", "Every device type has a type")},
    {"R02", QT_TRANSLATE_NOOP("Checks", "Type names are clear")},
    {"R06", QT_TRANSLATE_NOOP("Checks", "Products can be used")},
    {"S03", QT_TRANSLATE_NOOP("Checks", "Map Devices looks off")},
    {"C06", QT_TRANSLATE_NOOP("Checks", "Map Devices is off")},
    {"C07", QT_TRANSLATE_NOOP("Checks", "Mapping saved in Datto RMM")},
    {"S04", QT_TRANSLATE_NOOP("Checks", "Products exist in Autotask")},
    {"C08", QT_TRANSLATE_NOOP("Checks", "Default types are set on products")},
    {"R10", QT_TRANSLATE_NOOP("Checks", "Every site has a company")},
    {"R11", QT_TRANSLATE_NOOP("Checks", "Mapped companies are active customers")},
    {"C09", QT_TRANSLATE_NOOP("Checks", "Map Devices is on")},
    {"R18", QT_TRANSLATE_NOOP("Checks", "Every device arrived in Autotask")},
    {"R03", QT_TRANSLATE_NOOP("Checks", "Every synced device has a type")},
    {"R09", QT_TRANSLATE_NOOP("Checks", "Newest devices took a type")},
    {"S07", QT_TRANSLATE_NOOP("Checks", "Devices come from Datto RMM")},
    {"T03", QT_TRANSLATE_NOOP("Checks", "Everything was read to the end")},
};

} // namespace

std::span<const CheckWords> checkTitles()
{
    return titleTable;
}

} // namespace trivet
