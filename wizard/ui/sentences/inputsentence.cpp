// SPDX-License-Identifier: Apache-2.0
#include "ui/sentences/inputsentence.h"

#include <QCoreApplication>

namespace trivet {
namespace {

const char *faultWords(InputFault fault, VendorId vendor)
{
    if (fault == InputFault::NotAnAddress && vendor == VendorId::ItGlue)
        return QT_TRANSLATE_NOOP("Inputs", "This is not an address. Copy it from the browser while you are signed in to IT Glue.");
    if (fault == InputFault::NotAnAddress && vendor == VendorId::Autotask)
        return QT_TRANSLATE_NOOP("Inputs", "This is not an address. Copy it from the browser while you are signed in to Autotask.");
    switch (fault) {
    case InputFault::Missing: return QT_TRANSLATE_NOOP("Inputs", "This field is empty. Paste the value from the portal.");
    case InputFault::UrlForValue: return QT_TRANSLATE_NOOP("Inputs", "This is an address. Paste the value itself.");
    case InputFault::SpacesInside: return QT_TRANSLATE_NOOP("Inputs", "There is a space inside. Copy the value again, alone.");
    case InputFault::TooLong: return QT_TRANSLATE_NOOP("Inputs", "This is too long. Copy the value alone.");
    case InputFault::UserNameForSecret:
        return QT_TRANSLATE_NOOP("Inputs", "This looks like the user name. Paste the secret here.");
    case InputFault::SecretForUserName:
        return QT_TRANSLATE_NOOP("Inputs", "A user name has the form name@domain. This may be the secret.");
    case InputFault::SameAsOther: return QT_TRANSLATE_NOOP("Inputs", "The same value is in another field. One of them is wrong.");
    case InputFault::SwappedWithOther:
        return QT_TRANSLATE_NOOP("Inputs", "User name and secret stand in each other's field. Swap them.");
    case InputFault::NotAnAddress:
        return QT_TRANSLATE_NOOP("Inputs", "This is not an address. Copy API URL from the user's page in Datto RMM.");
    case InputFault::ForeignHost:
        return QT_TRANSLATE_NOOP("Inputs", "This address does not belong to %1. Nothing is sent there.");
    case InputFault::UnknownPlatform:
        return QT_TRANSLATE_NOOP("Inputs", "This names none of the six platforms. Copy API URL again.");
    case InputFault::NotAGlueKey:
        return QT_TRANSLATE_NOOP("Inputs", "A key of IT Glue begins with ITG. Copy it again from IT Glue.");
    }
    Q_UNREACHABLE();
}

const char *noteWords(InputNote note)
{
    switch (note) {
    case InputNote::Trimmed: return QT_TRANSLATE_NOOP("Inputs", "Spaces or line ends around it were left out");
    case InputNote::Normalized: return QT_TRANSLATE_NOOP("Inputs", "Shortened to the platform's address");
    case InputNote::FilledByCopy: return QT_TRANSLATE_NOOP("Inputs", "Filled from Copy all");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(InputFault fault, VendorId vendor)
{
    return QCoreApplication::translate("Inputs", faultWords(fault, vendor)).replace(QLatin1String("%1"), vendorName(vendor));
}

QString describe(InputNote note)
{
    return QCoreApplication::translate("Inputs", noteWords(note));
}

} // namespace trivet
