// SPDX-License-Identifier: Apache-2.0
#include "practice/world/truth.h"

#include <QJsonObject>

namespace trivet::practice {

using namespace Qt::StringLiterals;

QJsonArray truthJson(const QList<PlantedFault> &planted)
{
    QJsonArray list;
    for (const PlantedFault &fault : planted) {
        QJsonArray records;
        for (const PlantedFault::Record &record : fault.records) {
            records.append(
                QJsonObject{{u"vendor"_s, record.vendor}, {u"entity"_s, record.entity}, {u"id"_s, record.id}});
        }
        list.append(QJsonObject{{u"check"_s, fault.check},
                                {u"records"_s, records},
                                {u"because"_s, fault.because.isEmpty() ? QJsonValue() : QJsonValue(fault.because)}});
    }
    return list;
}

} // namespace trivet::practice
