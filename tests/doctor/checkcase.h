// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/checks.h"
#include "support/samplefacts.h"

#include <QTest>

#include <functional>

namespace trivet::test {

/// One row of a check's table: the healthy tenant, changed, and the verdict that must come of it.
struct CheckCase
{
    QString name;
    QString check;
    std::function<void(SampleFacts &)> change;
    VerdictState state = VerdictState::Passed;
    QByteArray finding = {};
    QStringList arguments = {};
    QStringList records = {}; ///< ids, in order
    QString because = {};
    QString field = {};
    VerdictSource source = VerdictSource::Api;
};

inline void addCases(const QList<CheckCase> &cases)
{
    QTest::addColumn<trivet::test::CheckCase>("row");
    for (const CheckCase &row : cases)
        QTest::newRow(qPrintable(row.check + u' ' + row.name)) << row;
}

inline void verifyCase(const CheckCase &row)
{
    SampleFacts sample;
    row.change(sample);
    const CheckSpec *spec = findCheck(row.check);
    QVERIFY(spec);
    const Verdict verdict = evaluate(*spec, sample.build());
    QCOMPARE(verdict.finding, row.finding);
    QCOMPARE(verdictStateKey(verdict.state), verdictStateKey(row.state));
    QCOMPARE(verdictSourceKey(verdict.source), verdictSourceKey(row.source));
    QCOMPARE(verdict.arguments, row.arguments);
    QStringList ids;
    for (const RecordRef &record : verdict.records)
        ids.append(record.id);
    QCOMPARE(ids, row.records);
    QCOMPARE(verdict.because, row.because);
    QCOMPARE(verdict.field, row.field);
    QVERIFY(spec->findings.contains(verdict.finding));
}

inline Problem problemOf(ProblemKind kind, int httpStatus = 0)
{
    Problem problem;
    problem.kind = kind;
    problem.httpStatus = httpStatus;
    return problem;
}

inline void refuse(SignIn &signIn, ProblemKind kind)
{
    signIn.outcome = SignIn::Outcome::Refused;
    signIn.problem = problemOf(kind);
    signIn.workedBefore = false;
}

} // namespace trivet::test

Q_DECLARE_METATYPE(trivet::test::CheckCase)
