// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace trivet::practice {

/// One thing that is wrong in this world and that a check can notice (decision 76).
struct PlantedFault
{
    struct Record
    {
        QString vendor = {}; ///< "autotask", "dattoRmm"
        QString entity = {};
        QString id = {};
    };

    QString check = {};
    QList<Record> records = {};
    QString because = {}; ///< the check it follows from, or empty
};

QJsonArray truthJson(const QList<PlantedFault> &planted);

} // namespace trivet::practice
