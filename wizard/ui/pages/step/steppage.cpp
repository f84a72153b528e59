// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/steppage.h"

#include "ui/pages/step/besidecolumn.h"
#include "ui/pages/step/customertypecard.h"
#include "ui/pages/step/stepinputs.h"
#include "ui/pages/step/unmappedsites.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/callout.h"
#include "ui/parts/checks/checkpanel.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/kit/widgets/copyfield.h"
#include "ui/parts/instructions/instructioncard.h"
#include "ui/parts/instructions/instructionrow.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/tenants.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

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
        addInstructions();
        addInputs();
        if (spec.page == PageKind::Sites)
            m_work->addWidget(new UnmappedSites(guide(), this));
        if (spec.inputs.isEmpty())
            addNotices();
    }
    makeChecks();
}

void StepPage::addInstructions()
{
    if (spec().instructions.isEmpty())
        return;
    InstructionSet set;
    const VendorId portal = spec().portal.value_or(VendorId::Autotask);
    set.icon = vendorMark(portal);
    //: Head of the instructions on a page that has a table of its own; %1 is the product's name
    set.title = spec().page != PageKind::Products ? guideText(spec().portalHeading) : tr("Do this in %1").arg(vendorName(portal));
    //: Button: opens a vendor's portal in the browser; %1 is the product's name
    set.openLabel = tr("Open %1").arg(vendorName(portal));
    set.openHost = services().tenants.portalAddress(portal).host();
    for (qsizetype i = 0; i < spec().instructions.size(); ++i) {
        const InstructionSpec &row = spec().instructions.at(i);
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
        if (row.portal && row.portal != spec().portal) {
            shown.openLabel = tr("Open %1").arg(vendorName(*row.portal));
            shown.openHost = services().tenants.portalAddress(*row.portal).host();
        }
        set.rows << shown;
    }
    m_instructions = new InstructionCard(spec().slug, set, &services().clipboard, this);
    m_work->addWidget(m_instructions);

    const auto showTicks = [this] {
        QStringList ids;
        for (qsizetype i = 0; i < spec().instructions.size(); ++i) {
            if (guide().isTicked(spec().slug, static_cast<int>(i)))
                ids << instructionId(i);
        }
        m_instructions->setTicked(ids);
    };
    showTicks();
    connect(&guide(), &Guide::tickChanged, this, [this, showTicks](const QString &slug) {
        if (slug == spec().slug)
            showTicks();
    });
    connect(m_instructions, &InstructionCard::tickedChanged, this, [this](const QStringList &ids) {
        for (qsizetype i = 0; i < spec().instructions.size(); ++i)
            guide().setTicked(spec().slug, static_cast<int>(i), ids.contains(instructionId(i)));
    });
    connect(m_instructions, &InstructionCard::openRequested, this, [this, portal](const QString &id) {
        const auto own = id.isEmpty() ? std::optional<VendorId>() : spec().instructions.value(instructionIndex(id)).portal;
        Q_EMIT openPortalRequested(own.value_or(portal));
    });
    connect(m_instructions, &InstructionCard::secretWanted, this, &StepPage::lendSecret);
    connect(&guide(), &Guide::answersChanged, this, &StepPage::showCopyValues);
    connect(&guide(), &Guide::inventoryChanged, this, &StepPage::showCopyValues);
}

void StepPage::lendSecret(const QString &role)
{
    const auto answer = answerFromKey(role);
    if (!answer)
        return;
    guide().copySecret(*answer, this, [this, role](Result<Secret> secret) {
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
            if (copy.derived)
                m_instructions->setValue(copyRole(copy, i, c), derivedText(*copy.derived, guide().facts()));
            else if (copy.answer && !answerSpec(*copy.answer).isSecret)
                m_instructions->setValue(copyRole(copy, i, c), guide().answers().value(*copy.answer));
        }
    }
}

void StepPage::addInputs()
{
    if (spec().inputs.isEmpty())
        return;
    auto *card = new Card(this);
    auto *inside = new QWidget(card);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16));
    layout->setSpacing(scaled(16));
    for (const CalloutSpec &notice : spec().callouts)
        layout->addWidget(new Callout({calloutKindOf(notice.kind), guideText(notice.title), guideText(notice.text)}, inside));
    m_inputs = new StepInputs(spec(), guide(), inside);
    layout->addWidget(m_inputs);
    card->addRow(inside);
    m_work->addWidget(card);
}

void StepPage::addNotices()
{
    for (const CalloutSpec &notice : spec().callouts)
        m_work->addWidget(new Callout({calloutKindOf(notice.kind), guideText(notice.title), guideText(notice.text)}, this));
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
    if (m_inputs)
        m_inputs->setColumns(form == PageForm::Narrow ? 1 : 2);
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
    if (m_instructions && m_instructions->currentRow())
        target = m_instructions->currentRow()->findChild<NumberButton *>();
    if (!target && m_inputs)
        target = m_inputs->firstOpen();
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
    return m_inputs ? m_inputs->input(objectName) : nullptr;
}

QWidget *StepPage::checkRowFor(const QString &checkId) const
{
    return m_panel->row(checkId);
}

} // namespace trivet
