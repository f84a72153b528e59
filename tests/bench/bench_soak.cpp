// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/spawn.h"
#include "rehearsal/rehearsal.h"
#include "session/applicationtenants.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/window/trivetwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

namespace {

constexpr double speed = 600.0; ///< world seconds in one real one
constexpr std::chrono::hours soaked{24};
constexpr std::chrono::hours betweenLines{4};

constexpr std::chrono::milliseconds realTime(std::chrono::hours world)
{
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(std::chrono::milliseconds(world).count()) / speed));
}

/// A figure of this process as Linux tells it; 0 elsewhere.
qint64 figure(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void printLine(const QString &when)
{
    QTextStream out(stdout);
    out << when.rightJustified(12) << QString::number(figure("VmRSS") / 1024).rightJustified(12)
        << QString::number(QDir(u"/proc/self/fd"_s).count()).rightJustified(10)
        << QString::number(figure("Threads")).rightJustified(10)
        << QString::number(QApplication::allWidgets().size()).rightJustified(10) << Qt::endl;
}

QCoro::Task<void> drive(std::shared_ptr<Rehearsal> rehearsal)
{
    co_await rehearsal->run();
}

} // namespace

/// The live page of 1.6 open for a day of the world, on a sync that never comes to its end: memory, handles, threads and
/// widgets at the start, now and then, and at the end. What grows there grows on somebody's screen over night.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"trivet.*=false"_s); // the table is what is to be read
    Theme::instance().apply(ThemeChoice::Light);
    app::PracticeSetup practice;
    practice.options.speed = speed;
    practice.options.faults.insert(u"stall"_s, u"1000000"_s); // seconds of the world

    QTemporaryDir data;
    QTemporaryDir pictures;
    SystemClock clock;
    SecretClipboard clipboard(*QApplication::clipboard(), clock);
    app::ApplicationTenants tenants(data.path(), std::move(practice));
    TrivetWindow window(tenants, clipboard, Preferences{.theme = ThemeChoice::Light});
    window.show();

    RehearsalOptions options;
    options.out = pictures.path();
    options.patience = 10min;
    options.onStep = [&application](const QString &slug) {
        if (slug != "device-sync"_L1)
            return;
        QTextStream(stdout) << " world hours      MB      handles   threads   widgets" << Qt::endl;
        for (std::chrono::hours hour{0}; hour <= soaked; hour += betweenLines)
            QTimer::singleShot(10s + realTime(hour), &application,
                               [hour] { printLine(QString::number(hour.count())); });
        QTimer::singleShot(11s + realTime(soaked), &application, &QCoreApplication::quit);
    };
    std::shared_ptr<Rehearsal> rehearsal;
    QObject::connect(&window, &TrivetWindow::tenantOpened, &application, [&] {
        rehearsal = std::make_shared<Rehearsal>(window, *window.guide(), tenants, options);
        spawn(drive(rehearsal));
    });
    window.openPractice();
    return application.exec();
}
