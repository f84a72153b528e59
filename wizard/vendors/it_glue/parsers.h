// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "http/jsontable.h"
#include "vendors/it_glue/records.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// IT Glue's answers as records: pure, thread-safe, lenient about what is absent, null or new. In lists a record
/// with a member of another type is counted as odd; strict about everything else, and about which kind of record came. Every failure is BadReply of this vendor.
namespace trivet::it_glue {

template <typename Record>
struct Page
{
    QList<Record> rows; ///< those with an id
    OddRows odd = {};
    std::optional<qint64> total = {}; ///< meta.total-count
    int pages = 0;                    ///< meta.total-pages; 0 where the vendor does not say
    bool hasNext = false;             ///< meta.next-page
};

/// Organization, Configuration, Location, ConfigurationType or User, with the links, RMM records and RMM companies that
/// the answer includes.
template <typename Record>
Result<Page<Record>> parsePage(const QByteArray &body);

/// How many organizations there are, and the subdomain where a record's address gives it away; sets no region.
Result<Account> parseAccount(const QByteArray &body);

/// Of one configuration, shown with its errors.
Result<RecordErrors> parseRecordErrors(const QByteArray &body);

/// The vendor's words out of an error body: the texts of "errors" with the place each speaks of, a gateway's "message",
/// text, or the title of a page of HTML. Cut to a length for people; not redacted.
QString errorText(const QByteArray &body);

} // namespace trivet::it_glue
