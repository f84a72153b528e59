// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/portals/portal.h"
#include "practice/world/world.h"

#include <QTest>

namespace trivet::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A world whose time stands still until the test moves it.
struct HeldWorld
{
    explicit HeldWorld(PracticeOptions options = {}) : world(atStart(options)), portal(world) { hold(); }

    static PracticeOptions atStart(PracticeOptions options)
    {
        options.start = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
        return options;
    }
    void hold() { world.clock.pretend(world.options.start.addMSecs(passed.count())); }
    void wait(std::chrono::milliseconds time)
    {
        passed += time;
        hold();
    }
    bool does(const char *slug, const QJsonObject &values = {}) { return error(slug, values).isEmpty(); }
    QString error(const char *slug, const QJsonObject &values = {})
    {
        return portal.perform(QLatin1StringView(slug), values).error;
    }
    int mappedSites()
    {
        const auto guard = world.lock();
        int count = 0;
        for (const RmmSite &site : world.rmm.sites)
            count += site.autotaskCompanyId ? 1 : 0;
        return count;
    }
    QList<QJsonObject> synced()
    {
        const auto guard = world.lock();
        QList<QJsonObject> items;
        for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
            if (row.contains("rmmDeviceUID"_L1))
                items.append(row);
        }
        return items;
    }
    /// Steps 1.1 to 1.5 done rightly, each waited for.
    void reachDeviceSync(const QJsonObject &mapping = {}, const QJsonObject &switchOn = {})
    {
        QVERIFY(does("rmm-api-user"));
        QVERIFY(does("protected-data"));
        QVERIFY(does("rmm-autotask-on", switchOn));
        wait(21s); // the first sync
        QVERIFY(does("device-mapping", mapping));
        wait(11s); // the products
        QVERIFY(does("products"));
    }

    World world;
    Portal portal;
    std::chrono::milliseconds passed{0};
};

} // namespace trivet::practice
