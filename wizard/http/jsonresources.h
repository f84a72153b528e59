// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/jsontable.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace trivet {

/// A resource's name within one JSON:API document.
struct ResourceRef
{
    QString type; ///< lower case, words joined with "-" whichever way the answer joins them
    QString id;
    bool operator==(const ResourceRef &) const = default;
};

inline size_t qHash(const ResourceRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.type, ref.id);
}

/// One resource without its attributes.
struct JsonResource
{
    ResourceRef ref;
    QList<ResourceRef> related; ///< every linkage of every relationship, in the answer's order
};

/// Which attributes are wanted, without the word "attributes".
struct ResourceSource
{
    JsonColumns dataColumns = {};
    JsonColumns includedColumns = {}; ///< of included resources of all types together
    JsonColumns metaColumns = {};
    OddRows *odd = nullptr; ///< counts odd resources; without it the first of them makes the whole answer a BadReply
};

using ResourceReader = std::function<void(const JsonResource &resource, JsonRow &attributes)>;

/// Reads a JSON:API document in one pass: `data` for each primary resource, one or many, `included` for each that came
/// along, wherever it stands: at the document's top, where JSON:API has it, or inside a primary resource. Either may come
/// first. A resource without type or id is odd. BadReply where it is no such document, breaks off or lacks its data; nothing
/// that was read until then may be used. Sets no vendor. Thread-safe.
std::optional<Problem> readResources(const QByteArray &body, const ResourceSource &source, const ResourceReader &data,
                                     const ResourceReader &included = {}, const JsonRowReader &meta = {});

} // namespace trivet
