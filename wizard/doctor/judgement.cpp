// SPDX-License-Identifier: Apache-2.0
#include "doctor/judgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

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

/// The check that explains why a set could not be read, if one does.
QString causeOf(const Inventory &inventory, DataSetId set, const std::optional<Problem> &problem)
{
    const bool isAutotask = dataSetVendor(set) == VendorId::Autotask;
    const SignIn &signIn = inventory.signIn(dataSetAccount(set));
    if (signIn.outcome != SignIn::Outcome::Accepted) {
        if (!isAutotask)
            return u"A12"_s;
        return inventory.zone.isKnown() || signIn.outcome == SignIn::Outcome::NotTried ? u"A02"_s : u"A01"_s;
    }
    if (!problem)
        return {};
    switch (problem->kind) {
    case ProblemKind::Credentials:
    case ProblemKind::CodeOrUser: return isAutotask ? u"A02"_s : u"A12"_s;
    case ProblemKind::Permission: return isAutotask ? u"A04"_s : set == DataSetId::RmmUsers ? QString() : u"A13"_s;
    case ProblemKind::RateLimited: return isAutotask ? u"A10"_s : u"A13"_s;
    case ProblemKind::UserUnknown:
    case ProblemKind::ForeignHost: return isAutotask ? u"A01"_s : u"A12"_s;
    case ProblemKind::Input:
    case ProblemKind::Offline:
    case ProblemKind::Timeout:
    case ProblemKind::Tls:
    case ProblemKind::VendorDown:
    case ProblemKind::BadReply:
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
    case ProblemKind::Internal: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

const Inventory &inventoryOf(const Facts &facts)
{
    static const Inventory nothingRead;
    return facts.inventory ? *facts.inventory : nothingRead;
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

Verdict consequence(const CheckSpec &spec, const QByteArray &finding, const QString &cause, const QStringList &arguments)
{
    Verdict verdict = unknown(spec, finding, arguments);
    if (cause != spec.id)
        verdict.because = cause;
    return verdict;
}

std::optional<Verdict> lacking(const CheckSpec &spec, const Facts &facts, const QList<DataSetId> &sets)
{
    const Inventory &inventory = inventoryOf(facts);
    for (const DataSetId set : sets) {
        const Inventory::Reading reading = inventory.reading(set);
        const QString key = dataSetKey(set);
        if (reading.problem && reading.problem->kind != ProblemKind::BadReply)
            return consequence(spec, "read-failed", causeOf(inventory, set, reading.problem),
                               {key, problemKindKey(reading.problem->kind)});
        const QString wholeness = findCheck(u"T03"_s)->reads.contains(set) ? u"T03"_s : QString();
        if (reading.problem)
            return consequence(spec, "incomplete", wholeness, {key});
        if (!reading.asOf.isValid())
            return consequence(spec, "not-read", causeOf(inventory, set, {}), {key});
        if (!reading.isWhole)
            return consequence(spec, "incomplete", wholeness, {key});
    }
    return std::nullopt;
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
    const auto found = std::find_if(facts.confirmations.crbegin(), facts.confirmations.crend(),
                                    [&](const Confirmation &confirmation) {
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
