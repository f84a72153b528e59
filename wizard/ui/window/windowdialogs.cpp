// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowdialogs.h"

#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/fieldedit.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/doctor/evidencerows.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/hurtsentence.h"
#include "ui/parts/sentences/inputsentence.h"
#include "ui/window/question.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// What is wrong with a line that was typed; empty = nothing.
using LineFault = std::function<QString(const QString &)>;

void askLine(Question *question, const QString &role, const QString &label, const QString &act, LineFault faultOf,
             std::function<void(const QString &)> done, const QString &now = {})
{
    auto *field = new LineField(role, label, LineField::Content::Words, question);
    field->setText(now);
    question->content()->addWidget(field);
    Button *button = question->addPair(QDialog::tr("Cancel"), act);
    // What a person says here is kept in clear text, too.
    const auto kept = std::make_shared<QString>();
    const auto judge = [field, button, kept, faultOf = std::move(faultOf)] {
        const bool isDoubted = looksLikeSecret(AnswerId::Who, field->text(), {}) && *kept != field->text();
        field->setDoubt(isDoubted ? LineField::Doubt::LooksLikeSecret : LineField::Doubt::None);
        const QString fault =
            isDoubted ? describe(InputFault::LooksLikeSecret, VendorId::Autotask) : faultOf(field->text().trimmed());
        field->setHint(fault.isEmpty() ? FieldHint{} : FieldHint{HintKind::Refused, fault});
        button->setEnabled(fault.isEmpty() && !field->text().trimmed().isEmpty());
    };
    QObject::connect(field, &LineField::textChanged, button, judge);
    QObject::connect(field, &LineField::keepRequested, button, [kept, judge](const QString &text) {
        *kept = text;
        judge();
    });
    judge();
    QObject::connect(question, &QDialog::accepted, question,
                     [field, done = std::move(done)] { done(field->text().trimmed()); });
    question->open();
    field->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace

namespace {

LineFault takenFault(const QStringList &taken)
{
    return [taken](const QString &name) {
        //: Below the name of a new tenant
        return taken.contains(name, Qt::CaseInsensitive)
                   ? TrivetWindow::tr("A tenant of this name is there already. Give this one another name.")
                   : QString();
    };
}

} // namespace

void askTenantName(QWidget &window, const QStringList &taken, std::function<void(const QString &)> done)
{
    auto *question = new Question(
        window, u"newTenantDialog"_s, TrivetWindow::tr("Set up a new tenant"),
        TrivetWindow::tr("A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in "
                         "a file of their own."));
    askLine(question, u"tenantName"_s, TrivetWindow::tr("Name of the MSP"), TrivetWindow::tr("Create tenant"),
            takenFault(taken), std::move(done));
}

void askReviewedTenant(QWidget &window, const QList<TenantRow> &tenants,
                       std::function<void(const ReviewedTenant &)> done)
{
    auto *question = new Question(
        window, u"reviewDialog"_s, TrivetWindow::tr("Review an existing integration"),
        TrivetWindow::tr(
            "Trivet signs in and compares what is set up with the recommended setup. It changes nothing."));
    auto *which = new QComboBox(question);
    which->setObjectName(u"reviewedTenantCombo"_s);
    which->setAccessibleName(TrivetWindow::tr("Tenant"));
    //: In a list of tenants: one that is not there yet
    which->addItem(TrivetWindow::tr("A new tenant"));
    QStringList taken;
    for (const TenantRow &tenant : tenants) {
        taken.append(tenant.name);
        if (!tenant.problem)
            which->addItem(tenant.isPractice ? TrivetWindow::tr("%1 (practice)").arg(tenant.name) : tenant.name,
                           tenant.id);
    }
    auto *label = new TextLabel(TrivetWindow::tr("Tenant"), TextRole::Strong, &Tokens::text, question);
    label->setBuddy(which);
    question->content()->addWidget(label);
    question->content()->addWidget(which);
    label->setVisible(which->count() > 1);
    which->setVisible(which->count() > 1);
    auto *field =
        new LineField(u"tenantName"_s, TrivetWindow::tr("Name of the MSP"), LineField::Content::Words, question);
    question->content()->addWidget(field);
    //: Button: begins the review of an integration
    Button *act = question->addPair(QDialog::tr("Cancel"), TrivetWindow::tr("Start review"));
    const auto judge = [which, field, act, faultOf = takenFault(taken)] {
        const bool isNew = which->currentData().toString().isEmpty();
        const QString fault = isNew ? faultOf(field->text().trimmed()) : QString();
        field->setVisible(isNew);
        field->setHint(fault.isEmpty() ? FieldHint{} : FieldHint{HintKind::Refused, fault});
        act->setEnabled(!isNew || (fault.isEmpty() && !field->text().trimmed().isEmpty()));
    };
    QObject::connect(field, &LineField::textChanged, act, judge);
    QObject::connect(which, &QComboBox::currentIndexChanged, act, judge);
    judge();
    QObject::connect(question, &QDialog::accepted, question, [which, field, done = std::move(done)] {
        done({.id = which->currentData().toString(), .name = field->text().trimmed()});
    });
    question->open();
    if (which->isVisible())
        which->setFocus(Qt::OtherFocusReason);
    else
        field->edit()->setFocus(Qt::OtherFocusReason);
}

void askNewName(QWidget &window, const QString &now, const QStringList &taken,
                std::function<void(const QString &)> done)
{
    //: Dialog; %1 a tenant's name
    auto *question = new Question(window, u"renameDialog"_s, TrivetWindow::tr("Rename %1").arg(now), {});
    askLine(question, u"tenantName"_s, TrivetWindow::tr("Name of the MSP"), TrivetWindow::tr("Rename"),
            takenFault(taken), std::move(done), now);
}

void askBeforeForgetting(QWidget &window, const ForgetQuestion &asked, std::function<void()> done)
{
    auto *question = new Question(window, u"forgetDialog"_s, asked.title, asked.text);
    question->addPair(QDialog::tr("Cancel"), asked.act);
    question->preferLeaving();
    QObject::connect(question, &QDialog::accepted, question, std::move(done));
    question->open();
}

void askWaiverReason(QWidget &window, const QString &checkId, std::function<void(const QString &)> done)
{
    auto *question =
        new Question(window, u"waiverDialog"_s, TrivetWindow::tr("Continue in spite of this warning"),
                     TrivetWindow::tr("%1. The report keeps your name and your reason.").arg(checkTitle(checkId)));
    askLine(
        question, u"waiverReason"_s, TrivetWindow::tr("Reason"), TrivetWindow::tr("Continue anyway"),
        [](const QString &) { return QString(); }, std::move(done));
}

void showVerdictRecords(QWidget &window, const Verdict &verdict, const Inventory &inventory,
                        const QList<DeviceTypeMapping> &mapping)
{
    auto *question = new Question(window, u"recordsDialog"_s, verdictTitle(verdict), verdictEvidence(verdict));
    auto *model = new EvidenceModel(evidenceShape());
    model->setParent(question);
    const EvidenceModel::Rows rows = evidenceRows(verdict.records, inventory, mapping);
    model->setRows(rows);
    auto *list = new RowsCard(u"list"_s, *model,
                              {.name = verdictTitle(verdict),
                               //: In the find field above the records behind a check
                               .find = TrivetWindow::tr("Find a record"),
                               //: In a list of records that holds none
                               .empty = TrivetWindow::tr("No single record is behind this."),
                               .nothingFits = TrivetWindow::tr("No record has this in its row.")});
    list->setTitle(TrivetWindow::tr("%Ln record(s)", nullptr, static_cast<int>(verdict.records.size())));
    hideEmptyColumns(list->table(), rows);
    list->table().setColumnWeights({170, 150, 170, 0, 0, 1}, {120, 90, 120, 0, 0, 70});
    list->table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->offerFile(u"Trivet %1.csv"_s.arg(verdict.checkId));
    list->setFillsRoom(300);
    list->setMinimumWidth(scaled(600));
    question->content()->addWidget(list);
    question->addCloseButton();
    question->open();
}

void askForgetUnsaved(QWidget &window, Unsaved unsaved, std::function<void()> done)
{
    auto *question =
        unsaved == Unsaved::Secret
            ? new Question(
                  window, u"unsavedSecretDialog"_s, TrivetWindow::tr("A secret is not saved"),
                  TrivetWindow::tr("The keychain is locked, so a secret is only in memory. Closing forgets it, and you "
                                   "would paste it again. Everything else is saved."))
            : new Question(
                  window, u"unsavedAnswersDialog"_s, TrivetWindow::tr("Your last changes are not saved"),
                  TrivetWindow::tr(
                      "Trivet could not write to the disk. Closing forgets what you gave since, and you would give "
                      "it again."));
    question->addPair(TrivetWindow::tr("Keep Trivet open"), TrivetWindow::tr("Close and forget it"));
    question->preferLeaving();
    QObject::connect(question, &QDialog::accepted, question, std::move(done));
    question->open();
}

void askStopChanges(QWidget &window, std::function<void()> done)
{
    auto *question =
        new Question(window, u"stopChangesDialog"_s, TrivetWindow::tr("Changes are being written"),
                     TrivetWindow::tr("To close, Trivet ends the rows that are under way and leaves the rest as "
                                      "it is. History tells how each came out."));
    //: Buttons below "Changes are being written"
    question->addPair(TrivetWindow::tr("Keep Trivet open"), TrivetWindow::tr("Stop and close"));
    question->preferLeaving();
    QObject::connect(question, &QDialog::accepted, question, std::move(done));
    question->open();
}

void tellMissingRight(QWidget &window, const QString &text, std::function<void()> preview,
                      std::function<void()> openPortal)
{
    auto *question =
        new Question(window, u"missingRightDialog"_s, TrivetWindow::tr("Trivet may not write this yet"), text);
    Button *open = question->addButton(
        u"openPortalButton"_s, TrivetWindow::tr("Open %1").arg(vendorName(VendorId::Autotask)), ButtonKind::Default);
    QObject::connect(open, &QAbstractButton::clicked, question, std::move(openPortal));
    //: Buttons below "Trivet may not write this yet": leaves, or shows what would be written
    question->addPair(TrivetWindow::tr("Close"), TrivetWindow::tr("Show the changes"));
    QObject::connect(question, &QDialog::accepted, question, std::move(preview));
    question->open();
}

void showAbout(QWidget &window)
{
    //: About; %1 is a version
    auto *question = new Question(
        window, u"aboutDialog"_s, TrivetWindow::tr("Trivet %1").arg(QStringLiteral(TRIVET_VERSION)),
        TrivetWindow::tr("Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the "
                         "Apache License 2.0. Not made by, or affiliated with, the vendors."));
    auto *parts = new TextLabel(TrivetWindow::tr("Qt %1").arg(QString::fromLatin1(qVersion())), TextRole::Caption,
                                &Tokens::text2, question);
    question->content()->addWidget(parts);
    question->addCloseButton();
    question->open();
}

namespace {

/// What a page looks at, and what each of it hurts later if it is left wrong; below it the keys.
QWidget *pageHelp(const StepSpec *step, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"helpChecksScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumSize(scaled(460), scaled(step ? 360 : 240));
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, scaled(12), 0);
    layout->setSpacing(scaled(4));
    const auto add = [layout, inside](const QString &text, TextRole role, Ink ink) {
        auto *label = new TextLabel(text, role, ink, inside);
        label->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(label);
    };
    if (step && !step->checks.isEmpty()) {
        //: Heading in the help of a step: its checks
        add(TrivetWindow::tr("What Trivet checks here, and what it hurts later if it is wrong"), TextRole::Strong,
            &Tokens::text);
        for (const QString &check : step->checks) {
            add(checkTitle(check), TextRole::Body, &Tokens::text);
            add(checkHurts(check), TextRole::Caption, &Tokens::text2);
        }
        if (step->checksNote)
            add(guideText(step->checksNote), TextRole::Body, &Tokens::text2);
        layout->addSpacing(scaled(8));
    }
    add(TrivetWindow::tr("Alt+Right: Next\nAlt+Left: Back\nCtrl+R or F5: check again\nCtrl+O: open the portal\n"
                         "Ctrl+1 to Ctrl+6: chapters\nCtrl+D: all checks\nCtrl+comma: settings\nCtrl+Q: quit\nCtrl+F: "
                         "find in a table\n"
                         "F6: next part of the window\nEsc: close what is open"),
        TextRole::Body, &Tokens::text2);
    layout->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

void showStepHelp(QWidget &window, const StepSpec *step)
{
    const QString title = step ? guideText(step->title) : TrivetWindow::tr("How Trivet works");
    const QString text =
        step && step->why
            ? guideText(step->why)
            : TrivetWindow::tr("Trivet leads through each step in the order that keeps the systems clean. Do what "
                               "the left side says in the vendor's portal; the right side shows what Trivet saw for "
                               "itself. Next opens when nothing is left open.");
    auto *question = new Question(window, u"helpDialog"_s, title, text);
    question->content()->addWidget(pageHelp(step, question));
    question->addCloseButton();
    question->open();
}

} // namespace trivet
