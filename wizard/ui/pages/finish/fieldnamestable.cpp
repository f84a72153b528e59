// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/fieldnamestable.h"

#include "ui/kit/table/rowtable.h"

#include <QLocale>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double fieldRowPixels = 34;
constexpr int mostFieldRows = 14;

RowsShape<FieldNameRow> fieldNamesShape()
{
    using Row = FieldNameRow;
    const auto column = [](const QString &head, Cell (*cell)(const Row &)) {
        return RowsColumn<Row>{.head = head, .cell = cell};
    };
    RowsShape<Row> shape;
    shape.columns = {
        column(FieldNamesTable::tr("Record", "column head: what kind of record a field belongs to"),
               [](const Row &row) { return Cell{.text = row.record, .ink = &Tokens::text2}; }),
        column(FieldNamesTable::tr("In Autotask", "column head"),
               [](const Row &row) { return Cell{.text = row.autotask, .strong = true}; }),
        column(FieldNamesTable::tr("In IT Glue", "column head"),
               [](const Row &row) { return Cell{.text = row.itGlue}; }),
        column(FieldNamesTable::tr("Note", "column head"),
               [](const Row &row) { return Cell{.text = row.note, .ink = &Tokens::text2}; }),
    };
    shape.key = [](const Row &row) { return row.record + u'\n' + row.autotask + u'\n' + row.itGlue; };
    return shape;
}

} // namespace

FieldNamesTable::FieldNamesTable(QWidget *parent)
    : FieldNamesTable(new RowsModel<FieldNameRow>(fieldNamesShape()), parent)
{
}

FieldNamesTable::FieldNamesTable(RowsModel<FieldNameRow> *model, QWidget *parent)
    : RowsCard(u"fieldNames"_s, *model,
               {//: Accessible name of the table of field names
                .name = tr("Field names in Autotask and IT Glue"),
                //: Accessible name and placeholder of the find field above the field names
                .find = tr("Find a field"),
                .empty = {},
                //: In the table of field names when the search leaves nothing
                .nothingFits = tr("No field has this in its name.")},
               Finder::Model, parent),
      m_model(model)
{
    model->setParent(this);
    setCopies(Copies::Cell);
    table().setRowPixels(fieldRowPixels);
    table().setColumnWeights({130, 220, 220, 280}, {145, 120, 120, 165});
    table().setFitsRows(mostFieldRows);
    connect(model, &RowsModelBase::arranged, this, &FieldNamesTable::tellCounts);
    tellCounts();
}

void FieldNamesTable::tellCounts()
{
    const QLocale locale;
    const int shown = m_model->shownTotal();
    const int total = m_model->total();
    //: Head of the table of field names; %Ln fields
    const QString all = tr("%Ln field names", nullptr, total);
    //: Head of the table of field names while searching; %1 shown, %2 all
    const QString some = tr("%1 of %2 field names").arg(locale.toString(shown), locale.toString(total));
    setTitle(shown == total ? all : some);
}

} // namespace trivet
