// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/gate.h"

using namespace Qt::StringLiterals;

namespace trivet {

QString stepStateKey(StepState state)
{
    switch (state) {
    case StepState::Locked: return u"locked"_s;
    case StepState::Open: return u"open"_s;
    case StepState::Passed: return u"passed"_s;
    case StepState::NeedsYou: return u"needs-you"_s;
    case StepState::Failed: return u"failed"_s;
    case StepState::Stale: return u"stale"_s;
    }
    return {};
}

QString linkValueKey(LinkValue value)
{
    switch (value) {
    case LinkValue::NotSetUp: return u"not-set-up"_s;
    case LinkValue::InProgress: return u"in-progress"_s;
    case LinkValue::Verified: return u"verified"_s;
    case LinkValue::NeedsYou: return u"needs-you"_s;
    case LinkValue::Failed: return u"failed"_s;
    case LinkValue::Stale: return u"stale"_s;
    }
    return {};
}

} // namespace trivet
