// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/agesentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace trivet {
namespace {

struct AgeWords
{
    qint64 seconds; ///< of one
    const char *words;
};

constexpr AgeWords ageWords[] = {
    //: How long ago something was read
    {24 * 60 * 60, QT_TRANSLATE_N_NOOP("Age", "%Ln day(s) ago")},
    //: How long ago something was read
    {60 * 60, QT_TRANSLATE_N_NOOP("Age", "%Ln hour(s) ago")},
    //: How long ago something was read
    {60, QT_TRANSLATE_N_NOOP("Age", "%Ln minute(s) ago")},
};

QString ageText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Age", source, nullptr, count);
}

} // namespace

QString agoText(const QDateTime &asOf)
{
    const qint64 seconds = std::max<qint64>(0, asOf.secsTo(QDateTime::currentDateTimeUtc()));
    for (const AgeWords &age : ageWords) {
        if (seconds >= age.seconds)
            return ageText(age.words, static_cast<int>(seconds / age.seconds));
    }
    //: Less than a minute ago
    return ageText(QT_TRANSLATE_NOOP("Age", "just now"));
}

QString readAgoText(const QDateTime &asOf)
{
    //: What is shown is last known; %1 is "3 hours ago"
    return ageText(QT_TRANSLATE_NOOP("Age", "Read %1")).arg(agoText(asOf));
}

} // namespace trivet
