// SPDX-License-Identifier: Apache-2.0
#include "doctor/judgement.h"

#include "doctor/checktable.h"
#include "doctor/knownloss.h"
#include "inventory/data/entities.h"
#include "inventory/joins/customertypes.h"
#include "vendors/datto_rmm/address.h"

#include <QMap>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr QLatin1StringView customerTypeCheck("S16");
constexpr QLatin1StringView lossCheck("T04");

Verdict makeVerdict(const CheckSpec &spec, VerdictState state, const QByteArray &finding, const QStringList &arguments)
{
    Verdict verdict;
    verdict.checkId = spec.id;
    verdict.state = state;
    verdict.source = spec.source;
    verdict.finding = finding;
    verdict.arguments = arguments;
    return verdict;
}

/// The check of the sign-in that a set needs.
QString signInCheck(AccountId account)
{
    switch (account) {
    case AccountId::Autotask: return u"A02"_s;
    case AccountId::DattoRmm: return u"A12"_s;
    case AccountId::ItGlue: return u"A15"_s;
    case AccountId::DattoSaas: return u"A17"_s;
    case AccountId::DattoRmmForItGlue: return u"S12"_s;
    }
    Q_UNREACHABLE();
}

/// The check that tells of sets that broke off, if one does.
QString wholenessCheck(DataSetId set)
{
    for (const QString &id : {u"T03"_s, u"S15"_s}) {
        if (findCheck(id)->reads.contains(set))
            return id;
    }
    return {};
}

/// Autotask's name of what a set holds, where Trivet's right to it is asked for; empty else.
QString entityOf(DataSetId set)
{
    static const QMap<DataSetId, QString> entities{
        {DataSetId::AutotaskCompanies, u"Companies"_s},
        {DataSetId::AutotaskDevices, u"ConfigurationItems"_s},
        {DataSetId::AutotaskItemTypes, u"ConfigurationItemTypes"_s},
        {DataSetId::AutotaskProducts, u"Products"_s},
        {DataSetId::AutotaskMaterialCodes, u"BillingCodes"_s},
        {DataSetId::AutotaskResources, u"Resources"_s},
        {DataSetId::AutotaskUdfs, u"UserDefinedFieldDefinitions"_s},
    };
    return entities.value(set);
}

/// The check that explains why a set could not be read, if one does.
QString causeOf(const Inventory &inventory, DataSetId set, const std::optional<Problem> &problem)
{
    const AccountId account = dataSetAccount(set);
    const bool isAutotask = account == AccountId::Autotask;
    const bool isRmm = account == AccountId::DattoRmm;
    const SignIn &signIn = inventory.signIn(account);
    if (signIn.outcome != SignIn::Outcome::Accepted) {
        if (!isAutotask)
            return signInCheck(account);
        return inventory.zone.isKnown() || signIn.outcome == SignIn::Outcome::NotTried ? u"A02"_s : u"A01"_s;
    }
    if (!problem)
        return {};
    switch (problem->kind) {
    case ProblemKind::Credentials:
    case ProblemKind::CodeOrUser: return signInCheck(account);
    case ProblemKind::Permission:
        if (isAutotask)
            return u"A04"_s;
        return isRmm && set != DataSetId::RmmUsers ? u"A13"_s : QString();
    case ProblemKind::RateLimited: return isAutotask ? u"A10"_s : isRmm ? u"A13"_s : QString();
    case ProblemKind::UserUnknown:
    case ProblemKind::ZoneUnknown:
    case ProblemKind::ForeignHost: return isAutotask ? u"A01"_s : signInCheck(account);
    case ProblemKind::Input:
    case ProblemKind::Offline:
    case ProblemKind::Timeout:
    case ProblemKind::Tls:
    case ProblemKind::VendorDown:
    case ProblemKind::BadReply:
    case ProblemKind::WebPage:
    case ProblemKind::BrokeOff:
    case ProblemKind::Refused:
    case ProblemKind::NotFound:
    case ProblemKind::Cancelled:
    case ProblemKind::KeychainNotFound:
    case ProblemKind::KeychainDenied:
    case ProblemKind::KeychainLocked:
    case ProblemKind::KeychainNone:
    case ProblemKind::KeychainTimeout:
    case ProblemKind::KeychainFailed:
    case ProblemKind::Storage:
    case ProblemKind::StorageNewer:
    case ProblemKind::StorageDamaged:
    case ProblemKind::StorageInUse:
    case ProblemKind::TenantUnknown:
    case ProblemKind::FileNotWritten:
    case ProblemKind::StorageGone:
    case ProblemKind::Internal: return {};
    }
    Q_UNREACHABLE();
}

/// "#17" where a record has no id.
QString rowName(const UnreadableRow &row)
{
    return row.id.isEmpty() ? u"#%1"_s.arg(row.place) : u"id %1"_s.arg(row.id);
}

/// The unknown verdict of a check whose set came with a shortfall.
Verdict ofShortfall(const CheckSpec &spec, const QString &set, const QString &cause, const Shortfall &shortfall)
{
    const UnreadableRow example = shortfall.example.value_or(UnreadableRow());
    switch (shortfall.cause) {
    case Shortfall::Cause::CountDiffers:
        return consequence(spec, "count-differs", cause,
                           {set, QString::number(shortfall.came), QString::number(shortfall.counted.value_or(0))});
    case Shortfall::Cause::Restless: return consequence(spec, "restless", cause, {set});
    case Shortfall::Cause::Unreadable:
        return consequence(spec, "rows-unreadable", cause,
                           {set, QString::number(shortfall.unreadable), rowName(example), example.field});
    case Shortfall::Cause::NotCounted:
        return consequence(spec, "not-counted", cause, {set, QString::number(shortfall.came)});
    case Shortfall::Cause::Endless: return consequence(spec, "endless", cause, {set, QString::number(shortfall.came)});
    }
    Q_UNREACHABLE();
}

} // namespace

const Inventory &inventoryOf(const Facts &facts)
{
    static const Inventory nothingRead;
    return facts.inventory ? *facts.inventory : nothingRead;
}

std::shared_ptr<const JointTables> tablesOf(const Facts &facts)
{
    return facts.inventory ? JointTables::of(facts.inventory) : std::make_shared<const JointTables>(inventoryOf(facts));
}

Verdict passed(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments)
{
    return makeVerdict(spec, VerdictState::Passed, finding, arguments);
}

Verdict wrong(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments)
{
    switch (spec.severity) {
    case Severity::Blocks: return makeVerdict(spec, VerdictState::Failed, finding, arguments);
    case Severity::Warns: return makeVerdict(spec, VerdictState::NeedsYou, finding, arguments);
    case Severity::Notes: return makeVerdict(spec, VerdictState::Passed, finding, arguments);
    }
    Q_UNREACHABLE();
}

Verdict needsPerson(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments)
{
    return makeVerdict(spec, VerdictState::NeedsYou, finding, arguments);
}

Verdict unknown(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments)
{
    return makeVerdict(spec, VerdictState::Unknown, finding, arguments);
}

Verdict consequence(const CheckSpec &spec, const QByteArray &finding, const QString &cause,
                    const QStringList &arguments)
{
    return because(cause, unknown(spec, finding, arguments));
}

Verdict because(const QString &cause, Verdict verdict)
{
    if (cause != verdict.checkId)
        verdict.because = cause;
    return verdict;
}

QString causeOfAll(const QStringList &causes)
{
    if (causes.contains(QString()))
        return {};
    const auto &all = checkSpecs();
    const auto first =
        std::find_if(all.begin(), all.end(), [&causes](const CheckSpec &spec) { return causes.contains(spec.id); });
    return first == all.end() ? QString() : first->id;
}

QString causeOfDouble(DoubledItem::By by)
{
    return by == DoubledItem::By::RmmUid ? u"R14"_s : u"R15"_s;
}

OwnView ownView(const Inventory &inventory)
{
    OwnView view;
    if (inventory.access.isKnown()) {
        for (const QString &entity : autotaskEntities()) {
            autotask::AccessRight right = autotask::AccessRight::None;
            for (const autotask::EntityAccess &row : inventory.access.rows) {
                if (row.entity.compare(entity, Qt::CaseInsensitive) == 0)
                    right = row.query;
            }
            if (right == autotask::AccessRight::None)
                view.closed.append(entity);
            else if (right == autotask::AccessRight::Restricted)
                view.restricted.append(entity);
        }
    }
    const auto &companies = inventory.companies;
    view.isWithoutCompanies =
        companies.isProof() && std::none_of(companies.rows.begin(), companies.rows.end(),
                                            [](const autotask::Company &row) { return row.id != 0; });
    return view;
}

bool OwnView::hidesSome(DataSetId set) const
{
    const QString entity = entityOf(set);
    return closed.contains(entity) || restricted.contains(entity) ||
           (set == DataSetId::AutotaskCompanies && isWithoutCompanies);
}

Verdict emptyBase(const CheckSpec &spec, Base base)
{
    struct Cause
    {
        QByteArray finding;
        QString check;
    };
    static const QMap<Base, Cause> causes{{Base::Customers, {"base-customers", u"A04"_s}},
                                          {Base::Devices, {"base-devices", u"R18"_s}},
                                          {Base::Organizations, {"base-organizations", u"A15"_s}},
                                          {Base::Configurations, {"base-configurations", u"S11"_s}},
                                          {Base::Clients, {"base-clients", u"A17"_s}}};
    const Cause &cause = causes[base];
    return consequence(spec, cause.finding, cause.check);
}

Verdict nothingCompared(const CheckSpec &spec, qint64 all)
{
    return unknown(spec, "nothing-compared", {number(all)});
}

std::optional<Verdict> lacking(const CheckSpec &spec, const Facts &facts, const QList<DataSetId> &sets)
{
    if (auto verdict = notWhole(spec, facts, sets))
        return verdict;
    const OwnView view = ownView(inventoryOf(facts));
    for (const DataSetId set : sets) {
        if (view.hidesSome(set))
            return consequence(spec, "view-restricted", u"A04"_s, {dataSetKey(set)});
    }
    return std::nullopt;
}

std::optional<Verdict> notWhole(const CheckSpec &spec, const Facts &facts, const QList<DataSetId> &sets)
{
    const Inventory &inventory = inventoryOf(facts);
    for (const DataSetId set : sets) {
        const Inventory::Reading reading = inventory.reading(set);
        const QString key = dataSetKey(set);
        if (reading.problem && reading.problem->kind != ProblemKind::BadReply)
            return consequence(spec, "read-failed", causeOf(inventory, set, reading.problem),
                               {key, problemKindKey(reading.problem->kind)});
        const QString wholeness = wholenessCheck(set);
        if (reading.problem)
            return consequence(spec, "incomplete", wholeness, {key});
        if (!reading.asOf.isValid())
            return consequence(spec, "not-read", causeOf(inventory, set, {}), {key});
        if (reading.shortfall)
            return ofShortfall(spec, key, wholeness, *reading.shortfall);
        if (!reading.isWhole)
            return consequence(spec, "incomplete", wholeness, {key});
        if (const auto loss = unexplainedLoss(facts, set))
            return consequence(spec, "list-shrunk", lossCheck, {key, number(loss->records), number(loss->known)});
    }
    // Who reads the company types asks about customers.
    const bool asksForCustomers = sets.contains(DataSetId::AutotaskCompanyTypes) && spec.id != customerTypeCheck;
    if (asksForCustomers && !CustomerTypes(inventory).isKnown())
        return consequence(spec, "customers-not-known", customerTypeCheck);
    return std::nullopt;
}

bool isLackingFinding(const QByteArray &finding)
{
    const QByteArrayList notRead{"not-read", "read-failed", "incomplete"};
    return notRead.contains(finding) || shortfallFindings().contains(finding);
}

QDateTime oldestReading(const Inventory &inventory, const QList<DataSetId> &sets)
{
    QDateTime oldest;
    for (const DataSetId set : sets) {
        const QDateTime asOf = inventory.reading(set).asOf;
        if (!asOf.isValid())
            return {};
        if (!oldest.isValid() || asOf < oldest)
            oldest = asOf;
    }
    return oldest;
}

std::optional<Confirmation> confirmationOf(const Facts &facts, const QString &checkId, const QString &subject)
{
    const auto found =
        std::find_if(facts.confirmations.crbegin(), facts.confirmations.crend(), [&](const Confirmation &confirmation) {
            return confirmation.checkId == checkId && confirmation.subject == subject;
        });
    return found == facts.confirmations.crend() ? std::nullopt : std::optional(*found);
}

RecordRef autotaskRecord(const QString &entity, qint64 id, const QString &label)
{
    return {VendorId::Autotask, entity, QString::number(id), label};
}

RecordRef siteRecord(const datto_rmm::Site &site)
{
    return {VendorId::DattoRmm, u"sites"_s, site.uid, site.name};
}

QString itemLabel(const autotask::ConfigurationItem &item)
{
    if (!item.rmmHostname.isEmpty())
        return item.rmmHostname;
    return item.referenceTitle.isEmpty() ? QString::number(item.id) : item.referenceTitle;
}

RecordRef organizationRecord(const it_glue::Organization &organization)
{
    return {VendorId::ItGlue, u"organizations"_s, QString::number(organization.id), organization.name};
}

RecordRef configurationRecord(const it_glue::Configuration &configuration)
{
    return {VendorId::ItGlue, u"configurations"_s, QString::number(configuration.id), configuration.name};
}

RecordRef clientRecord(const SaasClient &client)
{
    return {VendorId::DattoSaas, u"clients"_s, QString::number(client.id), client.name};
}

Verdict withRecords(Verdict verdict, const QList<RecordRef> &records)
{
    verdict.records = records;
    return verdict;
}

Verdict withField(Verdict verdict, AnswerId answer)
{
    verdict.field = answerFieldName(answer);
    return verdict;
}

std::optional<Verdict> notSendable(const CheckSpec &spec, const SignIn &signIn)
{
    const bool isInput =
        signIn.outcome == SignIn::Outcome::Refused && signIn.problem && signIn.problem->kind == ProblemKind::Input;
    const auto &all = answerSpecs();
    const auto culprit = std::find_if(all.begin(), all.end(), [&signIn, isInput](const AnswerSpec &answer) {
        const bool isOfKey = answer.isSecret || answer.id == AnswerId::AutotaskUserName;
        return isInput && isOfKey && answerFieldName(answer.id) == signIn.problem->field;
    });
    return culprit == all.end() ? std::nullopt : std::optional(withField(wrong(spec, "not-sendable"), culprit->id));
}

bool isWithoutGlueApi(const Facts &facts)
{
    return facts.answers.value(AnswerId::ItGlueWithoutApi) == "true"_L1;
}

QString platformOf(const Facts &facts, AnswerId address)
{
    const QString given = facts.answers.value(address).trimmed();
    const auto origin = datto_rmm::apiOrigin(given);
    if (!origin)
        return QUrl(given).host();
    const QString platform = datto_rmm::platformOf(*origin);
    return platform.left(1).toUpper() + platform.mid(1);
}

QString domainOf(const QString &userName)
{
    const qsizetype at = userName.lastIndexOf(u'@');
    return at < 0 ? QString() : userName.mid(at + 1).trimmed().toLower();
}

bool isSameUser(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace trivet::checks
