// SPDX-License-Identifier: Apache-2.0
#include "support/samplefacts.h"
#include "support/testprogram.h"
#include "ui/pages/existingdata/forecastrows.h"
#include "ui/pages/saasmatching/saasrows.h"
#include "ui/pages/saasmatching/worklist.h"

#include <QTest>

namespace tst_pagerows {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

using Confirmations = QList<Confirmation>;

const QDateTime eight(QDate(2026, 5, 12), QTime(8, 0), Qt::UTC);

QDateTime after(double hours)
{
    return eight.addSecs(static_cast<qint64>(hours * 3600));
}

Confirmation connectedAt(const QDateTime &when)
{
    return {u"C21"_s, {}, u"Mira"_s, when};
}

Confirmation carriedOutAt(const QDateTime &when)
{
    return {u"C23"_s, u"3101"_s, u"Mira"_s, when};
}

ForecastRow rowOf(const QList<ForecastRow> &rows, const QString &id)
{
    for (const ForecastRow &row : rows) {
        if (row.id == id)
            return row;
    }
    return {};
}

QString piecesOf(const NameMarks &marks, NameMark::Kind kind)
{
    QString pieces;
    for (const NameMark &mark : marks)
        pieces += mark.kind == kind ? mark.text : QString();
    return pieces;
}

/// The sample tenant before its first sync: organizations of exactly the companies' names, none linked.
Inventory beforeTheSync()
{
    test::SampleFacts sample;
    for (it_glue::Organization &organization : sample.inventory.glueOrganizations.rows) {
        organization.links.clear();
        organization.psa = it_glue::PsaState::Disabled;
    }
    for (it_glue::Configuration &row : sample.inventory.glueConfigurations.rows) {
        row.links.clear();
        row.psa = it_glue::PsaState::Disabled;
    }
    return sample.inventory;
}

SaasMatch clientNamed(const QString &name)
{
    SaasMatch match;
    match.client.id = 3101;
    match.client.name = name;
    return match;
}

SaasMatch decided(const QString &client, SaasDecision::Kind kind, const QString &organization)
{
    SaasMatch match = clientNamed(client);
    match.decision = SaasDecision{3101, kind, 7101, organization};
    match.state = kind == SaasDecision::Kind::Ignore ? SaasState::Ignored : SaasState::Matched;
    return match;
}

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
}

} // namespace

/// What the tables and lists of the pages are made of, without a page.
class TestPageRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companyOfExactlyTheNameJoins()
    {
        const auto rows = organizationRows(matchForecast(beforeTheSync()));
        const ForecastRow row = rowOf(rows, u"101"_s);
        QCOMPARE(row.state, ForecastState::Joins);
        QCOMPARE(row.autotaskName, u"Customer 1"_s);
        QCOMPARE(plainName(row.itGlueName), u"Customer 1"_s);
    }

    void nearMissIsDoubledAndItsLettersAreMarked_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("invisible");
        QTest::newRow("legal suffix") << u"Customer 1 Ltd"_s << u"Ltd"_s << QString() << u" "_s;
        QTest::newRow("no-break space at the end") << u"Customer 1\u00a0"_s << QString() << QString() << u"\u00a0"_s;
        QTest::newRow("lower case") << u"customer 1"_s << u"c"_s << u"C"_s << QString();
        QTest::newRow("space missing") << u"Customer1"_s << QString() << u" "_s << QString();
    }
    void nearMissIsDoubledAndItsLettersAreMarked()
    {
        QFETCH(QString, organization);
        Inventory inventory = beforeTheSync();
        inventory.glueOrganizations.rows[1].name = organization;
        const ForecastRow row = rowOf(organizationRows(matchForecast(inventory)), u"101"_s);
        QCOMPARE(row.state, ForecastState::Doubled);
        QCOMPARE(row.autotaskName, u"Customer 1"_s);
        QCOMPARE(plainName(row.itGlueName), organization); // IT Glue's name, letter for letter
        QTEST(piecesOf(row.itGlueName, NameMark::Kind::Removed), "extra");
        QTEST(piecesOf(row.itGlueName, NameMark::Kind::Added), "missing");
        QTEST(piecesOf(row.itGlueName, NameMark::Kind::Invisible), "invisible");
        QVERIFY(!row.why.isEmpty());
    }

    void secondOrganizationBesideTheRightOneHasARowOfItsOwn()
    {
        Inventory inventory = beforeTheSync();
        it_glue::Organization second = inventory.glueOrganizations.rows[1];
        second.id = 7999;
        second.name = u"CUSTOMER 1"_s;
        inventory.glueOrganizations.rows.append(second);
        const auto rows = organizationRows(matchForecast(inventory));
        QCOMPARE(rowOf(rows, u"101"_s).state, ForecastState::Joins);
        const ForecastRow beside = rowOf(rows, u"101/7999"_s);
        QCOMPARE(beside.state, ForecastState::Doubled);
        QCOMPARE(plainName(beside.itGlueName), u"CUSTOMER 1"_s);
        QCOMPARE(rows.first().id, beside.id); // worst first, though its company joins
    }

    void secondOrganizationOfExactlyTheNameSaysSo()
    {
        Inventory inventory = test::SampleFacts().inventory;
        it_glue::Organization second = inventory.glueOrganizations.rows[1];
        second.id = 7999;
        second.links.clear();
        second.psa = it_glue::PsaState::Disabled;
        inventory.glueOrganizations.rows.append(second);
        const ForecastRow beside = rowOf(organizationRows(matchForecast(inventory)), u"101/7999"_s);
        QCOMPARE(beside.state, ForecastState::Doubled);
        QCOMPARE(beside.why, u"The names are exactly the same"_s);
    }

    void configurationThatNoDeviceFitsStaysAsItIs()
    {
        Inventory inventory = beforeTheSync();
        inventory.glueConfigurations.rows[0].name = u"SOMETHING ELSE"_s;
        inventory.glueConfigurations.rows[0].serialNumber = u"none of them"_s;
        const auto rows = configurationRows(matchForecast(inventory));
        const ForecastRow alone = rowOf(rows, QString::number(inventory.glueConfigurations.rows[0].id));
        QCOMPARE(alone.state, ForecastState::Alone);
        QVERIFY(alone.autotaskName.isEmpty());
    }

    void devicesThatAutotaskHoldsTwiceStandFirst()
    {
        Inventory inventory = beforeTheSync();
        autotask::ConfigurationItem twin = inventory.devices.rows[0];
        twin.id = 9900;
        inventory.devices.rows.append(twin);
        const auto rows = configurationRows(matchForecast(inventory));
        QCOMPARE(rows[0].state, ForecastState::Doubled);
        QCOMPARE(rows[1].state, ForecastState::Doubled);
        QVERIFY(rows[0].id != rows[1].id);
        QVERIFY2(rows[0].why.contains(u'2'), qPrintable(rows[0].why));
        const auto whole = configurationRows(matchForecast(beforeTheSync()));
        QVERIFY(whole.first().state != ForecastState::Doubled);
    }

    void companyThatNobodyKnowsIsCreated()
    {
        Inventory inventory = beforeTheSync();
        inventory.glueOrganizations.rows.removeAt(1);
        const ForecastRow row = rowOf(organizationRows(matchForecast(inventory)), u"101"_s);
        QCOMPARE(row.state, ForecastState::Created);
        QVERIFY(row.itGlueName.isEmpty());
    }

    void severalOfOneNameAreAmbiguous()
    {
        Inventory inventory = beforeTheSync();
        it_glue::Organization twin = inventory.glueOrganizations.rows[1];
        twin.id = 7998;
        inventory.glueOrganizations.rows.append(twin);
        QCOMPARE(rowOf(organizationRows(matchForecast(inventory)), u"101"_s).state, ForecastState::Ambiguous);
    }

    void configurationsOfAnotherPsaAreOrphaned()
    {
        Inventory inventory = beforeTheSync();
        it_glue::Configuration &row = inventory.glueConfigurations.rows[0];
        row.links = {{u"ConnectWise Manage"_s, u"12"_s, true, false}};
        const auto rows = configurationRows(matchForecast(inventory));
        const ForecastRow orphan = rowOf(rows, QString::number(row.id));
        QCOMPARE(orphan.state, ForecastState::Orphaned);
        QVERIFY(orphan.autotaskName.isEmpty());
        QCOMPARE(rows.first().id, orphan.id); // worst first
        const ForecastRow joined = rowOf(rows, QString::number(inventory.glueConfigurations.rows[1].id));
        QCOMPARE(joined.state, ForecastState::Joins);
        QVERIFY(!joined.autotaskName.isEmpty());
    }

    void eachStateOfAClientHasItsPlace_data()
    {
        QTest::addColumn<SaasMatch>("match");
        QTest::addColumn<MatchGroup>("group");
        QTest::addColumn<MatchProgress>("progress");
        QTest::addColumn<MatchKind>("kind");
        using enum MatchProgress;
        using Kind = SaasDecision::Kind;
        const auto done = [](SaasMatch match) {
            match.isCarriedOut = true;
            return match;
        };
        SaasMatch byName = clientNamed(u"Aldergate"_s);
        byName.state = SaasState::Matched;
        byName.organizationId = 7101;
        SaasMatch wouldDouble = decided(u"Aldergate"_s, Kind::Create, u"Aldergate"_s);
        wouldDouble.duplicates = {{7101, u"aldergate"_s, 0.9, {}, SaasName::Client, true}};
        QTest::newRow("undecided") << clientNamed(u"Aldergate"_s) << MatchGroup::Unmatched << Decide << MatchKind::None;
        QTest::newRow("matched by its name") << byName << MatchGroup::Matched << Done << MatchKind::Match;
        // Decided is not done: it stays in the worklist until somebody did it in IT Glue.
        QTest::newRow("to match") << decided(u"A"_s, Kind::Match, u"B"_s) << MatchGroup::Unmatched << ToDo
                                  << MatchKind::Match;
        QTest::newRow("to create") << decided(u"A"_s, Kind::Create, u"A"_s) << MatchGroup::Unmatched << ToDo
                                   << MatchKind::Create;
        QTest::newRow("would be doubled") << wouldDouble << MatchGroup::Unmatched << Confirm << MatchKind::Create;
        QTest::newRow("to ignore") << decided(u"A"_s, Kind::Ignore, {}) << MatchGroup::Unmatched << ToDo
                                   << MatchKind::Ignore;
        QTest::newRow("matched") << done(decided(u"A"_s, Kind::Match, u"B"_s)) << MatchGroup::Matched << Done
                                 << MatchKind::Match;
        QTest::newRow("ignored") << done(decided(u"A"_s, Kind::Ignore, {})) << MatchGroup::Ignored << Done
                                 << MatchKind::Ignore;
    }
    void eachStateOfAClientHasItsPlace()
    {
        QFETCH(SaasMatch, match);
        const SaasMatchRow row = saasRows({match}).first();
        QTEST(row.group, "group");
        QTEST(row.progress, "progress");
        QTEST(row.kind, "kind");
        QCOMPARE(row.revert.isEmpty(), !match.decision.has_value());
    }

    void suggestionSaysWhatDiffers()
    {
        SaasMatch match = clientNamed(u"Aldergate"_s);
        match.suggestions = {{7101, u"Aldergate Ltd"_s, 0.93, nameDifference(u"Aldergate"_s, u"Aldergate Ltd"_s),
                              SaasName::Client, true}};
        const MatchSuggestion suggestion = saasRows({match}).first().suggestion;
        QCOMPARE(suggestion.organizationId, u"7101"_s);
        QCOMPARE(suggestion.percent, 93);
        QVERIFY(suggestion.strong);
        QCOMPARE(plainName(suggestion.difference), u"Aldergate Ltd"_s);
        QVERIFY(!suggestion.reason.isEmpty());
        QVERIFY(saasRows({match}).first().organizationId.isEmpty()); // suggested is not chosen
    }
    void aSuggestionSaysWhichNameAgreed()
    {
        test::SampleFacts sample;
        sample.inventory.saasDomains.rows[0].customerName = u"M365 tenant 7"_s;
        const MatchSuggestion suggestion = saasRows(SaasNames(sample.inventory).matches({}, {})).last().suggestion;
        QCOMPARE(suggestion.organizationId, u"7101"_s);
        QCOMPARE(suggestion.reason, u"By its name in the Partner Portal, Customer 1: The names are exactly the same"_s);
    }

    void organizationsToChooseFromAreSortedAndInactiveOnesSaidSo()
    {
        test::SampleFacts sample;
        sample.inventory.glueOrganizations.rows[2].statusName = u"inactive"_s;
        sample.inventory.glueOrganizations.rows[2].name = u"aardvark"_s;
        const auto choices = matchOrganizations(sample.inventory);
        QCOMPARE(choices.size(), 4);
        QCOMPARE(choices.first().name, u"aardvark"_s);
        QVERIFY(!choices.first().note.isEmpty());
        QVERIFY(choices.last().note.isEmpty());
    }

    void clocksFollowTheVendors_data()
    {
        QTest::addColumn<Confirmations>("given");
        QTest::addColumn<double>("now");
        QTest::addColumn<QDateTime>("queued");
        QTest::addColumn<QDateTime>("latest");
        QTest::addColumn<QDateTime>("manualOpens");
        QTest::addColumn<QDateTime>("lastAutomatic");
        QTest::addColumn<QDateTime>("nextAutomatic");
        const QDateTime none;
        const Confirmations connected{connectedAt(eight)};
        QTest::newRow("not connected") << Confirmations{} << 3.0 << none << none << none << none << none;
        QTest::newRow("queued for an hour") << connected << 0.5 << after(1) << none << none << none << after(24);
        QTest::newRow("ran; by hand again after six hours")
            << connected << 2.0 << none << after(1) << after(7) << none << after(24);
        QTest::newRow("by hand is open") << connected << 7.5 << none << after(1) << none << none << after(24);
        QTest::newRow("the day after") << connected << 25.0 << none << after(1) << none << after(24) << after(48);
        QTest::newRow("the third day") << connected << 71.0 << none << after(1) << none << after(48) << after(72);
        QTest::newRow("work done since queues one more")
            << Confirmations{carriedOutAt(after(9)), connectedAt(eight), carriedOutAt(after(10))} << 10.5 << after(11)
            << none << none << none << after(24);
    }
    void clocksFollowTheVendors()
    {
        QFETCH(Confirmations, given);
        QFETCH(double, now);
        const SaasClocks clocks = saasClocks(given, after(now));
        QTEST(clocks.queued, "queued");
        QTEST(clocks.lastManual, "latest");
        QTEST(clocks.manualOpens, "manualOpens");
        QTEST(clocks.lastAutomatic, "lastAutomatic");
        QTEST(clocks.nextAutomatic, "nextAutomatic");
    }

    void worklistHoldsWhatWasDecidedAndNothingElse()
    {
        SaasMatch byName = clientNamed(u"By name"_s);
        byName.state = SaasState::Matched;
        SaasMatch done = decided(u"Done"_s, SaasDecision::Kind::Ignore, {});
        done.isCarriedOut = true;
        const auto lines =
            worklistLines({clientNamed(u"Open"_s), byName, decided(u"A"_s, SaasDecision::Kind::Match, u"B Ltd"_s),
                           decided(u"C"_s, SaasDecision::Kind::Create, u"C"_s), done});
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].todo.contains(u"B Ltd"_s));
        QCOMPARE(lines[0].organization, u"B Ltd"_s);
        QVERIFY(!lines[0].isDone);
        QCOMPARE(lines[1].organization, u"C"_s);
        QVERIFY(lines[2].organization.isEmpty());
        QVERIFY(lines[2].isDone);
    }

    void csvKeepsCommasQuotesAndScripts()
    {
        const QByteArray csv =
            worklistCsv({{.client = u"Ald, \"Erste\" \u00d6l"_s, .todo = u"Ignore"_s, .isDone = true}});
        QVERIFY(csv.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for UTF-8
        const QStringList lines = linesOf(csv);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"\"Ald, \"\"Erste\"\" \u00d6l\",\"Ignore\",\"\","_s));
        QVERIFY(lines[2].isEmpty()); // the last line ends too
        for (const QString &line : lines.mid(0, 2))
            QCOMPARE(line.count(u"\",\""_s), 3);
    }

    void csvNeverBeginsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"=HYPERLINK(\"http://x.example\";\"y\")"_s, u"+49 Bau"_s, u"-Bau-"_s, u"@Home"_s,
                                    u"\tTab"_s, u"\rLine"_s})
            QTest::newRow(qPrintable(name.trimmed())) << name;
    }
    void csvNeverBeginsAFormula()
    {
        QFETCH(QString, name);
        const QString csv =
            QString::fromUtf8(worklistCsv({{.client = name, .todo = u"Ignore"_s, .organization = name}}).mid(3));
        QString quoted = name;
        quoted.replace(u'"', u"\"\""_s);
        QCOMPARE(csv.count(u"\"'"_s + quoted + u'"'), 2);
        QVERIFY(!csv.contains(u"\""_s + quoted + u"\""_s));
    }

    void htmlShowsNamesAsTheyAre()
    {
        const QString html = worklistHtml(
            {{.client = u"<script>alert(1)</script>"_s, .todo = u"Match To: B & C <b>"_s}}, u"\"<i>MSP</i>"_s);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"<i>"_s));
        QVERIFY(!html.contains(u"C <b>"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
        QVERIFY(html.contains(u"B &amp; C"_s));
    }

    void emptyWorklistSaysThatThereIsNothingToDo()
    {
        QVERIFY(worklistHtml({}, u"MSP"_s) != worklistHtml({{.client = u"A"_s, .todo = u"Ignore"_s}}, u"MSP"_s));
        QVERIFY(!worklistHtml({}, u"MSP"_s).contains(u"<td>"_s));
        QCOMPARE(linesOf(worklistCsv({})).size(), 2);
    }
};

TRIVET_TEST(TestPageRows)

} // namespace tst_pagerows

#include "tst_pagerows.moc"
