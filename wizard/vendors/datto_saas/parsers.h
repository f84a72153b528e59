// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "http/jsontable.h"
#include "vendors/datto_saas/records.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The partner API's answers as records: pure, thread-safe, and lenient, because the sources disagree on nearly every
/// type (reference vendors/datto_saas/FACTS.md §2): a bare array or an envelope {"pagination", "items"}, numbers as text, text
/// as numbers, "" for no. Every failure is BadReply of this vendor.
namespace trivet::datto_saas {

template <typename Value>
struct Paged
{
    Value value = {};
    OddRows odd = {};
    int page = 1; ///< as the envelope says; 1 of 1 for a bare array
    int totalPages = 1;
    std::optional<qint64> count = {}; ///< the envelope's: of the list, or of the page (the sources do not say which)
    bool tellsPages = true;           ///< false for an envelope that says nothing of pages
};

Result<Paged<QList<Domain>>> parseDomains(const QByteArray &body);

/// Reads seatState and nothing else of each seat; `customerId` is the asker's to fill in.
Result<Paged<SeatCount>> parseSeats(const QByteArray &body);

/// The vendor's words out of an error body {"code","message"}, plain text, or the title of a page of HTML. Cut to a length
/// for people; not redacted.
QString errorText(const QByteArray &body);

} // namespace trivet::datto_saas
