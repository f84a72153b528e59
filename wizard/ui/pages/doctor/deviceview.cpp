// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/deviceview.h"

#include "core/background.h"
#include "guide/engine/guide.h"
#include "ui/kit/table/findedit.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/table/whendone.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/card.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/doctor/mend.h"
#include "ui/pages/doctor/panes.h"
#include "ui/pages/step/mendbuttons.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/sentences/causesentence.h"
#include "ui/parts/sentences/settingsentence.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

/// More nobody reads; who looks for one types more of its name.
constexpr qsizetype mostHits = 300;

CheckLook lookOfNode(CauseNode::State state)
{
    switch (state) {
    case CauseNode::State::Good: return CheckLook::Passed;
    case CauseNode::State::Flaw: return CheckLook::NeedsYou;
    case CauseNode::State::Broken: return CheckLook::Failed;
    case CauseNode::State::Waiting: return CheckLook::NotYet;
    case CauseNode::State::Unknown: return CheckLook::Unknown;
    case CauseNode::State::Left: return CheckLook::Skipped;
    }
    Q_UNREACHABLE();
}

CalloutKind kindOfAnswer(DeviceCauses::Answer answer)
{
    switch (answer) {
    case DeviceCauses::Answer::IsThere:
    case DeviceCauses::Answer::Waiting: return CalloutKind::Info;
    case DeviceCauses::Answer::Broken: return CalloutKind::Error;
    case DeviceCauses::Answer::Unknown: return CalloutKind::Warning;
    }
    Q_UNREACHABLE();
}

QString keyOfDevice(const KnownDevice &device)
{
    QString key = device.rmm ? device.rmm->uid : QString();
    key += u'/' + (device.item ? QString::number(device.item->id) : QString());
    return key + u'/' + (device.configuration ? QString::number(device.configuration->id) : QString());
}

DeviceHit hitOf(const KnownDevice &device)
{
    DeviceHit hit{.key = keyOfDevice(device), .name = device.name(), .serial = device.serialNumber()};
    if (device.rmm)
        hit.where = device.rmm->siteName;
    else if (device.configuration)
        hit.where = device.configuration->organizationName;
    hit.there = device.isInItGlue() ? DeviceHit::There::Yes : DeviceHit::There::No;
    return hit;
}

RowsShape<DeviceHit> deviceShape()
{
    using Row = DeviceHit;
    const auto glyphOf = [](const Row &row) {
        return row.there == Row::There::Yes ? u"status-done"_s : u"status-todo"_s;
    };
    RowsColumn<Row> name{.head = DeviceView::tr("Device", "column head"), .cell = [glyphOf](const Row &row) {
                             return Cell{.text = row.name,
                                         .kind = CellKind::Fixed,
                                         .glyph = glyphOf(row),
                                         .glyphInk = row.there == Row::There::Yes ? &Tokens::ok : &Tokens::text2};
                         }};
    name.spoken = [](const Row &row) {
        //: A device, read aloud; %1 is its name
        return row.there == Row::There::Yes ? DeviceView::tr("%1, in IT Glue").arg(row.name)
                                            //: A device, read aloud; %1 is its name
                                            : DeviceView::tr("%1, not in IT Glue").arg(row.name);
    };
    const RowsColumn<Row> where{.head = DeviceView::tr("Where", "column head: site of a device"),
                                .cell = [](const Row &row) { return Cell{.text = row.where, .ink = &Tokens::text2}; }};
    const RowsColumn<Row> serial{.head = DeviceView::tr("Serial number", "column head"), .cell = [](const Row &row) {
                                     return Cell{.text = row.serial, .ink = &Tokens::text3};
                                 }};
    RowsShape<Row> shape;
    shape.columns = {name, where, serial};
    shape.key = [](const Row &row) { return row.key; };
    return shape;
}

} // namespace

DeviceView::Known::Known(const Facts &facts) : finder(facts.inventory), causes(facts)
{
    for (qsizetype place = 0; place < finder.devices().size(); ++place)
        places.insert(keyOfDevice(finder.devices().at(place)), place);
}

DeviceView::DeviceView(Guide &guide, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_model(deviceShape()),
      m_list(new RowsCard(u"devices"_s, m_model,
                          {.name = tr("Devices"),
                           //: In the find field of the devices
                           .find = tr("Host name, serial number or uid"),
                           .empty = tr("Reading the devices\u2026"),
                           .nothingFits = {}},
                          RowsCard::Finder::Owner))
{
    setObjectName(u"deviceView"_s);
    m_list->setFillsRoom(220);
    m_list->table().setColumnWeights({150, 120, 90}, {130, 90, 70});
    m_list->find().setMaximumWidth(QWIDGETSIZE_MAX);
    m_list->setFocusProxy(&m_list->table());
    //: Back to the list of devices
    m_panes = new Panes(u"devices"_s, m_list, makeDetails(), tr("All devices"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_panes, 1);
    connect(&m_list->find(), &QLineEdit::textChanged, this, &DeviceView::find);
    connect(m_list, &RowsCard::currentKeyChanged, this, [this](const QString &key) {
        if (key.isEmpty())
            return;
        m_current = key;
        showNodes();
    });
    connect(m_list, &RowsCard::chosen, m_panes, &Panes::showDetails);
    connect(&m_list->table(), &QAbstractItemView::clicked, this, [this] {
        if (!m_panes->isSideBySide())
            m_panes->showDetails();
    });
    connect(m_mend, &MendBox::stepRequested, this, &DeviceView::stepRequested);
    connect(m_mend, &MendBox::portalRequested, this, &DeviceView::portalRequested);
    connect(m_mend, &MendBox::wayBackRequested, this, &DeviceView::wayBackRequested);
    connect(m_mends, &MendButtons::mendRequested, this, &DeviceView::mendRequested);
    connect(&guide, &Guide::inventoryChanged, this, [this] {
        m_isOld = true;
        if (isVisible())
            refresh();
    });
    showNodes();
}

QWidget *DeviceView::makeDetails()
{
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"deviceDetails"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(scaled(260));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    m_name = new TextLabel(TextRole::Section);
    m_name->setObjectName(u"deviceNameLabel"_s);
    m_name->setFocusPolicy(Qt::TabFocus);
    m_answer = new Callout({CalloutKind::Info, {}});
    m_answer->setObjectName(u"deviceAnswerCallout"_s);
    m_way = new Card;
    m_way->setObjectName(u"deviceWayCard"_s);
    //: Name of the list of stations of a device on its way into IT Glue
    m_way->setAccessibleName(tr("The way into IT Glue"));
    m_mendCard = new Card;
    m_mend = new MendBox(u"device"_s);
    auto *mendRow = new QWidget;
    auto *mendColumn = new QVBoxLayout(mendRow);
    mendColumn->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(12));
    mendColumn->setSpacing(scaled(4));
    //: Heading: how a break is mended
    mendColumn->addWidget(new TextLabel(tr("How to mend it"), TextRole::Caption, &Tokens::text3));
    mendColumn->addWidget(m_mend);
    m_mends = new MendButtons(u"device"_s, {}, m_guide);
    mendColumn->addWidget(m_mends);
    m_mendCard->addRow(mendRow);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_answer, m_way, m_mendCard})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setFocusProxy(m_name);
    return m_scroll;
}

void DeviceView::setForm(PageForm form)
{
    m_panes->setForm(form);
}

void DeviceView::refresh()
{
    if (m_isJoining || !m_isOld || !m_guide.inventory())
        return;
    m_isJoining = true;
    m_isOld = false;
    const auto join = [facts = m_guide.facts()] { return std::make_shared<const Known>(facts); };
    whenDone(runInBackground(join), this, [this](const std::shared_ptr<const Known> &known) { take(known); });
}

void DeviceView::take(const std::shared_ptr<const Known> &known)
{
    m_isJoining = false;
    m_known = known;
    //: In the list of devices, when nothing fits
    m_list->setEmptyText(known->finder.devices().isEmpty() ? tr("No devices were read yet.")
                                                           : tr("No device is called so."));
    find();
    if (!m_wanted.isEmpty()) {
        const QString wanted = std::exchange(m_wanted, {});
        for (const VendorId vendor : allVendors) {
            if (wanted.section(u'/', 0, 0) == vendorKey(vendor))
                showDevice(vendor, wanted.section(u'/', 1));
        }
    }
    showNodes();
    if (m_isOld && isVisible())
        refresh();
}

void DeviceView::find()
{
    if (!m_known)
        return;
    const QString wanted = m_list->find().wanted();
    const QList<qsizetype> places = m_known->finder.find(wanted, mostHits);
    QList<DeviceHit> hits;
    for (const qsizetype place : places)
        hits.append(hitOf(m_known->finder.devices().at(place)));
    const QLocale locale;
    if (wanted.isEmpty() && places.isEmpty() && !m_known->finder.devices().isEmpty())
        m_list->setEmptyText(tr("Every device is in IT Glue. Type the name of one to see its way."));
    m_model.setRows(hits);
    const QString count = locale.toString(hits.size());
    //: Above the list of devices; %1 is a number, the list is cut there
    const QString many = tr("The first %1").arg(count);
    if (hits.size() == mostHits)
        m_list->setTitle(many);
    else
        //: Above the list of devices while nothing is typed; %Ln devices
        m_list->setTitle(wanted.isEmpty() ? tr("%Ln not in IT Glue", nullptr, int(hits.size()))
                                          : tr("%Ln found", nullptr, int(hits.size())));
}

void DeviceView::showDevice(VendorId vendor, const QString &id)
{
    if (!m_known) {
        m_wanted = vendorKey(vendor) + u'/' + id;
        refresh();
        return;
    }
    const qsizetype place = m_known->finder.placeOf(vendor, id);
    if (place < 0)
        return;
    const KnownDevice &device = m_known->finder.devices().at(place);
    m_current = keyOfDevice(device);
    m_list->find().setText(device.name());
    find();
    if (const int row = m_model.rowOf(m_current); row >= 0)
        m_list->table().setCurrentIndex(m_model.index(row, 0));
    showNodes();
    m_panes->showDetails();
}

void DeviceView::showNodes()
{
    QList<CauseNode> nodes;
    QString name;
    if (m_known) {
        const qsizetype place = m_known->places.value(m_current, -1);
        if (place >= 0) {
            const KnownDevice &device = m_known->finder.devices().at(place);
            nodes = m_known->causes.of(device);
            name = device.name();
        }
    }
    const bool isKnown = !nodes.isEmpty();
    m_name->setLead(isKnown ? name : tr("Why is this device not in IT Glue?"), {});
    m_answer->setView(
        {isKnown ? kindOfAnswer(DeviceCauses::answer(nodes)) : CalloutKind::Info,
         isKnown ? causeAnswer(nodes) : QString(),
         isKnown ? QString()
                 : tr("Choose a device. Trivet follows its way from Datto RMM into IT Glue, and says where it ends.")});
    while (m_nodes.size() > nodes.size()) {
        CheckRow *gone = m_nodes.takeLast();
        m_way->removeRow(gone);
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const CheckLook look = lookOfNode(nodes[i].state);
        const CheckView view{.id = u"node%1"_s.arg(i),
                             .look = look,
                             .title = causeTitle(nodes[i].kind),
                             .evidence = causeEvidence(nodes[i])};
        if (i == m_nodes.size()) {
            m_nodes.append(new CheckRow(view));
            m_way->addRow(m_nodes.last());
        } else {
            m_nodes[i]->setView(view);
        }
        m_way->setRowTint(m_nodes[i], checkLookStyle(look).tint);
    }
    m_way->setVisible(isKnown);
    const bool isBroken = isKnown && nodes.last().state == CauseNode::State::Broken;
    if (isBroken) {
        MendWay mend = mendWayOf(nodes.last().check);
        mend.text = causeMend(nodes.last());
        m_mend->setWay(mend);
    }
    m_mends->setChecks(isBroken ? QStringList{nodes.last().check} : QStringList());
    m_mendCard->setVisible(isBroken);
}

} // namespace trivet
