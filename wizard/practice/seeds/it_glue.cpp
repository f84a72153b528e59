// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/it_glue/records.h"
#include "practice/seeds/it_glue.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

void seedTenant(World &world)
{
    Dice dice(world.options.seed, 50);
    GlueAccount &glue = world.glue;
    glue.companyName = mspName();
    glue.subdomain = mspName().toLower().replace(u' ', u'-');
    const int region = dice.below(100);
    glue.region = region < 70 ? u"na"_s : region < 85 ? u"eu"_s : u"au"_s;
    glue.apiKey = u"ITG."_s + dice.hex(32) + u'.' + dice.code(22) + dice.hex(22);
    glue.keyLastUsed = world.clock.start().addDays(-2);
}

// Resources of Autotask with the same e-mail, as people are; two have no IT Glue user and one is invited only.
void seedGlueUsers(World &world)
{
    static const QStringList roles{u"Administrator"_s, u"Manager"_s, u"Editor"_s, u"Creator"_s, u"Lite"_s};
    Dice dice(world.options.seed, 51);
    int place = 0;
    for (const auto &[id, row] : world.autotask(u"Resources"_s).rows()) {
        const bool isPerson = row.value("licenseType"_L1).toInt() != 7 && row.value("isActive"_L1).toBool();
        if (!isPerson)
            continue;
        ++place;
        if (place % 5 == 4)
            continue;
        const QDateTime invited = world.clock.start().addDays(-dice.between(100, 1500));
        const bool hasAccepted = place % 7 != 5;
        const QDateTime signedIn = world.clock.start().addSecs(-dice.between(600, 900000));
        const auto ifAccepted = [&](const QDateTime &moment) {
            return hasAccepted ? QJsonValue(autotaskStamp(moment)) : QJsonValue();
        };
        makeGlueRecord(world, u"users"_s,
                       {{u"first-name"_s, row.value("firstName"_L1)},
                        {u"last-name"_s, row.value("lastName"_L1)},
                        {u"role-name"_s, roles.at(place <= 2 ? 0 : place % roles.size())},
                        {u"email"_s, row.value("email"_L1)},
                        {u"invitation-sent-at"_s, autotaskStamp(invited)},
                        {u"invitation-accepted-at"_s, ifAccepted(invited.addSecs(dice.between(300, 90000)))},
                        {u"current-sign-in-at"_s, ifAccepted(signedIn)},
                        {u"last-sign-in-at"_s, ifAccepted(signedIn.addDays(-1))},
                        {u"reputation"_s, hasAccepted ? dice.between(10, 4000) : 0},
                        {u"created-at"_s, autotaskStamp(invited)},
                        {u"updated-at"_s, autotaskStamp(invited.addDays(3))}});
    }
    const auto group = [&](const QString &name, const QString &description) {
        makeGlueRecord(world, u"groups"_s, {{u"name"_s, name}, {u"description"_s, description}});
    };
    group(u"Service Desk"_s, u"Everyone who answers the phone"_s);
    group(u"Administrators"_s, QString());
}

// What people did of late; 160 entries, newest last by id.
void seedActivity(World &world)
{
    Dice dice(world.options.seed, 52);
    QList<qint64> users;
    for (const auto &[id, record] : world.glue.of(u"users"_s))
        users.append(id);
    QList<const GlueRecord *> configurations;
    for (const auto &[id, record] : world.glue.of(u"configurations"_s))
        configurations.append(&record);
    if (users.isEmpty() || configurations.isEmpty())
        return;
    QDateTime moment = world.clock.start().addDays(-40);
    for (int index = 0; index < 160; ++index) {
        moment = moment.addSecs(dice.between(600, 40000));
        if (moment > world.clock.start())
            break;
        const GlueRecord &subject = *dice.pick(configurations);
        makeGlueRecord(world, u"logs"_s,
                       {{u"created-at"_s, autotaskStamp(moment)},
                        {u"level"_s, u"account"_s},
                        {u"account-id"_s, 4100},
                        {u"user-id"_s, dice.pick(users)},
                        {u"organization-id"_s, subject.attributes.value("organization-id"_L1)},
                        {u"action"_s, dice.pick(QStringList{u"viewed"_s, u"updated"_s, u"created"_s})},
                        {u"resource-type"_s, u"Configuration"_s},
                        {u"resource-name"_s, subject.attributes.value("name"_L1)},
                        {u"ip-address"_s, u"203.0.113."_s + QString::number(dice.between(2, 90))},
                        {u"ip-city"_s, cityName(dice)},
                        {u"user-agent"_s, u"Mozilla/5.0"_s}});
        makeGlueRecord(world, u"user_metrics"_s,
                       {{u"user-id"_s, dice.pick(users)},
                        {u"organization-id"_s, subject.attributes.value("organization-id"_L1)},
                        {u"resource-type"_s, u"Configuration"_s},
                        {u"created"_s, dice.below(2)},
                        {u"viewed"_s, dice.between(1, 30)},
                        {u"edited"_s, dice.below(5)},
                        {u"deleted"_s, 0},
                        {u"date"_s, moment.date().toString(Qt::ISODate)}});
    }
}

} // namespace

void seedGlueAccount(World &world)
{
    seedTenant(world);
    seedGlueLists(world);
    seedGlueUsers(world);
    seedGlueOrganizations(world);
    seedGlueConfigurations(world);
    seedGlueOtherPsa(world);
    seedGlueDocumentation(world);
    seedActivity(world);
}

} // namespace trivet::practice
