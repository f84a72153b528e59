// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/checkdetails.h"

#include "core/background.h"
#include "guide/engine/guide.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/whendone.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/doctor/mend.h"
#include "ui/pages/step/mendbuttons.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/hurtsentence.h"
#include "ui/parts/sentences/plansentence.h"
#include "ui/parts/sentences/settingsentence.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedUpAtOnce = 500;
constexpr int mostRecordRows = 10;

/// A row of the card: a small heading and what stands below it.
QWidget *detailsSection(QWidget *heading, std::initializer_list<QWidget *> parts, QVBoxLayout *last = nullptr)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(11));
    column->setSpacing(scaled(4));
    column->addWidget(heading);
    for (QWidget *part : parts)
        column->addWidget(part);
    if (last)
        column->addLayout(last);
    return row;
}

TextLabel *detailsHeading(const QString &text)
{
    return new TextLabel(text, TextRole::Caption, &Tokens::text3);
}

bool isDeviceRecord(const RecordRef &record)
{
    return record.entity == u"ConfigurationItems" || record.entity == u"devices" || record.entity == u"configurations";
}

} // namespace

CheckDetails::CheckDetails(Guide &guide, QWidget *parent)
    : QScrollArea(parent), m_guide(guide), m_check(new CheckRow({.id = u"doctor"_s, .title = {}})),
      m_since(new TextLabel(TextRole::Caption, &Tokens::text2)), m_because(detailsHeading({})),
      m_causes(new QVBoxLayout), m_follows(detailsHeading({})), m_followers(new QVBoxLayout),
      m_hurts(new TextLabel(TextRole::Body, &Tokens::text)), m_mend(new MendBox(u"check"_s)),
      m_records(new RowsCard(u"records"_s, m_model,
                             {.name = tr("Records behind this check"),
                              //: In the find field above the records behind a check
                              .find = tr("Find a record"),
                              .empty = tr("No single record is behind this."),
                              .nothingFits = tr("No record has this in its row.")}))
{
    setObjectName(u"checkDetails"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(scaled(260));
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(scaled(16));
    auto *card = new Card;
    card->setObjectName(u"checkDetailsCard"_s);
    setFocusProxy(m_check);
    m_since->setObjectName(u"checkSinceLabel"_s);
    m_since->setWrap(TextLabel::Wrap::Words);
    m_hurts->setObjectName(u"checkHurtsLabel"_s);
    m_hurts->setWrap(TextLabel::Wrap::Words);
    card->addRow(m_check);
    auto *since = new QWidget;
    auto *sinceColumn = new QVBoxLayout(since);
    sinceColumn->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    sinceColumn->addWidget(m_since);
    card->addRow(since);
    card->addRow(detailsSection(m_because, {}, m_causes));
    card->addRow(detailsSection(m_follows, {}, m_followers));
    //: Heading: what a check that is wrong does later
    card->addRow(detailsSection(detailsHeading(tr("What it hurts later")), {m_hurts}));
    //: Heading: how a check that is wrong is mended
    m_mendRow = detailsSection(detailsHeading(tr("How to mend it")), {m_mend});
    card->addRow(m_mendRow);
    all->addWidget(card);
    m_records->table().setColumnWeights({170, 150, 170, 0, 0, 0}, {120, 90, 120, 0, 0, 0});
    m_records->table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_records->table().setFitsRows(mostRecordRows);
    m_records->setMenu([this](QMenu &menu, int row) {
        const RecordRef record = m_model.rowAt(row).record;
        if (isDeviceRecord(record)) {
            //: Entry of a device's menu
            menu.addAction(tr("Why is it not in IT Glue?"), this,
                           [this, record] { Q_EMIT deviceRequested(record.vendor, record.id); });
        }
        offerToFillIn(menu);
    });
    all->addWidget(m_records);
    all->addStretch(1);
    setWidget(content);

    connect(m_check, &CheckRow::actionTriggered, this, &CheckDetails::actionTriggered);
    connect(m_mend, &MendBox::stepRequested, this, &CheckDetails::stepRequested);
    connect(m_mend, &MendBox::portalRequested, this, &CheckDetails::portalRequested);
    connect(m_mend, &MendBox::wayBackRequested, this, &CheckDetails::wayBackRequested);
    connect(m_records, &RowsCard::chosen, this, [this](const QString &key) {
        const int row = m_model.rowOf(key);
        if (row >= 0 && isDeviceRecord(m_model.rowAt(row).record))
            Q_EMIT deviceRequested(m_model.rowAt(row).record.vendor, m_model.rowAt(row).record.id);
    });
}

/// Fields of the chosen configurations that IT Glue lets Trivet write though Autotask syncs them.
void CheckDetails::offerToFillIn(QMenu &menu)
{
    Mend mend{.kind = MendKind::SetSyncedFields};
    const QModelIndexList chosen = m_records->table().selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        const RecordRef record = m_model.rowAt(index.row()).record;
        if (record.vendor == VendorId::ItGlue && record.entity == "configurations"_L1)
            mend.records.append(record);
    }
    if (mend.records.isEmpty() || m_guide.isReadOnly())
        return;
    //: Entry of a menu over configurations of IT Glue: opens a preview of what Autotask holds and IT Glue lacks
    QAction *fillIn =
        menu.addAction(tr("Fill in from Autotask\u2026"), this, [this, mend] { Q_EMIT changesRequested(mend); });
    fillIn->setObjectName(u"fillInAction"_s);
}

void CheckDetails::show(const DoctorRow &row, const Verdict &verdict)
{
    const bool isOther = row.view.id != m_checkId;
    m_checkId = row.view.id;
    CheckView view = row.view;
    // The records stand below, and a check of the doctor's page is always asked again by a button of its own.
    view.actions.removeIf([](const CheckAction &action) {
        return action.id == u"details" || action.id == u"field" || action.id == u"again";
    });
    //: Button: reads again what one check needs
    view.actions.prepend({u"again"_s, tr("Check again"), u"refresh"_s, CheckAction::Form::IconOnly});
    m_check->setView(view);
    showNotes(row, verdict);
    showLinks(verdict);
    m_hurts->setText(checkHurts(verdict.checkId));
    MendWay mend = mendWayOf(verdict.checkId);
    const auto offered = offeredMend(verdict, m_guide);
    if (offered && !mend.step.isEmpty()) {
        //: %1 is a button above, like "Set type…"; %2 a step of the guide: "1.5, Check the products"
        mend.text = tr("Trivet can do it: “%1” shows first what it would write. By hand: step %2 shows how.")
                        .arg(mendButtonText(offered->kind), mend.stepName);
    } else if (!mend.step.isEmpty()) {
        //: %1 is a step of the guide: "1.5, Check the products"
        mend.text = tr("Step %1 shows how.").arg(mend.stepName);
    }
    m_mend->setWay(mend);
    m_mendRow->setVisible(!mend.isEmpty());
    lookUpRecords(verdict);
    if (isOther)
        ensureVisible(0, 0);
}

void CheckDetails::showNotes(const DoctorRow &row, const Verdict &verdict)
{
    QStringList notes{standingSentence(row.standing, row.since)};
    const auto known = m_guide.history().standing(verdict.checkId);
    if (row.standing == Standing::Unknown && known) {
        const Standing before = known->state == VerdictState::Passed   ? Standing::Passed
                                : known->state == VerdictState::Failed ? Standing::Failed
                                                                       : Standing::NeedsYou;
        //: How a check stood before it became unknown; %1 is "Passed since Nov 22, 10:42"
        notes.append(tr("Last known: %1").arg(standingSentence(before, known->since)));
    }
    if (row.change == VerdictChange::New)
        notes.append(tr("New since your last visit"));
    if (row.change == VerdictChange::Mended)
        notes.append(tr("Mended since your last visit"));
    for (const Waiver &waiver : m_guide.confirmations().waivers()) {
        if (waiver.checkId == verdict.checkId && verdict.state == VerdictState::NeedsYou) {
            //: A warning that somebody accepted; %1 a name, %2 the reason
            notes.append(tr("%1 went on in spite of it: %2").arg(waiver.who, waiver.reason));
        }
    }
    if (const CheckSpec *check = findCheck(verdict.checkId)) {
        //: The check's number, for support and the command line
        notes.append(tr("Check %1").arg(check->id));
    }
    m_since->setText(notes.join(u" \u00b7 "_s));
}

LinkButton *CheckDetails::linkTo(const QString &checkId)
{
    auto *link = new LinkButton(settingName(checkId), LinkButton::Line::Under);
    link->setObjectName(u"link"_s + checkId + u"Button"_s);
    //: Read aloud: a link to another check; %1 its name
    link->setAccessibleName(tr("Show the check %1").arg(settingName(checkId)));
    connect(link, &QAbstractButton::clicked, this, [this, checkId] { Q_EMIT checkRequested(checkId); });
    m_links.append(link);
    return link;
}

/// Links stay where the same ones are wanted, so that the focus does too.
void CheckDetails::showLinks(const Verdict &verdict)
{
    QStringList causes;
    if (!verdict.because.isEmpty())
        causes.append(verdict.because);
    QStringList followers;
    for (const Verdict &other : m_guide.allVerdicts()) {
        if (other.because == verdict.checkId)
            followers.append(other.checkId);
    }
    QStringList wanted;
    for (const QString &id : causes + followers)
        wanted.append(u"link"_s + id + u"Button"_s);
    QStringList shown;
    for (const QWidget *link : std::as_const(m_links))
        shown.append(link->objectName());
    if (wanted != shown || wanted.isEmpty()) {
        for (QWidget *link : std::as_const(m_links)) {
            link->setObjectName(QString());
            link->hide();
            link->deleteLater(); // it may be the very one that was pressed
        }
        m_links.clear();
        for (const QString &id : std::as_const(causes))
            m_causes->addWidget(linkTo(id), 0, Qt::AlignLeading);
        for (const QString &id : std::as_const(followers))
            m_followers->addWidget(linkTo(id), 0, Qt::AlignLeading);
    }
    //: Heading: the check that explains this one
    m_because->setText(tr("Because"));
    m_because->parentWidget()->setVisible(!causes.isEmpty());
    //: Heading: checks that this one explains
    m_follows->setText(tr("Follows from this"));
    m_follows->parentWidget()->setVisible(!followers.isEmpty());
}

void CheckDetails::lookUpRecords(const Verdict &verdict)
{
    m_records->setVisible(!verdict.records.isEmpty());
    //: Above the records behind a check
    m_records->setTitle(tr("%Ln record(s)", nullptr, int(verdict.records.size())));
    m_records->offerFile(u"Trivet %1.csv"_s.arg(verdict.checkId));
    const auto inventory = m_guide.inventory() ? m_guide.inventory() : std::make_shared<const Inventory>();
    const LookedUp wanted{verdict.checkId, verdict.checkedAt, verdict.records.size(), inventory};
    if (wanted == m_lookedUp)
        return;
    m_lookedUp = wanted;
    const quint64 lookUp = ++m_lookUp;
    if (verdict.records.size() <= mostLookedUpAtOnce && inventory->devices.rows.size() <= mostLookedUpAtOnce) {
        showRecords(evidenceRows(verdict.records, *inventory, m_guide.facts().mapping));
        return;
    }
    const auto rowsMade = [records = verdict.records, inventory, mapping = m_guide.facts().mapping] {
        return evidenceRows(records, *inventory, mapping);
    };
    whenDone(runInBackground(rowsMade), this, [this, lookUp](const EvidenceModel::Rows &rows) {
        if (lookUp == m_lookUp)
            showRecords(rows);
    });
}

void CheckDetails::showRecords(const EvidenceModel::Rows &rows)
{
    m_model.setRows(rows);
    hideEmptyColumns(m_records->table(), rows);
    m_records->table().fitColumns();
}

} // namespace trivet
