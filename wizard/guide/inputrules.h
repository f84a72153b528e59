// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "core/secret.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace trivet {

/// Why a value cannot be what its field asks for. Judged by form alone; nothing is sent anywhere for it.
/// Sentences are in ui/sentences, by inputFaultKey() (also the `detail` of Guide::inputProblem).
enum class InputFault {
    Missing,          ///< required and empty
    UrlForValue,      ///< an address where a key, secret, name or identifier belongs
    SpacesInside,     ///< white space in the middle of a key or secret: two things, or a broken copy
    TooLong,          ///< longer than any vendor's value, and than the keychain keeps
    UserNameForSecret,///< looks like name@domain, in a secret's field
    SecretForUserName,///< no name@domain, in a user name's field
    SameAsOther,      ///< the same value in two fields that cannot be equal: key and secret, user name and secret
    SwappedWithOther, ///< user name and secret stand in each other's field
    NotAnAddress,     ///< API URL, IT Glue address: no host can be read from it
    ForeignHost,      ///< API URL, IT Glue address: not a host of the vendor; nothing is ever sent there
    UnknownPlatform,  ///< API URL: the vendor's domain, but none of its six platforms
    NotAGlueKey,      ///< IT Glue key: does not begin with "ITG.", so it is some other vendor's (itglue.md section 1, D)
};
QString inputFaultKey(InputFault fault); ///< "missing", "url-for-value", ...

/// What Trivet did to a text that was given, so that the field can say so.
enum class InputNote {
    Trimmed,      ///< spaces, quotes or line ends at its ends were left out
    Normalized,   ///< an address of the platform became https://<platform>-api.centrastage.net
    FilledByCopy, ///< the value came out of Datto RMM's "Copy all" text
};
QString inputNoteKey(InputNote note); ///< "trimmed", "normalized", "filled-by-copy"

/// White space, line ends, zero-width characters and one pair of quotes at both ends are never part of a value.
QString trimmedInput(const QString &text);
/// The six platform names of Datto RMM, as in https://concord-api.centrastage.net.
/// (datto-rmm.md section 1, [C]: the same six in every client.)
const QStringList &rmmPlatforms();

/// https://<platform>-api.centrastage.net from what was pasted: with or without scheme, path, slash or capitals, the
/// platform's web address, or its bare name. Input, with an InputFault in `detail`, for everything else.
Result<QString> normalizedRmmApiUrl(const QString &text);
/// The web page of the platform in a normalized API URL, for "Open Datto RMM".
QString rmmWebUrl(const QString &apiUrl);

/// All inputs as held now; the form of one is judged beside its neighbours.
struct InputForms
{
    QMap<AnswerId, QString> values = {};
    const std::map<AnswerId, Secret> *secrets = nullptr;
};
/// What is wrong with one input's form, or nothing. An empty optional input is right.
std::optional<InputFault> inputFaultOf(AnswerId id, const InputForms &forms);

/// What Datto RMM's Copy all puts on the clipboard, or any text that holds its three values.
struct RmmCopy
{
    QString apiUrl;
    Secret apiKey;
    Secret apiSecretKey;
};
/// Nothing when the text is anything else. Labels may be in any order; without labels the order is URL, key, secret.
std::optional<RmmCopy> splitRmmCopy(const QString &text);

} // namespace trivet
