// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace httplib {
class Server;
}

namespace trivet::practice {

class World;

/// What an admin does by hand in the vendors' portals, as actions of the world (decision 72). Each action's fields are
/// optional and their defaults do the step rightly.
class Portal
{
public:
    struct Reply
    {
        int status = 200; ///< 409: the portal would not allow it
        QJsonObject values = {};
        QString error = {}; ///< empty = done

        QJsonObject toJson() const;
    };

    explicit Portal(World &world) : m_world(world) {}

    /// GET /actions, POST /actions/<slug>, GET and POST /faults, GET /counts. No web page may use them: a call under
    /// another name than this computer's, or from a page, is refused. What changes the world takes JSON only, and
    /// "Authorization: Bearer <token>".
    void mount(httplib::Server &server, const QByteArray &token);
    /// Locks the world; an action that was done is noted for the replay log.
    Reply perform(const QString &slug, const QJsonObject &values);
    /// Sets (a text or number) and clears (null) faults by name.
    Reply faults(const QJsonObject &wanted);
    static QJsonArray actions();

private:
    World &m_world;
};

} // namespace trivet::practice
