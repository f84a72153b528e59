// SPDX-License-Identifier: Apache-2.0
#include "http/jsonresources.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_jsonresources {

using namespace Qt::StringLiterals;
using namespace trivet;

class JsonResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesPartsAndMetaAreRead();
    void oneResourceIsReadLikeMany();
    void linkageIsCollectedInOrder();
    void partsMayComeBeforeTheData();
    void typesAreSpeltOneWay();
    void noDataAtAllIsAnEmptyList();
    void valuesDoNotLeakFromOneResourceToTheNext();
    void listsOfTextsAreKeptAndOthersAreNot();
    void whatIsNoDocumentIsABadReply_data();
    void whatIsNoDocumentIsABadReply();
    void changedBytesNeverCrash();
};

namespace {

struct Seen
{
    QStringList data; ///< "type/id name -> related"
    QStringList included;
    qint64 total = -1;
    std::optional<Problem> problem;
};

Seen readAll(const QByteArray &body)
{
    Seen seen;
    const auto line = [](const JsonResource &resource, JsonRow &row) {
        QStringList related;
        for (const ResourceRef &ref : resource.related)
            related.append(ref.type + u'/' + ref.id);
        return u"%1/%2 %3 -> %4"_s.arg(resource.ref.type, resource.ref.id, row.text(0), related.join(u','));
    };
    seen.problem = readResources(
        body, {{"name"}, {"name"}, {"total"}},
        [&](const JsonResource &resource, JsonRow &row) { seen.data.append(line(resource, row)); },
        [&](const JsonResource &resource, JsonRow &row) { seen.included.append(line(resource, row)); },
        [&](JsonRow &meta) { seen.total = meta.whole(0); });
    return seen;
}

const QByteArray sample = R"({"data":[{"id":"1","type":"pets","attributes":{"name":"Rex","age":3},
    "relationships":{"owner":{"data":{"id":"7","type":"people"},"links":{"self":"x"}},"toys":{"data":[{"id":"4","type":"toys"},{"id":"5","type":"toys"}]},
    "vet":{"data":null},"food":{}}},{"type":"pets","id":2,"attributes":{"name":"Tom"}}],
    "included":[{"id":"7","type":"people","attributes":{"name":"Ada"},"relationships":{"pets":{"data":[{"id":"1","type":"pets"}]}}}],
    "meta":{"total":2,"filters":{}},"links":{},"jsonapi":{"version":"1.0"}})";

} // namespace

void JsonResourcesTest::resourcesPartsAndMetaAreRead()
{
    const Seen seen = readAll(sample);
    QVERIFY(!seen.problem);
    QCOMPARE(seen.data, (QStringList{u"pets/1 Rex -> people/7,toys/4,toys/5"_s, u"pets/2 Tom -> "_s}));
    QCOMPARE(seen.included, QStringList{u"people/7 Ada -> pets/1"_s});
    QCOMPARE(seen.total, 2);
}

void JsonResourcesTest::oneResourceIsReadLikeMany()
{
    const Seen seen = readAll(R"({"data":{"id":"1","type":"pets","attributes":{"name":"Rex"},
        "included":[{"id":"7","type":"people","attributes":{"name":"Ada"}}]}})");
    QVERIFY(!seen.problem);
    QCOMPARE(seen.data, QStringList{u"pets/1 Rex -> "_s});
    QCOMPARE(seen.included, QStringList{u"people/7 Ada -> "_s});
    QCOMPARE(seen.total, 0);
}

void JsonResourcesTest::linkageIsCollectedInOrder()
{
    const Seen seen =
        readAll(R"({"data":[{"id":"1","type":"pets","relationships":{"b":{"data":[{"type":"x","id":2},{"id":"3"},5]},
        "a":{"data":{"type":"y","id":"1"}},"c":[],"d":null}}]})");
    QVERIFY(!seen.problem);
    QCOMPARE(seen.data, QStringList{u"pets/1  -> x/2,y/1"_s});
}

void JsonResourcesTest::partsMayComeBeforeTheData()
{
    const Seen seen = readAll(
        R"({"meta":{"total":1},"included":[{"id":"7","type":"people"}],"data":[{"attributes":{"name":"Rex"},"id":"1","type":"pets"}]})");
    QVERIFY(!seen.problem);
    QCOMPARE(seen.data, QStringList{u"pets/1 Rex -> "_s});
    QCOMPARE(seen.included.size(), 1);
    QCOMPARE(seen.total, 1);
}

void JsonResourcesTest::typesAreSpeltOneWay()
{
    const Seen seen = readAll(
        R"({"data":[{"id":"1","type":"House_Pets","relationships":{"a":{"data":{"type":"pet_toys","id":"1"}}}}]})");
    QCOMPARE(seen.data, QStringList{u"house-pets/1  -> pet-toys/1"_s});
}

void JsonResourcesTest::noDataAtAllIsAnEmptyList()
{
    for (const QByteArray body : {R"({"data":[]})", R"({"data":[],"included":null,"meta":null})"}) {
        const Seen seen = readAll(body);
        QVERIFY(!seen.problem);
        QVERIFY(seen.data.isEmpty() && seen.included.isEmpty());
    }
}

void JsonResourcesTest::valuesDoNotLeakFromOneResourceToTheNext()
{
    const Seen seen = readAll(
        R"({"data":[{"id":"1","type":"pets","attributes":{"name":"Rex"}},{"id":"2","type":"pets","attributes":{}},
        {"id":"3","type":"pets","attributes":null},{"id":"4","type":"pets"}]})");
    QCOMPARE(seen.data, (QStringList{u"pets/1 Rex -> "_s, u"pets/2  -> "_s, u"pets/3  -> "_s, u"pets/4  -> "_s}));
}

void JsonResourcesTest::listsOfTextsAreKeptAndOthersAreNot()
{
    QList<QStringList> lists;
    const auto read = [&lists](const QByteArray &value) {
        return readResources(R"({"data":[{"id":"1","type":"a","attributes":{"macs":)" + value + "}}]}",
                             {{"macs"}, {}, {}},
                             [&lists](const JsonResource &, JsonRow &row) { lists.append(row.texts(0)); });
    };
    for (const QByteArray value : {R"(["a","b"])", "[]", "null", R"("a")"})
        QVERIFY(!read(value));
    QCOMPARE(lists, (QList<QStringList>{{u"a"_s, u"b"_s}, {}, {}, {u"a"_s}}));
    for (const QByteArray value : {R"(["a",1])", R"({"a":1})"})
        QVERIFY(read(value).has_value());
}

void JsonResourcesTest::whatIsNoDocumentIsABadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no data") << R"({"meta":{"total":1}})"_ba;
    QTest::newRow("errors instead") << R"({"errors":[{"title":"no"}]})"_ba;
    QTest::newRow("data is a number") << R"({"data":5})"_ba;
    QTest::newRow("data is null") << R"({"data":null,"meta":{"total":0}})"_ba;
    QTest::newRow("a resource is a text") << R"({"data":["x"]})"_ba;
    QTest::newRow("no type") << R"({"data":[{"id":"1"}]})"_ba;
    QTest::newRow("no id") << R"({"data":[{"type":"pets"}]})"_ba;
    QTest::newRow("an id that is null") << R"({"data":[{"id":null,"type":"pets"}]})"_ba;
    QTest::newRow("wrong type of a wanted attribute")
        << R"({"data":[{"id":"1","type":"pets","attributes":{"name":{}}}]})"_ba;
    QTest::newRow("a part without id") << R"({"data":[],"included":[{"type":"pets"}]})"_ba;
    QTest::newRow("wrong type in meta") << R"({"data":[],"meta":{"total":"x"}})"_ba;
    QTest::newRow("behind the end") << R"({"data":[]} x)"_ba;
}

void JsonResourcesTest::whatIsNoDocumentIsABadReply()
{
    QFETCH(QByteArray, body);
    const Seen seen = readAll(body);
    QVERIFY(seen.problem.has_value());
    QCOMPARE(seen.problem->kind, ProblemKind::BadReply);
}

void JsonResourcesTest::changedBytesNeverCrash()
{
    int readable = 0;
    for (qsizetype at = 0; at < sample.size(); ++at) {
        for (const char byte : {'"', '{', ']', '0', '\\', '\xFF'}) {
            QByteArray body = sample;
            body[at] = byte;
            readable += readAll(body).problem ? 0 : 1;
        }
    }
    QVERIFY(readable > 0);
}

TRIVET_TEST(JsonResourcesTest)

} // namespace tst_jsonresources

#include "tst_jsonresources.moc"
