// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "core/secret.h"
#include "doctor/facts.h"
#include "guide/content/stepspec.h"
#include "guide/engine/inputrules.h"
#include "guide/engine/secretstate.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace trivet {

class Access;
class Draft;

/// The guide's fields, as a person fills them: what is typed or pasted goes into the draft at once, and is tested with the
/// vendor where the credentials it belongs to are complete (decision 61).
class Inputs : public QObject
{
    Q_OBJECT

public:
    Inputs(Draft &draft, Access &access, const Facts &facts);

    const Answers &answers() const;
    const std::map<AnswerId, Secret> &secrets() const;
    /// Saves a plain value as it is typed; never signs in by itself. Text of Datto RMM's "Copy all" is split.
    void setAnswer(AnswerId id, const QString &value);
    /// A person says that the text is no secret, though it looks like one (InputFault::LooksLikeSecret): it is saved.
    void keepAnswer(AnswerId id, const QString &value);
    /// A plain value was pasted, or its field was left: tests the credentials it belongs to.
    void finish(AnswerId id);
    /// Trims and checks the form; an empty secret forgets it. Goes to the vault at once, then is tested:
    /// call it on paste and when the field is left, not on each key press.
    /// Giving a refused value again lets it be tried once more, for a user that was unlocked since.
    void setSecret(AnswerId id, Secret value);
    /// All values first, so that a half new set is never tried.
    void setTogether(const QMap<AnswerId, QString> &values, std::map<AnswerId, Secret> secrets);
    /// Hands the secret out for the clipboard; not for display.
    void copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done);

    /// Whether the field of an input is wanted now; most always are.
    bool isShown(const InputSpec &input) const;
    SecretState secretState(AnswerId id) const;
    /// The keychain that a secret of state Elsewhere was saved in.
    QString savedElsewhere(AnswerId id) const;
    /// Whether the vendor refused exactly the values held now; no sign-in follows until one of them changes.
    bool isRefused(AccountId account) const;
    /// Form problem of an input right now ("a URL for a key", "secret with spaces"), or nothing.
    /// `detail` is inputFaultKey() of fault().
    std::optional<Problem> problem(AnswerId id) const;
    std::optional<InputFault> fault(AnswerId id) const;
    /// The sign that makes SpacesInside or StrangeSign of it, and its place.
    std::optional<StrangeSign> strangeSign(AnswerId id) const;
    /// What Trivet did to the text last given for this input, to be told under the field.
    QSet<InputNote> notes(AnswerId id) const;

    /// A secret is on its way to the vault. Wait for it before the tenant is closed.
    bool isSavingSecrets() const;
    OwnHealth::Vault vaultHealth() const;
    void unlockVault();
    /// The keychain was asked and cannot keep secrets, so there is a choice to make.
    bool mayKeepSecretsUntilClose() const;
    /// The person chose to keep them in memory until Trivet closes. Asked anew at each start.
    void keepSecretsUntilClose();

Q_SIGNALS:
    void filled(trivet::AnswerId id); ///< by "Copy all", which was pasted elsewhere
    void testing();                   ///< a sign-in has begun

private:
    bool takeCopyAll(AnswerId pastedInto, QStringView text);
    void takeRegion();
    enum class Try { Once, Again }; ///< Again: also with values that were tried and refused; a person asks
    void test(AnswerId id, Try how);

    Draft &m_draft;
    Access &m_access;
    const Facts &m_facts;
};

} // namespace trivet
