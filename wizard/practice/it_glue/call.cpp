// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/call.h"

#include "practice/server/jsontext.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

QString GlueCall::parameter(const QString &name) const
{
    for (const auto &[known, value] : query) {
        if (known == name)
            return value;
    }
    return {};
}

QStringList GlueCall::includes() const
{
    QStringList names;
    for (const QString &name : parameter(u"include"_s).split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed().replace(u'-', u'_'));
    names.removeDuplicates();
    return names;
}

QString GlueCall::parentField() const
{
    for (const GlueField &field : resource->fields) {
        if (parent && field.kind == GlueKind::Reference && field.target == parent->name)
            return glueText(field.name);
    }
    return {};
}

GlueReply glueError(int status, const QString &title, const QString &detail, const QString &pointer)
{
    GlueReply reply{.status = status};
    JsonText json(reply.body);
    json.beginObject();
    json.beginArray("errors");
    json.beginObject();
    json.number("status", status);
    json.text("title", title);
    if (!detail.isEmpty())
        json.text("detail", detail);
    if (!pointer.isEmpty()) {
        json.beginObject("source");
        json.text("pointer", pointer);
        json.endObject();
    }
    json.endObject();
    json.endArray();
    json.endObject();
    return reply;
}

GlueReply glueForbidden()
{
    return {.status = 403, .body = R"({"message":"Forbidden"})", .contentType = "application/json"};
}

GlueReply glueNotFound()
{
    return glueError(404, u"Not Found"_s, u"Record not found"_s, u"id"_s);
}

GlueReply gluePage(int status, const std::string &title, const std::string &text)
{
    return {.status = status,
            .body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" +
                    text + "</p></body></html>\n",
            .contentType = "text/html; charset=UTF-8"};
}

GlueReply glueNoSuchPage()
{
    return gluePage(404, "The page does not exist (404)", "The address may have been mistyped.");
}

GlueReply glueRefused(const QString &attribute, const QString &detail)
{
    return glueError(422, u"Unprocessable Entity"_s, detail, u"/data/attributes/"_s + attribute);
}

} // namespace trivet::practice
