// SPDX-License-Identifier: Apache-2.0
#include "core/answers.h"
#include "core/clock.h"
#include "core/problem.h"
#include "core/proxychoice.h"
#include "core/secret.h"
#include "core/secrettext.h"
#include "core/verdict.h"
#include "core/wholefile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace trivet;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>,
              "a second owner is asked for by name");

namespace tst_core {

class TstCore : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aSecretAsTextIsOverwrittenWhereItStood()
    {
        QString seen;
        {
            const SecretText text(Secret::fromText(u"s3cret"_s));
            QCOMPARE(text.view(), u"s3cret");
            seen = text.text(); // the same characters
        }
        QCOMPARE(seen, QString(6, QChar(u'\0')));
        QByteArray bytes = QByteArray("s3cret").append('!');
        const QByteArray shared = bytes;
        wipe(bytes);
        QCOMPARE(shared, QByteArray(7, '\0'));
        QString literal = u"in the program"_s;
        wipe(literal);
        QVERIFY(literal.isEmpty());
    }

    void aMovedSecretLeavesNothingBehind()
    {
        Secret first = Secret::fromText(u"s3cret"_s);
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty());
        QCOMPARE(second.expose(), QByteArray("s3cret"));
    }

    void aCloneIsItsOwnValue()
    {
        const Secret first = Secret::fromText(u"s3cret"_s);
        Secret second = first.clone();
        QVERIFY(second.equals(first));
        second = Secret();
        QCOMPARE(first.expose(), QByteArray("s3cret"));
    }

    void fingerprintsTellValuesAndSaltsApart()
    {
        const Secret one = Secret::fromText(u"one"_s);
        const Secret two = Secret::fromText(u"two"_s);
        QCOMPARE(one.fingerprint("salt"), one.clone().fingerprint("salt"));
        QVERIFY(one.fingerprint("salt") != two.fingerprint("salt"));
        QVERIFY(one.fingerprint("salt") != one.fingerprint("pepper"));
        QVERIFY(!one.fingerprint("salt").contains(u"one"_s));
    }

    void everyAnswerHasItsOwnKeyAndField()
    {
        QSet<QString> keys;
        QSet<QString> fields;
        for (const AnswerSpec &spec : answerSpecs()) {
            keys.insert(QString::fromLatin1(spec.key));
            fields.insert(answerFieldName(spec.id));
            QCOMPARE(answerFromKey(QString::fromLatin1(spec.key)), std::optional(spec.id));
        }
        QCOMPARE(keys.size(), answerSpecs().size());
        QCOMPARE(fields.size(), answerSpecs().size());
        QVERIFY(!answerFromKey(u"no-such-answer"_s));
        QCOMPARE(answerFieldName(AnswerId::AutotaskUserName), u"autotaskUserNameEdit"_s);
    }

    void practiceTimeStartsAtTheWorldsAndNeverRunsBackwards()
    {
        const QDateTime start(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
        const PracticeClock clock(start, 1000.0);
        const QDateTime first = clock.now();
        QVERIFY(first >= start);
        QVERIFY(clock.now() >= first);
        QCOMPARE(clock.speed(), 1000.0);
    }

    void aProxyIsAHostAndAPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("the system's") << QString() << QString() << true;
        QTest::newRow("none") << u"none"_s << u"none"_s << true;
        QTest::newRow("host and port") << u" proxy.example:8080 "_s << u"proxy.example:8080"_s << true;
        QTest::newRow("as an address") << u"http://proxy.example:8080/"_s << u"proxy.example:8080"_s << true;
        QTest::newRow("IPv6") << u"[fd00::1]:3128"_s << u"[fd00::1]:3128"_s << true;
        QTest::newRow("no port") << u"proxy.example"_s << QString() << false;
        QTest::newRow("with a password") << u"http://anna:secret@proxy.example:8080"_s << QString() << false;
        QTest::newRow("another kind") << u"socks5://proxy.example:1080"_s << QString() << false;
        QTest::newRow("a page") << u"http://proxy.example:8080/wpad.dat"_s << QString() << false;
    }
    void aProxyIsAHostAndAPort()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QFETCH(bool, isRead);
        const auto choice = proxyChoice(text);
        QCOMPARE(choice.has_value(), isRead);
        if (choice)
            QCOMPARE(proxyText(*choice), kept);
    }

    void everyProblemKindHasItsOwnKey()
    {
        QSet<QString> keys;
        for (int kind = 0; kind <= static_cast<int>(ProblemKind::Internal); ++kind)
            keys.insert(problemKindKey(static_cast<ProblemKind>(kind)));
        QCOMPARE(keys.size(), static_cast<int>(ProblemKind::Internal) + 1);
    }

    void aFileIsWrittenWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.html"_s);
        QVERIFY(writeWholeFile(path, "first"));
        QVERIFY(writeWholeFile(path, "second"));
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"report.html"_s});
    }

    void whatIsNoPlainFileKeepsItsPlace()
    {
        const QTemporaryDir folder;
        const QString other = folder.filePath(u"other.txt"_s);
        QVERIFY(writeWholeFile(other, "somebody's"));
        const QString link = folder.filePath(u"link.html"_s);
        QVERIFY(QFile::link(other, link));
        const QString dangling = folder.filePath(u"dangling.html"_s);
        QVERIFY(QFile::link(folder.filePath(u"nowhere.html"_s), dangling));
        for (const QString &path : {link, dangling, folder.path(), folder.filePath(u"no-such-folder/report.html"_s)}) {
            const Result<void> written = writeWholeFile(path, "ours");
            QVERIFY2(!written, qPrintable(path));
            QCOMPARE(written.error().kind, ProblemKind::FileNotWritten);
            QCOMPARE(written.error().subject, path);
        }
        QCOMPARE(contentOf(other), QByteArray("somebody's"));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFile::exists(folder.filePath(u"nowhere.html"_s)));
#ifdef Q_OS_LINUX
        QVERIFY(!writeWholeFile(u"/dev/full"_s, "ours"));
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
#endif
    }

    void verdictWordsAreTheContractsWords()
    {
        QCOMPARE(verdictStateKey(VerdictState::NeedsYou), u"needs-you"_s);
        QCOMPARE(verdictSourceKey(VerdictSource::Inferred), u"inferred"_s);
        QCOMPARE(severityKey(Severity::Blocks), u"B"_s);
    }
};

TRIVET_TEST(TstCore)

} // namespace tst_core

#include "tst_core.moc"
