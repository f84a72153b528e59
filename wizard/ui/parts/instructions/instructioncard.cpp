// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/instructions/instructioncard.h"

#include "ui/kit/widgets/buttons.h"
#include "ui/parts/instructions/instructionrow.h"

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

InstructionCard::InstructionCard(const QString &role, const InstructionSet &set, SecretClipboard *secrets,
                                 QWidget *parent)
    : Card(parent)
{
    setObjectName(role + u"InstructionCard"_s);
    setAccessibleName(set.title);
    auto *head = new CardHead(set.icon, set.title);
    if (!set.openLabel.isEmpty()) {
        auto *open = new SmallButton(set.openLabel, u"open-external"_s);
        open->setObjectName(role + u"OpenButton"_s);
        open->setAccessibleName(set.openLabel);
        open->setToolTip(set.openHost);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(QString()); });
        head->addTrailing(open);
    }
    addRow(head);
    int number = 0;
    for (const Instruction &instruction : set.rows) {
        auto *row = new InstructionRow(++number, instruction, secrets);
        connect(row, &InstructionRow::ticked, this, [this] {
            showStates();
            Q_EMIT tickedChanged(ticked());
        });
        connect(row, &InstructionRow::openRequested, this, &InstructionCard::openRequested);
        connect(row, &InstructionRow::secretWanted, this, &InstructionCard::secretWanted);
        addRow(row);
        m_rows.append(row);
    }
    showStates();
}

InstructionRow *InstructionCard::row(const QString &id) const
{
    const auto it = std::ranges::find(m_rows, id, &InstructionRow::id);
    return it == m_rows.end() ? nullptr : *it;
}

void InstructionCard::setTicked(const QStringList &ids)
{
    for (InstructionRow *row : m_rows)
        row->setTick(ids.contains(row->id()) ? InstructionRow::Tick::On : InstructionRow::Tick::Off);
    showStates();
}

QStringList InstructionCard::ticked() const
{
    QStringList ids;
    for (const InstructionRow *row : m_rows) {
        if (row->isTicked())
            ids << row->id();
    }
    return ids;
}

InstructionRow *InstructionCard::currentRow() const
{
    const auto it = std::ranges::find(m_rows, InstructionState::Current, &InstructionRow::state);
    return it == m_rows.end() ? nullptr : *it;
}

void InstructionCard::setValue(const QString &role, const QString &value)
{
    for (InstructionRow *row : m_rows)
        row->setValue(role, value);
}

void InstructionCard::setHeld(const QString &role, bool isHeld)
{
    for (InstructionRow *row : m_rows)
        row->setHeld(role, isHeld);
}

void InstructionCard::showStates()
{
    bool currentGiven = false;
    for (InstructionRow *row : m_rows) {
        if (row->isTicked()) {
            row->setState(InstructionState::Done);
        } else {
            row->setState(currentGiven ? InstructionState::ToDo : InstructionState::Current);
            currentGiven = true;
        }
    }
}

} // namespace trivet
