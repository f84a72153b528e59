// SPDX-License-Identifier: Apache-2.0
#include "http/httprequest.h"

#include <QJsonDocument>

namespace trivet {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpReply::isJsonObject() const
{
    return QJsonDocument::fromJson(body).isObject();
}

} // namespace trivet
