// SPDX-License-Identifier: Apache-2.0
#include "core/pastedaddress.h"

#include "core/pastedvalue.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr QStringView opening = u"\"'`<([{\u201C\u201E\u2018\u00AB";
constexpr QStringView closing = u"\"'`>)]}\u201C\u201D\u2019\u00BB,;.:!?";

/// What a sentence or a mail puts around an address.
QStringView withoutPunctuation(QStringView text)
{
    QStringView rest = withoutBlanks(text);
    while (!rest.isEmpty() && opening.contains(rest.front()))
        rest = withoutBlanks(rest.sliced(1));
    while (!rest.isEmpty() && closing.contains(rest.back()))
        rest = withoutBlanks(rest.chopped(1));
    return rest;
}

bool isUsualPort(int port)
{
    return port == -1 || port == 443 || port == 80;
}

} // namespace

QString addressFaultKey(AddressFault fault)
{
    switch (fault) {
    case AddressFault::NotAnAddress: return u"not-an-address"_s;
    case AddressFault::ForeignHost: return u"foreign-host"_s;
    case AddressFault::UnknownPlatform: return u"unknown-platform"_s;
    }
    Q_UNREACHABLE();
}

Problem addressProblem(AddressFault fault, VendorId vendor, AnswerId answer)
{
    return {.kind = fault == AddressFault::ForeignHost ? ProblemKind::ForeignHost : ProblemKind::Input,
            .vendor = vendor,
            .field = answerFieldName(answer),
            .detail = addressFaultKey(fault)};
}

AddressResult<PastedAddress> pastedAddress(const QString &text)
{
    QString address = withoutPunctuation(text).toString();
    const bool hasBlank = std::any_of(address.cbegin(), address.cend(), [](QChar c) { return isBlank(c.unicode()); });
    if (address.isEmpty() || hasBlank)
        return tl::unexpected(AddressFault::NotAnAddress);
    if (address.startsWith("//"_L1))
        address.prepend("https:"_L1);
    else if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    const bool isAscii = std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c.unicode() < 0x7F; });
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(isAscii ? AddressFault::NotAnAddress : AddressFault::ForeignHost);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    if (!isAscii || !isWeb || !url.userInfo().isEmpty() || !isUsualPort(url.port()))
        return tl::unexpected(AddressFault::ForeignHost);
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty())
        return tl::unexpected(AddressFault::NotAnAddress);
    return PastedAddress{host, url.path() == "/"_L1 ? QString() : url.path()};
}

} // namespace trivet
