// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/evaluation.h"
#include "guide/engine/guide.h"
#include "inventory/keeping/readingkeeper.h"
#include "store/freshtenant.h"
#include "store/keptreadings.h"
#include "support/fakevault.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"
#include "support/scriptedsource.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace trivet::test {

/// A real Guide on a real store, with a scripted world around it in which every check passes (SampleFacts).
/// close() and open() stand for closing Trivet, or for its death, and starting again.
struct GuideRig
{
    explicit GuideRig(TenantKind kind = TenantKind::Live) : tenant(kind), clock(sampleNow())
    {
        world = sample.inventory;
        open();
    }
    ~GuideRig() { close(); }

    void open(OpenMode mode = OpenMode::ReadWrite)
    {
        store = tenant.open(mode);
        source = std::make_unique<ScriptedSource>(clock);
        source->world = world;
        if (keeping == Keeping::Readings) {
            const auto keeperMode =
                store->isReadOnly() ? ReadingKeeper::Mode::ReadOnly : ReadingKeeper::Mode::ReadWrite;
            keeper = std::make_unique<ReadingKeeper>(tenant.info.path, keeperMode);
        }
        guide = std::make_unique<Guide>(Guide::Services{*store, vault, *source, clock, keeper.get(), judge});
    }
    void close()
    {
        guide.reset();
        keeper.reset();
        source.reset();
        store.reset();
    }
    /// From the next open() on, what is read is kept for the one after it.
    void keepReadings()
    {
        keeping = Keeping::Readings;
        close();
        open();
    }
    /// Closed, and opened again this long after the latest reading; the vendors answer when the test says so.
    void openLater(std::chrono::seconds later)
    {
        close();
        QList<KeptReading> kept = *trivet::keptReadings(tenant.info.path);
        for (KeptReading &reading : kept)
            reading.asOf = QDateTime::currentDateTimeUtc().addDuration(-later);
        QVERIFY(trivet::keepReadings(tenant.info.path, kept));
        open();
        source->signInPace = ScriptedSource::Pace::Held;
        source->readPace = ScriptedSource::Pace::Held;
        QSignalSpy started(guide.get(), &Guide::started);
        guide->start();
        QVERIFY(started.count() > 0 || started.wait(30000));
    }
    /// The vendors answer from now on, also what was asked already.
    void answer()
    {
        source->signInPace = ScriptedSource::Pace::Queued;
        source->readPace = ScriptedSource::Pace::Queued;
        source->answerSignIns();
        source->answerReads();
        settle();
    }
    /// start() and the wait for it.
    void start()
    {
        QSignalSpy started(guide.get(), &Guide::started);
        guide->start();
        QVERIFY(started.count() > 0 || started.wait(30000));
        settle();
    }
    /// Until nothing is read, signed in, saved or judged any more.
    void settle()
    {
        QVERIFY(QTest::qWaitFor(
            [this] {
                QCoreApplication::sendPostedEvents();
                return !guide->isBusy();
            },
            30000));
    }

    void giveAutotask()
    {
        guide->inputs().setAnswer(AnswerId::AutotaskUserName, sample.facts.answers.value(AnswerId::AutotaskUserName));
        guide->inputs().finish(AnswerId::AutotaskUserName);
        guide->inputs().setSecret(AnswerId::AutotaskTrackingIdentifier,
                                  Secret::fromText(QStringLiteral("CANARY-TRACKING-55")));
        guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(QStringLiteral("CANARY-at#Secret!1")));
    }
    void giveRmm()
    {
        guide->inputs().setAnswer(AnswerId::RmmApiUrl, QStringLiteral("https://concord-api.centrastage.net"));
        guide->inputs().finish(AnswerId::RmmApiUrl);
        guide->inputs().setSecret(AnswerId::RmmApiKey, Secret::fromText(QStringLiteral("CANARYRMMKEY7F3A")));
        guide->inputs().setSecret(AnswerId::RmmApiSecretKey, Secret::fromText(QStringLiteral("CANARYRMMSECRET9B1C")));
        guide->inputs().setAnswer(AnswerId::RmmApiUserName, sample.facts.answers.value(AnswerId::RmmApiUserName));
    }
    void giveRmmUser()
    {
        guide->inputs().setAnswer(AnswerId::RmmUserName, sample.facts.answers.value(AnswerId::RmmUserName));
        guide->inputs().setSecret(AnswerId::RmmUserSecret, Secret::fromText(QStringLiteral("CANARY-rmm#User!2")));
    }
    void giveItGlue()
    {
        guide->inputs().setAnswer(AnswerId::ItGlueAddress, sample.facts.answers.value(AnswerId::ItGlueAddress));
        guide->inputs().finish(AnswerId::ItGlueAddress);
        guide->inputs().setSecret(AnswerId::ItGlueApiKey, Secret::fromText(QStringLiteral("ITG.CANARYGLUE4D2E")));
    }
    void giveItGlueUser()
    {
        guide->inputs().setAnswer(AnswerId::ItGlueUserName, sample.facts.answers.value(AnswerId::ItGlueUserName));
        guide->inputs().setSecret(AnswerId::ItGlueUserSecret, Secret::fromText(QStringLiteral("CANARY-glue#User!3")));
    }
    /// As Datto RMM's "Copy all" puts it on the clipboard.
    static QString copyAllForItGlue()
    {
        return QStringLiteral("API URL: https://concord-api.centrastage.net\nAPI Key: CANARYGLUERMMKEY5C\n"
                              "API Secret Key: CANARYGLUERMMSECRET8E\n");
    }
    void giveRmmKeysForItGlue() { guide->inputs().setAnswer(AnswerId::GlueRmmApiUrl, copyAllForItGlue()); }
    void giveSaas()
    {
        guide->inputs().setSecret(AnswerId::SaasPublicKey, Secret::fromText(QStringLiteral("CANARYSAASPUBLIC6A")));
        guide->inputs().setSecret(AnswerId::SaasSecretKey, Secret::fromText(QStringLiteral("CANARYSAASSECRET7B")));
    }
    /// What a person does on this step, done rightly.
    void doRightly(const QString &slug)
    {
        if (slug == QLatin1String("access")) {
            giveAutotask();
            giveRmm();
        } else if (slug == QLatin1String("rmm-api-user")) {
            giveRmmUser();
        } else if (slug == QLatin1String("device-mapping")) {
            guide->inputs().setAnswer(AnswerId::MaterialCode, QStringLiteral("Hardware"));
            for (const DeviceTypeMapping &row : sample.facts.mapping)
                guide->mapping().setRow(row);
        } else if (slug == QLatin1String("existing-data")) {
            giveItGlue();
        } else if (slug == QLatin1String("itglue-api-user")) {
            giveItGlueUser();
        } else if (slug == QLatin1String("rmm-api-keys")) {
            giveRmmKeysForItGlue();
        } else if (slug == QLatin1String("saas-keys")) {
            giveSaas();
        }
        settle();
        confirmAll(slug);
    }
    void confirmAll(const QString &slug)
    {
        const StepSpec *step = findStep(slug);
        for (const QString &check : step->checks) {
            if (check == QLatin1String("C08")) {
                for (const DeviceTypeMapping &row : guide->facts().mapping)
                    guide->confirmations().confirm(check, row.productName);
            } else if (check == QLatin1String("C13")) {
                for (const SettingSpec &setting : step->settings) {
                    if (setting.checkId == check)
                        guide->confirmations().confirm(check, setting.subject);
                }
            } else {
                guide->confirmations().confirm(check);
            }
            settle();
        }
    }
    /// Next, and its outcome: the slug it led to, or empty when held.
    QString next()
    {
        QSignalSpy advanced(guide.get(), &Guide::advanced);
        QSignalSpy held(guide.get(), &Guide::held);
        guide->requestNext();
        const bool ended = QTest::qWaitFor([&] { return !advanced.isEmpty() || !held.isEmpty(); }, 30000);
        settle();
        if (!ended || advanced.isEmpty())
            return {};
        return advanced.first().first().toString();
    }
    /// From the current step up to this one, everything done rightly.
    bool walkTo(const QString &slug)
    {
        while (guide->currentStep() != slug) {
            doRightly(guide->currentStep());
            if (next().isEmpty())
                return false;
        }
        return true;
    }

    FreshTenant tenant;
    ManualClock clock;
    SampleFacts sample;
    Inventory world;
    FakeVault vault;
    Evaluation::Judge judge = evaluateAll;
    std::unique_ptr<TenantStore> store;
    std::unique_ptr<ScriptedSource> source;
    enum class Keeping { Nothing, Readings } keeping = Keeping::Nothing;
    std::unique_ptr<ReadingKeeper> keeper;
    std::unique_ptr<Guide> guide;
};

} // namespace trivet::test
