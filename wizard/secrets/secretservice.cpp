// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretservice.h"

#include "secrets/dbuscall.h"
#include "secrets/endedwithin.h"
#include "secrets/promptwatch.h"

#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

const auto secretsName = u"org.freedesktop.secrets"_s;
const auto secretsPath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto noPath = u"/"_s;

QString secretServiceProduct(const QString &program)
{
    static const QMap<QString, QString> products{
        {u"gnome-keyring-d"_s, u"GNOME Keyring"_s},
        {u"keepassxc"_s, u"KeePassXC"_s},
        {u"kwalletd5"_s, u"KWallet"_s},
        {u"kwalletd6"_s, u"KWallet"_s},
        {u"ksecretd"_s, u"KWallet"_s},
    };
    return products.value(program, u"Secret Service"_s);
}

QString pathArgument(const QVariantList &arguments, qsizetype index)
{
    return arguments.value(index).value<QDBusObjectPath>().path();
}

BusCall onService(const QString &method, const QVariantList &arguments)
{
    return {secretsName, secretsPath, serviceInterface, method, arguments};
}

BusCall asksForAlias()
{
    return onService(u"ReadAlias"_s, {u"default"_s});
}

BusCall asksIsLocked(const QString &collection)
{
    return {secretsName,
            collection,
            u"org.freedesktop.DBus.Properties"_s,
            u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}};
}

/// Unlocks the default keyring, or makes the first one.
BusCall asksToOpenCollection(const QString &collection)
{
    if (collection != noPath)
        return onService(u"Unlock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)})});
    const QVariantMap label{{u"org.freedesktop.Secret.Collection.Label"_s, u"Login"_s}};
    return onService(u"CreateCollection"_s, {label, u"default"_s});
}

BusCall onPrompt(const QString &prompt, const QString &method, const QVariantList &arguments)
{
    return {secretsName, prompt, u"org.freedesktop.Secret.Prompt"_s, method, arguments};
}

BusCall showsPrompt(const QString &prompt)
{
    return onPrompt(prompt, u"Prompt"_s, {QString()});
}

BusCall dismissesPrompt(const QString &prompt)
{
    return onPrompt(prompt, u"Dismiss"_s, {});
}

VaultState stateOfProblem(const Problem &problem)
{
    return problem.kind == ProblemKind::KeychainNone ? VaultState::Absent : VaultState::Unknown;
}

/// Of a keyring that could not be asked whether it is locked.
VaultState stateWithoutLock(const Problem &problem)
{
    return problem.kind == ProblemKind::KeychainNotFound ? VaultState::NoCollection : stateOfProblem(problem);
}

/// "/" when no default keyring was ever made.
QCoro::Task<Result<QString>> defaultCollection(std::chrono::milliseconds deadline)
{
    const auto answer = co_await callBus(asksForAlias(), deadline);
    if (!answer)
        co_return fail(answer.error());
    const QString path = pathArgument(*answer, 0);
    if (path.isEmpty())
        co_return noPath;
    co_return path;
}

QCoro::Task<Result<void>> answerPrompt(QString prompt, std::chrono::milliseconds question,
                                       std::chrono::milliseconds answer)
{
    PromptWatch watch;
    QDBusConnection bus = vaultBus();
    bus.connect(secretsName, prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, &watch,
                SLOT(completed(bool, QDBusVariant)));
    const QFuture<bool> inTime = endedWithin(&watch, &PromptWatch::answered, answer);
    const auto shown = co_await callBus(showsPrompt(prompt), question);
    if (!shown)
        co_return fail(shown.error());
    if (!co_await inTime) {
        co_await callBus(dismissesPrompt(prompt), question);
        co_return fail({.kind = ProblemKind::KeychainTimeout});
    }
    if (watch.isDismissed())
        co_return fail({.kind = ProblemKind::KeychainDenied});
    co_return Result<void>();
}

} // namespace

QCoro::Task<Preflight> secretServicePreflight(std::chrono::milliseconds deadline)
{
    const auto collection = co_await defaultCollection(deadline);
    if (!collection)
        co_return Preflight{.state = stateOfProblem(collection.error()), .detail = collection.error().detail};
    Preflight found;
    found.backend = secretServiceProduct(co_await busOwnerProgram(secretsName, deadline));
    if (*collection == noPath) {
        found.state = VaultState::NoCollection;
        co_return found;
    }
    const auto locked = co_await callBus(asksIsLocked(*collection), deadline);
    if (!locked) {
        found.state = stateWithoutLock(locked.error());
        found.detail = locked.error().detail;
        co_return found;
    }
    const QVariant isLocked = locked->value(0).value<QDBusVariant>().variant();
    found.state = VaultState::Ready;
    if (isLocked.toBool())
        found.state = VaultState::Locked;
    co_return found;
}

QCoro::Task<Result<void>> unlockSecretService(std::chrono::milliseconds question, std::chrono::milliseconds answer)
{
    const auto collection = co_await defaultCollection(question);
    if (!collection)
        co_return fail(collection.error());
    const auto reply = co_await callBus(asksToOpenCollection(*collection), question);
    if (!reply)
        co_return fail(reply.error());
    const QString prompt = pathArgument(*reply, 1);
    if (prompt.isEmpty() || prompt == noPath)
        co_return Result<void>();
    co_return co_await answerPrompt(prompt, question, answer);
}

} // namespace trivet
