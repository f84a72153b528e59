// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/fieldnamestable.h"

#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double fieldRowPixels = 34;
constexpr int mostFieldRows = 14;

} // namespace

FieldNamesTable::FieldNamesTable(QWidget *parent)
    : TableCard(parent), m_title(new TextLabel(TextRole::Strong)),
      //: Accessible name and placeholder of the find field above the field names
      m_find(new FindEdit(u"fieldNames"_s, tr("Find a field"))),
      m_empty(new TextLabel(TextRole::Body, &Tokens::text2)), m_table(new RowTable(RowTable::Head::Shown))
{
    setObjectName(u"fieldNamesTable"_s);
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_title->setObjectName(u"fieldNamesTitleLabel"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(scaled(16), scaled(7), scaled(12), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(m_title, 1);
    row->addWidget(m_find);

    m_table->setObjectName(u"fieldNamesTableView"_s);
    //: Accessible name of the table of field names
    m_table->setAccessibleName(tr("Field names in Autotask and IT Glue"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setRowPixels(fieldRowPixels);
    m_table->setColumnWeights({130, 220, 220, 280}, {145, 120, 120, 165});
    m_table->setFitsRows(mostFieldRows);
    m_table->installEventFilter(this);
    m_empty->setObjectName(u"fieldNamesEmptyLabel"_s);
    m_empty->setContentsMargins(scaled(17), scaled(10), scaled(17), scaled(10));
    //: In the table of field names when the search leaves nothing
    m_empty->setText(tr("No field has this in its name."));
    for (QWidget *part : std::initializer_list<QWidget *>{head, m_empty, m_table})
        addRow(part);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_filter.setFilterFixedString(m_find->wanted());
        tellCounts();
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &FieldNamesTable::find);
    connect(m_find, &FindEdit::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    tellCounts();
}

void FieldNamesTable::setRows(const QList<FieldNameRow> &rows)
{
    m_model.setRows(rows);
    tellCounts();
}

void FieldNamesTable::tellCounts()
{
    const QLocale locale;
    const int shown = m_filter.rowCount();
    const int total = m_model.rowCount();
    //: Head of the table of field names; %Ln fields
    const QString all = tr("%Ln field names", nullptr, total);
    //: Head of the table of field names while searching; %1 shown, %2 all
    const QString some = tr("%1 of %2 field names").arg(locale.toString(shown), locale.toString(total));
    m_title->setLead(shown == total ? all : some, {});
    m_empty->setVisible(shown == 0 && total > 0);
    m_table->setVisible(shown > 0);
    m_table->setAccessibleDescription(m_title->text());
    m_table->fitColumns();
}

void FieldNamesTable::find()
{
    m_find->open();
}

bool FieldNamesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return TableCard::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->matches(QKeySequence::Copy) && m_table->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(m_table->currentIndex().data().toString());
        return true;
    }
    return TableCard::eventFilter(watched, event);
}

} // namespace trivet
