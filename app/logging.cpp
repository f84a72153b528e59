// SPDX-License-Identifier: Apache-2.0
#include "logging.h"

#include "terminaltext.h"

#include <QLoggingCategory>
#include <QMutex>

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
};

Log &processLog()
{
    static Log *const log = new Log;
    return *log;
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // A message about the writing of a message would wait for itself.
    thread_local bool isWriting = false;
    if (isWriting)
        return;
    isWriting = true;
    {
        Log &log = processLog();
        const QMutexLocker lock(&log.mutex);
        const QString line = terminalLine(log.redactor->clean(u"%1: %2"_s.arg(QString::fromLatin1(context.category), message)));
        std::fputs(line.toLocal8Bit().append('\n').constData(), stderr);
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

void startLogging()
{
    processLog();
    const QByteArray rules = qgetenv("TRIVET_LOG");
    QLoggingCategory::setFilterRules(rules.isEmpty() ? u"*.debug=false\n*.info=false\nqt.qpa.*=false"_s : QString::fromUtf8(rules));
    qInstallMessageHandler(writeLine);
}

} // namespace trivet::app
