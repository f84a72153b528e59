// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <map>

namespace trivet::app {

/// Practice only: does in the simulated portal what the admin would do there (decision 72). Over HTTP, or scripted in tests.
class PortalActions
{
public:
    virtual ~PortalActions() = default;
    /// `secrets` are fields of the same form by name; they are no part of `values`, so that they stay Secrets up to the wire.
    /// `done` is called once, on the caller's thread, unless `context` died first. The value is the portal's answer:
    /// {"done":true,"values":{answer key: value}} with what the admin would copy out of the portal.
    virtual void perform(const QString &stepSlug, const QJsonObject &values, std::map<QString, Secret> secrets,
                         QObject *context, std::function<void(Result<QJsonObject>)> done) = 0;
};

} // namespace trivet::app
