// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/gluenearnames.h"

#include <QHash>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

bool isPlainLetter(QChar letter)
{
    return letter.unicode() < 128 && letter.isLetter();
}

QString withoutAccents(const QString &name)
{
    QString bare;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            bare.append(letter);
    }
    return bare.normalized(QString::NormalizationForm_C);
}

// The fourth letter of a long plain word goes missing, as it does while typing.
QString mistyped(const QString &name)
{
    qsizetype start = 0;
    for (const QString &word : name.split(u' ')) {
        const bool isPlain = std::all_of(word.begin(), word.end(), isPlainLetter);
        if (isPlain && word.size() >= 7 && word.at(3) != word.at(2) && word.at(3) != word.at(4)) {
            QString missed = name;
            return missed.remove(start + 3, 1);
        }
        start += word.size() + 1;
    }
    return {};
}

const QStringList &legalSuffixes()
{
    static const QStringList suffixes{u" LLC"_s, u" Ltd"_s, u" Inc."_s, u" GmbH"_s, u" LLP"_s};
    return suffixes;
}

// What is left of a name when everything that people type differently is taken away.
QString skeleton(const QString &name)
{
    QString bare = withoutAccents(name).toLower().replace(u"&"_s, u"and"_s);
    for (const QString &word : {u"limited"_s, u"supplies"_s, u"supply"_s, u"harbour"_s})
        bare.replace(word, word.left(3));
    for (const QString &suffix : {u" llc"_s, u" ltd"_s, u" lim"_s, u" inc."_s, u" inc"_s, u" gmbh"_s, u" llp"_s,
                                  u" & co"_s, u" and co"_s, u" group"_s, u" bv"_s}) {
        if (bare.trimmed().endsWith(suffix))
            bare = bare.trimmed().chopped(suffix.size());
    }
    bare.replace(u"harbor"_s, u"har"_s);
    bare.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return bare;
}

} // namespace

const QList<NameMiss> &nameMisses()
{
    static const QList<NameMiss> all{NameMiss::Case,   NameMiss::Ampersand, NameMiss::Suffix,
                                     NameMiss::Spaces, NameMiss::Accents,   NameMiss::Typo};
    return all;
}

QString missedName(const QString &name, NameMiss miss)
{
    QString missed;
    switch (miss) {
    case NameMiss::Case:
        if (name.toUpper().toLower() == name.toLower())
            missed = name.toUpper();
        break;
    case NameMiss::Ampersand:
        if (name.contains(u" & "_s))
            missed = QString(name).replace(u" & "_s, u" and "_s);
        else if (name.contains(u" and "_s))
            missed = QString(name).replace(u" and "_s, u" & "_s);
        break;
    case NameMiss::Suffix:
        for (const QString &suffix : legalSuffixes()) {
            if (name.endsWith(suffix))
                missed = name.chopped(suffix.size());
        }
        break;
    case NameMiss::Spaces:
        missed = name.contains(u' ') ? QString(name).replace(name.indexOf(u' '), 1, u"  "_s) : name + u' ';
        break;
    case NameMiss::Accents: missed = withoutAccents(name); break;
    case NameMiss::Typo: missed = mistyped(name); break;
    }
    return missed == name ? QString() : missed;
}

QStringList alikeNames(const QStringList &names)
{
    QHash<QString, QStringList> bySkeleton;
    for (const QString &name : names)
        bySkeleton[skeleton(name)].append(name);
    QStringList alike;
    for (const QStringList &group : std::as_const(bySkeleton)) {
        if (group.size() > 1)
            alike.append(group);
    }
    return alike;
}

} // namespace trivet::practice
