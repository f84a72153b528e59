// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "practice/practiceserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

// Only this may be touched in a signal handler; the timer below looks at it.
volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int)
{
    stopRequested = 1;
}

} // namespace

int runPractice(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves the simulated vendors on 127.0.0.1 until it is ended (Ctrl+C, SIGTERM), and prints one JSON line when ready."_s);
    parser.addPositionalArgument(u"practice"_s, u"This command."_s);
    addPracticeOptions(parser);
    parser.addOption({u"tls"_s, u"Speak https with a certificate made at the start."_s});
    parser.addOption({u"truth"_s, u"Write to FILE what was planted in this world."_s, u"FILE"_s});
    parser.addOption(
        {u"log"_s, u"Keep accepted writes and portal actions in FILE, and replay them at the start."_s, u"FILE"_s});
    parseOrExit(parser, application.arguments());

    practice::PracticeOptions options = practiceOptions(parser);
    if (parser.isSet(u"tls"_s))
        options.transport = practice::Transport::Tls;
    options.replayLog = parser.value(u"log"_s);
    options.tellsTruth = parser.isSet(u"truth"_s);

    std::signal(SIGTERM, requestStop);
    std::signal(SIGINT, requestStop);
#ifdef SIGBREAK
    std::signal(SIGBREAK, requestStop); // Windows never sends SIGTERM; closing the console is a break
#endif
    auto server = practice::PracticeServer::start(options);
    if (!server) {
        if (server.error().kind == ProblemKind::Input)
            exitWrongUsage(server.error().detail);
        say(u"The practice world could not be served: %1"_s.arg(server.error().detail));
        return SomethingUnread;
    }
    if (parser.isSet(u"truth"_s)) {
        QFile file(parser.value(u"truth"_s));
        // A full disk shows itself only when the last of the buffer is written.
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument((*server)->truth()).toJson()) < 0 ||
            !file.flush()) {
            say(u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
            return SomethingUnread;
        }
    }
    printJson((*server)->connection());

    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [] {
        if (stopRequested)
            QCoreApplication::quit();
    });
    look.start(std::chrono::milliseconds(100));
    application.exec();
    (*server)->stop();
    return NothingNeedsYou;
}

} // namespace trivet::app
