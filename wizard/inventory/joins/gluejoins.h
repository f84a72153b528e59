// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <optional>

/// Joins of IT Glue with Autotask and Datto RMM. Pure; made for one snapshot, read on any thread. Pointers reach into
/// the inventory's lists and live as long as it.
namespace trivet {

/// The Autotask record that an IT Glue record is linked to and syncs with now (reference vendors/it_glue/FACTS.md §4.6).
std::optional<qint64> linkedRemoteId(const QList<it_glue::AdapterLink> &links);
/// The same, whether or not the link still syncs.
std::optional<qint64> autotaskRemoteId(const QList<it_glue::AdapterLink> &links);
bool isLinked(const it_glue::Organization &organization);
bool isLinked(const it_glue::Configuration &configuration);
/// Archived configurations are history.
bool isAlive(const it_glue::Configuration &configuration);
/// Belongs to another PSA, or was left behind by one.
bool isOfOtherPsa(const it_glue::Configuration &configuration);

/// Active, customers by their type, not the MSP itself: what IT Glue is told to sync. None while it is not known which
/// type means customer (CustomerTypes).
QList<const autotask::Company *> customerCompanies(const Inventory &inventory);

QHash<qint64, const it_glue::Organization *> organizationsById(const Inventory &inventory);
/// Linked organization of an Autotask company; of several the one that came first.
QHash<qint64, const it_glue::Organization *> linkedOrganizationByCompany(const Inventory &inventory);
/// By the exact name.
QMultiHash<QString, const it_glue::Organization *> organizationsByName(const Inventory &inventory);
/// Configuration of an Autotask item, by the Autotask link's remote-id (I); of several an alive, syncing one.
QHash<qint64, const it_glue::Configuration *> configurationsByItemId(const Inventory &inventory);
QHash<qint64, const autotask::ConfigurationItem *> itemsById(const Inventory &inventory);

/// The type that IT Glue gives to items without one: to be mended in Autotask. It is called Autotask Default; where a tenant
/// has renamed it, it is the one type that linked configurations of items without a type have, and no others.
QSet<QString> autotaskDefaultTypes(const JointTables &tables);

/// The 48 bits of twelve hex digits; 0 for anything else and for zeros, all ones and group addresses.
quint64 macKey(const QString &macAddress);
/// MAC addresses on three configurations or more: docks, VPN adapters, cloned disks.
QSet<quint64> sharedMacKeys(const Inventory &inventory);

} // namespace trivet
