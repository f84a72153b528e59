// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/guidepage.h"

class QBoxLayout;
class QGridLayout;

namespace trivet {

class BesideColumn;
class CustomerTypeCard;
class InstructionCard;
class StepInputs;
class TextLabel;

/// Draws any step from its data: what to do in the portal, the fields, the checks. Most steps have no page of their own.
class StepPage : public GuidePage
{
    Q_OBJECT
public:
    StepPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);

    void arrive() override;
    void showBlocker(const Blocker &blocker) override;
    void setForm(PageForm form) override;
    QWidget *checksWidget() override;
    void takeChecksBack() override;

protected:
    QWidget *inputFor(const QString &objectName) const override;
    QWidget *checkRowFor(const QString &checkId) const override;
    /// The left column: what subclasses put in place of, or before, the instructions.
    QVBoxLayout *work() const { return m_work; }
    void addInstructions();
    void addInputs();
    void addNotices();
    InstructionCard *instructions() const { return m_instructions.value(0); }

private:
    /// Portal by portal, each with its own fields below: what is copied there is pasted here.
    void addPortals();
    void addInstructionsFor(VendorId portal, const QString &title);
    void addInputs(const QList<InputSpec> &inputs);
    void addVendorHelp();
    void showTicks();
    void makeChecks();
    void showChecks();
    void lendSecret(const QString &role);
    void showCopyValues();

    QGridLayout *m_grid;
    QVBoxLayout *m_work;
    BesideColumn *m_beside = nullptr;
    QWidget *m_checksColumn = nullptr;
    CheckPanel *m_panel = nullptr;
    QList<InstructionCard *> m_instructions; ///< one, or one for each portal
    QList<StepInputs *> m_inputs;
    CustomerTypeCard *m_customerType = nullptr; ///< of 1.3
};

/// The card's title mark of a vendor: "mark-autotask".
QString vendorMark(VendorId vendor);

} // namespace trivet
