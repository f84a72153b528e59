// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/steppage.h"

#include "guide/content/vendorhelp.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/copyfield.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/step/besidecolumn.h"
#include "ui/pages/step/customertypecard.h"
#include "ui/pages/step/stepinputs.h"
#include "ui/pages/step/unmappedsites.h"
#include "ui/parts/checks/checkpanel.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/instructions/instructioncard.h"
#include "ui/parts/instructions/instructionrow.h"
#include "ui/parts/tenants.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString instructionId(qsizetype index)
{
    return u"instruction%1"_s.arg(index + 1);
}

qsizetype instructionIndex(const QString &id)
{
    return id.mid(11).toInt() - 1;
}

QString copyRole(const CopyValueSpec &copy, qsizetype instruction, qsizetype place)
{
    if (copy.answer)
        return QString::fromLatin1(answerSpec(*copy.answer).key);
    return u"copy%1x%2"_s.arg(instruction + 1).arg(place + 1);
}

CalloutKind calloutKindOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Info: return CalloutKind::Info;
    case NoticeKind::Warning: return CalloutKind::Warning;
    case NoticeKind::Error: return CalloutKind::Error;
    }
    Q_UNREACHABLE();
}

VendorId portalOf(const InstructionSpec &row, const StepSpec &spec)
{
    return row.portal.value_or(spec.portal.value_or(VendorId::Autotask));
}

QList<InputSpec> inputsOf(const StepSpec &spec, std::optional<VendorId> vendor)
{
    QList<InputSpec> inputs;
    for (const InputSpec &input : spec.inputs) {
        if (vendorOf(input.answer) == vendor)
            inputs.append(input);
    }
    return inputs;
}

/// In the order of the instructions.
QList<VendorId> portalsOf(const StepSpec &spec)
{
    QList<VendorId> portals;
    for (const InstructionSpec &row : spec.instructions) {
        if (!portals.contains(portalOf(row, spec)))
            portals.append(portalOf(row, spec));
    }
    return portals;
}

/// Several portals, each with fields for what it shows.
bool isByPortal(const StepSpec &spec)
{
    const QList<VendorId> portals = portalsOf(spec);
    return portals.size() > 1 && std::all_of(portals.begin(), portals.end(),
                                             [&spec](VendorId portal) { return !inputsOf(spec, portal).isEmpty(); });
}

constexpr double checksWidth = 304;
constexpr double checksGap = 24;

} // namespace

QString vendorMark(VendorId vendor)
{
    switch (vendor) {
    case VendorId::Autotask: return u"mark-autotask"_s;
    case VendorId::DattoRmm: return u"mark-datto-rmm"_s;
    case VendorId::ItGlue: return u"mark-it-glue"_s;
    case VendorId::DattoSaas: return u"mark-saas-protection"_s;
    }
    Q_UNREACHABLE();
}

StepPage::StepPage(const StepSpec &spec, PageServices services, QWidget *parent) : GuidePage(spec, services, parent)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(scaled(checksGap));
    m_grid->setVerticalSpacing(scaled(16));
    m_grid->setColumnStretch(0, 1);
    m_work = new QVBoxLayout;
    m_work->setSpacing(scaled(16));
    // What the column does not need goes below it; a wrapped text's first guess of its height is too large.
    auto *column = new QVBoxLayout;
    column->addLayout(m_work);
    column->addStretch(1);
    m_grid->addLayout(column, 0, 0);
    body()->addLayout(m_grid);
    body()->addStretch(1);

    if (spec.page == PageKind::Standard || spec.page == PageKind::Sites) {
        if (QWidget *practice = makePracticeCallout())
            m_work->addWidget(practice);
        if (QWidget *skip = makeSkipCallout())
            m_work->addWidget(skip);
        if (spec.page == PageKind::Sites) {
            // What is to be typed into the portal depends on it.
            m_customerType = new CustomerTypeCard(guide(), this);
            m_work->addWidget(m_customerType);
        }
        if (isByPortal(spec)) {
            addPortals();
        } else {
            addInstructions();
            addInputs();
        }
        if (spec.page == PageKind::Sites)
            m_work->addWidget(new UnmappedSites(guide(), this));
        if (spec.inputs.isEmpty())
            addNotices();
    }
    makeChecks();
}

void StepPage::addInstructions()
{
    //: Head of the instructions on a page that has a table of its own; %1 is the product's name
    const QString title = tr("Do this in %1");
    const VendorId portal = spec().portal.value_or(VendorId::Autotask);
    const bool isOwn = spec().page != PageKind::Products;
    addInstructionsFor(portal, isOwn ? guideText(spec().portalHeading) : title.arg(vendorName(portal)));
}

void StepPage::addPortals()
{
    for (const VendorId portal : portalsOf(spec())) {
        addInstructionsFor(portal, tr("Do this in %1").arg(vendorName(portal)));
        addInputs(inputsOf(spec(), portal));
    }
    addInputs(inputsOf(spec(), std::nullopt));
}

/// Rows without a card of their own portal go into this one.
void StepPage::addInstructionsFor(VendorId portal, const QString &title)
{
    if (spec().instructions.isEmpty())
        return;
    const bool isSplit = isByPortal(spec());
    InstructionSet set;
    set.icon = vendorMark(portal);
    set.title = title;
    //: Button: opens a vendor's portal in the browser; %1 is the product's name
    set.openLabel = tr("Open %1").arg(vendorName(portal));
    set.openHost = services().tenants.portalAddress(portal).host();
    for (qsizetype i = 0; i < spec().instructions.size(); ++i) {
        const InstructionSpec &row = spec().instructions.at(i);
        if (isSplit && portalOf(row, spec()) != portal)
            continue;
        Instruction shown{.id = instructionId(i), .heading = guideText(row.heading)};
        for (const char *label : row.menuPath)
            shown.path << QString::fromUtf8(label);
        for (qsizetype c = 0; c < row.copies.size(); ++c) {
            const CopyValueSpec &copy = row.copies.at(c);
            CopyValue value{.role = copyRole(copy, i, c), .label = QString::fromUtf8(copy.label)};
            if (copy.derived)
                value.value = derivedText(*copy.derived, guide().facts());
            else if (copy.literal)
                value.value = QString::fromUtf8(copy.literal);
            else if (answerSpec(*copy.answer).isSecret)
                value.kind = CopyValue::Kind::Secret;
            else
                value.value = guide().answers().value(*copy.answer);
            shown.values << value;
        }
        if (row.note)
            shown.note = guideText(row.note);
        if (portalOf(row, spec()) != portal) {
            shown.openLabel = tr("Open %1").arg(vendorName(portalOf(row, spec())));
            shown.openHost = services().tenants.portalAddress(portalOf(row, spec())).host();
        }
        set.rows << shown;
    }
    const QString role = m_instructions.isEmpty() ? spec().slug : spec().slug + u'-' + vendorKey(portal);
    auto *card = new InstructionCard(role, set, &services().clipboard, this);
    m_work->addWidget(card);
    m_instructions.append(card);
    showTicks();
    connect(card, &InstructionCard::tickedChanged, this, [this, card](const QStringList &ids) {
        for (const InstructionRow *row : card->rows())
            guide().place().setTicked(spec().slug, static_cast<int>(instructionIndex(row->id())),
                                      ids.contains(row->id()));
    });
    connect(card, &InstructionCard::openRequested, this, [this, portal](const QString &id) {
        Q_EMIT openPortalRequested(id.isEmpty() ? portal
                                                : portalOf(spec().instructions.value(instructionIndex(id)), spec()));
    });
    connect(card, &InstructionCard::secretWanted, this, &StepPage::lendSecret);
    showCopyValues();
    if (m_instructions.size() > 1)
        return;
    addVendorHelp();
    connect(&guide(), &Guide::secretStateChanged, this, &StepPage::showCopyValues);
    connect(&guide(), &Guide::tickChanged, this, [this](const QString &slug) {
        if (slug == spec().slug)
            showTicks();
    });
    connect(&guide(), &Guide::answersChanged, this, &StepPage::showCopyValues);
    connect(&guide(), &Guide::inventoryChanged, this, &StepPage::showCopyValues);
}

/// Below the first card of instructions: the page that the vendor's guides send people to.
void StepPage::addVendorHelp()
{
    const QUrl address(vendorHelpOf(spec().slug));
    if (address.isEmpty())
        return;
    //: Link below the instructions of a step, to the vendor's own help
    auto *link = new LinkButton(tr("Full instructions in the vendor's help"), LinkButton::Line::None, this);
    link->setObjectName(u"vendorHelpLink"_s);
    link->setToolTip(address.host());
    connect(link, &QAbstractButton::clicked, this, [address] { QDesktopServices::openUrl(address); });
    m_work->addWidget(link, 0, Qt::AlignLeading);
}

void StepPage::showTicks()
{
    QStringList ids;
    for (qsizetype i = 0; i < spec().instructions.size(); ++i) {
        if (guide().place().isTicked(spec().slug, static_cast<int>(i)))
            ids << instructionId(i);
    }
    for (InstructionCard *card : std::as_const(m_instructions))
        card->setTicked(ids);
}

void StepPage::lendSecret(const QString &role)
{
    const auto answer = answerFromKey(role);
    if (!answer)
        return;
    guide().inputs().copySecret(*answer, this, [this, role](Result<Secret> secret) {
        if (secret)
            services().clipboard.lend(*secret, role + "CopyField"_L1);
    });
}

void StepPage::showCopyValues()
{
    for (qsizetype i = 0; i < spec().instructions.size(); ++i) {
        const QList<CopyValueSpec> &copies = spec().instructions.at(i).copies;
        for (qsizetype c = 0; c < copies.size(); ++c) {
            const CopyValueSpec &copy = copies.at(c);
            const bool isSecret = copy.answer && answerSpec(*copy.answer).isSecret;
            for (InstructionCard *card : std::as_const(m_instructions)) {
                if (isSecret)
                    card->setHeld(copyRole(copy, i, c), guide().answers().holdsSecret(*copy.answer));
            }
            if (isSecret || (!copy.derived && !copy.answer))
                continue;
            const QString value =
                copy.derived ? derivedText(*copy.derived, guide().facts()) : guide().answers().value(*copy.answer);
            for (InstructionCard *card : std::as_const(m_instructions))
                card->setValue(copyRole(copy, i, c), value);
        }
    }
}

void StepPage::addInputs()
{
    addInputs(spec().inputs);
}

void StepPage::addInputs(const QList<InputSpec> &inputs)
{
    if (inputs.isEmpty())
        return;
    auto *card = new Card(this);
    auto *inside = new QWidget(card);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16));
    layout->setSpacing(scaled(16));
    if (m_inputs.isEmpty()) {
        for (const CalloutSpec &notice : spec().callouts)
            layout->addWidget(
                new Callout({calloutKindOf(notice.kind), guideText(notice.title), guideText(notice.text)}, inside));
    }
    m_inputs.append(new StepInputs(inputs, guide(), inside));
    layout->addWidget(m_inputs.last());
    card->addRow(inside);
    m_work->addWidget(card);
}

void StepPage::addNotices()
{
    for (const CalloutSpec &notice : spec().callouts)
        m_work->addWidget(
            new Callout({calloutKindOf(notice.kind), guideText(notice.title), guideText(notice.text)}, this));
}

void StepPage::makeChecks()
{
    m_checksColumn = new QWidget(this);
    auto *layout = new QVBoxLayout(m_checksColumn);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    m_panel = new CheckPanel(m_checksColumn);
    layout->addWidget(m_panel);
    if (spec().checksNote) {
        auto *note = new TextLabel(guideText(spec().checksNote), TextRole::Caption, &Tokens::text3, m_checksColumn);
        note->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(note);
    }
    layout->addStretch(1);
    m_beside = new BesideColumn(scrollArea(), scaled(checksWidth), this);
    m_grid->addWidget(m_beside, 0, 1);
    m_beside->setColumn(m_checksColumn);

    connect(m_panel, &CheckPanel::actionTriggered, this, &StepPage::act);
    connect(m_panel, &CheckPanel::everythingDone, this, &GuidePage::checksDone);
    connect(m_panel, &CheckPanel::movedOn, this, [this](QWidget *next) { scrollTo(next); });
    connect(m_panel, &CheckPanel::refreshRequested, this, [this] { guide().checkAgain(spec().slug); });
    connect(&guide(), &Guide::verdictsChanged, this, &StepPage::showChecks);
    connect(&guide(), &Guide::stepsChanged, this, &StepPage::showChecks); // a warning that a person goes on in spite of
    connect(&guide(), &Guide::checkingChanged, this, &StepPage::showChecks);
    showChecks();
}

void StepPage::showChecks()
{
    m_panel->setChecks(checkViews());
    m_panel->setSummary(summary());
}

void StepPage::setForm(PageForm form)
{
    GuidePage::setForm(form);
    for (StepInputs *inputs : std::as_const(m_inputs))
        inputs->setColumns(form == PageForm::Narrow ? 1 : 2);
}

QWidget *StepPage::checksWidget()
{
    m_beside->setColumn(nullptr);
    return m_checksColumn;
}

void StepPage::takeChecksBack()
{
    m_beside->setColumn(m_checksColumn);
}

void StepPage::arrive()
{
    QWidget *target = nullptr;
    for (const InstructionCard *card : std::as_const(m_instructions)) {
        if (!target && card->currentRow())
            target = card->currentRow()->findChild<NumberButton *>();
    }
    for (const StepInputs *inputs : std::as_const(m_inputs)) {
        if (!target)
            target = inputs->firstOpen();
    }
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    else
        GuidePage::arrive();
}

/// A check that waits for an answer leads to where it is given.
void StepPage::showBlocker(const Blocker &blocker)
{
    if (m_customerType && blocker.subject == "S16"_L1 && m_customerType->isVisible()) {
        scrollTo(m_customerType);
        m_customerType->combo()->setFocus(Qt::OtherFocusReason);
        return;
    }
    GuidePage::showBlocker(blocker);
}

QWidget *StepPage::inputFor(const QString &objectName) const
{
    if (m_customerType && objectName == answerFieldName(AnswerId::CustomerType))
        return m_customerType->combo();
    for (const StepInputs *inputs : m_inputs) {
        if (QWidget *input = inputs->input(objectName))
            return input;
    }
    return nullptr;
}

QWidget *StepPage::checkRowFor(const QString &checkId) const
{
    return m_panel->row(checkId);
}

} // namespace trivet
