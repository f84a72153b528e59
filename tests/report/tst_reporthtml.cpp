// SPDX-License-Identifier: Apache-2.0
#include "samplereport.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_reporthtml {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class ReportHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vendorTextIsNeverMarkup();
    void everyPlaceForTextIsEscaped();
    void thePageNeedsNothingElse();
    void itIsOneTreeWithHeadingsInOrder();
    void everyTableIsNamedAndHasHeads();
    void thePictureIsInThePage();
    void theLanguageDecidesTheDirection_data();
    void theLanguageDecidesTheDirection();
    void statesAreWordsToo();
    void cutListsSaySo();
    void secretsAreOnlySaidToBeKept();
    void anEmptyReportIsAPage();
    void openFindingsSayHowTheyAreMended();
    void whatIsNotSetUpIsNoFinding();
    void aSyncIsDrawn();
    void aNarrowPageNamesItsCells();
    void practiceIsMarked();
    void secretsAreSaidToBeWhereTheyAre_data();
    void secretsAreSaidToBeWhereTheyAre();
    void nothingIsCalledByAnInternalName();
};

namespace {

QString pageOf(const ReportInput &input, const ReportPicture &picture = {})
{
    return QString::fromUtf8(toHtml(reportModel(input), picture));
}

/// The page without what XML does not know: the doctype, and tags that HTML leaves open.
QString asXml(QString page)
{
    static const QRegularExpression open(u"<(meta|img|source)([^>]*)>"_s);
    return page.remove("<!DOCTYPE html>"_L1).replace(open, u"<\\1\\2/>"_s);
}

} // namespace

void ReportHtmlTest::vendorTextIsNeverMarkup()
{
    const QString page = pageOf(sampleInput());
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(!page.contains("<img"_L1));
    QVERIFY(!page.contains("<b>"_L1));
    QVERIFY(page.contains("&lt;/td&gt;&lt;/table&gt;&lt;script&gt;alert('x')&lt;/script&gt;"_L1) ||
            page.contains("&lt;/td&gt;&lt;/table&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"_L1));
    QVERIFY(page.contains("&quot;Fox&quot; &amp; O"_L1));
    QVERIFY(page.contains("&amp;amp;"_L1));
}

void ReportHtmlTest::everyPlaceForTextIsEscaped()
{
    const QString evil = evilName();
    ReportModel model = reportModel(sampleInput());
    model.tenant = model.madeBy = model.trivetVersion = evil;
    model.dates = {{evil, reportNow(), evil, evil}};
    for (ReportLink &link : model.links)
        link.name = evil;
    for (ReportChapter &chapter : model.chapters) {
        chapter.title = evil;
        for (ReportStep &step : chapter.steps) {
            step.title = step.number = evil;
            step.settings = {{evil, evil, evil}};
            step.instructions = {{evil, {evil}, {evil}}};
        }
    }
    for (ReportCheck &check : model.checks) {
        check.title = check.evidence = check.sourceWord = check.who = check.because = check.waived = evil;
        check.records = {{VendorId::ItGlue, evil, evil, evil}};
    }
    model.confirmations = {{evil, evil, evil, evil, evil, reportNow()}};
    model.waivers = {{evil, evil, evil, evil, reportNow()}};
    model.mapping = {{evil, true, evil, evil}};
    model.saas = {{7, evil, ReportSaasRow::Outcome::Match, evil, 1, evil, reportNow()}};
    ReportPicture picture;
    picture.text = evil;
    picture.light = "<svg/>";
    const QString page = QString::fromUtf8(toHtml(model, picture));
    for (const auto tag : {"<script"_L1, "<b>"_L1, "onerror=alert(1)>"_L1, "\"Fox\""_L1})
        QVERIFY2(!page.contains(tag), tag.data());
    QXmlStreamReader reader(asXml(page));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void ReportHtmlTest::thePageNeedsNothingElse()
{
    const QString page = pageOf(sampleInput());
    QVERIFY(page.startsWith("<!DOCTYPE html>"_L1));
    QVERIFY(page.contains("default-src 'none'"_L1));
    QVERIFY(!page.contains("http://"_L1));
    QVERIFY(!page.contains("https://"_L1));
    QVERIFY(!page.contains("<link"_L1));
    QVERIFY(!page.contains("@import"_L1));
    QVERIFY(!page.contains("url("_L1));
    QVERIFY(page.contains("prefers-color-scheme: dark"_L1));
    QVERIFY(page.contains("@media print"_L1));
}

void ReportHtmlTest::itIsOneTreeWithHeadingsInOrder()
{
    QXmlStreamReader reader(asXml(pageOf(sampleInput())));
    int level = 0;
    int first = 0;
    QStringList anchors;
    QStringList targets;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString tag = reader.name().toString();
        if (tag == "h1"_L1 || tag == "h2"_L1 || tag == "h3"_L1 || tag == "h4"_L1) {
            const int next = tag.at(1).digitValue();
            QVERIFY2(next <= level + 1, qPrintable(tag));
            level = next;
            first += next == 1 ? 1 : 0;
        }
        if (tag == "h2"_L1)
            anchors.append(u'#' + reader.attributes().value("id"_L1).toString());
        if (tag == "a"_L1)
            targets.append(reader.attributes().value("href"_L1).toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(first, 1);
    QVERIFY(anchors.size() >= 6);
    QCOMPARE(targets, anchors);
}

void ReportHtmlTest::everyTableIsNamedAndHasHeads()
{
    const QString page = pageOf(sampleInput());
    const qsizetype tables = page.count("<table "_L1);
    QVERIFY(tables >= 8);
    QCOMPARE(page.count("<caption"_L1), tables);
    QCOMPARE(page.count("<thead "_L1), tables);
    QCOMPARE(page.count("<tr role=\"row\"><th scope=\"row\""_L1) + tables, page.count("<tr "_L1));
    QVERIFY(!page.contains("></caption>"_L1));
}

void ReportHtmlTest::thePictureIsInThePage()
{
    ReportPicture picture;
    picture.light = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    picture.text = u"Three links"_s;
    QString page = pageOf(sampleInput(), picture);
    QVERIFY(page.contains("<img src=\"data:image/svg+xml;base64,"_L1 + QString::fromLatin1(picture.light.toBase64()) +
                          "\" alt=\"Three links\">"_L1));
    QVERIFY(!page.contains("<source"_L1));
    picture.dark = "dark";
    page = pageOf(sampleInput(), picture);
    QVERIFY(page.contains(QString::fromLatin1(picture.dark.toBase64())));
}

void ReportHtmlTest::theLanguageDecidesTheDirection_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("opening");
    QTest::newRow("English") << QLocale(u"en_US"_s) << u"<html lang=\"en\" dir=\"ltr\">"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"<html lang=\"de\" dir=\"ltr\">"_s;
    QTest::newRow("Arabic") << QLocale(u"ar_EG"_s) << u"<html lang=\"ar\" dir=\"rtl\">"_s;
}

void ReportHtmlTest::theLanguageDecidesTheDirection()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, opening);
    ReportInput input = sampleInput();
    input.locale = locale;
    const QString page = pageOf(input);
    QVERIFY2(page.contains(opening), qPrintable(page.left(80)));
    // Names keep their own direction, ids read from the left.
    QVERIFY(page.contains("<bdi>Fernhill IT</bdi>"_L1));
    QVERIFY(page.contains("<code dir=\"ltr\">9001</code>"_L1));
}

void ReportHtmlTest::statesAreWordsToo()
{
    const QString page = pageOf(sampleInput());
    QVERIFY(page.contains("<span class=\"pill bad\">Failed</span>"_L1));
    QVERIFY(page.contains("<span class=\"pill attention\">Needs you</span>"_L1));
    QVERIFY(page.contains("<span class=\"pill good\">Passed</span>"_L1));
    QVERIFY(page.contains("<span class=\"pill quiet\">Unknown</span>"_L1));
    QVERIFY(page.contains("Confirmed by Ada"_L1));
    QVERIFY(page.contains("Continued anyway: Both types are in use"_L1));
}

void ReportHtmlTest::cutListsSaySo()
{
    ReportInput input = sampleInput();
    QVERIFY(!pageOf(input).contains("more</p>"_L1));
    for (int i = 0; i < 1'500; ++i)
        input.verdicts[1].records.append({VendorId::Autotask, u"ConfigurationItems"_s, QString::number(i)});
    QVERIFY(pageOf(input).contains("and 1,301 more"_L1));
}

void ReportHtmlTest::secretsAreOnlySaidToBeKept()
{
    ReportInput input = sampleInput();
    input.facts.answers.values.insert(AnswerId::AutotaskSecret, u"canary-value"_s);
    input.facts.answers.secretFingerprints.insert(AnswerId::AutotaskSecret, u"canary-print"_s);
    const QString page = pageOf(input);
    QVERIFY(!page.contains("canary"_L1));
    QVERIFY(page.contains("Kept in the keychain"_L1));
}

void ReportHtmlTest::secretsAreSaidToBeWhereTheyAre_data()
{
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<OwnHealth::Vault>("vault");
    QTest::addColumn<bool>("isInKeychain");
    QTest::newRow("keychain") << false << OwnHealth::Vault::Ready << true;
    QTest::newRow("until it closes") << false << OwnHealth::Vault::SessionOnly << false;
    QTest::newRow("practice") << true << OwnHealth::Vault::NotProbed << false;
}

void ReportHtmlTest::secretsAreSaidToBeWhereTheyAre()
{
    QFETCH(bool, isPractice);
    QFETCH(OwnHealth::Vault, vault);
    QFETCH(bool, isInKeychain);
    ReportInput input = sampleInput();
    input.isPractice = isPractice;
    input.facts.ownHealth.vault = vault;
    input.facts.answers.secretFingerprints.insert(AnswerId::AutotaskSecret, u"print"_s);
    const QString page = QString::fromUtf8(toHtml(reportModel(input)));
    QCOMPARE(page.contains("Kept in the keychain"_L1), isInKeychain);
    QCOMPARE(page.contains("They are kept in the keychain"_L1), isInKeychain);
    QCOMPARE(page.contains("Kept until Trivet closes"_L1), !isInKeychain);
}

void ReportHtmlTest::nothingIsCalledByAnInternalName()
{
    ReportInput input = sampleInput();
    input.facts.answers.values.insert(AnswerId::ItGlueRegion, u"na"_s);
    input.facts.answers.values.insert(AnswerId::ItGlueWithoutApi, u"true"_s);
    const QString page = QString::fromUtf8(toHtml(reportModel(input)));
    QVERIFY(!page.contains(">na<"_L1));
    QVERIFY(!page.contains(">true<"_L1));
    QVERIFY(page.contains("North America"_L1));
    QVERIFY(page.contains(">Yes<"_L1));
    QVERIFY(page.contains(">list dattoSaas.domains<"_L1));
    QVERIFY(page.contains(">entity ConfigurationItems<"_L1));
    QVERIFY(page.contains(">field configurationItemType<"_L1));
}

void ReportHtmlTest::anEmptyReportIsAPage()
{
    const QString page = QString::fromUtf8(toHtml(ReportModel{}));
    QXmlStreamReader reader(asXml(page));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(page.contains("Nothing is open."_L1));
}

void ReportHtmlTest::openFindingsSayHowTheyAreMended()
{
    ReportInput input = sampleInput();
    input.words.hurts = [](const QString &id) { return u"hurt of "_s + id; };
    const QString page = pageOf(input);
    QVERIFY(page.contains("What it hurts later: hurt of R03"_L1));
    QVERIFY(page.contains("How to mend it: 1.6 "_L1));
    QVERIFY(!page.contains("hurt of A01"_L1));
}

void ReportHtmlTest::whatIsNotSetUpIsNoFinding()
{
    ReportInput input = sampleInput();
    input.verdicts.append(verdictOf(u"C18"_s, VerdictState::NeedsYou, "not-confirmed"));
    input.links = {{LinkId::AutotaskRmm, LinkValue::Failed, 5, 6, false},
                   {LinkId::RmmItGlue, LinkValue::NotSetUp, 0, 3, false}};
    const QString page = pageOf(input);
    QVERIFY(!page.contains("title of C18"_L1));
    QVERIFY(page.contains("Links that are not set up have no findings here."_L1));
}

void ReportHtmlTest::aSyncIsDrawn()
{
    const QString page = pageOf(sampleInput());
    QVERIFY(page.contains("<svg role=\"img\" aria-label=\"499 of 499 arrived between "_L1));
    QVERIFY(page.contains("<polyline points=\"56.0,160.0 "_L1));
}

void ReportHtmlTest::aNarrowPageNamesItsCells()
{
    const QString page = pageOf(sampleInput());
    QVERIFY(page.contains("max-width: 34rem"_L1));
    QCOMPARE(page.count("<td role=\"cell\" data-head=\""_L1), page.count("<td"_L1));
}

void ReportHtmlTest::practiceIsMarked()
{
    ReportInput input = sampleInput();
    QVERIFY(!pageOf(input).contains("Practice"_L1));
    input.isPractice = true;
    QVERIFY(pageOf(input).contains("Practice"_L1));
}

TRIVET_TEST(ReportHtmlTest)

} // namespace tst_reporthtml

#include "tst_reporthtml.moc"
