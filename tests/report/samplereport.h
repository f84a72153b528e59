// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/checks.h"
#include "report/report.h"

#include <memory>

namespace trivet::test {

inline QDateTime reportNow()
{
    return {QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
}

/// A name that breaks out of markup wherever it is put in unescaped.
inline QString evilName()
{
    return QStringLiteral(
        "</td></table><script>alert('x')</script><img src=x onerror=alert(1)> \"Fox\" & O'Hara\n<b>&amp;");
}

inline Verdict verdictOf(const QString &id, VerdictState state, const QByteArray &finding)
{
    Verdict verdict;
    verdict.checkId = id;
    verdict.state = state;
    verdict.source = VerdictSource::Api;
    verdict.finding = finding;
    verdict.checkedAt = reportNow().addSecs(-300);
    return verdict;
}

inline ReportWords plainWords()
{
    ReportWords words;
    words.statement = [](const QString &id) { return QStringLiteral("statement of ") + id; };
    words.title = [](const Verdict &verdict) { return QStringLiteral("title of ") + verdict.checkId; };
    words.evidence = [](const Verdict &verdict) {
        return QStringLiteral("evidence of ") + verdict.checkId + QLatin1Char(' ') +
               verdict.arguments.join(QLatin1Char(' '));
    };
    words.source = [](VerdictSource source) { return QStringLiteral("source ") + verdictSourceKey(source); };
    words.entity = [](const QString &entity) { return QStringLiteral("entity ") + entity; };
    words.list = [](DataSetId set) { return QStringLiteral("list ") + dataSetKey(set); };
    words.field = [](const QByteArray &field) { return QStringLiteral("field ") + QString::fromLatin1(field); };
    return words;
}

inline datto_saas::Domain clientDomain(qint64 id, const QString &name, int seats)
{
    datto_saas::Domain domain;
    domain.customerId = id;
    domain.customerName = name;
    domain.seatsUsed = seats;
    return domain;
}

inline std::shared_ptr<const Inventory> sampleInventory()
{
    auto inventory = std::make_shared<Inventory>();
    const QDateTime read = reportNow().addSecs(-600);
    inventory->saasDomains = {
        {clientDomain(1, QStringLiteral("Birch Dental"), 5), clientDomain(1, QStringLiteral("Birch Dental"), 2),
         clientDomain(2, QStringLiteral("Cedar Law"), 9), clientDomain(3, QStringLiteral("Dogwood"), 1)},
        read,
        true,
        {}};
    it_glue::Organization organization;
    organization.id = 900;
    organization.name = QStringLiteral("Birch Dental");
    inventory->glueOrganizations = {{organization}, read, true, {}};
    Problem timeout;
    timeout.kind = ProblemKind::Timeout;
    inventory->rmmSites.problem = timeout;
    return inventory;
}

/// A tenant in the middle of its way: a failed check with records, one that a person confirmed, one waived warning.
inline ReportInput sampleInput()
{
    ReportInput input;
    input.tenant = QStringLiteral("Fernhill IT");
    input.trivetVersion = QStringLiteral("0.1.0");
    input.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    input.zone = QTimeZone::utc();
    input.words = plainWords();
    input.stepStates = {{QStringLiteral("access"), StepState::Passed},
                        {QStringLiteral("device-sync"), StepState::Failed}};
    input.passedAt = {{QStringLiteral("access"), reportNow().addDays(-1)}};
    input.links = {{LinkId::AutotaskRmm, LinkValue::Failed, 5, 6, false}};

    Verdict blank = verdictOf(QStringLiteral("R03"), VerdictState::Failed, "blank-types");
    blank.arguments = {QStringLiteral("3"), QStringLiteral("20")};
    blank.records = {{VendorId::Autotask, QStringLiteral("ConfigurationItems"), QStringLiteral("9001"), evilName()}};
    Verdict confirmed = verdictOf(QStringLiteral("C06"), VerdictState::Passed, "confirmed");
    confirmed.source = VerdictSource::Confirmed;
    input.verdicts = {verdictOf(QStringLiteral("A01"), VerdictState::Passed, "zone-found"), blank, confirmed,
                      verdictOf(QStringLiteral("R02"), VerdictState::NeedsYou, "near-duplicates"),
                      verdictOf(QStringLiteral("R18"), VerdictState::Unknown, "not-read")};
    input.ages = {{QStringLiteral("secret-saved"), reportNow().addDays(-40),
                   QStringLiteral("Autotask: Password (Secret) saved")}};
    input.dates = {{QStringLiteral("it-glue-key-idle"), reportNow().addDays(80), QStringLiteral("The key ends"),
                    QStringLiteral("Use it")}};
    input.changes = {{{VendorId::Autotask, QStringLiteral("ConfigurationItems"), QStringLiteral("9001"), evilName()},
                      QStringLiteral("configurationItemType"),
                      {},
                      QStringLiteral("Workstation"),
                      ChangeState::Done,
                      QStringLiteral("R03"),
                      QStringLiteral("Ada"),
                      reportNow().addSecs(-30)}};
    input.waivers = {{QStringLiteral("R02"), QStringLiteral("Both types are in use"), QStringLiteral("Ada"),
                      reportNow().addSecs(-60)}};

    Facts &facts = input.facts;
    facts.now = reportNow();
    facts.inventory = sampleInventory();
    facts.answers.values = {{AnswerId::Who, QStringLiteral("Ada")},
                            {AnswerId::AutotaskUserName, QStringLiteral("trivet@fernhill.example")}};
    facts.confirmations = {
        {QStringLiteral("C06"), {}, QStringLiteral("Grace"), reportNow().addSecs(-900)},
        {QStringLiteral("C06"), {}, QStringLiteral("Ada"), reportNow().addSecs(-100)},
        {QStringLiteral("C23"), QStringLiteral("2"), QStringLiteral("Ada"), reportNow().addSecs(-50)}};
    facts.mapping = {{QStringLiteral("Laptop"), true, QStringLiteral("RMM_Laptop"), QStringLiteral("Workstation")},
                     {QStringLiteral("Server"), false, QStringLiteral("Server, rack"), {}}};
    facts.saasDecisions = {{2, SaasDecision::Kind::Match, 901, QStringLiteral("Cedar Legal")},
                           {4, SaasDecision::Kind::Ignore, 0, {}}};
    facts.itGlueLastUsed = reportNow().addDays(-10);
    for (int i = 0; i < 500; ++i)
        facts.samples.append({reportNow().addSecs(60 * (i - 500)), i, 499});
    return input;
}

} // namespace trivet::test
