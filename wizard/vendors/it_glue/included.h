// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/jsonresources.h"
#include "vendors/it_glue/records.h"

#include <QHash>

#include <variant>

namespace trivet::it_glue {

/// What an answer includes beside its records, and to which record each part belongs. Parts are found by the records' own
/// linkage and by the parts' linkage back; live answers were seen with either (reference vendors/it_glue/FACTS.md §4.3 and 4.5).
/// Private to the library.
class IncludedParts
{
public:
    static JsonColumns columns();
    void add(const JsonResource &resource, JsonRow &attributes);

    /// `resources` are the rows' own, in the same order.
    template <typename Record>
    void attachTo(QList<Record> &rows, const QList<JsonResource> &resources) const;

private:
    /// rmm-companies: no document shows their attributes (4.6), so the name is empty where none of the likely ones is there.
    struct RmmCompany
    {
        QString name;
    };
    struct Part
    {
        JsonResource resource;
        std::variant<AdapterLink, RmmRecord, RmmCompany> content;
    };

    static void attach(Organization &row, const Part &part);
    static void attach(Configuration &row, const Part &part);
    /// The record names a part that did not come along: that there is one still tells something.
    static void attachUnseen(Organization &row, const QString &type);
    static void attachUnseen(Configuration &row, const QString &type);

    QList<Part> m_parts;
    QHash<ResourceRef, qsizetype> m_byRef;
};

} // namespace trivet::it_glue
