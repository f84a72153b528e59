// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/devicestable.h"

#include "ui/kit/table/celldelegate.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/pill.h"
#include "ui/kit/widgets/textlabel.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double deviceRowPixels = 34;
constexpr int mostDeviceRows = 12;

/// The head of the table: what has not come through, and how much of it.
QString allText(const QList<DeviceRow> &rows)
{
    const auto organizations = int(std::ranges::count(rows, DeviceRow::Kind::Organization, &DeviceRow::kind));
    const int devices = int(rows.size()) - organizations;
    if (rows.isEmpty()) {
        //: Head of the table of devices when it is empty
        return DevicesTable::tr("Not through yet");
    }
    //: Part of a table's head
    const QString deviceCount = DevicesTable::tr("%Ln device(s)", nullptr, devices);
    //: Part of a table's head
    const QString organizationCount = DevicesTable::tr("%Ln organization(s)", nullptr, organizations);
    //: Head of the table; %1 is "46 organizations"
    const QString oneKind = DevicesTable::tr("%1 not through yet");
    if (organizations == 0)
        return oneKind.arg(deviceCount);
    if (devices == 0)
        return oneKind.arg(organizationCount);
    //: Head of the table; %1 is "46 organizations", %2 "1,318 devices"
    return DevicesTable::tr("%1 and %2 not through yet").arg(organizationCount, deviceCount);
}

} // namespace

DevicesTable::DevicesTable(QWidget *parent) : TableCard(parent)
{
    setObjectName(u"devicesCard"_s);
    m_table = new RowTable(RowTable::Head::Hidden);
    m_table->setObjectName(u"devicesTableView"_s);
    //: Accessible name of the table on the sync page
    m_table->setAccessibleName(tr("Devices not through yet"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setRowPixels(deviceRowPixels);
    m_table->setColumnWeights({150, 170, 88, 340}, {140, 120, 66, 180});
    m_table->setFitsRows(mostDeviceRows);
    m_empty = new TextLabel(TextRole::Body, &Tokens::text2);
    m_empty->setObjectName(u"devicesEmptyLabel"_s);
    m_empty->setContentsMargins(scaled(17), scaled(10), scaled(17), scaled(10));
    addRow(makeHead());
    addRow(m_empty);
    addRow(m_table);
    connect(&m_model, &RowsModelBase::arranged, this, &DevicesTable::showArranged);
    m_findKey = new QShortcut(QKeySequence::Find, this);
    connect(m_findKey, &QShortcut::activated, this, &DevicesTable::find);
    // Two tables on a page take turns.
    connect(m_findKey, &QShortcut::activatedAmbiguously, this, &DevicesTable::find);
    showArranged();
}

QWidget *DevicesTable::makeHead()
{
    auto *head = new QWidget;
    head->setMinimumWidth(
        1); // else title and tools side by side would keep the page wide, and never go below each other
    m_headLayout = new QGridLayout(head);
    m_headLayout->setContentsMargins(scaled(17), scaled(5), scaled(11), scaled(6));
    m_headLayout->setHorizontalSpacing(scaled(8));
    m_headLayout->setVerticalSpacing(scaled(4));
    m_headLayout->setColumnStretch(0, 1);
    m_title = new TextLabel(TextRole::Strong);
    m_title->setObjectName(u"devicesTitleLabel"_s);
    m_title->setWrap(TextLabel::Wrap::None);

    m_trailing = new QWidget;
    auto *row = new QHBoxLayout(m_trailing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(6));
    m_needYou = new Pill;
    m_waiting = new Pill;
    m_find = new QLineEdit;
    m_find->setObjectName(u"devicesFindEdit"_s);
    //: Accessible name and placeholder of the find field above the devices
    m_find->setAccessibleName(tr("Find a device"));
    m_find->setPlaceholderText(m_find->accessibleName());
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_find->hide();
    m_reasons = new QMenu(this);
    m_reasonButton = new SmallButton(QString(), u"filter"_s, ButtonKind::Flat);
    m_reasonButton->setObjectName(u"devicesReasonButton"_s);
    m_reasonButton->setMenu(m_reasons);
    //: Tool tip of the search button above the devices
    auto *search = new IconButton(u"search"_s, tr("Find a device (Ctrl+F)"));
    search->setObjectName(u"devicesFindButton"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_needYou, m_waiting, m_find, search, m_reasonButton})
        row->addWidget(part);
    m_headLayout->addWidget(m_title, 0, 0);
    m_headLayout->addWidget(m_trailing, 0, 1);
    connect(search, &QAbstractButton::clicked, this, &DevicesTable::find);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setFind(text.trimmed()); });
    return head;
}

void DevicesTable::setRows(DevicesModel::Rows rows, Basis basis)
{
    m_basis = basis;
    m_model.setRows(std::move(rows));
}

void DevicesTable::showArranged()
{
    const auto &rows = m_model.rows();
    m_table->setColumnHidden(DeviceType, std::ranges::all_of(rows, &QString::isEmpty, &DeviceRow::type));
    const bool isGone = std::ranges::none_of(rows, [this](const DeviceRow &row) { return row.reasonKey == reason(); });
    if (!rows.isEmpty() && !reason().isEmpty() && isGone) {
        setReason({});
        return;
    }
    refillReasons();
    tellCounts();
}

void DevicesTable::setReason(const QString &key)
{
    m_model.setFilters(key.isEmpty() ? QStringList() : QStringList{key});
    refillReasons();
    tellCounts();
}

void DevicesTable::refillReasons()
{
    struct Reason
    {
        QString key;
        QString text;
        int devices = 0;
    };
    QList<Reason> reasons;
    for (const DeviceRow &row : m_model.rows()) {
        auto known = std::ranges::find(reasons, row.reasonKey, &Reason::key);
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), Reason{row.reasonKey, row.reason});
        ++known->devices;
    }
    std::ranges::stable_sort(reasons, std::ranges::greater{}, &Reason::devices);

    m_reasons->clear();
    auto *group = new QActionGroup(m_reasons);
    const auto add = [&](const QString &key, const QString &text) {
        QAction *action = m_reasons->addAction(text);
        action->setCheckable(true);
        action->setChecked(key == reason());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] { setReason(key); });
        if (key == reason())
            m_reasonButton->setText(text);
    };
    //: Filter entry: every reason
    const QString every = tr("All reasons");
    add({}, every);
    for (const Reason &each : std::as_const(reasons)) {
        QString shown = each.text;
        shown.replace(u'&', u"&&"_s);
        //: Filter entry; %1 a reason, %2 how many devices have it
        add(each.key, tr("%1 (%2)").arg(shown, QLocale().toString(each.devices)));
    }
    // A long reason would push the pills away; the menu shows it whole.
    const QFontMetrics metrics(m_reasonButton->font());
    m_reasonButton->setText(metrics.elidedText(m_reasonButton->text(), Qt::ElideRight, scaled(220)));
    //: Accessible name of the filter; %1 the reason in force
    m_reasonButton->setAccessibleName(tr("Filter by reason, %1").arg(m_reasonButton->text()));
}

void DevicesTable::tellCounts()
{
    const auto &rows = m_model.rows();
    const auto needYou = int(std::ranges::count_if(
        rows, [](const DeviceRow &row) { return row.state == RowState::NeedsYou || row.state == RowState::Failed; }));
    const int total = int(rows.size());
    const int shown = m_model.shownTotal();
    const QLocale locale;
    //: Head of the table while a filter is on; %1 shown, %2 all
    const QString some = tr("%1 of %2 not through yet").arg(locale.toString(shown), locale.toString(total));
    const QString all = allText(rows);
    const Basis basis = total == 0 ? m_basis : Basis::Read;
    //: Head of the table of devices that are not through, until both sides were read
    const QString unread = tr("Not read yet");
    //: Head of the table of devices that are not through, until the sync is switched on
    const QString before = tr("Not begun yet");
    m_title->setLead(basis == Basis::NotRead    ? unread
                     : basis == Basis::NotBegun ? before
                     : shown == total           ? all
                                                : some,
                     {});
    //: Pill: devices that wait for a person
    m_needYou->setView({PillKind::Attention, tr("%Ln need you", nullptr, needYou)});
    //: Pill: devices that come by themselves
    m_waiting->setView({PillKind::Neutral, tr("%Ln waiting", nullptr, total - needYou)});
    m_needYou->setVisible(needYou > 0);
    m_waiting->setVisible(total > needYou);
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    //: In the empty table
    const QString unreadYet = tr("What is not through shows here once both sides are read.");
    //: In the empty table, before the sync is switched on
    const QString notBegun =
        tr("What is not through shows here once the sync is on. Nothing that was read would be kept out.");
    const QString nothing = basis == Basis::NotRead    ? unreadYet
                            : basis == Basis::NotBegun ? notBegun
                                                       : tr("Everything is through.");
    m_empty->setText(total == 0 ? nothing
                                //: In the table when filter or search leave nothing
                                : tr("Nothing fits the filter."));
    m_trailing->setVisible(total > 0);
    //: Summary of the table for screen readers; %1 and %2 are counts
    m_table->setAccessibleDescription(tr("%1 rows, %2 need you").arg(locale.toString(shown), locale.toString(needYou)));
    m_table->fitColumns();
    placeHead();
}

void DevicesTable::find()
{
    m_find->show();
    placeHead();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void DevicesTable::setFindContext(Qt::ShortcutContext context)
{
    m_findKey->setContext(context);
}

void DevicesTable::closeFind()
{
    m_find->clear();
    m_find->hide();
    placeHead();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DevicesTable::placeHead()
{
    const QMargins margins = m_headLayout->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_headLayout->horizontalSpacing();
    const bool below = m_title->sizeHint().width() + m_trailing->sizeHint().width() > room;
    const int row = below ? 1 : 0;
    const int column = below ? 0 : 1;
    if (m_headLayout->itemAtPosition(row, column) && m_headLayout->itemAtPosition(row, column)->widget() == m_trailing)
        return;
    m_headLayout->removeWidget(m_trailing);
    m_headLayout->addWidget(m_trailing, row, column, below ? Qt::AlignLeading : Qt::Alignment());
}

void DevicesTable::resizeEvent(QResizeEvent *event)
{
    TableCard::resizeEvent(event);
    placeHead();
}

bool DevicesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeFind();
        return true;
    }
    return TableCard::eventFilter(watched, event);
}

} // namespace trivet
