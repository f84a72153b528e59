// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "guide/engine/storedpart.h"

#include <QList>

namespace trivet {

class Draft;

/// The mapping of step 1.4: one row per device type in use. Suggestions fill what nobody has set; all of it is the
/// person's to change. The rows themselves are Facts::mapping.
class Mapping : public StoredPart
{
    Q_OBJECT

public:
    Mapping(Facts &facts, TenantStore &store, Draft &draft);

    void setRow(const DeviceTypeMapping &row);
    /// The step is open: gives every device type in use a row as soon as both sides were read, and the material code its
    /// usual value. Where no name fits well the configuration item type stays empty.
    void suggest();

Q_SIGNALS:
    void changed();

private:
    void suggestRows();
    void suggestMaterialCode();

    Facts &m_facts;
    Draft &m_draft;
};

} // namespace trivet
