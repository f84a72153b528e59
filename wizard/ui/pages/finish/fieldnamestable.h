// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowsmodel.h"

namespace trivet {

/// What a field is called on both sides.
struct FieldNameRow
{
    QString record; ///< "Configuration"
    QString autotask;
    QString itGlue;
    QString note = {};
    bool operator==(const FieldNameRow &) const = default;
};
enum FieldNameColumn { FieldRecord, FieldInAutotask, FieldInItGlue, FieldNote };

/// Field names of Autotask and IT Glue side by side; typing narrows it, in any column. Ctrl+C copies the current name.
class FieldNamesTable : public RowsCard
{
    Q_OBJECT
public:
    explicit FieldNamesTable(QWidget *parent = nullptr);
    void setRows(const QList<FieldNameRow> &rows) { m_model->setRows(rows); }

private:
    FieldNamesTable(RowsModel<FieldNameRow> *model, QWidget *parent);
    void tellCounts();

    RowsModel<FieldNameRow> *m_model;
};

} // namespace trivet
