// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "store/tenantcatalog.h"
#include "store/tenantstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace trivet;

namespace {

/// A tenant's folder, whose database each input replaces.
struct Folder
{
    QTemporaryDir dir;
    TenantInfo info;

    Folder()
    {
        static int argc = 1;
        static char name[] = "fuzz_store";
        static char *argv[] = {name, nullptr};
        new QCoreApplication(argc, argv); // Qt finds SQLite's plugin by it; lives as long as the program
        info = TenantCatalog(dir.filePath(QStringLiteral("data")))
                   .create(QStringLiteral("Northwind"), TenantKind::Practice)
                   .value();
    }
};

} // namespace

void tryInput(const QByteArray &input)
{
    static const Folder folder;
    QFile file(folder.info.path + QStringLiteral("/trivet.sqlite"));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        qFatal("The database cannot be written");
    file.close();
    const auto store = TenantStore::open(folder.info.path, OpenMode::ReadOnly);
    if (!store)
        return;
    static_cast<void>((*store)->info());
    static_cast<void>((*store)->answers());
    static_cast<void>((*store)->mapping());
    static_cast<void>((*store)->saasDecisions());
    static_cast<void>((*store)->confirmations());
    static_cast<void>((*store)->waivers());
    static_cast<void>((*store)->passedSteps());
    static_cast<void>((*store)->practiceWorld());
    static_cast<void>((*store)->samples(QStringLiteral("autotask-rmm")));
    static_cast<void>((*store)->currentStep());
    static_cast<void>((*store)->ticks(QStringLiteral("welcome")));
    static_cast<void>((*store)->callUse());
    static_cast<void>((*store)->knownCounts());
    static_cast<void>((*store)->baseline());
    static_cast<void>((*store)->secretTimes());
    static_cast<void>((*store)->accounts());
    for (const JournalPlan &plan : (*store)->journalPlans())
        static_cast<void>((*store)->journalEntries(plan.id));
}
