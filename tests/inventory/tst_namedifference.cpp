// SPDX-License-Identifier: Apache-2.0
#include "names/namedifference.h"
#include "names/names.h"
#include "names/nearnames.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_namedifference {

using namespace trivet;
using namespace Qt::StringLiterals;

class TestNameDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachClassIsNamed_data();
    void eachClassIsNamed();
    void typosAreLettersAndFew_data();
    void typosAreLettersAndFew();
    void fewEditsAreCountedRightly();
    void spansSpellBothNames();
    void theDifferenceIsTheSameFromBothSides();
    void hiddenCharactersAreNamed_data();
    void hiddenCharactersAreNamed();
    void quiteDifferentNamesAreComparedByWords();
    void namesAreFoundWithoutComparingAll();
};

namespace {

using Classes = QList<NameClass>;

/// Names as admins type them, and the slips they make: made from a seed, so that a failure can be repeated.
QStringList manyNames(quint32 seed)
{
    static const QStringList words{
        u"Acme"_s,   u"Ålesund"_s, u"Großmann"_s, u"&"_s,     u"and"_s,    u"Ltd."_s,         u"GmbH"_s,     u"Ridge"_s,
        u"Кедр"_s,   u"あおば"_s,  u"O'Neil"_s,   u"3rd"_s,   u"12"_s,     u"e\u0301"_s,      u"Co,"_s,      u"-"_s,
        u"\u00a0"_s, u"\u200b"_s,  u"The"_s,      u"&amp;"_s, u"&#233;"_s, u"\u00c3\u00b6"_s, u"Mill, The"_s};
    QRandomGenerator dice(seed);
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        QString name;
        const int count = dice.bounded(1, 6);
        for (int word = 0; word < count; ++word) {
            name += words[dice.bounded(words.size())];
            name += u" "_s.repeated(dice.bounded(0, 3));
        }
        names.append(dice.bounded(2) == 0 ? name : name.toUpper());
    }
    return names;
}

QString spelled(const NameDifference &difference, NameSpan::Kind side)
{
    QString name;
    for (const NameSpan &span : difference.spans) {
        if (span.kind == NameSpan::Kind::Same || span.kind == side)
            name += span.text;
    }
    return name;
}

} // namespace

void TestNameDifference::eachClassIsNamed_data()
{
    using enum NameClass;
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Classes>("classes");
    const auto row = [](const char *name, const QString &from, const QString &to, const Classes &classes) {
        QTest::newRow(name) << from << to << classes;
    };
    row("same", u"Acme Ltd"_s, u"Acme Ltd"_s, {});
    row("case", u"Acme Ridge"_s, u"ACME ridge"_s, {Case});
    row("space at the end", u"Acme"_s, u"Acme "_s, {Spaces});
    row("two spaces", u"Old Mill"_s, u"Old  Mill"_s, {Spaces});
    row("no space", u"Metal Works"_s, u"Metalworks"_s, {Case, Spaces});
    row("no-break space", u"Old Mill"_s, u"Old\u00a0Mill"_s, {Spaces});
    row("no width", u"Acme"_s, u"Ac\u200bme"_s, {Spaces});
    row("ampersand", u"Marrow & Pike"_s, u"Marrow and Pike"_s, {Ampersand});
    row("ampersand in capitals", u"Marrow & Pike"_s, u"Marrow AND Pike"_s, {Ampersand});
    row("ampersand without spaces", u"Marrow&Pike"_s, u"Marrow and Pike"_s, {Ampersand});
    row("legal suffix", u"Acme Ridge"_s, u"Acme Ridge Ltd."_s, {LegalSuffix});
    row("two suffixes", u"Acme GmbH & Co. KG"_s, u"Acme"_s, {LegalSuffix});
    row("a Polish suffix", u"Żuraw & Synowie"_s, u"Żuraw & Synowie Sp. z o.o."_s, {LegalSuffix});
    row("a Turkish suffix", u"Şenyıldız Tekstil A.Ş."_s, u"Şenyıldız Tekstil"_s, {LegalSuffix});
    row("another suffix", u"Acme Limited"_s, u"Acme Ltd"_s, {LegalSuffix});
    row("dotted suffix", u"Acme L.L.C."_s, u"Acme LLC"_s, {LegalSuffix});
    row("accent", u"Fleurdepine"_s, u"Fleurdépine"_s, {Accent});
    row("composition", u"Caf\u00e9"_s, u"Cafe\u0301"_s, {Accent});
    row("stroke", u"Nørrevang"_s, u"Norrevang"_s, {Accent});
    row("voicing mark", u"あおば精機"_s, u"あおは精機"_s, {Accent});
    row("sharp s", u"Großmann"_s, u"Grossmann"_s, {Accent});
    row("comma", u"Tamsin Ridge Logistics"_s, u"Tamsin, Ridge Logistics"_s, {Punctuation});
    row("comma before the suffix", u"Tamsin Logistics Inc"_s, u"Tamsin Logistics, Inc"_s, {LegalSuffix});
    row("apostrophe", u"O'Hara"_s, u"O\u2019Hara"_s, {Punctuation});
    row("hyphen", u"Kestrel-Dunmore"_s, u"Kestrel Dunmore"_s, {Punctuation});
    row("script", u"Acme"_s, u"\u0410cme"_s, {Script});
    row("wide letters", u"Acme"_s, u"\uff21cme"_s, {Script});
    row("case and suffix", u"Acme Ridge"_s, u"ACME RIDGE LLC"_s, {Case, LegalSuffix});
    row("Cyrillic in capitals", u"Кедровый Мост"_s, u"КЕДРОВЫЙ МОСТ"_s, {Case});
    row("Cyrillic by its sound", u"Кедровый Мост"_s, u"Kedrovyi Most"_s, {Alphabet});
    row("Greek by its sound", u"Ελαιώνες Θράκης"_s, u"Elaiones Thrakis"_s, {Alphabet});
    row("Cyrillic of another sound", u"Кедровый Мост"_s, u"Pinewhistle"_s, {Other});
    row("entity", u"Marrow & Pike"_s, u"Marrow &amp; Pike"_s, {Garbled});
    row("entity without its end", u"Marrow & Pike"_s, u"Marrow &amp Pike"_s, {Garbled});
    row("entity in capitals", u"CAFÉ NOIR"_s, u"CAF&EACUTE; NOIR"_s, {Garbled});
    row("entity of a letter", u"Bäckerei Groß"_s, u"B&auml;ckerei Gro&szlig;"_s, {Garbled});
    row("entity by its number", u"O'Hara"_s, u"O&#39;Hara"_s, {Garbled});
    row("entity by its number, as Windows counts", u"O\u2019Hara"_s, u"O&#146;Hara"_s, {Garbled});
    row("entity by its number in hex", u"Café Noir"_s, u"Caf&#xE9; Noir"_s, {Garbled});
    row("entity beyond Latin", u"Кедр"_s, u"&#1050;&#1077;&#1076;&#1088;"_s, {Garbled});
    row("entity of a space", u"Old Mill"_s, u"Old&nbsp;Mill"_s, {Garbled});
    row("encoded twice", u"Marrow & Pike"_s, u"Marrow &amp;amp; Pike"_s, {Garbled});
    row("encoded twice, by its number", u"Café Noir"_s, u"Caf&amp;#233; Noir"_s, {Garbled});
    row("entity against a word", u"Marrow and Pike"_s, u"Marrow &amp; Pike"_s, {Garbled, Ampersand});
    row("wrong code page", u"Björk Müller"_s, u"Bj\u00c3\u00b6rk M\u00c3\u00bcller"_s, {Garbled});
    row("wrong code page, twice", u"Björk"_s, u"Bj\u00c3\u0192\u00c2\u00b6rk"_s, {Garbled});
    row("wrong code page of Windows", u"O\u2019Hara"_s, u"O\u00e2\u20ac\u2122Hara"_s, {Garbled});
    row("wrong code page of Latin-1", u"O\u2019Hara"_s, u"O\u00e2\u0080\u0099Hara"_s, {Garbled});
    row("wrong code page of another script", u"Кедр"_s, u"\u00d0\u0161\u00d0\u00b5\u00d0\u00b4\u00d1\u20ac"_s,
        {Garbled});
    row("wrong code page and accents", u"Bjork"_s, u"Bj\u00c3\u00b6rk"_s, {Garbled, Accent});
    row("no entity", u"R&D; Works"_s, u"R&D Works"_s, {Punctuation});
    row("accents that are meant", u"MENÜ™"_s, u"MENÜ"_s, {Punctuation});
    row("article", u"Old Mill"_s, u"The Old Mill"_s, {Article});
    row("article in capitals", u"Old Mill"_s, u"THE Old Mill"_s, {Article});
    row("article behind a comma", u"Old Mill"_s, u"Old Mill, The"_s, {Article});
    row("article of another language", u"Goldene Gans"_s, u"Die Goldene Gans"_s, {Article});
    row("article and suffix", u"Old Mill"_s, u"The Old Mill Ltd"_s, {Article, LegalSuffix});
    row("an article alone is a name", u"The"_s, u"Theo"_s, {Other});
    row("no article", u"Theodor Mill"_s, u"Odor Mill"_s, {Other});
    row("one letter", u"Pinewhistle"_s, u"Pinewhistel"_s, {Typo});
    row("other", u"Acme"_s, u"Birch"_s, {Other});
    row("numbers", u"Customer 1"_s, u"Customer 2"_s, {Other});
    row("only signs", u"--"_s, u"::"_s, {Other});
}

void TestNameDifference::eachClassIsNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(Classes, classes);
    QCOMPARE(nameClasses(from, to), classes);
    QCOMPARE(nameDifference(from, to).isSame(), from == to);
}

void TestNameDifference::typosAreLettersAndFew_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isTypo");
    QTest::newRow("one of many") << u"pinewhistle"_s << u"pinewhistel"_s << true;
    QTest::newRow("two of many") << u"pinewhistle"_s << u"pinwhistl"_s << true;
    QTest::newRow("three") << u"pinewhistle"_s << u"pinwhst"_s << false;
    QTest::newRow("one of few") << u"acmes"_s << u"acmer"_s << true;
    QTest::newRow("two of few") << u"acmes"_s << u"acner"_s << false;
    QTest::newRow("too short") << u"acme"_s << u"acne"_s << false;
    QTest::newRow("a number") << u"school12"_s << u"school13"_s << false;
    QTest::newRow("a letter beside a number") << u"school12"_s << u"schol12"_s << true;
    QTest::newRow("signs that are words") << u"东方建筑有限公司"_s << u"西方建筑有限公司"_s << false;
    QTest::newRow("the same") << u"acmes"_s << u"acmes"_s << false;
}

void TestNameDifference::typosAreLettersAndFew()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, isTypo);
    QCOMPARE(isTypoOf(left, right), isTypo);
    QCOMPARE(isTypoOf(right, left), isTypo);
}

void TestNameDifference::fewEditsAreCountedRightly()
{
    // The whole table, without a band.
    const auto distance = [](const QString &left, const QString &right) {
        QList<QList<qsizetype>> cells(left.size() + 1, QList<qsizetype>(right.size() + 1));
        for (qsizetype row = 0; row <= left.size(); ++row) {
            for (qsizetype column = 0; column <= right.size(); ++column) {
                qsizetype &best = cells[row][column];
                if (row == 0 || column == 0) {
                    best = row + column;
                    continue;
                }
                best = std::min({cells[row - 1][column] + 1, cells[row][column - 1] + 1,
                                 cells[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)});
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    best = std::min(best, cells[row - 2][column - 2] + 1);
            }
        }
        return cells[left.size()][right.size()];
    };
    QRandomGenerator dice(3);
    const auto word = [&dice] {
        QString text;
        for (int i = dice.bounded(0, 8); i > 0; --i)
            text += QChar(u'a' + dice.bounded(3));
        return text;
    };
    for (int round = 0; round < 4000; ++round) {
        const QString left = word();
        const QString right = word();
        for (qsizetype most = 0; most <= 3; ++most)
            QCOMPARE(isWithinEdits(left, right, most), distance(left, right) <= most);
    }
}

void TestNameDifference::spansSpellBothNames()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const QStringList names = manyNames(seed);
        for (const QString &from : names) {
            for (const QString &to : names) {
                const NameDifference difference = nameDifference(from, to);
                QCOMPARE(spelled(difference, NameSpan::Kind::Removed), from);
                QCOMPARE(spelled(difference, NameSpan::Kind::Added), to);
                for (const NameSpan &span : difference.spans) {
                    QVERIFY(!span.text.isEmpty());
                    QVERIFY(span.kind != NameSpan::Kind::Same || span.hidden == HiddenCharacter::None);
                }
                QCOMPARE(difference.isSame(), from == to);
            }
        }
    }
}

void TestNameDifference::theDifferenceIsTheSameFromBothSides()
{
    for (quint32 seed = 11; seed <= 16; ++seed) {
        const QStringList names = manyNames(seed);
        for (const QString &from : names) {
            for (const QString &to : names) {
                const Classes classes = nameClasses(from, to);
                QCOMPARE(nameClasses(to, from), classes);
                const bool sameKey =
                    overlookedNameKey(from) == overlookedNameKey(to) && !overlookedNameKey(from).isEmpty();
                const bool isSameToPeople = !classes.contains(NameClass::Typo) &&
                                            !classes.contains(NameClass::Alphabet) &&
                                            !classes.contains(NameClass::Other);
                QVERIFY2(from == to || sameKey == isSameToPeople, qPrintable(from + u'|' + to));
            }
        }
    }
}

void TestNameDifference::hiddenCharactersAreNamed_data()
{
    using enum HiddenCharacter;
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<HiddenCharacter>("hidden");
    QTest::newRow("leading") << u"Acme"_s << u" Acme"_s << LeadingSpace;
    QTest::newRow("trailing") << u"Acme"_s << u"Acme "_s << TrailingSpace;
    QTest::newRow("double") << u"Old Mill"_s << u"Old  Mill"_s << DoubleSpace;
    QTest::newRow("inside") << u"Oldmill"_s << u"Old mill"_s << Space;
    QTest::newRow("no break") << u"OldMill"_s << u"Old\u00a0Mill"_s << NoBreakSpace;
    QTest::newRow("tab") << u"OldMill"_s << u"Old\tMill"_s << OtherSpace;
    QTest::newRow("no width") << u"Acme"_s << u"Acme\ufeff"_s << NoWidth;
    QTest::newRow("separate accent") << u"Caf\u00e9"_s << u"Cafe\u0301"_s << SeparateAccent;
    QTest::newRow("composed accent") << u"Cafe\u0301"_s << u"Caf\u00e9"_s << ComposedAccent;
    QTest::newRow("look-alike") << u"Acme"_s << u"\u0410cme"_s << LookAlikeLetter;
    QTest::newRow("a letter") << u"Acme"_s << u"Acmes"_s << None;
}

void TestNameDifference::hiddenCharactersAreNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(HiddenCharacter, hidden);
    QList<HiddenCharacter> added;
    for (const NameSpan &span : nameDifference(from, to).spans) {
        if (span.kind == NameSpan::Kind::Added)
            added.append(span.hidden);
    }
    QCOMPARE(added, QList<HiddenCharacter>{hidden});
}

void TestNameDifference::quiteDifferentNamesAreComparedByWords()
{
    using enum NameSpan::Kind;
    const NameDifference difference = nameDifference(u"Marrow Solicitors"_s, u"Marrow Architects"_s);
    const QList<NameSpan> expected{{Same, u"Marrow "_s}, {Removed, u"Solicitors"_s}, {Added, u"Architects"_s}};
    QCOMPARE(difference.spans, expected);
}

void TestNameDifference::namesAreFoundWithoutComparingAll()
{
    QRandomGenerator dice(7);
    QStringList names;
    for (int i = 0; i < 300; ++i) {
        QString name;
        const int length = dice.bounded(5, 16);
        for (int letter = 0; letter < length; ++letter)
            name += QChar(u'a' + dice.bounded(4));
        names.append(name);
    }
    const NearNames near(names);
    qsizetype pairs = 0;
    for (const QString &name : names) {
        const QString key = overlookedNameKey(name);
        const QList<qsizetype> found = near.typosOf(key);
        for (qsizetype i = 0; i < names.size(); ++i) {
            // Two letters more or less are always found; two swaps at the seams of the pieces may not be.
            if (isTypoOf(key, near.key(i)) && qAbs(key.size() - near.key(i).size()) == 2)
                QVERIFY2(found.contains(i), qPrintable(key + u' ' + near.key(i)));
            if (found.contains(i)) {
                ++pairs;
                QVERIFY(isTypoOf(key, near.key(i)));
            }
        }
        QVERIFY(near.withKey(key).contains(names.indexOf(name)));
    }
    QVERIFY(pairs > 0);
    QVERIFY(near.typosOf(u"unlike"_s).isEmpty());
}

TRIVET_TEST(TestNameDifference)

} // namespace tst_namedifference

#include "tst_namedifference.moc"
