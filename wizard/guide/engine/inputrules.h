// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/pastedvalue.h"
#include "core/secret.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace trivet {

/// Why a value cannot be what its field asks for. Judged by form alone; nothing is sent anywhere for it.
/// Sentences are in ui/sentences, by inputFaultKey() (also the `detail` of Inputs::problem).
enum class InputFault {
    Missing,           ///< required and empty
    UrlForValue,       ///< an address where a key, secret, name or identifier belongs
    SpacesInside,      ///< white space in the middle of a key or secret: two things, or a broken copy
    StrangeSign,       ///< a sign that no key has; strangeSignOf() names it and its place
    TooLong,           ///< longer than any vendor's value, and than the keychain keeps
    UserNameForSecret, ///< looks like name@domain, in a secret's field
    SecretForUserName, ///< no name@domain, in a user name's field
    SameAsOther,       ///< the same value in two fields that cannot be equal: key and secret, user name and secret
    SwappedWithOther,  ///< user name and secret stand in each other's field
    NotAnAddress,      ///< API URL, IT Glue address: no host can be read from it
    ForeignHost,       ///< API URL, IT Glue address: not a host of the vendor; nothing is ever sent there
    UnknownPlatform,   ///< API URL: the vendor's domain, but none of its six platforms
    NotAGlueKey,       ///< IT Glue key: does not begin with "ITG.", so it is some other vendor's
    LooksLikeSecret,   ///< a plain field's text that is more likely a key or secret; not kept until a person says so
};
QString inputFaultKey(InputFault fault); ///< "missing", "url-for-value", ...

/// What Trivet did to a text that was given, so that the field can say so.
enum class InputNote {
    Trimmed,      ///< spaces, quotes or line ends at its ends were left out
    Normalized,   ///< an address of the platform became https://<platform>-api.centrastage.net
    FilledByCopy, ///< the value came out of Datto RMM's "Copy all" text
};
QString inputNoteKey(InputNote note); ///< "trimmed", "normalized", "filled-by-copy"

/// White space, line ends, invisible signs and pairs of quotes at both ends are never part of a value.
QString trimmedInput(const QString &text);

/// All inputs as held now; the form of one is judged beside its neighbours.
struct InputForms
{
    QMap<AnswerId, QString> values = {};
    const std::map<AnswerId, Secret> *secrets = nullptr;
};
/// What is wrong with one input's form, or nothing. An empty optional input is right.
std::optional<InputFault> inputFaultOf(AnswerId id, const InputForms &forms);
/// The sign behind SpacesInside and StrangeSign, or nothing.
std::optional<StrangeSign> strangeSignOf(AnswerId id, const InputForms &forms);
/// Whether a text given for a plain value is one of the secrets held, or has the form of one rather than of a name, user
/// name or address. A guess, so a person has the last word.
bool looksLikeSecret(AnswerId id, const QString &text, const std::map<AnswerId, Secret> &secrets);

/// What Datto RMM's Copy all puts on the clipboard, or any text that holds its three values.
struct RmmCopy
{
    QString apiUrl;
    Secret apiKey;
    Secret apiSecretKey;
};
/// Nothing when the text is anything else. Labels may be in any order; without labels the order is URL, key, secret.
std::optional<RmmCopy> splitRmmCopy(QStringView text);

} // namespace trivet
