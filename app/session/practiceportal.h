// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "session/portalactions.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>

namespace trivet {
class Guide;
}

namespace trivet::app {

/// "Do this step for me" (practice): does the admin's part of a step in the simulated portals, with what the guide holds, and
/// pastes what they show, as a person would. Confirming stays the person's.
class PracticePortal : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PracticePortal(Guide &guide, PortalActions &actions);

    /// One step at a time. `done` is called with why it could not be done, or nothing, unless `context` died first.
    void doStep(const QString &slug, QObject *context, std::function<void(const QString &error)> done);
    bool isAtWork() const { return m_isAtWork; }

private:
    enum class Part { Key, All }; ///< of the step's work: its key alone, or all that is to be done there
    QString take(const QString &slug, const Result<QJsonObject> &answer, Part part);

    Guide &m_guide;
    PortalActions &m_actions;
    bool m_isAtWork = false;
};

} // namespace trivet::app
