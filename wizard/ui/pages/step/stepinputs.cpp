// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/stepinputs.h"

#include "core/secrettext.h"
#include "guide/engine/guide.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/secretedit.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/step/choiceinputs.h"
#include "ui/parts/instructions/urlanatomy.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/inputsentence.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr int columnGap = 16;
constexpr int rowGap = 12;
constexpr std::chrono::seconds noteTime{10};

/// "autotaskSecretEdit" -> "autotaskSecret"
QString roleOf(AnswerId id)
{
    QString name = answerFieldName(id);
    name.chop(4);
    return name;
}

/// Whose form a value has to have, for the sentence under its field.
VendorId formOf(AnswerId id)
{
    return vendorOf(id).value_or(VendorId::Autotask);
}

/// The first of the three that "Copy all" of Datto RMM holds.
bool isOfCopyAll(AnswerId id)
{
    return id == AnswerId::RmmApiUrl || id == AnswerId::GlueRmmApiUrl;
}

} // namespace

std::optional<VendorId> vendorOf(AnswerId id)
{
    static const QMap<AnswerId, VendorId> others{
        {AnswerId::RmmApiUrl, VendorId::DattoRmm},           {AnswerId::RmmApiKey, VendorId::DattoRmm},
        {AnswerId::RmmApiSecretKey, VendorId::DattoRmm},     {AnswerId::RmmApiUserName, VendorId::DattoRmm},
        {AnswerId::GlueRmmApiUrl, VendorId::DattoRmm},       {AnswerId::GlueRmmApiKey, VendorId::DattoRmm},
        {AnswerId::GlueRmmApiSecretKey, VendorId::DattoRmm}, {AnswerId::ItGlueAddress, VendorId::ItGlue},
        {AnswerId::ItGlueRegion, VendorId::ItGlue},          {AnswerId::ItGlueApiKey, VendorId::ItGlue},
        {AnswerId::SaasPublicKey, VendorId::DattoSaas},      {AnswerId::SaasSecretKey, VendorId::DattoSaas},
    };
    if (id == AnswerId::Who)
        return std::nullopt;
    return others.value(id, VendorId::Autotask);
}

StepInputs::StepInputs(const QList<InputSpec> &inputs, Guide &guide, QWidget *parent) : QWidget(parent), m_guide(guide)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));

    QList<InputSpec> group;
    for (const InputSpec &input : inputs) {
        if (!group.isEmpty() && guideText(group.first().group) != guideText(input.group)) {
            addGroup(group);
            group.clear();
        }
        group << input;
    }
    if (!group.isEmpty())
        addGroup(group);
    layOut();
    takeValues();

    connect(&guide, &Guide::answersChanged, this, [this](AnswerId id) {
        for (const Row &row : std::as_const(m_rows)) {
            auto *line = qobject_cast<LineField *>(row.field);
            // What is not kept stands in its field alone.
            const bool isWithheld = m_guide.inputs().fault(id) == InputFault::LooksLikeSecret;
            if (row.spec.answer == id && line && !isWithheld && line->text() != m_guide.answers().value(id))
                line->setText(m_guide.answers().value(id));
        }
        showState(id);
    });
    connect(&guide, &Guide::secretStateChanged, this, &StepInputs::showState);
    connect(&guide, &Guide::verdictsChanged, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            showState(row.spec.answer);
    });
}

void StepInputs::addGroup(const QList<InputSpec> &specs)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    auto *head = new QHBoxLayout;
    if (specs.first().group)
        head->addWidget(new TextLabel(guideText(specs.first().group), TextRole::Section, &Tokens::text, box), 1);
    for (const InputSpec &spec : specs) {
        if (isOfCopyAll(spec.answer))
            head->addWidget(makePasteAll(spec.answer, box));
    }
    layout->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(columnGap));
    grid->setVerticalSpacing(scaled(rowGap));
    layout->addLayout(grid);
    for (const InputSpec &spec : specs) {
        const Row row = makeRow(spec);
        m_rows.append(row);
        m_rowsOf[grid].append(row);
    }
    m_groups.append({box, grid});
    this->layout()->addWidget(box);
}

StepInputs::Row StepInputs::makeRow(const InputSpec &spec)
{
    if (spec.kind == InputKind::Switch) {
        auto *input = new SwitchInput(spec, m_guide, this);
        return {.spec = spec, .widget = input, .focus = input->box()};
    }
    if (spec.kind == InputKind::Region) {
        auto *input = new RegionInput(spec, m_guide, this);
        return {.spec = spec, .widget = input, .focus = input->combo()};
    }
    InputField *field = makeField(spec);
    if (spec.kind != InputKind::GlueAddress)
        return {.spec = spec, .widget = field, .field = field, .focus = field->edit()};
    auto *both = new QWidget(this);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(field);
    layout->addWidget(makeAddressAnatomy(m_guide, both));
    return {.spec = spec, .widget = both, .field = field, .focus = field->edit()};
}

InputField *StepInputs::makeField(const InputSpec &spec)
{
    const QString role = roleOf(spec.answer);
    const QString label = guideText(spec.label);
    if (spec.kind == InputKind::Secret) {
        auto *field = new SecretField(role, label, this);
        connect(field->secretEdit(), &SecretEdit::secretEntered, this,
                [this, field, id = spec.answer] { m_guide.inputs().setSecret(id, field->secretEdit()->secret()); });
        // One that was refused is gone with what stood in the field.
        connect(field->edit(), &QLineEdit::textChanged, this, [this, id = spec.answer](const QString &text) {
            const auto fault = m_guide.inputs().fault(id);
            if (text.isEmpty() && fault && *fault != InputFault::Missing)
                m_guide.inputs().setSecret(id, {});
        });
        field->edit()->setPasteFilter([this, id = spec.answer](const QString &raw) { return takeCopyAll(id, raw); });
        return field;
    }
    const auto content = spec.kind == InputKind::Text ? LineField::Content::Words : LineField::Content::Machine;
    auto *field = new LineField(role, label, content, this);
    if (spec.placeholder)
        field->edit()->setPlaceholderText(guideText(spec.placeholder));
    field->edit()->setPasteFilter([this, id = spec.answer](const QString &raw) { return takeCopyAll(id, raw); });
    connect(field, &LineField::textChanged, this,
            [this, id = spec.answer](const QString &text) { m_guide.inputs().setAnswer(id, text); });
    // Half a user name may look like a secret; nothing is said of it before it is whole.
    connect(field->edit(), &QLineEdit::textEdited, this, [this, id = spec.answer] {
        m_typing = id;
        m_hushed.remove(id);
    });
    const auto finish = [this, id = spec.answer] {
        m_typing.reset();
        m_guide.inputs().finish(id);
        showState(id);
        // What was taken off a value is news only for a while.
        QTimer::singleShot(noteTime, this, [this, id] {
            m_hushed.insert(id);
            showState(id);
        });
    };
    connect(field->edit(), &QLineEdit::editingFinished, this, finish);
    connect(field->edit(), &FieldEdit::pasted, this, finish);
    connect(field, &LineField::keepRequested, this, [this, id = spec.answer](const QString &text) {
        m_guide.inputs().keepAnswer(id, text);
        showState(id);
    });
    return field;
}

/// For what "Copy all" of Datto RMM puts on the clipboard.
QWidget *StepInputs::makePasteAll(AnswerId address, QWidget *parent)
{
    //: Button above three fields; Copy all in Datto RMM puts all three values on the clipboard
    auto *paste = new SmallButton(tr("Paste all three values"), u"paste"_s, ButtonKind::Default, parent);
    paste->setObjectName(roleOf(address) + u"PasteAllButton"_s);
    connect(paste, &QAbstractButton::clicked, this, [this, address, paste] {
        QString copied = QGuiApplication::clipboard()->text();
        if (!takeCopyAll(address, copied)) {
            //: Beside "Paste all three values", when the clipboard holds something else
            QToolTip::showText(paste->mapToGlobal(QPoint(0, paste->height())),
                               tr("The clipboard does not hold the three values. Choose Copy all in Datto RMM first."),
                               paste);
        }
        wipe(copied);
    });
    return paste;
}

bool StepInputs::takeCopyAll(AnswerId pastedInto, const QString &raw)
{
    if (!splitRmmCopy(raw))
        return false;
    // The guide splits it; an address goes through here whatever field it was pasted into.
    const bool isForItGlue = pastedInto == AnswerId::GlueRmmApiUrl || pastedInto == AnswerId::GlueRmmApiKey ||
                             pastedInto == AnswerId::GlueRmmApiSecretKey;
    m_guide.inputs().setAnswer(isForItGlue ? AnswerId::GlueRmmApiUrl : AnswerId::RmmApiUrl, raw);
    return true;
}

void StepInputs::layOut()
{
    for (const auto &[box, grid] : std::as_const(m_groups)) {
        const QList<Row> rows = m_rowsOf.value(grid);
        for (const Row &row : rows)
            grid->removeWidget(row.widget);
        int cell = 0;
        for (const Row &row : rows) {
            // Addresses and lone last fields take the row, so that long values have room.
            const bool isWide = row.spec.kind == InputKind::GlueAddress || row.spec.kind == InputKind::Switch;
            if (isWide && cell % m_columns != 0)
                ++cell;
            const bool isLone = m_columns > 1 && cell % m_columns == 0 && row.widget == rows.last().widget;
            grid->addWidget(row.widget, cell / m_columns, cell % m_columns, 1, isLone || isWide ? m_columns : 1);
            cell += isWide ? m_columns : 1;
        }
        for (int column = 0; column < 2; ++column)
            grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    }
}

void StepInputs::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    layOut();
}

void StepInputs::takeValues()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *line = qobject_cast<LineField *>(row.field))
            line->setText(m_guide.answers().value(row.spec.answer));
        showState(row.spec.answer);
    }
}

QWidget *StepInputs::input(const QString &objectName) const
{
    for (const Row &row : m_rows) {
        // Gate and verdicts name every input as an edit, whatever it is.
        if (row.focus->objectName() == objectName || answerFieldName(row.spec.answer) == objectName)
            return row.focus;
    }
    return nullptr;
}

QWidget *StepInputs::firstOpen() const
{
    const QList<Verdict> verdicts = m_guide.allVerdicts();
    for (const Row &row : m_rows) {
        const AnswerId id = row.spec.answer;
        const bool isEmpty = row.spec.kind == InputKind::Secret ? m_guide.inputs().secretState(id) == SecretState::Empty
                                                                : m_guide.answers().value(id).isEmpty();
        const bool isWanted = isEmpty && isRequired(row.spec, m_guide.answers());
        const auto problem = m_guide.inputs().fault(id);
        const bool isWrong = problem && *problem != InputFault::Missing;
        if (row.focus->isEnabled() && (isWrong || failureOf(id, verdicts) || isWanted))
            return row.focus;
    }
    return nullptr;
}

void StepInputs::showState(AnswerId id)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.spec.answer != id || !row.field)
            continue;
        if (row.spec.after)
            row.widget->setVisible(m_guide.inputs().isShown(row.spec));
        if (auto *field = qobject_cast<SecretField *>(row.field)) {
            const SecretState state = m_guide.inputs().secretState(id);
            if (state == SecretState::Empty)
                field->secretEdit()->setNotHeld();
            else if (state != SecretState::Saving && !m_guide.inputs().problem(id))
                field->secretEdit()->setHeld();
        }
        if (auto *line = qobject_cast<LineField *>(row.field)) {
            const bool isTold = m_guide.inputs().fault(id) == InputFault::LooksLikeSecret && m_typing != id;
            line->setDoubt(isTold ? LineField::Doubt::LooksLikeSecret : LineField::Doubt::None);
        }
        row.field->setHint(hintFor(row.spec));
    }
}

const Verdict *StepInputs::failureOf(AnswerId id, const QList<Verdict> &verdicts) const
{
    const QString name = answerFieldName(id);
    const auto found = std::find_if(verdicts.begin(), verdicts.end(), [&name](const Verdict &verdict) {
        return verdict.state == VerdictState::Failed && verdict.field == name;
    });
    return found == verdicts.end() ? nullptr : &*found;
}

FieldHint StepInputs::hintFor(const InputSpec &spec) const
{
    const auto fault = m_guide.inputs().fault(spec.answer);
    // Half a value is no wrong one; it is judged when the field is left.
    const bool isUnfinished = fault && *fault != InputFault::Missing && m_typing == spec.answer;
    if (isUnfinished)
        return {HintKind::Note, spec.hint ? guideText(spec.hint) : QString()};
    if (fault == InputFault::StrangeSign || fault == InputFault::SpacesInside) {
        if (const auto sign = m_guide.inputs().strangeSign(spec.answer))
            return {HintKind::Refused, describe(*sign)};
    }
    if (fault && *fault != InputFault::Missing)
        return {HintKind::Refused, describe(*fault, formOf(spec.answer))};
    const QList<Verdict> verdicts = m_guide.allVerdicts();
    if (const Verdict *failed = failureOf(spec.answer, verdicts)) {
        // Only a vendor that was asked can have refused it.
        const bool isRefused = failed->finding.contains("refused");
        return {HintKind::Refused, isRefused ? tr("%1 did not accept this").arg(vendorName(formOf(spec.answer)))
                                             : verdictEvidence(*failed)};
    }
    if (spec.kind == InputKind::Secret)
        return secretHint(spec);

    const QString value = m_guide.answers().value(spec.answer);
    QString given = spec.hint ? guideText(spec.hint) : QString();
    const QSet<InputNote> notes = m_guide.inputs().notes(spec.answer);
    if (!value.isEmpty() && !notes.isEmpty() && !m_hushed.contains(spec.answer))
        return {HintKind::Good, describe(*notes.constBegin())};
    //: Under a field: what was typed has the form that the vendor uses
    if (!value.isEmpty() && spec.kind != InputKind::Text)
        return {HintKind::Good, tr("Format looks right")};
    return {HintKind::Note, given};
}

FieldHint StepInputs::secretHint(const InputSpec &spec) const
{
    switch (m_guide.inputs().secretState(spec.answer)) {
    case SecretState::Empty: return {HintKind::Note, spec.hint ? guideText(spec.hint) : QString()};
    case SecretState::Held:
    case SecretState::Saving: return {HintKind::Note, tr("Saving\u2026")};
    case SecretState::Saved: return {HintKind::Saved, tr("Saved in the system keychain")};
    case SecretState::MemoryOnly: return {HintKind::Memory, tr("Kept until Trivet closes")};
    case SecretState::Locked: return {HintKind::Memory, tr("Kept in memory only. Unlock to save.")};
    case SecretState::SaveFailed: return {HintKind::Memory, tr("Kept in memory only. Not saved yet.")};
    case SecretState::Elsewhere: {
        //: %1 is the name of a keychain, as in "GNOME Keyring"
        return {HintKind::Refused, tr("Saved in %1, which is not the keychain here. Open that one, or paste it again.")
                                       .arg(m_guide.inputs().savedElsewhere(spec.answer))};
    }
    case SecretState::Unreadable: return {HintKind::Refused, tr("The keychain no longer has it. Paste it again.")};
    }
    Q_UNREACHABLE();
}

} // namespace trivet
