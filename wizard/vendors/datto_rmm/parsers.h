// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "http/httprequest.h"
#include "http/jsontable.h"
#include "vendors/datto_rmm/records.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

/// Datto RMM's answers as records: pure, thread-safe, lenient about what is absent, null or new. In lists a record
/// with a member of another type is counted as odd; everything else is strict. Every failure is BadReply of this vendor.
namespace trivet::datto_rmm {

template <typename Record>
struct Page
{
    QList<Record> rows; ///< those with a key
    OddRows odd = {};
    std::optional<qint64> total = {}; ///< none where the vendor does not say
    bool hasNext = false;
};

struct Token
{
    Secret value;
    std::chrono::seconds lifetime{0};
};

/// Site, Device or User.
template <typename Record>
Result<Page<Record>> parsePage(const QByteArray &body);

Result<Token> parseToken(const QByteArray &body);
Result<Account> parseAccount(const QByteArray &body);
Result<RequestRate> parseRequestRate(const QByteArray &body);
Result<SystemStatus> parseSystemStatus(const QByteArray &body);
/// {"max": n}, the most rows of a page
Result<int> parsePagination(const QByteArray &body);

/// The vendor's words out of an error body: Spring's {"error","message"}, OAuth's {"error_description"}, text, or the
/// title of a page of HTML. Cut to a length for people; not redacted.
QString errorText(const QByteArray &body);

/// The documented refusal of a key pair: OAuth's invalid_grant on the token call. Whether it comes with 400 or 401 is not
/// known of the live service (I); a 401 of any other form says nothing of the keys.
bool isRefusal(const HttpReply &reply);

/// How long the vendor's temporary block of an address lasts (D).
inline constexpr std::chrono::milliseconds blockHold = std::chrono::minutes(5);
/// Whether a 403's body speaks of the temporary block rather than of a permission (C).
bool isBlockText(const QByteArray &body);

} // namespace trivet::datto_rmm
