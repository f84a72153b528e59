// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/glueaccount.h"

#include "practice/world/row.h"
#include <QString>

namespace trivet::practice {

class World;

// Making and changing records of the simulated IT Glue, by seeds, actors and API writes alike. `values` are attributes
// in kebab-case. Of a pair like configuration-type-id and configuration-type-name either may be given, the other
// follows; a name that the account's lists do not have yet is added to them. The world must be locked.

/// Adds a record with every documented attribute of its resource: null (flags: false) unless given, created-at and
/// updated-at now unless given.
GlueRecord &makeGlueRecord(World &world, const QString &resource, const Row &values);
/// Overwrites attributes and their twins; updated-at becomes now unless given. A renamed record's new name reaches the
/// records that show it.
void changeGlueRecord(World &world, const QString &resource, GlueRecord &record, const Row &values);
/// Removes it and, of an organization, what belongs to it.
void removeGlueRecord(World &world, const QString &resource, qint64 id);

GlueRecord &makeOrganization(World &world, const QString &name, const Row &values = {});
GlueRecord &makeConfiguration(World &world, qint64 organization, const QString &name, const Row &values = {});
GlueRecord &makeLocation(World &world, qint64 organization, const QString &name, const Row &values = {});
GlueRecord &makeContact(World &world, qint64 organization, const QString &firstName, const QString &lastName,
                        const Row &values = {});
GlueRecord &makeConfigurationInterface(World &world, qint64 configuration, const Row &values);

/// id of the record of this exact name, made in full when there is none; for lists like "configuration_types".
qint64 namedGlueRecord(World &world, const QString &resource, const QString &name);
/// A model belongs to a manufacturer; the same name may occur under several.
qint64 namedGlueModel(World &world, qint64 manufacturer, const QString &name);

/// What PSA sync an attribute psa-integration tells of (vendors/it_glue/FACTS.md §4.3).
enum class PsaState { NeverLinked, Enabled, Disabled, Orphaned };

/// Links a record with a PSA's record: adds the link, or mends the one of that adapter, and sets psa-integration.
void linkWithPsa(World &world, GlueRecord &record, const QString &adapter, const QString &remoteId);
/// Sets psa-integration and the sync and orphaned flags of the links of `adapter`; NeverLinked takes them away.
void setPsaState(GlueRecord &record, const QString &adapter, PsaState state);
/// The record's link of this adapter; case does not matter. nullptr when there is none.
GlueLink *glueLink(GlueRecord &record, const QString &adapter);
const GlueLink *glueLink(const GlueRecord &record, const QString &adapter);

/// https://{subdomain}.itglue.com, .eu.itglue.com or .au.itglue.com.
QString glueWebAddress(const GlueAccount &account);
/// Host of the API by region: api.itglue.com, api.eu.itglue.com, api.au.itglue.com.
QString glueApiHost(const GlueAccount &account);
/// {web address}/{organization}/{resource}/{id}; documents are under /docs (vendors/it_glue/FACTS.md §8).
QString glueResourceUrl(const GlueAccount &account, const QString &resource, qint64 organization, qint64 id);

} // namespace trivet::practice
