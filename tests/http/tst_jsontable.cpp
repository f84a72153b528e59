// SPDX-License-Identifier: Apache-2.0
#include "http/jsontable.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_jsontable {

using namespace Qt::StringLiterals;
using namespace trivet;

class JsonTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndTopMembersAreRead();
    void unknownMembersAreSkippedHoweverDeep();
    void namesMatchInAnyCase();
    void absentAndNullReadAsNothing();
    void wrongTypesAreBadReplies_data();
    void wrongTypesAreBadReplies();
    void oddRowsAreCountedAndTheFirstIsNamed();
    void textThatIsANumberOrAFlagIsRead();
    void charactersThatAreNoneAreReplaced_data();
    void charactersThatAreNoneAreReplaced();
    void aDecimalIsNoTime();
    void timesComeInThreeForms_data();
    void timesComeInThreeForms();
    void whatIsNoAnswerIsABadReply_data();
    void whatIsNoAnswerIsABadReply();
    void everyCutOffAnswerIsABadReply();
    void aByteOrderMarkIsNoReasonToFail();
    void changedBytesNeverCrash();
};

namespace {

struct Row
{
    qint64 id = 0;
    QString name;
    bool on = false;
    QString inner;
};

struct Read
{
    QList<Row> rows;
    qint64 total = 0;
    std::optional<Problem> problem;
};

Read readAll(const QByteArray &body)
{
    Read out;
    const JsonSource source{"items", {"id", "name", "on", "type.category"}, {"page.total"}};
    out.problem = readJson(
        body, source,
        [&out](JsonRow &row) {
            row.require(0);
            out.rows.append({row.whole(0), row.text(1), row.yes(2), row.text(3)});
        },
        [&out](JsonRow &top) { out.total = top.whole(0); });
    return out;
}

const QByteArray sampleAnswer =
    R"({"items":[{"id":1,"name":"caf\u00e9 \"x\"","on":true,"type":{"type":"Main","category":"Server"}},)"
    R"({"id":2,"udf":{"udf1":null,"udf2":["a",{"b":[1,2,{"c":null}]}]},"name":"zwei","on":0}],)"
    R"("page":{"count":2,"total":2},"more":[1,2,3]})";

} // namespace

void JsonTableTest::rowsAndTopMembersAreRead()
{
    const Read read = readAll(sampleAnswer);
    QVERIFY(!read.problem);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows[0].id, qint64(1));
    QCOMPARE(read.rows[0].name, u"caf\u00e9 \"x\""_s);
    QVERIFY(read.rows[0].on);
    QCOMPARE(read.rows[0].inner, u"Server"_s);
    QCOMPARE(read.rows[1].name, u"zwei"_s);
    QCOMPARE(read.rows[1].inner, QString());
    QCOMPARE(read.total, qint64(2));
}

void JsonTableTest::unknownMembersAreSkippedHoweverDeep()
{
    QByteArray deep;
    for (int i = 0; i < 100; ++i)
        deep += R"({"x":[)";
    deep += "1";
    for (int i = 0; i < 100; ++i)
        deep += "]}";
    const Read read = readAll(R"({"first":)" + deep + R"(,"items":[{"junk":)" + deep + R"(,"id":7}]})");
    QVERIFY2(!read.problem, read.problem ? qPrintable(read.problem->detail) : "");
    QCOMPARE(read.rows.first().id, qint64(7));
}

void JsonTableTest::namesMatchInAnyCase()
{
    const Read read = readAll(R"({"Items":[{"ID":5,"NAME":"n","Type":{"CATEGORY":"c"}}],"PAGE":{"Total":1}})");
    QVERIFY(!read.problem);
    QCOMPARE(read.rows.first().id, qint64(5));
    QCOMPARE(read.rows.first().inner, u"c"_s);
    QCOMPARE(read.total, qint64(1));
}

void JsonTableTest::absentAndNullReadAsNothing()
{
    const Read read = readAll(R"({"items":[{"id":5,"name":null,"on":null,"type":null},{"id":6}],"page":null})");
    QVERIFY(!read.problem);
    QCOMPARE(read.rows[0].name, QString());
    QCOMPARE(read.rows[0].on, false);
    QCOMPARE(read.rows[1].inner, QString());
}

void JsonTableTest::wrongTypesAreBadReplies_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("a word for an id") << R"({"id":"one"})"_ba;
    QTest::newRow("fraction for an id") << R"({"id":1.5})"_ba;
    QTest::newRow("a number beyond all integers") << R"({"id":1e300})"_ba;
    QTest::newRow("no id") << R"({"name":"n"})"_ba;
    QTest::newRow("null id") << R"({"id":null})"_ba;
    QTest::newRow("fraction for text") << R"({"id":1,"name":3.5})"_ba;
    QTest::newRow("a number that no computer holds") << R"({"id":1e999})"_ba;
    QTest::newRow("list for text") << R"({"id":1,"name":["x"]})"_ba;
    QTest::newRow("object for text") << R"({"id":1,"name":{"x":1}})"_ba;
    QTest::newRow("a word for yes or no") << R"({"id":1,"on":"often"})"_ba;
    QTest::newRow("two for yes or no") << R"({"id":1,"on":2})"_ba;
    QTest::newRow("row is a number") << "4"_ba;
    QTest::newRow("row is a list") << "[]"_ba;
    QTest::newRow("row is null") << "null"_ba;
}

void JsonTableTest::wrongTypesAreBadReplies()
{
    QFETCH(QByteArray, row);
    const Read read = readAll(R"({"items":[{"id":9},)" + row + "]}");
    QVERIFY(read.problem);
    QCOMPARE(read.problem->kind, ProblemKind::BadReply);
    QVERIFY2(read.problem->detail.contains(u"row 1"_s), qPrintable(read.problem->detail));
}

void JsonTableTest::oddRowsAreCountedAndTheFirstIsNamed()
{
    OddRows odd;
    QList<qint64> kept;
    const JsonSource source{"items", {"id", "name"}, {}, &odd};
    const auto problem =
        readJson(R"({"items":[{"id":1,"name":"a"},{"id":2,"name":["b"]},null,{"name":"c"},{"id":5,"name":"e"},7]})",
                 source, [&kept](JsonRow &row) {
                     const qint64 id = row.whole(0);
                     row.require(0);
                     if (row.isOdd())
                         return;
                     row.keep(QString::number(id));
                     kept.append(id);
                     Q_UNUSED(row.text(1))
                 });
    QVERIFY(!problem);
    QCOMPARE(kept, (QList<qint64>{1, 2, 5}));
    QCOMPARE(odd.seen, 6);
    QCOMPARE(odd.count, 4);
    QCOMPARE(odd.dropped, 3);
    QCOMPARE(odd.first, std::optional(UnreadableRow{u"2"_s, 2, u"name"_s}));
}

void JsonTableTest::textThatIsANumberOrAFlagIsRead()
{
    const Read read =
        readAll(R"({"items":[{"id":" 17","name":365,"on":"True"},{"id":1,"on":"0"}],"page":{"total":"2"}})");
    QVERIFY(!read.problem);
    QCOMPARE(read.rows[0].id, 17);
    QCOMPARE(read.rows[0].name, u"365"_s);
    QVERIFY(read.rows[0].on);
    QVERIFY(!read.rows[1].on);
    QCOMPARE(read.total, 2);
}

void JsonTableTest::charactersThatAreNoneAreReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first half of a pair") << "a\\ud83d"_ba << u"a\uFFFD"_s;
    QTest::newRow("second half of a pair") << "\\uDE00b"_ba << u"\uFFFDb"_s;
    QTest::newRow("halves in the wrong order") << "\\ude00\\ud83d"_ba << u"\uFFFD\uFFFD"_s;
    QTest::newRow("a half before a whole pair") << "\\ud83d\\ud83d\\ude00"_ba << u"\uFFFD\U0001F600"_s;
    QTest::newRow("a whole pair") << "\\ud83d\\ude00"_ba << u"\U0001F600"_s;
    QTest::newRow("an escaped backslash before a u") << "\\\\ud83d"_ba << u"\\ud83d"_s;
    QTest::newRow("Latin-1") << "caf\xe9"_ba << u"caf\uFFFD"_s;
    QTest::newRow("a half as bytes") << "x\xed\xa0\xbdy"_ba << u"x\uFFFD\uFFFD\uFFFDy"_s;
}

void JsonTableTest::charactersThatAreNoneAreReplaced()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Read read = readAll("{\"items\":[{\"id\":1,\"name\":\"" + text + "\"},{\"id\":2}]}");
    QVERIFY2(!read.problem, read.problem ? qPrintable(read.problem->detail) : "");
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows[0].name, expected);
}

void JsonTableTest::aDecimalIsNoTime()
{
    OddRows odd;
    QDateTime time;
    const JsonSource source{"items", {"at"}, {}, &odd};
    QVERIFY(!readJson(R"({"items":[{"at":1772338209.557}]})", source, [&time](JsonRow &row) { time = row.time(0); }));
    QVERIFY(!time.isValid());
    QCOMPARE(odd.first, std::optional(UnreadableRow{{}, 1, u"at"_s}));
}

void JsonTableTest::timesComeInThreeForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime time(QDate(2026, 3, 1), QTime(4, 10, 9, 557), Qt::UTC);
    const QDateTime whole(QDate(2026, 3, 1), QTime(4, 10, 9), Qt::UTC);
    QTest::newRow("Z") << R"("2026-03-01T04:10:09.557Z")"_ba << time;
    QTest::newRow("no zone is UTC") << R"("2026-03-01T04:10:09.557")"_ba << time;
    QTest::newRow("no fraction") << R"("2026-03-01T04:10:09Z")"_ba << whole;
    QTest::newRow("an offset") << R"("2026-03-01T05:10:09+01:00")"_ba << whole;
    QTest::newRow("epoch milliseconds") << "1772338209557"_ba << time;
    QTest::newRow("null") << "null"_ba << QDateTime();
    QTest::newRow("empty") << R"("")"_ba << QDateTime();
    QTest::newRow("no time") << R"("yesterday")"_ba << QDateTime();
}

void JsonTableTest::timesComeInThreeForms()
{
    QFETCH(QByteArray, value);
    QFETCH(QDateTime, expected);
    QDateTime read;
    const auto problem =
        readJson(R"({"at":)" + value + "}", {{}, {}, {"at"}}, {}, [&read](JsonRow &top) { read = top.time(0); });
    QVERIFY(!problem);
    QCOMPARE(read, expected);
    QCOMPARE(read.isValid(), expected.isValid());
}

void JsonTableTest::whatIsNoAnswerIsABadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("spaces") << "  \n"_ba;
    QTest::newRow("HTML") << "<html><body>Log in</body></html>"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("text") << R"("ok")"_ba;
    QTest::newRow("rows are missing") << "{}"_ba;
    QTest::newRow("rows are null") << R"({"items":null})"_ba;
    QTest::newRow("rows are an object") << R"({"items":{}})"_ba;
    QTest::newRow("rows are text") << R"({"items":"none"})"_ba;
    QTest::newRow("two answers") << R"({"items":[]}{"items":[]})"_ba;
    QTest::newRow("words after the end") << R"({"items":[]} and more)"_ba;
    QTest::newRow("a bare word") << R"({"items":[{"id":1,"name":nul}]})"_ba;
}

void JsonTableTest::whatIsNoAnswerIsABadReply()
{
    QFETCH(QByteArray, body);
    const Read read = readAll(body);
    QVERIFY(read.problem);
    QCOMPARE(read.problem->kind, ProblemKind::BadReply);
}

void JsonTableTest::everyCutOffAnswerIsABadReply()
{
    for (qsizetype length = 0; length < sampleAnswer.size(); ++length)
        QVERIFY2(readAll(sampleAnswer.left(length)).problem, qPrintable(u"cut at %1"_s.arg(length)));
    QVERIFY(!readAll(sampleAnswer).problem);
}

void JsonTableTest::aByteOrderMarkIsNoReasonToFail()
{
    QVERIFY(!readAll("\xEF\xBB\xBF" + sampleAnswer).problem);
}

void JsonTableTest::changedBytesNeverCrash()
{
    const QByteArray marks = "{}[]\",:0-ntf\\ \x01\xff";
    int refused = 0;
    for (qsizetype at = 0; at < sampleAnswer.size(); ++at) {
        for (const char mark : marks) {
            QByteArray body = sampleAnswer;
            body[at] = mark;
            const Read read = readAll(body);
            if (read.problem) {
                QCOMPARE(read.problem->kind, ProblemKind::BadReply);
                ++refused;
            }
        }
    }
    QVERIFY(refused > 1000);
}

TRIVET_TEST(JsonTableTest)

} // namespace tst_jsontable

#include "tst_jsontable.moc"
