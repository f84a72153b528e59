// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_rmm/call.h"
#include "practice/datto_rmm/routes.h"
#include "practice/world/practiceoptions.h"

#include <QMap>

#include <chrono>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace trivet::practice {

class World;

/// The simulated Datto RMM: the token endpoint and /api, built from vendors/datto_rmm/FACTS.md and the vendor's OpenAPI.
/// Handlers run on the HTTP server's threads.
class RmmServer
{
public:
    RmmServer(World &world, const ServeOptions &options) : m_world(world), m_options(options) {}

    void mount(httplib::Server &server);
    /// Does an accepted write of an earlier run again, without counting or limits. The world must not be locked.
    void replay(const QString &method, const QString &path, const QJsonObject &body);

private:
    struct Answer
    {
        RmmReply reply;
        std::chrono::milliseconds delay{0};
        QString entity; ///< counted in flight until it is sent
    };

    void token(const httplib::Request &request, httplib::Response &response);
    void api(const httplib::Request &request, httplib::Response &response);
    Answer decide(RmmCall &call, const QString &authorization);
    std::optional<RmmReply> refusal(const RmmCall &call, const RmmRouteMatch &match, const QString &authorization);
    std::optional<RmmReply> planned(const RmmCall &call);
    bool isSignedIn(const QString &authorization);
    RmmReply perform(RmmCall &call, const RmmRoute &route);

    World &m_world;
    ServeOptions m_options;
    RmmLimits m_limits;
    QMap<QString, std::chrono::milliseconds> m_tokens; ///< token -> real time at which it runs out
    quint64 m_tokensMade = 0;
};

} // namespace trivet::practice
