// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"

#include <QString>

namespace trivet {

/// A problem in words: what happened, why, what to do. Three short sentences, no blame, no code first.
struct ProblemSentence
{
    QString what;
    QString why;
    QString todo;
    QString text() const { return what + u' ' + why + u' ' + todo; }
};

/// Who speaks: the window has fields to paste into and goes on by itself, a command has ended.
enum class Teller { Window, CommandLine };

/// In the present language. Times are the person's local times, with their day where that is not today.
ProblemSentence describe(const Problem &problem, Teller teller = Teller::Window);

/// The folded details of a problem: kind, HTTP status and the vendor's own words, for "Details" and "Copy".
QString problemDetails(const Problem &problem);

} // namespace trivet
