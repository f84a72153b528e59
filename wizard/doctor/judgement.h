// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/checks.h"
#include "inventory/joins/doubleditems.h"
#include "inventory/joins/saasmatches.h"

#include <optional>

/// What all checks share: how a verdict is made, and when the facts do not suffice for one.
namespace trivet::checks {

/// The facts' inventory, or an empty one.
const Inventory &inventoryOf(const Facts &facts);
/// Its joins. While all checks are judged, the same ones for each.
std::shared_ptr<const JointTables> tablesOf(const Facts &facts);

Verdict passed(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments = {});
/// Failed, needs-you or a note, by the check's severity (decision 57).
Verdict wrong(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments = {});
/// Nothing is wrong; a person has still to type, confirm or do something.
Verdict needsPerson(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments = {});
Verdict unknown(const CheckSpec &spec, const QByteArray &finding, const QStringList &arguments = {});
/// Unknown because `cause` is not passed.
Verdict consequence(const CheckSpec &spec, const QByteArray &finding, const QString &cause,
                    const QStringList &arguments = {});

/// The verdict as a consequence of `cause`, where there is one and it is not the check itself.
Verdict because(const QString &cause, Verdict verdict);
/// What explains all of several records, each with its own cause: empty where one has none; of several causes the one that
/// stands first in the table, for that is to be mended first.
QString causeOfAll(const QStringList &causes);
/// The check that tells of a device that Autotask holds several times.
QString causeOfDouble(DoubledItem::By by);

/// The unknown verdict of a check that needs `sets` whole, when one of them is not; says which and by what cause. Company
/// types are read to tell customers: whole or not, they suffice only where it is known which type means customer (S16).
std::optional<Verdict> notWhole(const CheckSpec &spec, const Facts &facts, const QList<DataSetId> &sets);
/// The same, and the unknown verdict where Trivet's own user sees only some of the records (A04): what it does not see
/// would look like missing.
std::optional<Verdict> lacking(const CheckSpec &spec, const Facts &facts, const QList<DataSetId> &sets);
inline std::optional<Verdict> lacking(const CheckSpec &spec, const Facts &facts)
{
    return lacking(spec, facts, spec.reads);
}

/// What Trivet's own user may not see wholly, by Autotask's own names of the entities: none of it, or a part.
struct OwnView
{
    QStringList closed;
    QStringList restricted;
    /// Of the companies nothing, or nothing but the MSP's own one, which every tenant has.
    bool isWithoutCompanies = false;
    bool hidesSome(DataSetId set) const;
};
OwnView ownView(const Inventory &inventory);

/// What a check stands on and finds nothing of, while its set was read whole: it is unknown, never passed.
enum class Base { Customers, Devices, Organizations, Configurations, Clients };
Verdict emptyBase(const CheckSpec &spec, Base base);
/// There are `all` of them, and not one had what is compared.
Verdict nothingCompared(const CheckSpec &spec, qint64 all);

/// Whether a finding says that a set was not read, or not wholly.
bool isLackingFinding(const QByteArray &finding);

/// When the oldest of the sets was read; invalid when one never was.
QDateTime oldestReading(const Inventory &inventory, const QList<DataSetId> &sets);

/// A person's confirmation of this check for a subject, the latest one.
std::optional<Confirmation> confirmationOf(const Facts &facts, const QString &checkId, const QString &subject = {});

inline QString number(qint64 value)
{
    return QString::number(value);
}

RecordRef autotaskRecord(const QString &entity, qint64 id, const QString &label);
RecordRef siteRecord(const datto_rmm::Site &site);
RecordRef organizationRecord(const it_glue::Organization &organization);
RecordRef configurationRecord(const it_glue::Configuration &configuration);
RecordRef clientRecord(const SaasClient &client);
Verdict withRecords(Verdict verdict, const QList<RecordRef> &records);
/// The verdict leads to the input of this answer.
Verdict withField(Verdict verdict, AnswerId answer);
/// "not-sendable" at the value that holds a sign no header takes, when that is why a sign-in was not tried; nothing else
/// is to blame then.
std::optional<Verdict> notSendable(const CheckSpec &spec, const SignIn &signIn);
/// The person said that the plan has no API (decision 78).
bool isWithoutGlueApi(const Facts &facts);
/// "Concord" for https://concord-api.centrastage.net; the host itself where it has another form.
QString platformOf(const Facts &facts, AnswerId address);
/// A device as people know it: hostname, else reference title.
QString itemLabel(const autotask::ConfigurationItem &item);

/// The part behind the last "@", lower case; empty when there is none.
QString domainOf(const QString &userName);
/// Two user names that the vendor takes for one.
bool isSameUser(const QString &left, const QString &right);

} // namespace trivet::checks
