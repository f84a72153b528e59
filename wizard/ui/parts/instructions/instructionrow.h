// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/instructions/instruction.h"

#include <QToolButton>
#include <QWidget>

class QGridLayout;

namespace trivet {

class CopyField;
class SecretClipboard;
class TextLabel;

/// Done is the admin's own tick; Current is the first row without one.
enum class InstructionState { Done, Current, ToDo };

/// The numbered circle. Pressing it ticks the row; a personal aid that passes no check.
class NumberButton : public QToolButton
{
    Q_OBJECT
public:
    explicit NumberButton(int number, QWidget *parent = nullptr);
    void setState(InstructionState state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    InstructionState m_state = InstructionState::ToDo;
};

/// One instruction: number, heading, and what belongs to it.
class InstructionRow : public QWidget
{
    Q_OBJECT
public:
    /// `secrets` outlives the row; needed only where a value is secret.
    InstructionRow(int number, const Instruction &instruction, SecretClipboard *secrets, QWidget *parent = nullptr);

    QString id() const { return m_instruction.id; }
    void setState(InstructionState state);
    InstructionState state() const { return m_state; }
    bool isTicked() const { return m_number->isChecked(); }
    enum class Tick { Off, On };
    /// Without a signal: restoring what was kept.
    void setTick(Tick tick);
    /// New text for a value that was typed meanwhile.
    void setValue(const QString &role, const QString &value);
    /// Of a secret value: whether there is one to copy.
    void setHeld(const QString &role, bool isHeld);
    CopyField *copyField(const QString &role) const;
    /// Ctrl+Shift+C: the value under focus, else the row's first.
    void copyFocused();

Q_SIGNALS:
    void ticked(const QString &id, bool on);
    void openRequested(const QString &id);
    /// Answer with SecretClipboard::lend(secret, role + "CopyField").
    void secretWanted(const QString &role);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addValues(SecretClipboard *secrets);
    void placeValues();

    Instruction m_instruction;
    InstructionState m_state = InstructionState::ToDo;
    NumberButton *m_number;
    TextLabel *m_heading;
    QGridLayout *m_grid = nullptr; ///< none without values
    QList<TextLabel *> m_labels;
    QList<CopyField *> m_fields;
    bool m_stacked = false;
};

} // namespace trivet
