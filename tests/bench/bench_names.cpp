// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/matchforecast.h"
#include "inventory/joins/saasmatches.h"
#include "support/samplefacts.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

namespace {

QString madeUpName(QRandomGenerator &dice)
{
    static const QStringList stems{u"Alder"_s, u"Birch"_s, u"Calder"_s, u"Dove"_s,   u"Esker"_s, u"Farn"_s,
                                   u"Glim"_s,  u"Harts"_s, u"Inver"_s,  u"Jasper"_s, u"Kirk"_s,  u"Low"_s,
                                   u"Mire"_s,  u"North"_s, u"Oak"_s,    u"Pell"_s};
    static const QStringList ends{u"moor"_s,  u"wick"_s,  u"croft"_s,  u"ton"_s,
                                  u"field"_s, u"haven"_s, u"bridge"_s, u"water"_s};
    static const QStringList trades{u"Dental"_s,       u"Logistics"_s, u"Legal"_s,
                                    u"Print & Sign"_s, u"Surveyors"_s, u"Brewing"_s};
    static const QStringList forms{u"Ltd"_s, u"LLC"_s, u"GmbH"_s, u"Inc."_s, QString()};
    const auto one = [&dice](const QStringList &list) { return list[dice.bounded(list.size())]; };
    return (one(stems) + one(ends) + u' ' + one(stems) + one(ends).toLower() + u' ' + one(trades) + u' ' + one(forms))
        .trimmed();
}

/// As people type it a second time.
QString slipped(const QString &name, QRandomGenerator &dice)
{
    switch (dice.bounded(5)) {
    case 0: return name.toUpper();
    case 1: return name + u' ';
    case 2: return QString(name).replace(u'&', u"and"_s);
    case 3: return QString(name).remove(dice.bounded(name.size()), 1);
    default: return name + u" Holdings"_s;
    }
}

} // namespace

/// Milliseconds of the matching of names: clients with organizations, companies with organizations.
int main()
{
    QTextStream out(stdout);
    out << "names   saasMatches   suggested   strong   companyForecasts   doubled\n";
    for (const int count : {200, 1'000, 2'000, 5'000}) {
        QRandomGenerator dice(count);
        SampleFacts sample;
        auto &organizations = sample.inventory.glueOrganizations.rows;
        auto &domains = sample.inventory.saasDomains.rows;
        auto &companies = sample.inventory.companies.rows;
        organizations.clear();
        domains.clear();
        for (int i = 1; i <= count; ++i) {
            const QString name = madeUpName(dice);
            organizations.append({i, name});
            domains.append({i, slipped(name, dice), {}, i});
            companies.append({1000 + i, slipped(name, dice), 1, true});
        }
        QElapsedTimer timer;
        timer.start();
        const QList<SaasMatch> matches = SaasNames(sample.inventory).matches({}, {});
        const double matching = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        int suggested = 0;
        int strong = 0;
        for (const SaasMatch &match : matches) {
            suggested += match.suggestions.isEmpty() ? 0 : 1;
            strong += !match.suggestions.isEmpty() && match.suggestions.first().isStrong ? 1 : 0;
        }
        timer.restart();
        const QList<CompanyForecast> forecasts = companyForecasts(sample.inventory);
        const double forecasting = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qsizetype doubled = 0;
        for (const CompanyForecast &forecast : forecasts)
            doubled += forecast.outcome == CompanyOutcome::Doubled ? 1 : 0;
        out << QString::number(count).rightJustified(5) << QString::number(matching, 'f', 1).rightJustified(11) << " ms"
            << QString::number(suggested).rightJustified(11) << QString::number(strong).rightJustified(9)
            << QString::number(forecasting, 'f', 1).rightJustified(16) << " ms"
            << QString::number(doubled).rightJustified(9) << '\n';
        out.flush();
    }
    return 0;
}
