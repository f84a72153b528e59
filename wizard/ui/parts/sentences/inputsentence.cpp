// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/inputsentence.h"

#include <QCoreApplication>

namespace trivet {
namespace {

const char *faultWords(InputFault fault, VendorId vendor)
{
    if (fault == InputFault::NotAnAddress && vendor == VendorId::ItGlue)
        return QT_TRANSLATE_NOOP(
            "Inputs", "This is not an address. Copy it from the browser while you are signed in to IT Glue.");
    if (fault == InputFault::NotAnAddress && vendor == VendorId::Autotask)
        return QT_TRANSLATE_NOOP(
            "Inputs", "This is not an address. Copy it from the browser while you are signed in to Autotask.");
    switch (fault) {
    case InputFault::Missing:
        return QT_TRANSLATE_NOOP("Inputs", "This field is empty. Paste the value from the portal.");
    case InputFault::UrlForValue: return QT_TRANSLATE_NOOP("Inputs", "This is an address. Paste the value itself.");
    case InputFault::SpacesInside:
        return QT_TRANSLATE_NOOP("Inputs", "There is a space inside. Copy the value again, alone.");
    case InputFault::StrangeSign:
        return QT_TRANSLATE_NOOP("Inputs", "There is a sign inside that no key has. Copy the value again, alone.");
    case InputFault::TooLong: return QT_TRANSLATE_NOOP("Inputs", "This is too long. Copy the value alone.");
    case InputFault::UserNameForSecret:
        return QT_TRANSLATE_NOOP("Inputs", "This looks like the user name. Paste the secret here.");
    case InputFault::SecretForUserName:
        return QT_TRANSLATE_NOOP("Inputs", "A user name has the form name@domain. This may be the secret.");
    case InputFault::SameAsOther:
        return QT_TRANSLATE_NOOP("Inputs", "The same value is in another field. One of them is wrong.");
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
    case InputFault::LooksLikeSecret:
        return QT_TRANSLATE_NOOP("Inputs",
                                 "This looks like a secret, so it is not saved. Paste what belongs here, or keep it.");
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

/// What stands there and where: %1 the place, %2 the sign's number as in U+00AD, %3 the letter it looks like.
const char *signWords(StrangeSign::Kind kind)
{
    switch (kind) {
    case StrangeSign::Kind::Space:
        //: Under a field; %1 is the place in the value, counted from 1
        return QT_TRANSLATE_NOOP("Inputs", "There is a space inside, at place %1. Copy the value again, alone.");
    case StrangeSign::Kind::LineBreak:
        //: Under a field; %1 is the place in the value, counted from 1
        return QT_TRANSLATE_NOOP(
            "Inputs", "There is a line break inside, at place %1. Copy the value again, alone and in one piece.");
    case StrangeSign::Kind::Control:
        //: Under a field; %1 is the place in the value, counted from 1, %2 the sign's number, such as U+0007
        return QT_TRANSLATE_NOOP(
            "Inputs", "There is a control character (%2) at place %1, which no key has. Copy the value again.");
    case StrangeSign::Kind::Invisible:
        //: Under a field; %1 is the place in the value, counted from 1, %2 the sign's number, such as U+00AD
        return QT_TRANSLATE_NOOP(
            "Inputs",
            "There is an invisible sign (%2) at place %1, which no key has. Copy the value from the portal itself.");
    case StrangeSign::Kind::LookAlike:
        //: Under a field; %1 is the place in the value, counted from 1, %2 the sign's number, such as U+0430, %3 a letter
        return QT_TRANSLATE_NOOP("Inputs", "The sign at place %1 only looks like \u201c%3\u201d: it is %2, which no "
                                           "key has. Copy the value from the portal itself.");
    case StrangeSign::Kind::Foreign:
        //: Under a field; %1 is the place in the value, counted from 1, %2 the sign's number, such as U+00E9
        return QT_TRANSLATE_NOOP("Inputs",
                                 "The sign at place %1 (%2) is in no key. Copy the value from the portal itself.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const StrangeSign &sign)
{
    const QString number = QStringLiteral("U+%1").arg(static_cast<uint>(sign.sign), 4, 16, QLatin1Char('0')).toUpper();
    return QCoreApplication::translate("Inputs", signWords(sign.kind))
        .replace(QLatin1String("%1"), QString::number(sign.place))
        .replace(QLatin1String("%2"), number)
        .replace(QLatin1String("%3"), QString(QChar(sign.meant)));
}

QString describe(InputFault fault, VendorId vendor)
{
    return QCoreApplication::translate("Inputs", faultWords(fault, vendor))
        .replace(QLatin1String("%1"), vendorName(vendor));
}

QString describe(InputNote note)
{
    return QCoreApplication::translate("Inputs", noteWords(note));
}

} // namespace trivet
