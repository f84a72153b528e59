// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/it_glue/parsers.h"

#include <QTest>

namespace tst_itglueerrors {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::it_glue;

class ItGlueErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVendorsWordsAreFound_data();
    void theVendorsWordsAreFound();
    void longWordsAreCut();
    void syncErrorsAreFoundWhateverTheirShape_data();
    void syncErrorsAreFoundWhateverTheirShape();
    void aRecordWithoutErrorsHasNone_data();
    void aRecordWithoutErrorsHasNone();
    void whatShowsNoConfigurationIsABadReply_data();
    void whatShowsNoConfigurationIsABadReply();
};

void ItGlueErrorsTest::theVendorsWordsAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("401")
        << R"({"errors":[{"status":401,"title":"Unauthorized","detail":"Unauthorized resource access","source":{"pointer":"id"}}]})"_ba
        << u"Unauthorized resource access"_s;
    QTest::newRow("gateway") << R"({"message":"Forbidden"})"_ba << u"Forbidden"_s;
    QTest::newRow("422 with pointer")
        << R"({"errors":[{"status":422,"title":"Unprocessable Entity","detail":"must exist","source":{"pointer":"/data/attributes/configuration-type"}}]})"_ba
        << u"configuration-type: must exist"_s;
    QTest::newRow("pointer without slash")
        << R"({"errors":[{"status":422,"title":"Unprocessable Entity","detail":"must exist","source":{"pointer":"configuration-type"}}]})"_ba
        << u"configuration-type: must exist"_s;
    QTest::newRow("title without detail")
        << R"({"errors":[{"status":422,"title":"Valid organization_id is required","source":{"pointer":"/data/attributes/organization_id"}}]})"_ba
        << u"Valid organization_id is required"_s;
    QTest::newRow("status as text")
        << R"({"errors":[{"status":"422","title":"Unprocessable Entity","detail":"is too long"}]})"_ba
        << u"is too long"_s;
    QTest::newRow("two, and one again") << R"({"errors":[{"detail":"one"},{"detail":"two"},{"detail":"one"}]})"_ba
                                        << u"one; two"_s;
    QTest::newRow("errors that are texts") << R"({"errors":["not allowed"]})"_ba << u"not allowed"_s;
    QTest::newRow("error") << R"({"error":"Not Found","status":404})"_ba << u"Not Found"_s;
    QTest::newRow("HTML")
        << "<!DOCTYPE html>\n<html><head><title>\n The page you were looking for doesn't exist (404)</title></head></html>"_ba
        << u"The page you were looking for doesn't exist (404)"_s;
    QTest::newRow("HTML without title") << "<h1>Forbidden</h1>"_ba << QString();
    QTest::newRow("text") << "upstream  request timeout\n"_ba << u"upstream request timeout"_s;
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("unknown form") << R"({"errors":{"a":1},"x":2})"_ba << QString();
}

void ItGlueErrorsTest::theVendorsWordsAreFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(errorText(body), text);
}

void ItGlueErrorsTest::longWordsAreCut()
{
    QCOMPARE(errorText(R"({"message":")" + QByteArray(5000, 'x') + R"("})").size(), 1000);
    QCOMPARE(errorText(QByteArray(5000, 'x')).size(), 1000);
}

void ItGlueErrorsTest::syncErrorsAreFoundWhateverTheirShape_data()
{
    QTest::addColumn<QByteArray>("rest"); // of the document's "data", and behind it
    QTest::addColumn<QStringList>("psa");
    QTest::addColumn<QStringList>("rmm");
    const QByteArray linked =
        R"(,"relationships":{"adapters-resources-errors":{"data":[{"id":"3","type":"adapters-resources-errors"}]},
        "rmm-adapters-resources-errors":{"data":[{"id":"4","type":"rmm-adapters-resources-errors"}]}}})";
    const QStringList psaText{u"Serial number is already taken"_s};
    const QStringList rmmText{u"No matching configuration"_s};
    QTest::newRow("included") << QByteArray(linked + R"(,"included":[
        {"id":"3","type":"adapters-resources-errors","attributes":{"adapter-type-name":"Autotask","message":"Serial number is already taken","created-at":"2026-11-20T07:01:02.345Z"}},
        {"id":"4","type":"rmm-adapters-resources-errors","attributes":{"error":{"code":12,"text":"No matching configuration"}}}])")
                              << psaText << rmmText;
    QTest::newRow("included without linkage, snake case") << R"(},"included":[
        {"id":"3","type":"adapters_resources_errors","attributes":{"error-messages":["Serial number is already taken"]}},
        {"id":"4","type":"rmm_adapters_resources_errors","attributes":{"details":"No matching configuration"}}])"_ba
                                                          << psaText << rmmText;
    QTest::newRow("another type behind the linkage")
        << R"(,"relationships":{"rmm-adapters-resources-errors":{"data":[{"id":"4","type":"sync-errors"}]}}},
        "included":[{"id":"4","type":"sync-errors","attributes":{"message":"No matching configuration"}},{"id":"5","type":"sync-errors","attributes":{"message":"another's"}}])"_ba
        << QStringList() << rmmText;
    QTest::newRow("inside the record")
        << R"(,"included":[{"id":3,"type":"adapters-resources-errors","attributes":{"message":"Serial number is already taken"}}]})"_ba
        << psaText << QStringList();
    QTest::newRow("as attributes")
        << R"(,"attributes":{"name":"SRV01","adapters-resources-errors":["Serial number is already taken"],
        "rmm-adapters-resources-errors":{"reason":"No matching configuration"}}})"_ba
        << psaText << rmmText;
    QTest::newRow("a sentence under no known name")
        << R"(},"included":[{"id":"3","type":"adapters-resources-errors",
        "attributes":{"adapter-type-name":"Autotask","what":"Serial number is already taken","url":"https://x.example/a%20b"}}])"_ba
        << QStringList{u"Serial number is already taken"_s} << QStringList();
    QTest::newRow("no words at all")
        << R"(},"included":[{"id":"3","type":"adapters-resources-errors","attributes":{"code":12}}])"_ba
        << QStringList{u"adapters-resources-errors 3"_s} << QStringList();
    QTest::newRow("linked but not there")
        << linked << QStringList{u"adapters-resources-errors 3"_s} << QStringList{u"rmm-adapters-resources-errors 4"_s};
    QTest::newRow("two alike")
        << R"(},"included":[{"id":"3","type":"adapters-resources-errors","attributes":{"message":"Serial number is already taken"}},
        {"id":"4","type":"adapters-resources-errors","attributes":{"message":"Serial number is already taken"}}])"_ba
        << psaText << QStringList();
}

void ItGlueErrorsTest::syncErrorsAreFoundWhateverTheirShape()
{
    QFETCH(QByteArray, rest);
    QFETCH(QStringList, psa);
    QFETCH(QStringList, rmm);
    QByteArray body = R"({"data":{"id":"455","type":"configurations")" + rest + "}";
    if (!rest.contains(R"("attributes":{"name")"))
        body.replace(R"("type":"configurations")", R"("type":"configurations","attributes":{"name":"SRV01"})");
    const auto errors = parseRecordErrors(body);
    QVERIFY2(errors.has_value(), errors ? "" : qPrintable(errors.error().detail));
    QCOMPARE(errors->configurationId, 455);
    QCOMPARE(errors->name, u"SRV01"_s);
    QCOMPARE(errors->psaErrors, psa);
    QCOMPARE(errors->rmmErrors, rmm);
}

void ItGlueErrorsTest::aRecordWithoutErrorsHasNone_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("nothing said") << "}"_ba;
    QTest::newRow("empty linkage")
        << R"(,"relationships":{"adapters-resources-errors":{"data":[]},"rmm-adapters-resources-errors":{"data":null}}})"_ba;
    QTest::newRow("no linkage") << R"(,"relationships":{"adapters-resources-errors":{}}},"included":[])"_ba;
    QTest::newRow("other parts")
        << R"(},"included":[{"id":"1","type":"adapters-resources","attributes":{"adapter-type-name":"Autotask","message":"fine so far"}}])"_ba;
    QTest::newRow("empty attributes")
        << R"(,"attributes":{"adapters-resources-errors":[],"rmm-adapters-resources-errors":null,"adapters_resources_errors":0,"notes":"an error once"}})"_ba;
}

void ItGlueErrorsTest::aRecordWithoutErrorsHasNone()
{
    QFETCH(QByteArray, rest);
    const auto errors = parseRecordErrors(R"({"data":{"id":4489414129010795,"type":"configurations")" + rest + "}");
    QVERIFY(errors.has_value());
    QCOMPARE(errors->configurationId, 4489414129010795);
    QCOMPARE(errors->psaErrors, QStringList());
    QCOMPARE(errors->rmmErrors, QStringList());
}

void ItGlueErrorsTest::whatShowsNoConfigurationIsABadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a list") << R"({"data":[{"id":"455","type":"configurations"}]})"_ba;
    QTest::newRow("another kind") << R"({"data":{"id":"455","type":"organizations"}})"_ba;
    QTest::newRow("no id") << R"({"data":{"type":"configurations"}})"_ba;
    QTest::newRow("broken off") << R"({"data":{"id":"455","type":"configurations")"_ba;
}

void ItGlueErrorsTest::whatShowsNoConfigurationIsABadReply()
{
    QFETCH(QByteArray, body);
    const auto errors = parseRecordErrors(body);
    QVERIFY(!errors);
    QCOMPARE(errors.error().kind, ProblemKind::BadReply);
    QCOMPARE(errors.error().vendor, std::optional(VendorId::ItGlue));
}

TRIVET_TEST(ItGlueErrorsTest)

} // namespace tst_itglueerrors

#include "tst_itglueerrors.moc"
