// SPDX-License-Identifier: Apache-2.0
#include "practice/world/glueaccount.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

GlueRecord &GlueAccount::add(const QString &resource, Row attributes)
{
    const qint64 id = nextId++;
    GlueRecord &record = of(resource)[id];
    record.id = id;
    record.attributes = std::move(attributes);
    return record;
}

GlueRecord *GlueAccount::find(const QString &resource, qint64 id)
{
    Records &records = of(resource);
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

qint64 GlueAccount::named(const QString &resource, const QString &name)
{
    for (const auto &[id, record] : of(resource)) {
        if (record.attributes.value("name"_L1).toString() == name)
            return id;
    }
    return add(resource, {{u"name"_s, name}}).id;
}

} // namespace trivet::practice
