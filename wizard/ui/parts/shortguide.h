// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QList>
#include <QString>

class QWidget;

namespace trivet {

class Guide;

/// A few ordered steps in a window of their own: a how-to of the last page, or the way back from a wrong order.
struct ShortGuide
{
    QString name; ///< object name's beginning
    QString title;
    QString why;
    QList<InstructionSpec> instructions;
    QString note = {};
    QString helpUrl = {}; ///< the vendor's own page; empty = none
};
/// Opens it beside the page and returns; the person closes it.
void openShortGuide(QWidget &page, const ShortGuide &shown, const Guide &guide);

} // namespace trivet
