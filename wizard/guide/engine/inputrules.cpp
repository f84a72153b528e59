// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/inputrules.h"

#include "core/pastedaddress.h"
#include "core/secrettext.h"
#include "inventory/joins/gluewebaddress.h"
#include "vendors/autotask/address.h"
#include "vendors/datto_rmm/address.h"
#include "vendors/it_glue/address.h"

#include <QRegularExpression>

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
    {InputFault::StrangeSign, "strange-sign"_L1},
    {InputFault::TooLong, "too-long"_L1},
    {InputFault::UserNameForSecret, "user-name-for-secret"_L1},
    {InputFault::SecretForUserName, "secret-for-user-name"_L1},
    {InputFault::SameAsOther, "same-as-other"_L1},
    {InputFault::SwappedWithOther, "swapped-with-other"_L1},
    {InputFault::NotAnAddress, "not-an-address"_L1},
    {InputFault::ForeignHost, "foreign-host"_L1},
    {InputFault::UnknownPlatform, "unknown-platform"_L1},
    {InputFault::NotAGlueKey, "not-a-glue-key"_L1},
    {InputFault::LooksLikeSecret, "looks-like-secret"_L1},
};

/// What a value has to be made of.
enum class Form {
    Any,   ///< chosen from a list, or words of the person's own
    Words, ///< a name in another system, in any script
    AutotaskAddress,
    RmmAddress,
    GlueAddress,
    UserName, ///< name@domain
    Key,      ///< keys, secrets and identifiers
};

Form formOf(AnswerId id)
{
    switch (id) {
    case AnswerId::TenantName:
    case AnswerId::Who:
    case AnswerId::MaterialCode:
    case AnswerId::OverwriteName:
    case AnswerId::OverwriteNumber:
    case AnswerId::ItGlueWithoutApi:
    case AnswerId::CustomerType:
    case AnswerId::SaasReusesBcdr:
    case AnswerId::ItGlueRegion: return Form::Any;
    case AnswerId::RmmApiUserName: return Form::Words;
    case AnswerId::AutotaskWebAddress: return Form::AutotaskAddress;
    case AnswerId::RmmApiUrl:
    case AnswerId::GlueRmmApiUrl: return Form::RmmAddress;
    case AnswerId::ItGlueAddress: return Form::GlueAddress;
    case AnswerId::AutotaskUserName:
    case AnswerId::RmmUserName:
    case AnswerId::ItGlueUserName: return Form::UserName;
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
    case AnswerId::SaasSecretKey: return Form::Key;
    }
    Q_UNREACHABLE();
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[a-z][a-z0-9+.-]*://|^www\\.|\\.(centrastage|autotask)\\.net(/|:|$)|\\.itglue\\.com(/|:|$)"_s,
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

SecretText textOf(AnswerId id, const InputForms &forms)
{
    if (!answerSpec(id).isSecret)
        return SecretText(QStringView(forms.values.value(id)));
    const auto held = forms.secrets ? forms.secrets->find(id) : std::map<AnswerId, Secret>::const_iterator();
    const bool isHeld = forms.secrets && held != forms.secrets->end();
    return isHeld ? SecretText(held->second) : SecretText();
}

bool isSwapped(AnswerId id, const InputForms &forms)
{
    return std::any_of(std::begin(signInPairs), std::end(signInPairs), [id, &forms](const SignInPair &pair) {
        if (pair.userName != id && pair.secret != id)
            return false;
        const QString userName = forms.values.value(pair.userName);
        return !userName.isEmpty() && !mayBeUserName(userName) && looksLikeUserName(textOf(pair.secret, forms).text());
    });
}

bool isSameAsOther(AnswerId id, const InputForms &forms)
{
    return std::any_of(std::begin(distinctPairs), std::end(distinctPairs), [id, &forms](const DistinctPair &pair) {
        return pair.second == id && textOf(pair.first, forms).view() == textOf(id, forms).view();
    });
}

InputFault faultOf(AddressFault fault)
{
    switch (fault) {
    case AddressFault::NotAnAddress: return InputFault::NotAnAddress;
    case AddressFault::ForeignHost: return InputFault::ForeignHost;
    case AddressFault::UnknownPlatform: return InputFault::UnknownPlatform;
    }
    Q_UNREACHABLE();
}

bool isAddress(Form form)
{
    return form == Form::AutotaskAddress || form == Form::RmmAddress || form == Form::GlueAddress;
}

std::optional<AddressFault> autotaskAddressFault(const QString &text)
{
    if (!autotask::restRootOf(text).isEmpty())
        return std::nullopt;
    const bool hasHost = text.contains(u'.') && !text.simplified().contains(u' ');
    return hasHost ? AddressFault::ForeignHost : AddressFault::NotAnAddress;
}

std::optional<AddressFault> addressFault(Form form, const QString &text)
{
    if (form == Form::AutotaskAddress)
        return autotaskAddressFault(text);
    if (form == Form::RmmAddress) {
        const auto origin = datto_rmm::apiOrigin(text);
        return origin ? std::nullopt : std::optional(origin.error());
    }
    const auto address = it_glue::addressOf(text);
    return address ? std::nullopt : std::optional(address.error());
}

/// The first sign that this form does not have.
std::optional<StrangeSign> strangeSign(Form form, const QString &text)
{
    const auto sign = strangeSignIn(text);
    if (!sign || form == Form::Any)
        return std::nullopt;
    const bool isLetterOfSomeScript =
        sign->kind == StrangeSign::Kind::LookAlike || sign->kind == StrangeSign::Kind::Foreign;
    const bool isSpace = sign->kind == StrangeSign::Kind::Space;
    switch (form) {
    case Form::Any: return std::nullopt;
    case Form::Words: {
        // Names have spaces and letters of every script; what stands behind the first of them is looked at too.
        if (!isLetterOfSomeScript && !isSpace)
            return sign;
        const auto bad = std::find_if(text.begin(), text.end(), [](QChar c) {
            return isInvisible(c.unicode()) || isLineBreak(c.unicode()) || c.category() == QChar::Other_Control;
        });
        if (bad == text.end())
            return std::nullopt;
        auto found = strangeSignIn(QStringView(bad, 1));
        found->place = static_cast<int>(bad - text.begin()) + 1;
        return found;
    }
    case Form::AutotaskAddress:
    case Form::RmmAddress:
    case Form::GlueAddress: return isSpace || !addressFault(form, text) ? std::nullopt : sign;
    case Form::UserName:
    case Form::Key: return sign;
    }
    Q_UNREACHABLE();
}

/// Letters, digits and signs of a text, counted.
struct Makeup
{
    bool hasLower = false;
    bool hasUpper = false;
    bool hasDigit = false;
    bool hasSign = false; ///< one that user names and addresses do not have
    int kinds() const { return int(hasLower) + int(hasUpper) + int(hasDigit) + int(hasSign); }
};

Makeup makeupOf(const QString &text)
{
    Makeup makeup;
    for (const QChar c : text) {
        makeup.hasLower = makeup.hasLower || c.isLower();
        makeup.hasUpper = makeup.hasUpper || c.isUpper();
        makeup.hasDigit = makeup.hasDigit || c.isDigit();
        makeup.hasSign =
            makeup.hasSign || (c.unicode() > 0x20 && c.unicode() < 0x7F && u"#$%^&*!~=?|\\;,<>{}[]()\"`"_s.contains(c));
    }
    return makeup;
}

/// Shorter ones are words that a person types.
constexpr qsizetype shortestSignedSecret = 6;
constexpr qsizetype shortestKeyForAddress = 8;
constexpr qsizetype shortestKeyForName = 16;

bool hasFormOfSecret(Form form, const QString &text)
{
    if (text.startsWith("ITG."_L1) && text.size() >= shortestKeyForAddress)
        return true;
    const Makeup makeup = makeupOf(text);
    const bool isMixed = makeup.hasDigit && (makeup.hasLower || makeup.hasUpper);
    const bool isNamed = text.contains(u'@') || text.contains(u'.');
    if (form == Form::UserName || isAddress(form)) {
        if (makeup.hasSign && makeup.kinds() >= 2 && text.size() >= shortestSignedSecret)
            return true;
        return isMixed && !isNamed && text.size() >= shortestKeyForAddress;
    }
    if (makeup.hasSign && makeup.hasDigit && makeup.kinds() >= 3 && text.size() >= shortestSignedSecret)
        return true;
    return isMixed && !isNamed && text.size() >= shortestKeyForName;
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
    case InputNote::Trimmed: return u"trimmed"_s;
    case InputNote::Normalized: return u"normalized"_s;
    case InputNote::FilledByCopy: return u"filled-by-copy"_s;
    }
    return {};
}

QString trimmedInput(const QString &text)
{
    return withoutWrapping(text).toString();
}

std::optional<StrangeSign> strangeSignOf(AnswerId id, const InputForms &forms)
{
    return strangeSign(formOf(id), textOf(id, forms).text());
}

bool looksLikeSecret(AnswerId id, const QString &text, const std::map<AnswerId, Secret> &secrets)
{
    const QString value = trimmedInput(text);
    const Form form = formOf(id);
    const bool isChosen = id == AnswerId::MaterialCode || id == AnswerId::ItGlueRegion;
    if (value.isEmpty() || isChosen || answerSpec(id).isSecret)
        return false;
    const bool isHeld = std::any_of(secrets.begin(), secrets.end(),
                                    [&value](const auto &held) { return SecretText(held.second).view() == value; });
    if (isHeld)
        return true;
    const bool isWords = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    if (isWords || looksLikeUrl(value) || looksLikeUserName(value))
        return false;
    if (isAddress(form) && !addressFault(form, value))
        return false;
    return hasFormOfSecret(form, value);
}

std::optional<InputFault> inputFaultOf(AnswerId id, const InputForms &forms)
{
    const SecretText held = textOf(id, forms);
    const QString &text = held.text();
    const Form form = formOf(id);
    if (text.isEmpty())
        return InputFault::Missing;
    if (text.size() > longestValue)
        return InputFault::TooLong;
    if (id == AnswerId::ItGlueRegion && !glueRegions().contains(text))
        return InputFault::Missing;
    if (const auto sign = strangeSign(form, text))
        return sign->kind == StrangeSign::Kind::Space ? InputFault::SpacesInside : InputFault::StrangeSign;

    switch (form) {
    case Form::Any: return std::nullopt;
    case Form::Words: return looksLikeUrl(text) ? std::optional(InputFault::UrlForValue) : std::nullopt;
    case Form::AutotaskAddress:
    case Form::RmmAddress:
    case Form::GlueAddress: {
        const auto fault = addressFault(form, text);
        return fault ? std::optional(faultOf(*fault)) : std::nullopt;
    }
    case Form::UserName:
    case Form::Key: break;
    }
    if (looksLikeUrl(text))
        return InputFault::UrlForValue;
    if (isSwapped(id, forms))
        return InputFault::SwappedWithOther;
    if (isSameAsOther(id, forms))
        return InputFault::SameAsOther;
    if (id == AnswerId::ItGlueApiKey && !text.startsWith("ITG."_L1))
        return InputFault::NotAGlueKey;
    if (form == Form::Key)
        return looksLikeUserName(text) ? std::optional(InputFault::UserNameForSecret) : std::nullopt;
    return mayBeUserName(text) ? std::nullopt : std::optional(InputFault::SecretForUserName);
}

} // namespace trivet
