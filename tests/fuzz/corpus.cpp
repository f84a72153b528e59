// SPDX-License-Identifier: Apache-2.0
#include "changes/plan.h"
#include "inventory/keeping/keptinventory.h"
#include "practice/servedworld.h"
#include "store/tenantcatalog.h"
#include "support/samplefacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::practice;

namespace {

/// Writes `content` as one more file of a fuzzer's corpus.
void keep(const QDir &root, const QString &fuzzer, const QByteArray &content)
{
    root.mkpath(fuzzer);
    const QDir folder(root.filePath(fuzzer));
    QFile file(folder.filePath(u"practice-%1"_s.arg(folder.count())));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

} // namespace

/// What the practice world answers, as the fuzzers' first inputs: corpus DIR.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QDir root(application.arguments().value(1));
    PracticeOptions options;
    options.devices = 6; // small inputs change more often where it matters
    options.companies = 4;
    options.stage = Stage::Messy;
    ServedWorld world(options);

    keep(root, u"connection"_s, QJsonDocument(world.line).toJson());
    keep(root, u"redactor"_s, "Zx7%Q2#secret\n" + QJsonDocument(world.line).toJson());
    keep(root, u"report"_s, "<script>alert('x')</script> & \"Fox\"");

    const QJsonArray all{QJsonObject{{u"op"_s, u"gte"_s}, {u"field"_s, u"id"_s}, {u"value"_s, 0}}};
    for (const QString &entity :
         {u"Companies"_s, u"ConfigurationItemTypes"_s, u"Products"_s, u"BillingCodes"_s, u"Resources"_s,
          u"UserDefinedFieldDefinitions"_s, u"ConfigurationItems"_s, u"CompanyLocations"_s}) {
        keep(root, u"autotask"_s,
             world.autotask(entity + u"/query"_s, {{u"filter"_s, all}, {u"MaxRecords"_s, 3}}).body);
        keep(root, u"autotask"_s, world.autotask(entity + u"/query/count"_s, {{u"filter"_s, all}}).body);
    }
    const httplib::Headers signIn{{"UserName", world.text("autotask", "userName").toStdString()},
                                  {"Secret", world.text("autotask", "secret").toStdString()},
                                  {"ApiIntegrationCode", world.text("autotask", "apiIntegrationCode").toStdString()}};
    for (const std::string path :
         {"ThresholdInformation", "Companies/entityInformation", "Companies/entityInformation/fields"})
        keep(root, u"autotask"_s,
             ServedWorld::answerOf(world.client("autotask").Get("/ATServicesRest/V1.0/" + path, signIn)).body);
    keep(root, u"autotask"_s,
         ServedWorld::answerOf(
             world.client("autotask")
                 .Get("/ATServicesRest/V1.0/ZoneInformation?user=" + world.text("autotask", "userName").toStdString()))
             .body);

    keep(root, u"datto_rmm"_s,
         world.askForToken(world.text("dattoRmm", "apiKey"), world.text("dattoRmm", "apiSecretKey")).body);
    for (const QString &path :
         {u"account"_s, u"account/sites?max=3"_s, u"account/devices?max=2"_s, u"account/users"_s, u"system/status"_s,
          u"system/request_rate"_s, u"system/pagination"_s, u"no-such-path"_s})
        keep(root, u"datto_rmm"_s, world.get(u"/api/v2/"_s + path).body);
    keep(root, u"datto_rmm"_s, "https://concord-api.centrastage.net/api/");

    const httplib::Headers glue{{"x-api-key", world.text("itGlue", "apiKey").toStdString()}};
    for (const std::string path :
         {"organizations?page[size]=2&include=adapters_resources,rmm_companies",
          "configurations?page[size]=2&include=adapters_resources,rmm_records", "locations?page[size]=2",
          "configuration_types", "users?page[size]=2", "no-such-path"})
        keep(root, u"it_glue"_s, ServedWorld::answerOf(world.client("itGlue").Get("/" + path, glue)).body);

    const QByteArray pair =
        (world.text("dattoSaas", "publicKey") + u':' + world.text("dattoSaas", "secretKey")).toUtf8().toBase64();
    const httplib::Headers saas{{"Authorization", "Basic " + pair.toStdString()}};
    const auto domains = ServedWorld::answerOf(world.client("dattoSaas").Get("/v1/saas/domains", saas));
    keep(root, u"datto_saas"_s, domains.body);
    const qint64 client = QJsonDocument::fromJson(domains.body).array().first()["saasCustomerId"_L1].toInteger();
    keep(root, u"datto_saas"_s,
         ServedWorld::answerOf(world.client("dattoSaas").Get("/v1/saas/" + std::to_string(client) + "/seats", saas))
             .body);

    QDir(root.filePath(u"tenant"_s)).removeRecursively();
    const auto tenant = TenantCatalog(root.filePath(u"tenant"_s)).create(u"Northwind"_s, TenantKind::Practice);
    QFile database(tenant ? tenant->path + "/trivet.sqlite"_L1 : QString());
    if (!database.open(QIODevice::ReadOnly))
        qFatal("No tenant could be made");
    keep(root, u"store"_s, database.readAll());

    test::SampleFacts sample;
    for (const DataSetId set : allDataSets())
        keep(root, u"kept"_s, dataSetKey(set).toLatin1() + '\n' + packed(sample.inventory, set, {}).bytes);
    for (autotask::ConfigurationItem &item : sample.inventory.devices.rows)
        item.configurationItemType.reset();
    const PlanFacts facts{std::make_shared<const Inventory>(sample.inventory), sample.facts.mapping,
                          sample.facts.answers};
    for (const MendKind kind : {MendKind::SetDeviceTypes, MendKind::CreateItemTypes, MendKind::CreateOrganizations})
        keep(root, u"plan"_s, QJsonDocument(planToJson(makePlan({.kind = kind}, facts))).toJson());
    return 0;
}
