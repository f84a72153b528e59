// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportmodel.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace trivet {

/// How many records had come by when, as lines and labels in a box of `size`; the renderers only draw it. Inside
/// report/.
struct ReportChart
{
    struct Label
    {
        QPointF at; ///< its baseline
        QString text;
        enum class Side { Left, Right } side = Side::Left; ///< which end of the text stands there
        bool operator==(const Label &) const = default;
    };
    QSizeF size;
    QRectF plot;
    QList<QPointF> line; ///< what came, from the left
    double target = 0;   ///< height of what should come
    QList<double> grid;  ///< heights of the lines behind
    QList<Label> labels;
    QString spoken; ///< what it shows, for those who cannot see it
    bool operator==(const ReportChart &) const = default;
};

/// Empty where there are less than two readings.
ReportChart chartOf(const ReportLink &link, const ReportModel &model);

} // namespace trivet
