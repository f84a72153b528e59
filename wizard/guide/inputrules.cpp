// SPDX-License-Identifier: Apache-2.0
#include "guide/inputrules.h"

#include "guide/glueaddress.h"
#include "vendors/autotask/address.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Longer than any key, secret or name of the vendors; the keychain would take 2,560 bytes.
constexpr qsizetype longestValue = 512;

struct FaultName
{
    InputFault fault;
    QLatin1StringView key;
};
constexpr FaultName faultNames[] = {
    {InputFault::Missing, "missing"_L1},
    {InputFault::UrlForValue, "url-for-value"_L1},
    {InputFault::SpacesInside, "spaces-inside"_L1},
    {InputFault::TooLong, "too-long"_L1},
    {InputFault::UserNameForSecret, "user-name-for-secret"_L1},
    {InputFault::SecretForUserName, "secret-for-user-name"_L1},
    {InputFault::SameAsOther, "same-as-other"_L1},
    {InputFault::SwappedWithOther, "swapped-with-other"_L1},
    {InputFault::NotAnAddress, "not-an-address"_L1},
    {InputFault::ForeignHost, "foreign-host"_L1},
    {InputFault::UnknownPlatform, "unknown-platform"_L1},
    {InputFault::NotAGlueKey, "not-a-glue-key"_L1},
};

bool isTrimmable(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0xFEFF)
           || c == QChar(0x2060);
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isTrimmable(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isTrimmable(text.back()))
        text.chop(1);
    return text;
}

bool isQuotePair(QChar open, QChar close)
{
    return (open == close && (open == u'"' || open == u'\'' || open == u'`')) || (open == QChar(0x201C) && close == QChar(0x201D))
           || (open == QChar(0x2018) && close == QChar(0x2019));
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9+.-]*://|^www\\.|\\.(centrastage|autotask)\\.net(/|:|$)|\\.itglue\\.com(/|:|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// name@domain with a dot, of plain characters only: what Autotask makes, and what a generated secret is not.
bool looksLikeUserName(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}$"_s);
    return pattern.match(text).hasMatch();
}

bool mayBeUserName(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0;
}

bool hasBlanks(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isTrimmable);
}

/// The user name that belongs to a secret, and the other way round.
struct SignInPair
{
    AnswerId userName;
    AnswerId secret;
};
constexpr SignInPair signInPairs[] = {{AnswerId::AutotaskUserName, AnswerId::AutotaskSecret},
                                      {AnswerId::RmmUserName, AnswerId::RmmUserSecret},
                                      {AnswerId::ItGlueUserName, AnswerId::ItGlueUserSecret}};

/// Values that no vendor gives twice; the second of a pair is the one to mend.
struct DistinctPair
{
    AnswerId first;
    AnswerId second;
};
constexpr DistinctPair distinctPairs[] = {{AnswerId::RmmApiKey, AnswerId::RmmApiSecretKey},
                                          {AnswerId::AutotaskSecret, AnswerId::AutotaskTrackingIdentifier},
                                          {AnswerId::AutotaskUserName, AnswerId::AutotaskSecret},
                                          {AnswerId::RmmUserName, AnswerId::RmmUserSecret},
                                          {AnswerId::ItGlueUserName, AnswerId::ItGlueUserSecret},
                                          {AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey},
                                          {AnswerId::SaasPublicKey, AnswerId::SaasSecretKey}};

QString textOf(AnswerId id, const InputForms &forms)
{
    if (!answerSpec(id).isSecret)
        return forms.values.value(id);
    if (!forms.secrets)
        return {};
    const auto found = forms.secrets->find(id);
    return found == forms.secrets->end() ? QString() : QString::fromUtf8(found->second.expose());
}

bool isSwapped(AnswerId id, const InputForms &forms)
{
    return std::any_of(std::begin(signInPairs), std::end(signInPairs), [id, &forms](const SignInPair &pair) {
        if (pair.userName != id && pair.secret != id)
            return false;
        const QString userName = textOf(pair.userName, forms);
        return !userName.isEmpty() && !mayBeUserName(userName) && looksLikeUserName(textOf(pair.secret, forms));
    });
}

bool isSameAsOther(AnswerId id, const InputForms &forms)
{
    return std::any_of(std::begin(distinctPairs), std::end(distinctPairs), [id, &forms](const DistinctPair &pair) {
        return pair.second == id && textOf(pair.first, forms) == textOf(id, forms);
    });
}

Problem addressProblem(InputFault fault)
{
    return Problem{.kind = fault == InputFault::ForeignHost ? ProblemKind::ForeignHost : ProblemKind::Input,
                   .vendor = VendorId::DattoRmm,
                   .field = answerFieldName(AnswerId::RmmApiUrl),
                   .detail = inputFaultKey(fault)};
}

template <typename Address>
std::optional<InputFault> addressFault(const Result<Address> &address)
{
    if (address)
        return std::nullopt;
    for (const FaultName &name : faultNames) {
        if (name.key == address.error().detail)
            return name.fault;
    }
    return InputFault::NotAnAddress;
}

std::optional<InputFault> autotaskAddressFault(const QString &text)
{
    if (!autotask::restRootOf(text).isEmpty())
        return std::nullopt;
    const bool hasHost = text.contains(u'.') && !hasBlanks(text);
    return hasHost ? InputFault::ForeignHost : InputFault::NotAnAddress;
}

} // namespace

QString inputFaultKey(InputFault fault)
{
    for (const FaultName &name : faultNames) {
        if (name.fault == fault)
            return name.key;
    }
    return {};
}

QString inputNoteKey(InputNote note)
{
    switch (note) {
    case InputNote::Trimmed:
        return u"trimmed"_s;
    case InputNote::Normalized:
        return u"normalized"_s;
    case InputNote::FilledByCopy:
        return u"filled-by-copy"_s;
    }
    return {};
}

QString trimmedInput(const QString &text)
{
    QStringView rest = withoutBlanks(text);
    if (rest.size() >= 2 && isQuotePair(rest.front(), rest.back()))
        rest = withoutBlanks(rest.sliced(1, rest.size() - 2));
    return rest.toString();
}

const QStringList &rmmPlatforms()
{
    static const QStringList platforms{u"pinotage"_s, u"merlot"_s,    u"concord"_s,
                                       u"vidal"_s,    u"zinfandel"_s, u"syrah"_s};
    return platforms;
}

Result<QString> normalizedRmmApiUrl(const QString &text)
{
    QString address = trimmedInput(text);
    if (address.isEmpty() || hasBlanks(address))
        return fail(addressProblem(InputFault::NotAnAddress));
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (!url.isValid() || host.isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return fail(addressProblem(InputFault::NotAnAddress));
    const bool isOrdinary = url.userInfo().isEmpty() && (url.port() == -1 || url.port() == 443 || url.port() == 80);

    // API, web page of today, and the two older forms of it (datto-rmm.md sections 1 and 12).
    static const QRegularExpression pattern(
        u"^(?:([a-z0-9]+)-api\\.centrastage\\.net|([a-z0-9]+)\\.rmm\\.datto\\.com|([a-z0-9]+?)(?:rmm)?\\.centrastage\\.net"
        "|([a-z0-9]+))$"_s);
    const auto match = pattern.match(host);
    if (!match.hasMatch() || !isOrdinary)
        return fail(addressProblem(InputFault::ForeignHost));
    QString platform;
    for (int group = 1; group <= 4; ++group)
        platform += match.captured(group);
    if (!rmmPlatforms().contains(platform)) {
        const bool isBareWord = !match.captured(4).isEmpty();
        return fail(addressProblem(isBareWord ? InputFault::NotAnAddress : InputFault::UnknownPlatform));
    }
    return "https://%1-api.centrastage.net"_L1.arg(platform);
}

QString rmmWebUrl(const QString &apiUrl)
{
    const auto normalized = normalizedRmmApiUrl(apiUrl);
    if (!normalized)
        return {};
    const QString platform = QUrl(*normalized).host().section(u'-', 0, 0);
    return "https://%1.rmm.datto.com/"_L1.arg(platform);
}

std::optional<InputFault> inputFaultOf(AnswerId id, const InputForms &forms)
{
    const QString text = textOf(id, forms);
    if (text.isEmpty())
        return InputFault::Missing;
    if (text.size() > longestValue)
        return InputFault::TooLong;

    switch (id) {
    case AnswerId::TenantName:
    case AnswerId::Who:
    case AnswerId::MaterialCode:
    case AnswerId::OverwriteName:
    case AnswerId::OverwriteNumber:
    case AnswerId::ItGlueWithoutApi:
    case AnswerId::CustomerType:
    case AnswerId::SaasReusesBcdr:
        return std::nullopt;
    case AnswerId::RmmApiUrl:
    case AnswerId::GlueRmmApiUrl:
        return addressFault(normalizedRmmApiUrl(text));
    case AnswerId::AutotaskWebAddress:
        return autotaskAddressFault(text);
    case AnswerId::ItGlueAddress:
        return addressFault(glueAddressOf(text));
    case AnswerId::ItGlueRegion:
        return glueRegions().contains(text) ? std::nullopt : std::optional(InputFault::Missing);
    case AnswerId::RmmApiUserName:
        return looksLikeUrl(text) ? std::optional(InputFault::UrlForValue) : std::nullopt;
    case AnswerId::AutotaskUserName:
    case AnswerId::RmmUserName:
    case AnswerId::ItGlueUserName:
    case AnswerId::AutotaskSecret:
    case AnswerId::AutotaskTrackingIdentifier:
    case AnswerId::RmmApiKey:
    case AnswerId::RmmApiSecretKey:
    case AnswerId::RmmUserSecret:
    case AnswerId::ItGlueApiKey:
    case AnswerId::ItGlueUserSecret:
    case AnswerId::GlueRmmApiKey:
    case AnswerId::GlueRmmApiSecretKey:
    case AnswerId::SaasPublicKey:
    case AnswerId::SaasSecretKey:
        break;
    }
    if (looksLikeUrl(text))
        return InputFault::UrlForValue;
    if (hasBlanks(text))
        return InputFault::SpacesInside;
    if (isSwapped(id, forms))
        return InputFault::SwappedWithOther;
    if (isSameAsOther(id, forms))
        return InputFault::SameAsOther;
    if (id == AnswerId::ItGlueApiKey && !text.startsWith("ITG."_L1))
        return InputFault::NotAGlueKey;
    if (answerSpec(id).isSecret)
        return looksLikeUserName(text) ? std::optional(InputFault::UserNameForSecret) : std::nullopt;
    return mayBeUserName(text) ? std::nullopt : std::optional(InputFault::SecretForUserName);
}

} // namespace trivet
