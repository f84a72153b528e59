// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusObjectPath>
#include <QList>
#include <QMap>
#include <QString>

namespace trivet::test {

// What a person or another program does with the real keyring of the private bus, behind the vault's back.

void registerKeyringTypes();
/// What secret-tool would see: the items that match, locked or not.
QList<QDBusObjectPath> itemsWith(const QMap<QString, QString> &attributes);
void lockDefaultKeyring();
/// With the password that keychain.sh gave it.
void unlockDefaultKeyring();

} // namespace trivet::test
