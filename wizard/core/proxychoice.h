// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace trivet {

/// Through which proxy vendors are reached. As text in the settings: empty, "none", or "host:port".
struct ProxyChoice
{
    enum class Way { System, None, Given };
    Way way = Way::System;
    QString host = {};
    quint16 port = 0;
    bool operator==(const ProxyChoice &) const = default;
};

/// With or without http:// before it; nothing when it names no host and port, or a user: no password belongs there.
std::optional<ProxyChoice> proxyChoice(const QString &text);
QString proxyText(const ProxyChoice &choice);

} // namespace trivet
