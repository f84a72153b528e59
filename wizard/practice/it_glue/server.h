// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/it_glue/call.h"
#include "practice/it_glue/limits.h"
#include "practice/world/practiceoptions.h"

#include <chrono>
#include <optional>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace trivet::practice {

class World;

/// The simulated IT Glue REST API, built from vendors/it_glue/FACTS.md and the documented endpoints. Handlers run on the
/// HTTP server's threads.
class GlueServer
{
public:
    GlueServer(World &world, const ServeOptions &options) : m_world(world), m_options(options) {}

    void mount(httplib::Server &server);
    /// Does an accepted write of an earlier run again, without key, counting or limits. `target` is path and query;
    /// method KEY notes that the key was in use then. The world must not be locked.
    void replay(const QString &method, const QString &target, const QJsonObject &body);

private:
    struct Answer
    {
        GlueReply reply;
        std::chrono::milliseconds delay{0};
        QString entity; ///< counted in flight until it is sent
    };

    void api(const httplib::Request &request, httplib::Response &response);
    Answer decide(GlueCall &call, const QString &key, const QString &host);
    std::optional<GlueReply> refusal(const QString &key, const QString &host);
    std::optional<GlueReply> planned(const GlueCall &call);
    std::optional<GlueReply> writeFault();
    GlueReply perform(GlueCall &call, GlueVerb verb);
    void noteKeyUse();

    World &m_world;
    ServeOptions m_options;
    GlueLimits m_limits;
};

} // namespace trivet::practice
