// SPDX-License-Identifier: Apache-2.0
#include "core/verdict.h"

using namespace Qt::StringLiterals;

namespace trivet {

QString verdictStateKey(VerdictState state)
{
    switch (state) {
    case VerdictState::Passed: return u"passed"_s;
    case VerdictState::NeedsYou: return u"needs-you"_s;
    case VerdictState::Failed: return u"failed"_s;
    case VerdictState::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString verdictSourceKey(VerdictSource source)
{
    switch (source) {
    case VerdictSource::Api: return u"api"_s;
    case VerdictSource::Inferred: return u"inferred"_s;
    case VerdictSource::Input: return u"input"_s;
    case VerdictSource::Confirmed: return u"confirmed"_s;
    }
    Q_UNREACHABLE();
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Blocks: return u"B"_s;
    case Severity::Warns: return u"W"_s;
    case Severity::Notes: return u"N"_s;
    }
    Q_UNREACHABLE();
}

} // namespace trivet
