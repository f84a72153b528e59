// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "ui/kit/widgets/fieldedit.h"

#include <QTimer>

#include <chrono>

namespace trivet {

class IconButton;

/// A password field with reveal, paste and replace inside its end. What was typed is shown as dots; reveal ends after
/// 20 s, on losing focus, and on conceal(). A secret that is held elsewhere (keychain, memory) appears as dots that
/// stand for it: it cannot be revealed or read back here, only replaced. Nothing of it reaches the undo stack, the
/// primary selection or an accessible value.
class SecretEdit : public FieldEdit
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds revealTime{20};

    enum class State {
        Empty, ///< nothing here and nothing held
        Typed, ///< a value in this field
        Held,  ///< a value kept elsewhere; the field itself is empty
    };

    /// `name` is the field's label; the buttons' names are made from it.
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);

    State state() const;
    /// Call when the value is in the vault or in memory: the typed text goes, dots take its place.
    void setHeld();
    /// The held value is gone.
    void setNotHeld();
    /// What was typed, as a Secret; empty in the other states.
    Secret secret() const;
    /// Reports what was typed and is not reported yet, as leaving the field does.
    void commit();
    /// Empties the field and takes the focus; leaving it empty returns to the held value.
    void replace();
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void reveal();
    void conceal();
    /// The role's name for the parts: "rmmUserSecret" -> "rmmUserSecretRevealButton", ...
    void nameParts(const QString &role);

Q_SIGNALS:
    void stateChanged();
    void revealChanged();
    /// The typed value is complete: pasted, or the field was left after typing, by whatever way: another widget or
    /// window, another page, the end of the window. Store and test it now.
    void secretEntered();

protected:
    void take(const PastedText &text) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showState();
    void forgetText();

    QString m_name;
    IconButton *m_replace;
    IconButton *m_reveal;
    IconButton *m_paste;
    QTimer m_revealEnd{this};
    bool m_held = false;
    bool m_entered = true; ///< the present text was reported by secretEntered()
};

} // namespace trivet
