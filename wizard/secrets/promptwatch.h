// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace trivet {

/// Hears org.freedesktop.Secret.Prompt.Completed.
class PromptWatch : public QObject
{
    Q_OBJECT

public:
    bool isDismissed() const { return m_isDismissed; }

public Q_SLOTS:
    void completed(bool isDismissed, const QDBusVariant &)
    {
        m_isDismissed = isDismissed;
        Q_EMIT answered();
    }

Q_SIGNALS:
    void answered();

private:
    bool m_isDismissed = true;
};

} // namespace trivet
