// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/resources.h"
#include "practice/world/world.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <deque>
#include <string>

namespace trivet::practice {

/// What the simulated IT Glue answers.
struct GlueReply
{
    int status = 200;
    std::string body = {};
    std::string contentType = "application/vnd.api+json";
    QMap<QString, QString> headers = {};
    bool isCut = false; ///< half of it is sent
};

/// One call, taken apart. Handlers run with the world locked.
struct GlueCall
{
    World &world;
    QString method;
    QString path;                             ///< "/organizations/12"
    QList<std::pair<QString, QString>> query; ///< decoded, as sent
    QString contentType;                      ///< without parameters
    QByteArray body;
    std::string origin; ///< scheme and host as the client addressed them, for page links

    const GlueResource *resource = nullptr;
    const GlueResource *parent = nullptr; ///< of a path with relationships
    qint64 parentId = 0;
    qint64 id = 0;      ///< 0 = the list
    bool hasId = false; ///< something stood where an id stands

    std::deque<GlueRecord> made = {}; ///< records that exist only as an answer (expirations)

    QString resourceName() const { return glueText(resource->name); }
    QString parameter(const QString &name) const;
    /// The names asked for with include=, in snake_case.
    QStringList includes() const;
    /// Attribute of the resource that names the parent: "organization-id".
    QString parentField() const;
};

/// The vendor's error object: `status` is a number there, not a text (vendors/it_glue/FACTS.md §3.4).
GlueReply glueError(int status, const QString &title, const QString &detail = {}, const QString &pointer = {});
/// {"message":"Forbidden"} of the gateway in front, an assumption (section 1).
GlueReply glueForbidden();
GlueReply glueNotFound();
/// Unknown routes answer with a page (section 3.4).
GlueReply glueNoSuchPage();
GlueReply gluePage(int status, const std::string &title, const std::string &text);
/// 422 about one attribute, by its kebab-case name.
GlueReply glueRefused(const QString &attribute, const QString &detail);

} // namespace trivet::practice
