// SPDX-License-Identifier: Apache-2.0
#include "realkeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace trivet::test {

/// The Secret Service's (oayays).
struct SecretStruct
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SecretStruct &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretStruct &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const auto secretsName = u"org.freedesktop.secrets"_s;
const auto secretsPath = u"/org/freedesktop/secrets"_s;
const auto secretsInterface = u"org.freedesktop.Secret.Service"_s;

/// QDBusInterface would leak what it learns of the service.
QDBusMessage callSecrets(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsName, secretsPath, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

QDBusObjectPath defaultKeyring()
{
    const QDBusReply<QDBusObjectPath> keyring = callSecrets(secretsInterface, u"ReadAlias"_s, {u"default"_s});
    return keyring.value();
}

} // namespace

void registerKeyringTypes()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<SecretStruct>();
}

QList<QDBusObjectPath> itemsWith(const QMap<QString, QString> &attributes)
{
    const QDBusMessage reply = callSecrets(secretsInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)});
    QList<QDBusObjectPath> items;
    for (const QVariant &part : reply.arguments())
        items += qdbus_cast<QList<QDBusObjectPath>>(part);
    return items;
}

void lockDefaultKeyring()
{
    const QList<QDBusObjectPath> keyrings{defaultKeyring()};
    const QDBusMessage done = callSecrets(secretsInterface, u"Lock"_s, {QVariant::fromValue(keyrings)});
    QVERIFY2(done.type() == QDBusMessage::ReplyMessage, qPrintable(done.errorMessage()));
}

/// What a person does in the keyring's own window, by the daemon's back door for tests and log-ins.
void unlockDefaultKeyring()
{
    const QDBusMessage opened =
        callSecrets(secretsInterface, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(u""_s))});
    QCOMPARE(opened.type(), QDBusMessage::ReplyMessage);
    const SecretStruct password{opened.arguments().at(1).value<QDBusObjectPath>(),
                                {},
                                qgetenv("TRIVET_TEST_KEYRING_PASSWORD"),
                                u"text/plain"_s};
    const QDBusMessage done =
        callSecrets(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                    {QVariant::fromValue(defaultKeyring()), QVariant::fromValue(password)});
    QVERIFY2(done.type() == QDBusMessage::ReplyMessage, qPrintable(done.errorMessage()));
}

} // namespace trivet::test
