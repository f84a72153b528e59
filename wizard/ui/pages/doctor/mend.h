// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QVBoxLayout;

namespace trivet {

class FlowLayout;
class MenuPath;
class SmallButton;
class TextLabel;

/// How something that is wrong is put right.
struct MendWay
{
    QString text = {};     ///< what to do, in a sentence
    QString step = {};     ///< slug of the step that does it; empty = none
    QString stepName = {}; ///< "1.5, Check the products"
    QStringList path = {}; ///< where in the portal
    std::optional<VendorId> portal = {};
    QString route = {}; ///< the check whose wrong order has a way back; empty = none
    bool operator==(const MendWay &) const = default;

    bool isEmpty() const { return text.isEmpty() && step.isEmpty(); }
};
/// The mend of a check, out of its step.
MendWay mendWayOf(const QString &checkId);

/// A mend as it stands beside what is wrong: the sentence, the way through the portal, and what can be pressed.
class MendBox : public QWidget
{
    Q_OBJECT
public:
    /// `role` names its buttons: "check" -> "checkOpenStepButton".
    explicit MendBox(const QString &role, QWidget *parent = nullptr);
    void setWay(const MendWay &mend);

Q_SIGNALS:
    void stepRequested(const QString &slug);
    void portalRequested(trivet::VendorId vendor);
    void wayBackRequested(const QString &checkId);

private:
    MendWay m_mend;
    TextLabel *m_text;
    MenuPath *m_path;
    SmallButton *m_openStep;
    SmallButton *m_openPortal;
    SmallButton *m_wayBack;
};

} // namespace trivet
