// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

QString namedUser(const Facts &facts)
{
    return facts.answers.value(AnswerId::RmmUserName).trimmed();
}

QString levelLabel(const Inventory &inventory, const autotask::Resource &resource)
{
    if (!resource.userType)
        return {};
    for (const autotask::PicklistValue &level : inventory.userLevels.rows) {
        if (level.value == QString::number(*resource.userType))
            return level.label;
    }
    return {};
}

} // namespace

Verdict ownProtectedData(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    if (inventory.udfSample.rows.isEmpty())
        return unknown(spec, "not-read", {dataSetKey(DataSetId::AutotaskUdfSample)});
    const autotask::UdfSample &sample = inventory.udfSample.rows.first();
    QList<RecordRef> protectedFields;
    QList<RecordRef> maskedFields;
    int readable = 0;
    int deviceFields = 0;
    for (const autotask::UdfDefinition &field : inventory.udfs.rows) {
        if (field.udfType != autotask::deviceUdfType)
            continue;
        ++deviceFields;
        const RecordRef record = autotaskRecord(spec.entity, field.id, field.name);
        if (field.isProtected)
            protectedFields.append(record);
        if (sample.masked.contains(field.name))
            maskedFields.append(record);
        if (field.isProtected && sample.readable.contains(field.name))
            ++readable;
    }
    const qint64 masked = sample.masked.size();
    if (masked > 0) {
        Verdict verdict = wrong(spec, "values-masked", {number(masked), sample.masked.first()});
        verdict.records = maskedFields;
        return verdict;
    }
    if (protectedFields.isEmpty())
        return passed(spec, "nothing-protected", {number(deviceFields)});
    if (sample.rows > 0 && sample.rowsWithUdfs == 0) {
        Verdict verdict = wrong(spec, "values-absent", {number(protectedFields.size()), protectedFields.first().label});
        verdict.records = protectedFields;
        return verdict;
    }
    // A field without a value on any sampled device shows nothing either way.
    if (readable == 0)
        return unknown(spec, "no-sample", {number(protectedFields.size())});
    return passed(spec, "values-visible", {number(readable), number(sample.rows), number(protectedFields.size())});
}

Verdict userDomain(const CheckSpec &spec, const Facts &facts)
{
    const QString domain = domainOf(namedUser(facts));
    const QString ownDomain = domainOf(facts.answers.value(AnswerId::AutotaskUserName));
    if (domain.isEmpty())
        return withField(unknown(spec, "no-user-name"), AnswerId::RmmUserName);
    if (const auto confirmation = confirmationOf(facts, spec.id)) {
        Verdict verdict = passed(spec, "domain-confirmed", {domain, confirmation->who});
        verdict.checkedAt = confirmation->at;
        return verdict;
    }
    // Only the portal shows the tenant's primary domain; our own user's domain is a hint at best (decision 66).
    if (!ownDomain.isEmpty() && domain != ownDomain)
        return withField(needsPerson(spec, "domains-differ", {domain, ownDomain}), AnswerId::RmmUserName);
    return needsPerson(spec, "domain-to-confirm", {domain});
}

Verdict separateUsers(const CheckSpec &spec, const Facts &facts)
{
    const QString rmmUser = namedUser(facts);
    const QString glueUser = facts.answers.value(AnswerId::ItGlueUserName).trimmed();
    const QString own = facts.answers.value(AnswerId::AutotaskUserName).trimmed();
    if (rmmUser.isEmpty())
        return withField(unknown(spec, "no-user-name"), AnswerId::RmmUserName);
    if (own.isEmpty())
        return consequence(spec, "no-user-name", u"S02"_s);
    if (isSameUser(rmmUser, own))
        return withField(wrong(spec, "same-user", {rmmUser}), AnswerId::RmmUserName);
    if (glueUser.isEmpty())
        return passed(spec, "different-users", {rmmUser, own});
    if (isSameUser(glueUser, own))
        return withField(wrong(spec, "glue-same-as-own", {glueUser}), AnswerId::ItGlueUserName);
    if (isSameUser(glueUser, rmmUser))
        return withField(wrong(spec, "glue-same-as-rmm", {glueUser}), AnswerId::ItGlueUserName);
    return passed(spec, "three-users", {glueUser, rmmUser, own});
}

static Verdict apiUserInAutotask(const CheckSpec &spec, const Facts &facts, AnswerId answer)
{
    const Inventory &inventory = inventoryOf(facts);
    const QString name = facts.answers.value(answer).trimmed();
    if (name.isEmpty())
        return withField(unknown(spec, "no-user-name"), answer);
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    int apiUsers = 0;
    const autotask::Resource *found = nullptr;
    for (const autotask::Resource &resource : inventory.resources.rows) {
        if (resource.licenseType == autotask::apiUserLicenseType)
            ++apiUsers;
        if (isSameUser(resource.userName, name))
            found = &resource;
    }
    // Whoever reads this is one of them.
    if (inventory.resources.rows.isEmpty())
        return consequence(spec, "no-users", u"A04"_s);
    if (!found)
        return withField(wrong(spec, "user-not-found", {name, number(apiUsers)}), answer);
    const QString person = (found->firstName + u' ' + found->lastName).trimmed();
    const RecordRef record = autotaskRecord(spec.entity, found->id, person.isEmpty() ? found->userName : person);
    Verdict verdict = passed(spec, "user-active", {found->userName, levelLabel(inventory, *found)});
    if (!found->isActive)
        verdict = wrong(spec, "user-inactive", {found->userName});
    else if (found->licenseType != autotask::apiUserLicenseType)
        verdict = withField(wrong(spec, "not-api-only", {found->userName}), answer);
    verdict.records.append(record);
    return verdict;
}

Verdict rmmUserInAutotask(const CheckSpec &spec, const Facts &facts)
{
    return apiUserInAutotask(spec, facts, AnswerId::RmmUserName);
}

Verdict glueUserInAutotask(const CheckSpec &spec, const Facts &facts)
{
    return apiUserInAutotask(spec, facts, AnswerId::ItGlueUserName);
}

/// Autotask writes to an API user's e-mail when what it syncs fails. Users that are not listed are S05's and S10's to miss;
/// Trivet's own may well not be shown to itself.
Verdict apiUsersReachable(const CheckSpec &spec, const Facts &facts)
{
    const QString own = facts.answers.value(AnswerId::AutotaskUserName).trimmed();
    if (own.isEmpty())
        return withField(unknown(spec, "no-user-name"), AnswerId::AutotaskUserName);
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<autotask::Resource> &rows = inventoryOf(facts).resources.rows;
    if (rows.isEmpty())
        return consequence(spec, "no-users", u"A04"_s);
    QList<RecordRef> inactive;
    QList<RecordRef> silent;
    QStringList good;
    bool sawOwn = false;
    for (const autotask::Resource &user : rows) {
        const auto isNamed = [&](AnswerId answer) { return isSameUser(user.userName, facts.answers.value(answer)); };
        const bool isOwn = isSameUser(user.userName, own);
        if (!isOwn && !isNamed(AnswerId::RmmUserName) && !isNamed(AnswerId::ItGlueUserName))
            continue;
        sawOwn = sawOwn || isOwn;
        const RecordRef record = autotaskRecord(spec.entity, user.id, user.userName);
        if (!user.isActive)
            inactive.append(record);
        else if (user.email.trimmed().isEmpty())
            silent.append(record);
        else
            good.append(user.userName);
    }
    if (!inactive.isEmpty())
        return withRecords(wrong(spec, "inactive", {number(inactive.size()), inactive.first().label}), inactive);
    if (!silent.isEmpty())
        return withRecords(wrong(spec, "no-email", {number(silent.size()), silent.first().label}), silent);
    if (!sawOwn)
        return unknown(spec, "not-listed", {own, number(rows.size())});
    return passed(spec, "reachable", {number(good.size()), good.first()});
}

Verdict rmmKeyOwner(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const QString name = facts.answers.value(AnswerId::RmmApiUserName).trimmed();
    if (name.isEmpty())
        return withField(needsPerson(spec, "name-not-given"), AnswerId::RmmApiUserName);
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<datto_rmm::User> &users = inventory.rmmUsers.rows;
    // The key itself belongs to one.
    if (users.isEmpty())
        return unknown(spec, "no-users");
    const auto found = std::find_if(users.begin(), users.end(), [&name](const datto_rmm::User &user) {
        return isSameUser(user.username, name) || isSameUser(user.email, name);
    });
    if (found == users.end())
        return withField(wrong(spec, "user-not-listed", {name, number(users.size())}), AnswerId::RmmApiUserName);
    Verdict verdict = found->disabled ? wrong(spec, "user-disabled", {found->username})
                                      : passed(spec, "user-listed", {found->username});
    verdict.records.append({VendorId::DattoRmm, spec.entity, found->username, found->username});
    return verdict;
}

} // namespace trivet::checks
