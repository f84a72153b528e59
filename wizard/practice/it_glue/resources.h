// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace trivet::practice {

/// What an attribute holds, and so how it is checked when written and how its twins are kept.
enum class GlueKind {
    Text,
    Number,
    Flag,
    Date,        ///< yyyy-MM-dd
    Moment,      ///< RFC 3339, UTC, milliseconds
    Reference,   ///< id of a record of `target`, a number in JSON
    NameOf,      ///< name of the record that attribute `target` refers to
    ShortNameOf, ///< short name of that organization
    KindOf,      ///< kind of that configuration type ("server"); by its name
    Json,        ///< a list or an object
};

struct GlueField
{
    std::string_view name; ///< kebab-case
    GlueKind kind = GlueKind::Text;
    std::string_view target = {};
};

/// What one may do with a resource (vendors/it_glue/FACTS.md §4.1), as bits of GlueResource::verbs.
enum GlueVerb : unsigned {
    GlueList = 1,
    GlueShow = 2,
    GlueCreate = 4,
    GlueUpdate = 8,
    GlueBulkUpdate = 16,
    GlueDelete = 32,
    GlueBulkDelete = 64,
};

/// One resource of the API. The texts are lists of snake_case names with a space between, from the documented
/// parameters (vendors/it_glue/FACTS.md §4).
struct GlueResource
{
    std::string_view name; ///< as in paths: "configuration_types"
    std::span<const GlueField> fields;
    unsigned verbs = GlueList | GlueShow;
    unsigned nested = 0;           ///< verbs below /{parents}/:id/relationships
    std::string_view parents = {}; ///< resource whose relationships have it
    std::string_view sorts = {};
    std::string_view filters = {};
    std::string_view includes = {};
    std::string_view showIncludes = {}; ///< of a single record only, beside `includes`
    std::string_view required = {};     ///< on create
    std::string_view writable = {};
    std::string_view unlocked = {}; ///< writable although a PSA syncs the record (section 3.5)

    const GlueField *field(QStringView kebabName) const;
    const GlueField *field(std::string_view kebabName) const;
};

std::span<const GlueResource> glueResources();
/// nullptr when the API has no such resource.
const GlueResource *glueResource(QStringView name);

QStringList glueWords(std::string_view list);
bool glueHas(std::string_view list, QStringView word);
inline QString glueText(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}
/// For looking into JSON objects without a copy.
inline QLatin1StringView glueKey(std::string_view text)
{
    return QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()));
}
/// "configuration_type_id" -> "configuration-type-id"; what is kebab-case already stays.
QString glueKebab(QString name);

} // namespace trivet::practice
