// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/limits.h"
#include "practice/autotask/route.h"
#include "practice/autotask/signin.h"
#include "practice/autotask/wire.h"
#include "practice/world/practiceoptions.h"

namespace httplib {
class Server;
}

namespace trivet::practice {

class World;

/// The simulated Autotask REST service below /ATServicesRest, in any casing, built from vendors/autotask/FACTS.md sections
/// 1 to 5 and 9. Handlers run on the HTTP server's threads and wait outside World's lock.
class AutotaskServer
{
public:
    AutotaskServer(World &world, const ServeOptions &options);

    /// Adds the handlers; this object must outlive the server.
    void mount(httplib::Server &server);

    AutotaskReply answer(const AutotaskRequest &request);

private:
    struct Call;

    AutotaskReply answerNow(const AutotaskRequest &request, const AutotaskRoute &route, bool isOneTooMany);
    std::optional<AutotaskReply> frontFault(const AutotaskRoute &route);
    std::optional<AutotaskReply> hourlyLimit();
    AutotaskReply signedIn(Call &call);
    AutotaskReply service(const Call &call);
    AutotaskReply entityCall(const Call &call);
    AutotaskReply write(const Call &call);
    /// A fault that keeps the write from happening.
    std::optional<AutotaskReply> writeFault();
    AutotaskReply written(const Call &call);
    /// Before a row is read for the next time, another person gives the device another type.
    void editAsOthers(const Call &call);
    AutotaskReply threshold();
    int hourUsed();

    World &m_world;
    ServeOptions m_options;
    AutotaskLimits m_limits;
};

} // namespace trivet::practice
