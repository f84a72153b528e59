// SPDX-License-Identifier: Apache-2.0
#include "logging.h"

#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

QMutex logMutex;
std::shared_ptr<Redactor> logRedactor;

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    const QString clean = logRedactor ? logRedactor->clean(message) : message;
    std::fputs(qPrintable(u"%1: %2\n"_s.arg(QString::fromLatin1(context.category), clean)), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

std::shared_ptr<Redactor> processRedactor()
{
    static const auto redactor = std::make_shared<Redactor>();
    return redactor;
}

void startLogging(std::shared_ptr<Redactor> redactor)
{
    logRedactor = std::move(redactor);
    const QByteArray rules = qgetenv("TRIVET_LOG");
    QLoggingCategory::setFilterRules(rules.isEmpty() ? u"*.debug=false\n*.info=false\nqt.qpa.*=false"_s : QString::fromUtf8(rules));
    qInstallMessageHandler(writeLine);
}

} // namespace trivet::app
