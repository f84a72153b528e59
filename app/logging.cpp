// SPDX-License-Identifier: Apache-2.0
#include "logging.h"

#include "terminaltext.h"

#include <QLoggingCategory>
#include <QMutex>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Qt and its plugins log until the very end of the process, when the objects of other files are gone. So what a message
/// needs is made once and never destroyed.
struct Log
{
    QMutex mutex;
    std::shared_ptr<Redactor> redactor = std::make_shared<Redactor>();
    QStringList recent;
};

constexpr qsizetype mostRecent = 500;

Log &processLog()
{
    static Log *const log = new Log;
    return *log;
}

/// What Qt says of a platform without a screen or a session: nothing that the program meant to say, and nothing that a
/// person can act on. TRIVET_LOG shows it.
bool isChatter(const QString &message)
{
    constexpr std::array<QLatin1StringView, 2> beginnings{"This plugin does not support "_L1,
                                                          "QStandardPaths: XDG_RUNTIME_DIR not set"_L1};
    return !qEnvironmentVariableIsSet("TRIVET_LOG") &&
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&message](QLatin1StringView text) { return message.startsWith(text); });
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // A message about the writing of a message would wait for itself.
    thread_local bool isWriting = false;
    if (isWriting || isChatter(message))
        return;
    isWriting = true;
    {
        Log &log = processLog();
        const QMutexLocker lock(&log.mutex);
        const QString line =
            terminalLine(log.redactor->clean(u"%1: %2"_s.arg(QString::fromLatin1(context.category), message)));
        log.recent.append(line);
        if (log.recent.size() > mostRecent)
            log.recent.removeFirst();
        std::fputs(line.toUtf8().append('\n').constData(), stderr);
    }
    isWriting = false;
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

std::shared_ptr<Redactor> processRedactor()
{
    return processLog().redactor;
}

QStringList recentLog()
{
    Log &log = processLog();
    const QMutexLocker lock(&log.mutex);
    return log.recent;
}

void startLogging()
{
    processLog();
    const QByteArray rules = qgetenv("TRIVET_LOG");
    QLoggingCategory::setFilterRules(rules.isEmpty() ? u"*.debug=false\n*.info=false\nqt.qpa.*=false"_s
                                                     : QString::fromUtf8(rules));
    qInstallMessageHandler(writeLine);
}

} // namespace trivet::app
