// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_saas/limits.h"
#include "practice/datto_saas/routes.h"
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

/// The simulated partner API of Datto (api.datto.com/v1), built from vendors/datto_saas/FACTS.md: SaaS Protection with its
/// quirks, and the backup appliances in short. Handlers run on the HTTP server's threads.
class SaasServer
{
public:
    SaasServer(World &world, const ServeOptions &options) : m_world(world), m_options(options) {}

    void mount(httplib::Server &server);
    /// Does an accepted write of an earlier run again, without sign-in or limits. The world must not be locked.
    void replay(const QString &method, const QString &path, const QJsonObject &body);

private:
    struct Answer
    {
        SaasReply reply = {};
        std::chrono::milliseconds delay{0};
        QString entity = {}; ///< counted in flight until it is sent
    };

    void api(const httplib::Request &request, httplib::Response &response);
    Answer decide(SaasCall &call, const QString &authorization);
    bool isSignedIn(const QString &authorization, const QString &path);
    std::optional<SaasReply> planned();
    SaasReply perform(SaasCall &call, const SaasRoute &route);
    void addLimitHeaders(SaasReply &reply) const;

    World &m_world;
    ServeOptions m_options;
    SaasLimits m_limits;
};

} // namespace trivet::practice
