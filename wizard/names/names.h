// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace trivet {

/// Names as people mean them: as they were before a system spoiled them (garbledtext.h), composed (NFKC), case folded, punctuation and other marks as spaces, spaces folded,
/// "&" as "and". Two names with the same folded form are the same name to a person.
QString foldedName(const QString &name);

/// The folded form without any space: "Work station " and "Workstation" agree in it.
QString squeezedName(const QString &name);

/// The words of the folded form, sorted, without articles and legal forms of companies ("inc", "ltd", "gmbh",
/// ...) unless nothing else is left.
QStringList nameWords(const QString &name);

/// "inc", "ltd", "gmbh", "kg": a folded word that tells the legal form of a company.
bool isLegalForm(const QString &foldedWord);

/// "the", "der", "les", "los": a folded word that names go with and without.
bool isArticle(const QString &foldedWord);

/// No more than `most` letters to insert, delete, replace or swap with their neighbour (optimal string alignment). Cheap
/// for few.
bool isWithinEdits(const QString &left, const QString &right, qsizetype most);

/// A name taken apart once, for comparing it with many.
struct NameParts
{
    explicit NameParts(const QString &name);
    QString squeezed;
    QStringList words;
};

/// How alike two names are, from 0 (nothing in common) to 1 (the same folded form). Symmetric.
/// The best of Jaro-Winkler, edit distance with swaps, and the share of common words.
double nameSimilarity(const NameParts &left, const NameParts &right);
double nameSimilarity(const QString &left, const QString &right);

} // namespace trivet
