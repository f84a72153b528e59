// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"
#include "ui/parts/instructions/instruction.h"

namespace trivet {

class InstructionRow;
class SecretClipboard;

/// What to do in one vendor's portal, row by row. Knows which row is current: the first without a tick.
class InstructionCard : public Card
{
    Q_OBJECT
public:
    /// `role` names the card: "rmmApiUser" -> "rmmApiUserInstructionCard". `secrets` outlives the card and may be null
    /// where no value is secret.
    InstructionCard(const QString &role, const InstructionSet &set, SecretClipboard *secrets,
                    QWidget *parent = nullptr);

    const QList<InstructionRow *> &rows() const { return m_rows; }
    InstructionRow *row(const QString &id) const;
    /// Restores the admin's ticks, without signals.
    void setTicked(const QStringList &ids);
    QStringList ticked() const;
    /// The row that is current, or null when all are ticked; new pages put the focus there.
    InstructionRow *currentRow() const;
    void setValue(const QString &role, const QString &value);
    void setHeld(const QString &role, bool isHeld);

Q_SIGNALS:
    void tickedChanged(const QStringList &ids);
    /// `id` is the row's, or empty for the head's button.
    void openRequested(const QString &id);
    void secretWanted(const QString &role);

private:
    void showStates();

    QList<InstructionRow *> m_rows;
};

} // namespace trivet
