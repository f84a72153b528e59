// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/namecomparison.h"

namespace trivet {

NameMarks marksOf(const NameDifference &difference)
{
    NameMarks marks;
    for (const NameSpan &span : difference.spans) {
        // The second name is shown: what the first has more is missing in it.
        NameMark::Kind kind = NameMark::Kind::Same;
        if (span.kind == NameSpan::Kind::Removed)
            kind = NameMark::Kind::Added;
        else if (span.kind == NameSpan::Kind::Added)
            kind = span.hidden == HiddenCharacter::None ? NameMark::Kind::Removed : NameMark::Kind::Invisible;
        marks.append({span.text, kind});
    }
    return marks;
}

} // namespace trivet
