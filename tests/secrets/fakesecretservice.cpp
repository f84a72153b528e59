// SPDX-License-Identifier: Apache-2.0
#include "fakesecretservice.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace trivet::test {
namespace {

const auto busName = u"org.freedesktop.secrets"_s;
const auto rootPath = u"/org/freedesktop/secrets"_s;
const auto keyringPath = u"/org/freedesktop/secrets/collection/login"_s;
const auto promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;

QVariant objectPath(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

} // namespace

FakeSecretService::FakeSecretService(Manner manner, PromptAnswer promptAnswer)
    : m_manner(manner), m_promptAnswer(promptAnswer), m_isLocked(manner == Manner::Prompts),
      m_hasKeyring(manner != Manner::HasNoKeyring)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-service"_s);
    if (!bus.registerVirtualObject(rootPath, this, QDBusConnection::SubPath) || !bus.registerService(busName))
        qFatal("The fake service could not take its name");
}

FakeSecretService::~FakeSecretService()
{
    QDBusConnection::disconnectFromBus(u"fake-service"_s);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    m_methods.append(message.member());
    if (m_manner == Manner::Mute)
        return true;
    const bool isPreflight = message.member() == "ReadAlias"_L1 || message.member() == "Get"_L1;
    if (m_manner == Manner::MuteToJobs && !isPreflight)
        return true;
    if (m_manner == Manner::ForgetsAlias && message.member() == "Get"_L1) {
        connection.send(message.createErrorReply(u"org.freedesktop.Secret.Error.NoSuchObject"_s, u"no keyring"_s));
        return true;
    }
    connection.send(message.createReply(answerTo(message)));
    if (message.member() == "Prompt"_L1)
        answerPrompt(connection);
    return true;
}

QVariantList FakeSecretService::answerTo(const QDBusMessage &message)
{
    const QString method = message.member();
    if (method == "ReadAlias"_L1)
        return {objectPath(m_hasKeyring ? keyringPath : u"/"_s)};
    if (method == "Get"_L1)
        return {QVariant::fromValue(QDBusVariant(m_isLocked))};
    if (method == "Unlock"_L1)
        return {QVariant::fromValue(QList<QDBusObjectPath>()), objectPath(promptPath)};
    if (method == "CreateCollection"_L1)
        return {objectPath(u"/"_s), objectPath(promptPath)};
    return {};
}

void FakeSecretService::answerPrompt(const QDBusConnection &connection)
{
    if (m_promptAnswer == PromptAnswer::Never)
        return;
    const bool isDismissed = m_promptAnswer == PromptAnswer::Dismiss;
    if (!isDismissed) {
        m_isLocked = false;
        m_hasKeyring = true;
    }
    QDBusMessage completed = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed.setArguments({isDismissed, QVariant::fromValue(QDBusVariant(u""_s))});
    connection.send(completed);
}

} // namespace trivet::test
