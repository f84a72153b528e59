// SPDX-License-Identifier: Apache-2.0
#include "names/latinsound.h"

#include "names/garbledtext.h"
#include "names/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double soundsAlike = 0.8;

const QHash<QChar, QString> &sounds()
{
    static const QHash<QChar, QString> table = [] {
        struct Alphabet
        {
            QString letters;
            QString latin; ///< by spaces, in the same order
        };
        const Alphabet alphabets[] = {
            {u"абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ"_s,
             u"a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g"_s},
            {u"αβγδεζηθικλμνξοπρστυφχψως"_s, u"a v g d e z i th i k l m n x o p r s t y f ch ps o s"_s},
        };
        QHash<QChar, QString> made;
        for (const Alphabet &alphabet : alphabets) {
            const QStringList latin = alphabet.latin.split(u' ');
            Q_ASSERT(latin.size() == alphabet.letters.size());
            for (qsizetype i = 0; i < latin.size(); ++i) {
                const QString sound = latin[i] == "-"_L1 ? QString() : latin[i];
                made.insert(alphabet.letters[i], sound);
                made.insert(alphabet.letters[i].toUpper(), sound.left(1).toUpper() + sound.mid(1));
            }
        }
        return made;
    }();
    return table;
}

bool isSpelledOtherwise(QChar c)
{
    return c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek;
}

} // namespace

QString latinSound(const QString &spoiled)
{
    const QString name = ungarbled(spoiled);
    if (std::none_of(name.cbegin(), name.cend(), isSpelledOtherwise))
        return name;
    QString sound;
    // "й" stays whole; accents of Greek are taken off, they do not change the letter.
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const auto &table = sounds();
        if (const auto own = table.constFind(c); own != table.cend()) {
            sound += *own;
            continue;
        }
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        const auto base = table.constFind(parts.front());
        sound += base == table.cend() ? QString(c) : *base;
    }
    return sound;
}

bool soundsAlikeInAnotherAlphabet(const QString &left, const QString &right)
{
    const auto isOther = [](const QString &name) {
        const QString read = ungarbled(name);
        return std::any_of(read.cbegin(), read.cend(), isSpelledOtherwise);
    };
    return isOther(left) != isOther(right) && nameSimilarity(latinSound(left), latinSound(right)) >= soundsAlike;
}

} // namespace trivet
