// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <mutex>
#include <vector>

namespace trivet {

/// Takes secrets out of what is logged or shown as details: by value, in any encoding that a wire or a log gives it, and
/// by the name of the header, JSON member or form field that holds it. Escapes are taken off layer by layer, so JSON in
/// JSON, an address in an address or a page around them hides nothing from it. May be used from any thread: log lines
/// come from all of them.
class Redactor
{
public:
    /// Remembers a value to look for. Values under four bytes are not: they would shred every text.
    void know(const Secret &secret);

    /// Any text: JSON, forms, vendor sentences. Also whole when cut off in the middle.
    QString clean(const QString &text) const;
    /// A URL with the values of telling query items and known values taken out.
    QString clean(const QUrl &url) const;
    /// A header's value for the log: only headers known to be harmless show theirs.
    QString headerValue(const QByteArray &name, const QByteArray &value) const;
    /// The start of a body, cleaned first and cut afterwards, so that no half of a secret is left.
    QString excerpt(const QByteArray &body, qsizetype most = 2000) const;

private:
    struct Known
    {
        Secret plain;
        std::vector<Secret> spellings; ///< the value itself among them
    };
    mutable std::mutex m_mutex;
    std::vector<Known> m_known;
};

} // namespace trivet
