// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/checksentence.h"

#include "core/timetext.h"
#include "doctor/checks.h"
#include "inventory/data/dataset.h"
#include "ui/parts/sentences/checkwords.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/parts/sentences/recordsentence.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

// What every check that reads can answer with, whatever it asks.
constexpr FindingWords readingWords[] = {
    {"", "not-read", nullptr, QT_TRANSLATE_NOOP("Checks", "Not read yet")},
    {"", "read-failed", nullptr, QT_TRANSLATE_NOOP("Checks", "Could not be read just now, so nothing is known. %k2")},
    {"", "incomplete", nullptr, QT_TRANSLATE_NOOP("Checks", "Only part of the records arrived, so nothing is known")},
    {"", "view-restricted", nullptr,
     QT_TRANSLATE_NOOP(
         "Checks", "Trivet's user sees only some of these records, so nothing is known. Widen what it may see first.")},
    {"", "base-customers", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Trivet sees no customer in Autotask, so there is nothing to judge")},
    {"", "base-devices", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Trivet sees no device that should come, so there is nothing to judge")},
    {"", "base-organizations", nullptr,
     QT_TRANSLATE_NOOP("Checks", "IT Glue shows no organization, so there is nothing to judge")},
    {"", "base-configurations", nullptr,
     QT_TRANSLATE_NOOP("Checks", "IT Glue shows no configuration, so there is nothing to judge")},
    {"", "base-clients", nullptr,
     QT_TRANSLATE_NOOP("Checks", "SaaS Protection shows no client, so there is nothing to judge")},
    {"", "no-users", nullptr, QT_TRANSLATE_NOOP("Checks", "The list of users came empty, so nothing is known")},
    {"", "nothing-compared", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 are there, and not one could be compared")},
    {"", "customers-not-known", nullptr,
     QT_TRANSLATE_NOOP("Checks", "Waits until it is known which company type means customer")},
    {"", "count-differs", nullptr,
     //: %1 the list, as "dattoRmm.devices"; %2 records that came, %3 records that the vendor says there are
     QT_TRANSLATE_NOOP("Checks",
                       "%2 records of %1 came, but the vendor counts %3, so nothing is known. Check again later.")},
    {"", "restless", nullptr,
     //: %1 the list, as "dattoRmm.devices"
     QT_TRANSLATE_NOOP("Checks", "%1 changed each time while it was read, so nothing is known. Check again later.")},
    {"", "rows-unreadable", nullptr,
     //: %1 the list, as "dattoRmm.devices"; %n records; %3 one of them, as "id 17" or "#3"; %4 the vendor's name of the field
     QT_TRANSLATE_N_NOOP("Checks",
                         "%Ln record(s) of %1 could not be read (%3, field %4), so nothing is known. Correct the "
                         "record, then check again."),
     2},
    {"", "not-counted", nullptr,
     //: %1 the list, as "dattoRmm.devices"; %2 records that came
     QT_TRANSLATE_NOOP("Checks",
                       "%2 records of %1 came, but the vendor did not say how many there are, so nothing is known. "
                       "Check again later.")},
    {"", "endless", nullptr,
     //: %1 the list, as "dattoRmm.devices"; %2 records that came
     QT_TRANSLATE_NOOP("Checks",
                       "%1 had no end: Trivet stopped after %2 records, so nothing is known. Check again later.")},
    {"", "list-shrunk", nullptr,
     //: %1 the list, as "dattoRmm.devices"; %2 and %3 are numbers
     QT_TRANSLATE_NOOP("Checks",
                       "%1 has %2 records and had %3, so nothing is called missing. Say first whether that is right.")},
    // Without IT Glue's API a person sees what Trivet would have read.
    {"", "to-confirm", nullptr, QT_TRANSLATE_NOOP("Checks", "Without the API only you can see this. Look in IT Glue.")},
    {"", "confirmed", nullptr, QT_TRANSLATE_NOOP("Checks", "%1 confirmed this")},
};

using FindingKey = std::pair<QString, QByteArray>;

const QHash<FindingKey, const FindingWords *> &findingTable()
{
    static const auto table = [] {
        QHash<FindingKey, const FindingWords *> all;
        const std::array<std::span<const FindingWords>, 10> areas{
            readingWords, accessWords(),   usersWords(),    linkWords(), recordWords(),
            glueWords(),  glueSyncWords(), glueLinkWords(), saasWords(), changeWords()};
        for (const auto words : areas) {
            for (const FindingWords &row : words)
                all.insert({QString::fromLatin1(row.check), QByteArray(row.finding)}, &row);
        }
        return all;
    }();
    return table;
}

const FindingWords *wordsFor(const Verdict &verdict)
{
    const FindingWords *own = findingTable().value({verdict.checkId, verdict.finding});
    return own ? own : findingTable().value({QString(), verdict.finding});
}

constexpr qsizetype isoDayLength = 10; // 2026-11-22

/// Numbers and days are written as the person's language does, lists by their words; names stay as they are.
QString shown(const QString &argument)
{
    bool isNumber = false;
    const qlonglong number = argument.toLongLong(&isNumber);
    if (isNumber)
        return QLocale().toString(number);
    const QDate day = argument.size() == isoDayLength ? QDate::fromString(argument, Qt::ISODate) : QDate();
    if (day.isValid())
        return dayText(day);
    // A name keeps its own direction, with the quotes and stops at its ends.
    const QString name = listNameFromKey(argument);
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2068) + name + QChar(0x2069) : name;
}

/// Whom a verdict speaks of: the vendor of the set that could not be read, else the check's own.
std::optional<VendorId> vendorOf(const Verdict &verdict)
{
    for (const DataSetId set : allDataSets()) {
        if (dataSetKey(set) == verdict.arguments.value(0))
            return dataSetVendor(set);
    }
    const CheckSpec *check = findCheck(verdict.checkId);
    return check ? check->vendor : std::nullopt;
}

/// Why a vendor could not be asked or read, by the key of the problem's kind: each has its own words and its own cure.
QString problemInWords(const Verdict &verdict, const QString &kindKey)
{
    const auto kind = problemKindFromKey(kindKey);
    if (!kind)
        return {};
    const ProblemSentence words = describe({.kind = *kind, .vendor = vendorOf(verdict)}, Teller::CommandLine);
    return words.what + u' ' + words.todo;
}

} // namespace

QString checkTitle(const QString &checkId)
{
    for (const CheckWords &row : checkTitles()) {
        if (checkId == QLatin1StringView(row.check))
            return QCoreApplication::translate("Checks", row.title);
    }
    return checkId;
}

QString verdictTitle(const Verdict &verdict)
{
    const FindingWords *words = wordsFor(verdict);
    return words && words->title ? QCoreApplication::translate("Checks", words->title) : checkTitle(verdict.checkId);
}

QString verdictEvidence(const Verdict &verdict)
{
    const FindingWords *words = wordsFor(verdict);
    if (!words)
        return QString::fromLatin1(verdict.finding);
    const int count = words->countArgument > 0 ? verdict.arguments.value(words->countArgument - 1).toInt() : -1;
    QString text = QCoreApplication::translate("Checks", words->evidence, nullptr, count);
    // One pass, so that a vendor's text holding "%2" is not taken for a place of ours.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1) {
            filled += shown(verdict.arguments.value(place - 1));
            ++i;
        } else if (QStringView(text).sliced(i).startsWith("%k"_L1) && i + 2 < text.size() && text[i + 2].isDigit()) {
            filled += problemInWords(verdict, verdict.arguments.value(text[i + 2].digitValue() - 1));
            i += 2;
        } else if (QStringView(text).sliced(i).startsWith("%c"_L1) && i + 2 < text.size() && text[i + 2].isDigit()) {
            filled += checkTitle(verdict.arguments.value(text[i + 2].digitValue() - 1));
            i += 2;
        } else {
            filled += text[i];
        }
    }
    // A name may end with a full stop of its own.
    static const QRegularExpression twoStops(u"(?<!\\.)\\.\\.(?!\\.)"_s);
    return filled.trimmed().replace(twoStops, u"."_s);
}

QString sourceWord(VerdictSource source)
{
    switch (source) {
    //: How Trivet knows something: read from the vendor's API
    case VerdictSource::Api: return QCoreApplication::translate("Checks", "API");
    //: How Trivet knows something: concluded from what it read
    case VerdictSource::Inferred: return QCoreApplication::translate("Checks", "Inferred");
    case VerdictSource::Input: return QCoreApplication::translate("Checks", "From your input");
    case VerdictSource::Confirmed: return QCoreApplication::translate("Checks", "You confirm");
    }
    Q_UNREACHABLE();
}

} // namespace trivet
