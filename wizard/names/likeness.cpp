// SPDX-License-Identifier: Apache-2.0
#include "names/likeness.h"

#include "names/names.h"

namespace trivet {

QString likenessKey(const QString &name)
{
    QString key = squeezedName(name);
    if (key.size() > 4 && key.endsWith(u's'))
        key.chop(1);
    return key;
}

} // namespace trivet
