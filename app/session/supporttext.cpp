// SPDX-License-Identifier: Apache-2.0
#include "session/supporttext.h"

#include "guide/engine/guide.h"
#include "inventory/data/inventory.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

QString timeOf(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : u"-"_s;
}

QStringList versions()
{
    return {u"Trivet %1"_s.arg(QStringLiteral(TRIVET_VERSION)),
            u"Qt %1 on %2"_s.arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
            u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                QSysInfo::currentCpuArchitecture()),
            u"Locale %1"_s.arg(QLocale().name()), u"Written %1"_s.arg(timeOf(QDateTime::currentDateTimeUtc()))};
}

/// What a check found and when; its words name records, which are nobody's business.
QStringList verdicts(const Guide &guide)
{
    QStringList lines;
    for (const Verdict &verdict : guide.allVerdicts()) {
        lines.append(u"%1 %2 %3 (%4) %5"_s.arg(verdict.checkId, verdictStateKey(verdict.state),
                                               QString::fromLatin1(verdict.finding), verdictSourceKey(verdict.source),
                                               timeOf(verdict.checkedAt)));
    }
    return lines;
}

QStringList readings(const Guide &guide)
{
    QStringList lines;
    for (const DataSetId set : allDataSets()) {
        const Inventory::Reading reading = guide.inventory()->reading(set);
        QString line = u"%1 %2 %3 rows"_s.arg(dataSetKey(set), timeOf(reading.asOf), QString::number(reading.rows));
        if (reading.isKept)
            line += u" kept"_s;
        if (reading.problem)
            line += u' ' + problemKindKey(reading.problem->kind);
        lines.append(line);
    }
    return lines;
}

} // namespace

QString supportText(const Guide *guide, const QStringList &log)
{
    QStringList lines = versions();
    if (guide) {
        lines << QString()
              << u"Step %1, %2"_s.arg(guide->currentStep(), guide->isPractice() ? u"practice"_s : u"live"_s);
        lines << QString() << u"Checks"_s << verdicts(*guide);
        lines << QString() << u"Lists"_s << readings(*guide);
    }
    lines << QString() << u"Log"_s << (log.isEmpty() ? QStringList{u"empty"_s} : log);
    return lines.join(u'\n') + u'\n';
}

} // namespace trivet::app
