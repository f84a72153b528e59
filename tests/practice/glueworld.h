// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/heldworld.h"
#include "practice/it_glue/records.h"
#include "practice/syncs/glueindex.h"
#include "practice/world/lookup.h"

#include <algorithm>

namespace trivet::practice {

inline PracticeOptions smallAndLinked(int devices = 240)
{
    PracticeOptions options;
    options.devices = devices;
    options.stage = Stage::RmmLinked;
    return options;
}

/// A held world whose first link stands, with what is looked at in its IT Glue.
struct GlueWorld : HeldWorld
{
    explicit GlueWorld(PracticeOptions options = smallAndLinked()) : HeldWorld(std::move(options)) {}

    /// Chapter 2 up to the saved settings; IT Glue as untidy as it is found.
    void saveSettings(const QJsonObject &settings = {})
    {
        QVERIFY(does("itglue-on"));
        QVERIFY(does("itglue-api-user"));
        QCOMPARE(error("itglue-sync-settings", settings), QString());
    }
    void syncNow()
    {
        QVERIFY(does("itglue-first-sync"));
        wait(9min);
        catchUp();
    }
    void linkRmm(const QJsonObject &settings = {})
    {
        QVERIFY(does("rmm-api-keys"));
        QCOMPARE(error("itglue-rmm-connect", settings), QString());
        wait(9min);
        catchUp();
    }
    /// The syncs do their work when somebody looks.
    void catchUp() { const auto guard = world.lock(); }

    GlueAccount::Records &of(const QString &resource)
    {
        const auto guard = world.lock(); // lets the syncs catch up
        return world.glue.of(resource);
    }
    QList<GlueRecord *> linked(const QString &resource)
    {
        QList<GlueRecord *> records;
        for (auto &[id, record] : of(resource)) {
            if (isLinkedToAutotask(record))
                records.append(&record);
        }
        return records;
    }
    /// The linked record of this Autotask id; nullptr when there is none.
    GlueRecord *linkedTo(const QString &resource, qint64 remoteId)
    {
        for (GlueRecord *record : linked(resource)) {
            if (glueLink(*record, autotaskAdapter)->remoteId == QString::number(remoteId))
                return record;
        }
        return nullptr;
    }
    QList<GlueRecord *> named(const QString &resource, const QString &name)
    {
        QList<GlueRecord *> records;
        for (auto &[id, record] : of(resource)) {
            if (record.attributes.value("name"_L1).toString() == name)
                records.append(&record);
        }
        return records;
    }
    bool isTypedByHand(const QJsonObject &item)
    {
        const QList<GlueRecord *> records = named(u"configurations"_s, item.value("referenceTitle"_L1).toString());
        return std::any_of(records.begin(), records.end(),
                           [](const GlueRecord *record) { return !isLinkedToAutotask(*record); });
    }
    /// A synced device whose customer has an organization of its exact name already, and that nobody typed into IT Glue.
    QJsonObject someItem(int skip = 0)
    {
        for (const QJsonObject &item : synced()) {
            if (isTypedByHand(item))
                continue;
            const Row *company = world.autotask(u"Companies"_s).find(item.value("companyID"_L1).toInteger());
            if (!named(u"organizations"_s, company->value("companyName"_L1).toString()).isEmpty() && --skip < 0)
                return item;
        }
        return {};
    }
    qint64 organizationNamedAsCompanyOf(const QJsonObject &item)
    {
        const Row *company = world.autotask(u"Companies"_s).find(item.value("companyID"_L1).toInteger());
        return named(u"organizations"_s, company->value("companyName"_L1).toString()).first()->id;
    }
    void changeItem(const QJsonObject &item, const QJsonObject &changes)
    {
        const auto guard = world.lock();
        world.autotask(u"ConfigurationItems"_s).update(item.value("id"_L1).toInteger(), changes);
    }
};

inline QString attribute(const GlueRecord &record, QLatin1StringView name)
{
    return record.attributes.value(name).toString();
}

} // namespace trivet::practice
