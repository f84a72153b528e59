// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

namespace trivet::test {

/// A Secret Service that misbehaves on order, on a connection of its own.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Manner {
        Mute,         ///< answers nothing
        MuteToJobs,   ///< answers the pre-flight, and never a session, search or item
        Prompts,      ///< locked; unlocking needs a prompt, answered as `promptAnswer` says
        HasNoKeyring, ///< no default collection; making one needs a prompt
        ForgetsAlias, ///< the alias leads to a collection that is not there
    };
    enum class PromptAnswer { Accept, Dismiss, Never };

    explicit FakeSecretService(Manner manner, PromptAnswer promptAnswer = PromptAnswer::Accept);
    ~FakeSecretService() override;

    QStringList methods() const { return m_methods; } ///< all that were called
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QVariantList answerTo(const QDBusMessage &message);
    void answerPrompt(const QDBusConnection &connection);

    Manner m_manner;
    PromptAnswer m_promptAnswer;
    bool m_isLocked = true;
    bool m_hasKeyring = true;
    QStringList m_methods;
};

} // namespace trivet::test
