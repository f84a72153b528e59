// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "changes/plan.h"

#include <QJsonDocument>

using namespace trivet;

/// A plan's file as somebody may have edited it. What is understood keeps its meaning when it is written again.
void tryInput(const QByteArray &input)
{
    const auto plan = planFromJson(QJsonDocument::fromJson(input).object());
    if (!plan)
        return;
    static_cast<void>(plan->wantsNumberTyped());
    static_cast<void>(plan->groupWithoutRest());
    const auto again = planFromJson(planToJson(*plan));
    if (!again || planHash(*again) != planHash(*plan))
        qFatal("A plan reads differently from how it was written");
}
