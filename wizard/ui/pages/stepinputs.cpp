// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/stepinputs.h"

#include "guide/guide.h"
#include "ui/sentences/inputsentence.h"
#include "ui/theme/typography.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr int columnGap = 16;
constexpr int rowGap = 12;

/// "autotaskSecretEdit" -> "autotaskSecret"
QString roleOf(AnswerId id)
{
    QString name = answerFieldName(id);
    name.chop(4);
    return name;
}

VendorId vendorOf(AnswerId id)
{
    switch (id) {
    case AnswerId::RmmApiUrl:
    case AnswerId::RmmApiKey:
    case AnswerId::RmmApiSecretKey:
    case AnswerId::RmmApiUserName: return VendorId::DattoRmm;
    default: return VendorId::Autotask;
    }
}

} // namespace

StepInputs::StepInputs(const StepSpec &spec, Guide &guide, QWidget *parent) : QWidget(parent), m_guide(guide)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));

    QList<InputSpec> group;
    for (const InputSpec &input : spec.inputs) {
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
            if (row.spec.answer == id && line && line->text() != m_guide.answers().value(id))
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
    if (specs.first().group)
        layout->addWidget(new TextLabel(guideText(specs.first().group), TextRole::Section, &Tokens::text, box));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(columnGap));
    grid->setVerticalSpacing(scaled(rowGap));
    layout->addLayout(grid);
    for (const InputSpec &spec : specs) {
        InputField *field = makeField(spec);
        m_rows.append({spec, field});
        m_fieldsOf[grid].append(field);
    }
    m_groups.append({box, grid});
    this->layout()->addWidget(box);
}

InputField *StepInputs::makeField(const InputSpec &spec)
{
    const QString role = roleOf(spec.answer);
    const QString label = guideText(spec.label);
    if (spec.kind == InputKind::Secret) {
        auto *field = new SecretField(role, label, this);
        connect(field->secretEdit(), &SecretEdit::secretEntered, this, [this, field, id = spec.answer] {
            m_guide.setSecret(id, field->secretEdit()->secret());
        });
        field->edit()->setPasteFilter([this](const QString &raw) { return takeCopyAll(raw); });
        return field;
    }
    const auto content = spec.kind == InputKind::Text ? LineField::Content::Words : LineField::Content::Machine;
    auto *field = new LineField(role, label, content, this);
    if (spec.placeholder)
        field->edit()->setPlaceholderText(guideText(spec.placeholder));
    field->edit()->setPasteFilter([this](const QString &raw) { return takeCopyAll(raw); });
    connect(field, &LineField::textChanged, this, [this, id = spec.answer](const QString &text) { m_guide.setAnswer(id, text); });
    connect(field->edit(), &QLineEdit::editingFinished, this, [this, id = spec.answer] { m_guide.inputFinished(id); });
    connect(field->edit(), &FieldEdit::pasted, this, [this, id = spec.answer] { m_guide.inputFinished(id); });
    return field;
}

bool StepInputs::takeCopyAll(const QString &raw)
{
    if (!splitRmmCopy(raw))
        return false;
    m_guide.setAnswer(AnswerId::RmmApiUrl, raw);
    return true;
}

void StepInputs::layOut()
{
    for (const auto &[box, grid] : std::as_const(m_groups)) {
        const QList<InputField *> fields = m_fieldsOf.value(grid);
        for (InputField *field : fields)
            grid->removeWidget(field);
        int cell = 0;
        for (InputField *field : fields) {
            // A lone last field takes the row, so that long addresses have room.
            const bool isLone = m_columns > 1 && cell % m_columns == 0 && field == fields.last();
            grid->addWidget(field, cell / m_columns, cell % m_columns, 1, isLone ? m_columns : 1);
            ++cell;
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
        if (row.field->edit()->objectName() == objectName)
            return row.field->edit();
    }
    return nullptr;
}

QWidget *StepInputs::firstOpen() const
{
    for (const Row &row : m_rows) {
        const AnswerId id = row.spec.answer;
        const bool isEmpty = row.spec.kind == InputKind::Secret ? m_guide.secretState(id) == SecretState::Empty
                                                                : m_guide.answers().value(id).isEmpty();
        if (m_guide.inputProblem(id) || isRefusedValue(id) || (isEmpty && row.spec.need == InputSpec::Need::Required))
            return row.field->edit();
    }
    return nullptr;
}

void StepInputs::showState(AnswerId id)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.spec.answer != id)
            continue;
        if (auto *field = qobject_cast<SecretField *>(row.field)) {
            const SecretState state = m_guide.secretState(id);
            if (state == SecretState::Empty)
                field->secretEdit()->setNotHeld();
            else if (state != SecretState::Saving && !m_guide.inputProblem(id))
                field->secretEdit()->setHeld();
        }
        row.field->setHint(hintFor(row.spec));
    }
}

bool StepInputs::isRefusedValue(AnswerId id) const
{
    const QString name = answerFieldName(id);
    for (const Verdict &verdict : m_guide.allVerdicts()) {
        if (verdict.state == VerdictState::Failed && verdict.field == name)
            return true;
    }
    return false;
}

FieldHint StepInputs::hintFor(const InputSpec &spec) const
{
    if (const auto fault = m_guide.inputFault(spec.answer); fault && *fault != InputFault::Missing)
        return {HintKind::Refused, describe(*fault, vendorOf(spec.answer))};
    if (isRefusedValue(spec.answer))
        return {HintKind::Refused, tr("%1 did not accept this").arg(vendorName(vendorOf(spec.answer)))};
    if (spec.kind == InputKind::Secret)
        return secretHint(spec);

    const QString value = m_guide.answers().value(spec.answer);
    QString given = spec.hint ? guideText(spec.hint) : QString();
    const QSet<InputNote> notes = m_guide.inputNotes(spec.answer);
    if (!value.isEmpty() && !notes.isEmpty())
        return {HintKind::Good, describe(*notes.constBegin())};
    //: Under a field: what was typed has the form that the vendor uses
    if (!value.isEmpty() && spec.kind != InputKind::Text)
        return {HintKind::Good, tr("Format looks right")};
    return {HintKind::Note, given};
}

FieldHint StepInputs::secretHint(const InputSpec &spec) const
{
    switch (m_guide.secretState(spec.answer)) {
    case SecretState::Empty: return {HintKind::Note, spec.hint ? guideText(spec.hint) : QString()};
    case SecretState::Held:
    case SecretState::Saving: return {HintKind::Note, tr("Saving\u2026")};
    case SecretState::Saved: return {HintKind::Saved, tr("Saved in the system keychain")};
    case SecretState::MemoryOnly: return {HintKind::Memory, tr("Kept until Trivet closes")};
    case SecretState::Locked: return {HintKind::Memory, tr("Kept in memory only. Unlock to save.")};
    case SecretState::SaveFailed: return {HintKind::Memory, tr("Kept in memory only. Not saved yet.")};
    case SecretState::Unreadable: return {HintKind::Refused, tr("The keychain no longer has it. Paste it again.")};
    }
    Q_UNREACHABLE();
}

} // namespace trivet
