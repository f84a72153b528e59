// SPDX-License-Identifier: Apache-2.0
#include "session/vendorrecords.h"

#include "vendors/autotask/autotaskclient.h"
#include "vendors/it_glue/itglueclient.h"

#include <utility>

namespace trivet::app {
namespace {

QList<qint64> numbers(const QStringList &ids)
{
    QList<qint64> numbers;
    for (const QString &id : ids)
        numbers.append(id.toLongLong());
    return numbers;
}

QStringList texts(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts;
}

Result<QHash<QString, QJsonObject>> byText(const Result<QHash<qint64, QJsonObject>> &records)
{
    if (!records)
        return tl::unexpected(records.error());
    QHash<QString, QJsonObject> named;
    for (auto record = records->cbegin(); record != records->cend(); ++record)
        named.insert(QString::number(record.key()), record.value());
    return named;
}

Result<QStringList> asTexts(const Result<QList<qint64>> &ids)
{
    if (!ids)
        return tl::unexpected(ids.error());
    return texts(*ids);
}

Result<QString> asText(const Result<qint64> &id)
{
    if (!id)
        return tl::unexpected(id.error());
    return QString::number(*id);
}

/// Nothing is written to the others.
Problem notWritable(VendorId vendor)
{
    return {.kind = ProblemKind::Internal, .vendor = vendor, .detail = QStringLiteral("Trivet writes nothing there")};
}

} // namespace

VendorRecords::VendorRecords(std::shared_ptr<autotask::AutotaskClient> autotask,
                             std::shared_ptr<it_glue::ItGlueClient> itGlue, AsksCallsLeft callsLeft)
    : m_autotask(std::move(autotask)), m_itGlue(std::move(itGlue)), m_callsLeft(std::move(callsLeft))
{
}

QCoro::Task<Result<QHash<QString, QJsonObject>>> VendorRecords::read(VendorId vendor, QString entity, QStringList ids,
                                                                     QStringList fields, std::stop_token stop)
{
    const Call call{std::move(stop), CallPurpose::Foreground};
    if (vendor == VendorId::Autotask)
        co_return byText(co_await m_autotask->records(entity, numbers(ids), fields, call));
    if (vendor == VendorId::ItGlue)
        co_return byText(co_await m_itGlue->records(entity, numbers(ids), call));
    co_return fail(notWritable(vendor));
}

QCoro::Task<Result<QStringList>> VendorRecords::find(VendorId vendor, QString entity, QString field, QString value,
                                                     std::stop_token stop)
{
    const Call call{std::move(stop), CallPurpose::Foreground};
    if (vendor == VendorId::Autotask)
        co_return asTexts(co_await m_autotask->idsWhere(entity, field, value, call));
    if (vendor == VendorId::ItGlue)
        co_return asTexts(co_await m_itGlue->idsNamed(entity, value, call));
    co_return fail(notWritable(vendor));
}

QCoro::Task<Result<QString>> VendorRecords::create(VendorId vendor, QString entity, QJsonObject fields,
                                                   std::stop_token stop)
{
    const Call call{std::move(stop), CallPurpose::Foreground};
    if (vendor == VendorId::Autotask)
        co_return asText(co_await m_autotask->create(entity, fields, call));
    if (vendor == VendorId::ItGlue)
        co_return asText(co_await m_itGlue->create(entity, fields, call));
    co_return fail(notWritable(vendor));
}

QCoro::Task<Result<void>> VendorRecords::update(VendorId vendor, QString entity, QString id, QJsonObject fields,
                                                std::stop_token stop)
{
    const Call call{std::move(stop), CallPurpose::Foreground};
    Result<qint64> written = fail(notWritable(vendor));
    if (vendor == VendorId::Autotask) {
        fields.insert(QStringLiteral("id"), id.toLongLong());
        written = co_await m_autotask->update(entity, fields, call);
    } else if (vendor == VendorId::ItGlue) {
        written = co_await m_itGlue->update(entity, id.toLongLong(), fields, call);
    }
    if (!written)
        co_return tl::unexpected(written.error());
    co_return Result<void>{};
}

} // namespace trivet::app
