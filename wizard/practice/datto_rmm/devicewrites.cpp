// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/handlers.h"
#include "practice/world/dice.h"

#include <QDate>
#include <QRegularExpression>

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

RmmReply moveDevice(const RmmCall &call)
{
    RmmDevice *device = call.world.rmm.device(call.ids.at(0));
    const RmmSite *site = calledSite(call, call.ids.at(1));
    if (!device || !site)
        return rmmError(call, 404);
    device->site = call.world.rmm.siteIndex(site->uid);
    return rmmEmpty();
}

// An empty value clears a field, a key that is not there keeps it.
RmmReply setUdfs(const RmmCall &call)
{
    RmmDevice *device = call.world.rmm.device(call.ids.first());
    if (!device)
        return rmmError(call, 404);
    static const QRegularExpression key(u"^udf([1-9][0-9]{0,2})$"_s);
    QMap<int, QString> udfs = device->udfs;
    for (auto field = call.body.begin(); field != call.body.end(); ++field) {
        const auto match = key.match(field.key());
        const int ordinal = match.captured(1).toInt();
        if (!match.hasMatch() || ordinal > 300)
            continue;
        const QString value = field.value().toVariant().toString();
        if (value.isEmpty())
            udfs.remove(ordinal);
        else
            udfs.insert(ordinal, value);
    }
    device->udfs = udfs;
    return rmmEmpty();
}

// v3 checks types; every field of this account is a STRING one.
RmmReply setUdfsV3(const RmmCall &call)
{
    RmmDevice *device = call.world.rmm.device(call.ids.first());
    if (!device)
        return rmmError(call, 404);
    if (!call.body.value("udfs"_L1).isArray())
        return rmmError(call, 400);
    QMap<int, QString> udfs = device->udfs;
    for (const QJsonValue &item : call.body.value("udfs"_L1).toArray()) {
        const QJsonObject field = item.toObject();
        const int ordinal = field.value("ordinal"_L1).toInt();
        const bool isOtherType =
            field.contains("valueBoolean"_L1) || field.contains("valueNumber"_L1) || field.contains("valueDate"_L1);
        if (ordinal < 1 || ordinal > 300 || isOtherType)
            return rmmError(call, 400);
        const QString value = field.value("valueString"_L1).toString();
        if (value.isEmpty())
            udfs.remove(ordinal);
        else
            udfs.insert(ordinal, value);
    }
    device->udfs = udfs;
    return rmmEmpty();
}

RmmReply setWarranty(const RmmCall &call)
{
    RmmDevice *device = call.world.rmm.device(call.ids.first());
    if (!device)
        return rmmError(call, 404);
    const QString date = call.body.value("warrantyDate"_L1).toString();
    if (!date.isEmpty() && !QDate::fromString(date, u"yyyy-MM-dd"_s).isValid())
        return rmmError(call, 400);
    device->warrantyDate = date;
    return rmmEmpty();
}

RmmReply createQuickJob(const RmmCall &call)
{
    const RmmDevice *device = std::as_const(call.world.rmm).device(call.ids.first());
    if (!device)
        return rmmError(call, 404);
    const QJsonObject component = call.body.value("jobComponent"_L1).toObject();
    QString componentName;
    for (const QJsonValue &known : std::as_const(call.world.rmm.components)) {
        if (known.toObject().value("uid"_L1) == component.value("componentUid"_L1))
            componentName = known.toObject().value("name"_L1).toString();
    }
    if (call.body.value("jobName"_L1).toString().isEmpty() || componentName.isEmpty())
        return rmmError(call, 400);
    Dice dice(call.world.options.seed, 5000 + static_cast<quint64>(call.world.rmm.acceptedWrites));
    RmmRecord record;
    record.uid = dice.guid();
    record.deviceUid = device->uid;
    record.json = {
        {u"job"_s, QJsonObject{{u"id"_s, 880000 + call.world.rmm.acceptedWrites},
                               {u"uid"_s, record.uid},
                               {u"name"_s, call.body.value("jobName"_L1)},
                               {u"dateCreated"_s, call.nowMs()},
                               {u"status"_s, u"active"_s}}},
        {u"jobComponents"_s, QJsonArray{QJsonObject{{u"uid"_s, component.value("componentUid"_L1)},
                                                    {u"name"_s, componentName},
                                                    {u"variables"_s, component.value("variables"_L1).toArray()}}}}};
    call.world.rmm.jobs.push_back(record);
    return {.body = compactJson(record.json)};
}

RmmReply resolveAlert(const RmmCall &call)
{
    for (RmmRecord &record : call.world.rmm.alerts) {
        if (record.uid != call.ids.first())
            continue;
        if (record.open) {
            record.open = false;
            record.json.insert(u"resolved"_s, true);
            record.json.insert(u"resolvedBy"_s, call.world.rmm.apiUserName);
            record.json.insert(u"resolvedOn"_s, call.nowMs());
        }
        return rmmEmpty();
    }
    return rmmError(call, 404);
}

// Kept by the vendor for old callers; since release 8.9.0 it changes nothing.
RmmReply muteAlert(const RmmCall &call)
{
    for (const RmmRecord &record : call.world.rmm.alerts) {
        if (record.uid == call.ids.first())
            return rmmEmpty();
    }
    return rmmError(call, 404);
}

RmmReply resetApiKeys(const RmmCall &call)
{
    Dice dice(call.world.options.seed, 5000 + static_cast<quint64>(call.world.rmm.acceptedWrites));
    call.world.rmm.apiKey = dice.code(26);
    call.world.rmm.apiSecretKey = dice.code(26);
    return {.body = compactJson(QJsonObject{{u"apiAccessKey"_s, call.world.rmm.apiKey},
                                            {u"apiSecretKey"_s, call.world.rmm.apiSecretKey},
                                            {u"userName"_s, call.world.rmm.apiUserName}})};
}

} // namespace trivet::practice::rmm
