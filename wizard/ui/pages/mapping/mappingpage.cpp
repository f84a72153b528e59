// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/mapping/mappingpage.h"

#include "inventory/joins/suggestions.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/mapping/mappingrows.h"
#include "ui/pages/mapping/mappingtable.h"
#include "ui/pages/step/mendbuttons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSet>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

const InputSpec *specOf(const StepSpec &step, AnswerId id)
{
    for (const InputSpec &input : step.inputs) {
        if (input.answer == id)
            return &input;
    }
    return nullptr;
}

} // namespace

MappingPage::MappingPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : StepPage(spec, services, parent)
{
    int place = 0;
    if (QWidget *practice = makePracticeCallout())
        body()->insertWidget(place++, practice);
    body()->insertWidget(place++, makeSettings());
    m_table = new MappingTable(this);
    m_table->table().setObjectName(u"mappingTable"_s);
    body()->insertWidget(place++, m_table);
    body()->insertWidget(place++, makeTallies());
    addInstructions();

    connect(m_table, &MappingTable::productChosen, this,
            [this](const QString &deviceType, const QString &value) { choose(deviceType, value, {}); });
    connect(m_table, &MappingTable::typeChosen, this,
            [this](const QString &deviceType, const QString &value) { choose(deviceType, {}, value); });
    connect(&guide(), &Guide::mappingChanged, this, &MappingPage::showRows);
    connect(&guide(), &Guide::inventoryChanged, this, [this] {
        showRows();
        showCodes();
    });
    connect(&guide(), &Guide::answersChanged, this, [this] {
        showCodes();
        showSwitches();
    });
    connect(&guide(), &Guide::stepsChanged, this, &MappingPage::showSwitches);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &MappingPage::undo);
    showRows();
    showCodes();
    showSwitches();
}

QWidget *MappingPage::makeSettings()
{
    auto *row = new QWidget(this);
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_settings = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(24));

    auto *codeBox = new QVBoxLayout;
    codeBox->setSpacing(scaled(4));
    const InputSpec *codeSpec = specOf(spec(), AnswerId::MaterialCode);
    auto *codeLabel = new TextLabel(guideText(codeSpec->label), TextRole::Strong, &Tokens::text, row);
    m_code = new QComboBox(row);
    m_code->setObjectName(u"materialCodeCombo"_s);
    m_code->setAccessibleName(guideText(codeSpec->label));
    m_code->setMinimumWidth(scaled(168));
    codeLabel->setBuddy(m_code);
    codeBox->addWidget(codeLabel);
    codeBox->addWidget(m_code);
    codeBox->addWidget(new TextLabel(guideText(codeSpec->hint), TextRole::Caption, &Tokens::text3, row));
    codeBox->addStretch(1);
    layout->addLayout(codeBox);
    connect(m_code, &QComboBox::textActivated, this,
            [this](const QString &name) { guide().inputs().setAnswer(AnswerId::MaterialCode, name); });

    auto *switches = new QVBoxLayout;
    switches->setSpacing(scaled(6));
    for (const AnswerId id : {AnswerId::OverwriteName, AnswerId::OverwriteNumber}) {
        const InputSpec *input = specOf(spec(), id);
        if (m_switches.isEmpty())
            switches->addWidget(new TextLabel(guideText(input->group), TextRole::Strong, &Tokens::text, row));
        auto *box = new QCheckBox(guideText(input->label), row);
        box->setObjectName(id == AnswerId::OverwriteName ? u"overwriteNameCheck"_s : u"overwriteNumberCheck"_s);
        box->setAccessibleName(guideText(input->label));
        connect(box, &QCheckBox::clicked, this,
                [this, id](bool on) { guide().inputs().setAnswer(id, on ? u"true"_s : u"false"_s); });
        switches->addWidget(box);
        m_switches.append({id, box});
    }
    //: Step 1.4, below the two overwrite options while one is off
    m_overwriteOff =
        new TextLabel(tr("What is off here stays as Autotask has it, and IT Glue may not find the device by it."),
                      TextRole::Caption, &Tokens::warn, row);
    m_overwriteOff->setWrap(TextLabel::Wrap::Words);
    switches->addWidget(m_overwriteOff);
    switches->addStretch(1);
    layout->addLayout(switches, 1);

    const CalloutSpec notice = spec().callouts.value(0);
    m_keepOff =
        new Callout({CalloutKind::Info, guideText(notice.title), guideText(notice.text), u"status-locked"_s}, row);
    m_keepOff->setMinimumWidth(scaled(230));
    layout->addWidget(m_keepOff, 1);
    return row;
}

QWidget *MappingPage::makeTallies()
{
    auto *row = new QWidget(this);
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_tallies = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    auto *counts = new QHBoxLayout;
    counts->setSpacing(scaled(6));
    counts->addWidget(new IconLabel(u"status-done"_s, &Tokens::ok, 16, row));
    m_ready = new TextLabel(TextRole::Body, &Tokens::text2, row);
    counts->addWidget(m_ready);
    counts->addSpacing(scaled(8));
    m_openGlyph = new IconLabel(u"status-attention"_s, &Tokens::warnFill, 16, row);
    counts->addWidget(m_openGlyph);
    m_open = new TextLabel(TextRole::Body, &Tokens::text2, row);
    counts->addWidget(m_open);
    counts->addSpacing(scaled(8));
    m_newGlyph = new IconLabel(u"add"_s, &Tokens::accentText, 16, row);
    counts->addWidget(m_newGlyph);
    m_new = new TextLabel(TextRole::Body, &Tokens::text2, row);
    counts->addWidget(m_new);
    counts->addSpacing(scaled(8));
    m_total = new TextLabel(TextRole::Body, &Tokens::text3, row);
    counts->addWidget(m_total);
    counts->addStretch(1);
    layout->addLayout(counts, 1);
    m_mends = new MendButtons(u"mapping"_s, {u"R01"_s, u"R05"_s, u"R02"_s, u"R06"_s, u"S04"_s}, guide(), row);
    connect(m_mends, &MendButtons::mendRequested, this, &MappingPage::mendRequested);
    layout->addWidget(m_mends);
    //: Button: opens Datto RMM, where the Devices tab is; "Devices" is a portal label
    auto *open = new Button(tr("Open Devices tab"), u"open-external"_s, ButtonKind::Default, row);
    open->setObjectName(u"openDevicesTabButton"_s);
    open->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openPortalRequested(VendorId::DattoRmm); });
    layout->addWidget(open);
    return row;
}

void MappingPage::showRows()
{
    const MappingRows rows = mappingRowsFor(*guide().inventory(), guide().facts().mapping);
    m_table->setRows(rows);
    int ready = 0;
    QSet<QString> newTypes;
    int toCreate = 0;
    int devices = 0;
    for (const MappingRow &row : rows.rows) {
        ready += row.state == RowState::Ready ? 1 : 0;
        toCreate += row.state == RowState::WillCreate ? 1 : 0;
        if (row.state == RowState::WillCreate)
            newTypes.insert(row.type);
        devices += row.devices;
    }
    const int open = static_cast<int>(rows.rows.size()) - ready - toCreate;
    m_ready->setText(tr("%Ln ready", nullptr, ready));
    m_open->setText(tr("%Ln need(s) you", nullptr, open));
    m_open->setVisible(open > 0);
    m_openGlyph->setVisible(open > 0);
    //: Below the mapping table: types that Autotask does not have yet
    m_new->setText(tr("%Ln type(s) to create", nullptr, static_cast<int>(newTypes.size())));
    m_new->setVisible(toCreate > 0);
    m_newGlyph->setVisible(toCreate > 0);
    //: Below the mapping table; %1 devices in %2 device types
    m_total->setText(
        tr("%1 devices in %2 types").arg(QLocale().toString(devices), QLocale().toString(rows.rows.size())));
}

void MappingPage::showCodes()
{
    const QString chosen = guide().answers().value(AnswerId::MaterialCode);
    QStringList names;
    for (const autotask::BillingCode &code : guide().inventory()->materialCodes.rows) {
        if (code.isActive)
            names << code.name;
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    QStringList present;
    for (int i = 0; i < m_code->count(); ++i)
        present << m_code->itemText(i);
    if (present != names) {
        m_code->clear();
        m_code->addItems(names);
    }
    m_code->setCurrentIndex(static_cast<int>(names.indexOf(chosen)));
}

void MappingPage::showSwitches()
{
    for (const auto &[id, box] : std::as_const(m_switches))
        box->setChecked(guide().answers().value(id) == "true"_L1);
    const bool isOff = std::ranges::any_of(m_switches, [](const auto &each) { return !each.second->isChecked(); });
    m_overwriteOff->setVisible(isOff);
    // Once devices are mapped it is too late for that advice.
    m_keepOff->setVisible(!guide().confirmations().confirmation(u"C09"_s));
}

void MappingPage::choose(const QString &deviceType, const QString &product, const QString &type)
{
    const auto rows = guide().facts().mapping;
    for (DeviceTypeMapping row : rows) {
        if (row.deviceType != deviceType)
            continue;
        m_former.append(row);
        if (!product.isEmpty()) {
            row.productName = product;
            row.createProduct = product == createdProductName(deviceType);
        }
        if (!type.isEmpty())
            row.configurationItemType = type;
        guide().mapping().setRow(row);
    }
}

void MappingPage::undo()
{
    if (!m_former.isEmpty())
        guide().mapping().setRow(m_former.takeLast());
}

void MappingPage::setForm(PageForm form)
{
    StepPage::setForm(form);
    const auto direction = form == PageForm::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_settings->setDirection(direction);
    m_tallies->setDirection(form == PageForm::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MappingPage::arrive()
{
    m_table->table().setFocus(Qt::OtherFocusReason);
    m_table->showFirstOpen();
}

void MappingPage::showBlocker(const Blocker &blocker)
{
    if (blocker.subject == "R05"_L1) {
        scrollTo(m_table);
        if (!m_table->showFirstOpen() && m_mends->isVisible()) {
            scrollTo(m_mends);
            m_mends->focusFirst();
        }
        return;
    }
    StepPage::showBlocker(blocker);
}

QWidget *MappingPage::inputFor(const QString &objectName) const
{
    return objectName == answerFieldName(AnswerId::MaterialCode) ? m_code : nullptr;
}

} // namespace trivet
