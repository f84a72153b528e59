// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/seats.h"

#include "practice/datto_saas/call.h"
#include "practice/datto_saas/handlers.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

const QList<QString> &seatTypes()
{
    static const QList<QString> types{u"User"_s,     u"SharedMailbox"_s, u"Site"_s,
                                      u"TeamSite"_s, u"Team"_s,          u"SharedDrive"_s};
    return types;
}

// Mostly people; the shared places differ by product (vendors/datto_saas/FACTS.md §2).
QString seatType(const SaasDomain &domain, Dice &dice)
{
    const int roll = dice.below(100);
    if (domain.isGoogle())
        return roll < 85 ? u"User"_s : u"SharedDrive"_s;
    if (roll < 70)
        return u"User"_s;
    return seatTypes().at(1 + (roll - 70) * 4 / 30);
}

SaasSeat madeSeat(const SaasDomain &domain, int number, Dice &dice)
{
    SaasSeat seat;
    seat.seatType = seatType(domain, dice);
    const QString ordinal = QString::number(number);
    if (seat.seatType == "User"_L1) {
        const PersonName person = personName(dice);
        seat.name = person.first + u' ' + person.last;
        seat.mainId = u"user"_s + ordinal + u'@' + domain.domain;
    } else if (seat.seatType == "SharedMailbox"_L1) {
        seat.name = u"Shared mailbox "_s + ordinal;
        seat.mainId = u"mailbox"_s + ordinal + u'@' + domain.domain;
    } else {
        seat.name = seat.seatType + u' ' + ordinal;
        seat.mainId = u"https://"_s + domain.domain + u"/sites/"_s + ordinal;
    }
    seat.remoteId =
        domain.isGoogle() ? u"1"_s + QString::number(100000000000LL + dice.below(2000000000)) + ordinal : dice.guid();
    return seat;
}

SaasSeatCounts counted(const std::vector<SaasSeat> &seats)
{
    SaasSeatCounts counts;
    for (const SaasSeat &seat : seats) {
        if (seat.seatState == "Active"_L1)
            ++counts.active;
        else if (seat.seatState == "Paused"_L1)
            ++counts.paused;
        else if (seat.seatState == "Archived"_L1)
            ++counts.archived;
        else
            ++counts.unprotected;
    }
    return counts;
}

} // namespace

std::vector<SaasSeat> saasSeats(quint64 seed, const QDateTime &start, const SaasDomain &domain)
{
    quint64 purpose = static_cast<quint64>(domain.customerId);
    for (const QChar letter : domain.domain)
        purpose = purpose * 31 + letter.unicode();
    Dice dice(seed, purpose);
    std::vector<SaasSeat> seats;
    const std::pair<const char *, int> parts[]{{"Active", domain.seeded.active},
                                               {"Paused", domain.seeded.paused},
                                               {"Archived", domain.seeded.archived},
                                               {"Unprotected", domain.seeded.unprotected}};
    for (const auto &[state, count] : parts) {
        for (int index = 0; index < count; ++index) {
            SaasSeat seat = madeSeat(domain, static_cast<int>(seats.size()) + 1, dice);
            seat.added = start.addSecs(-dice.between(86400, 90000000));
            seat.seatState = domain.changedSeats.value(seat.remoteId, QString::fromLatin1(state));
            seats.push_back(std::move(seat));
        }
    }
    return seats;
}

namespace saas {

SaasReply seats(const SaasCall &call)
{
    const SaasCustomer customer = calledCustomer(call);
    if (customer.isRefused())
        return customer.refusal;
    const Faults &faults = call.world.faults;
    if (faults.isSet(u"saas-504-seats"_s)) {
        int total = 0;
        for (const SaasDomain *domain : customer.domains)
            total += domain->seats.total();
        if (total > faults.number(u"saas-504-seats"_s, 25))
            return {.status = 504,
                    .body = "<html><head><title>504 Gateway Time-out</title></head><body></body></html>",
                    .contentType = "text/html"};
    }
    const QStringList wanted = call.query.value(u"seatType"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray list;
    for (const SaasDomain *domain : customer.domains) {
        for (const SaasSeat &seat : saasSeats(call.world.options.seed, call.world.clock.start(), *domain)) {
            if (!wanted.isEmpty() && !wanted.contains(seat.seatType))
                continue;
            const bool isBillable = seat.seatState == "Active"_L1 || seat.seatState == "Paused"_L1;
            list.append(QJsonObject{{u"mainId"_s, seat.mainId},
                                    {u"name"_s, seat.name},
                                    {u"seatType"_s, seat.seatType},
                                    {u"seatState"_s, seat.seatState},
                                    {u"billable"_s, isBillable ? u"1"_s : u""_s},
                                    {u"dateAdded"_s, seat.added.toString(u"yyyy-MM-ddTHH:mm:ss'+00:00'"_s)},
                                    {u"remoteId"_s, seat.remoteId}});
        }
    }
    return saasJson(list);
}

SaasReply bulkSeatChange(const SaasCall &call)
{
    static const QMap<QString, QString> stateAfter{
        {u"License"_s, u"Active"_s}, {u"Pause"_s, u"Paused"_s}, {u"Unlicense"_s, u"Unprotected"_s}};
    const SaasCustomer customer = calledCustomer(call);
    if (customer.isRefused())
        return customer.refusal;
    SaasDomain *meant = nullptr;
    for (SaasDomain *domain : customer.domains) {
        if (domain->externalSubscriptionId == call.ids.value(1))
            meant = domain;
    }
    if (!meant)
        return saasError(404, u"No such subscription"_s);
    const QString type = call.body.value("seat_type"_L1).toString();
    const QString action = call.body.value("action_type"_L1).toString();
    const QJsonArray ids = call.body.value("ids"_L1).toArray();
    if (!seatTypes().contains(type) || !stateAfter.contains(action) || ids.isEmpty())
        return saasError(400, u"seat_type, action_type and ids are needed; their case matters"_s);

    const quint64 seed = call.world.options.seed;
    const QDateTime start = call.world.clock.start();
    QStringList known;
    for (const SaasSeat &seat : saasSeats(seed, start, *meant)) {
        if (seat.seatType == type)
            known.append(seat.remoteId);
    }
    for (const QJsonValue &id : ids) {
        if (!known.contains(id.toString()))
            return saasError(404, u"No such seat of this type: "_s + id.toString());
    }
    for (const QJsonValue &id : ids)
        meant->changedSeats.insert(id.toString(), stateAfter.value(action));
    meant->seats = counted(saasSeats(seed, start, *meant));
    call.world.saas.activities.insert(call.world.saas.activities.begin(),
                                      saasActivity(call.world.now(), u"api"_s, meant->customerName, u"saas-customer"_s,
                                                   QString::number(meant->customerId),
                                                   action + u" of %1 seats"_s.arg(ids.size())));
    return saasJson(QJsonObject{{u"status"_s, u"success"_s}, {u"count"_s, ids.size()}});
}

} // namespace saas

} // namespace trivet::practice
