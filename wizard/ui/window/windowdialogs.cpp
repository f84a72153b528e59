// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowdialogs.h"

#include "core/proxychoice.h"
#include "core/wholefile.h"
#include "ui/kit/table/rowscard.h"
#include "ui/kit/table/rowtable.h"
#include "ui/pages/doctor/evidencerows.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/hurtsentence.h"
#include "ui/parts/sentences/inputsentence.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/fieldedit.h"
#include "ui/kit/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Title, a sentence, content, and the buttons of the last line.
class Question : public QDialog
{
public:
    Question(QWidget &window, const QString &name, const QString &title, const QString &text) : QDialog(&window)
    {
        setObjectName(name);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        setMinimumWidth(scaled(420));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
        layout->setSpacing(scaled(14));
        layout->addWidget(new TextLabel(title, TextRole::Section, &Tokens::text, this));
        if (!text.isEmpty()) {
            auto *label = new TextLabel(text, TextRole::Body, &Tokens::text2, this);
            label->setWrap(TextLabel::Wrap::Words);
            layout->addWidget(label);
        }
        m_content = new QVBoxLayout;
        layout->addLayout(m_content);
        m_buttons = new QHBoxLayout;
        m_buttons->addStretch(1);
        layout->addLayout(m_buttons);
    }

    QVBoxLayout *content() { return m_content; }

    Button *addButton(const QString &objectName, const QString &label, ButtonKind kind)
    {
        auto *button = new Button(label, kind, this);
        button->setObjectName(objectName);
        m_buttons->addWidget(button);
        return button;
    }

    /// A button that leaves without doing anything, and one that does it.
    Button *addPair(const QString &leave, const QString &act)
    {
        Button *leaveButton = addButton(u"leaveButton"_s, leave, ButtonKind::Default);
        connect(leaveButton, &QAbstractButton::clicked, this, &QDialog::reject);
        Button *actButton = addButton(u"actButton"_s, act, ButtonKind::Primary);
        actButton->setDefault(true);
        connect(actButton, &QAbstractButton::clicked, this, &QDialog::accept);
        return actButton;
    }

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
};

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
        const QString fault = isDoubted ? describe(InputFault::LooksLikeSecret, VendorId::Autotask) : faultOf(field->text().trimmed());
        field->setHint(fault.isEmpty() ? FieldHint{} : FieldHint{HintKind::Refused, fault});
        button->setEnabled(fault.isEmpty() && !field->text().trimmed().isEmpty());
    };
    QObject::connect(field, &LineField::textChanged, button, judge);
    QObject::connect(field, &LineField::keepRequested, button, [kept, judge](const QString &text) {
        *kept = text;
        judge();
    });
    judge();
    QObject::connect(question, &QDialog::accepted, question, [field, done = std::move(done)] { done(field->text().trimmed()); });
    question->open();
    field->edit()->setFocus(Qt::OtherFocusReason);
}

void addCloseButton(Question *question)
{
    Button *close = question->addButton(u"closeButton"_s, TrivetWindow::tr("Close"), ButtonKind::Primary);
    QObject::connect(close, &QAbstractButton::clicked, question, &QDialog::accept);
}

} // namespace

namespace {

LineFault takenFault(const QStringList &taken)
{
    return [taken](const QString &name) {
        //: Below the name of a new tenant
        return taken.contains(name, Qt::CaseInsensitive) ? TrivetWindow::tr("A tenant of this name is there already. Give this one another name.")
                                                         : QString();
    };
}

} // namespace

void askTenantName(QWidget &window, const QStringList &taken, std::function<void(const QString &)> done)
{
    auto *question = new Question(window, u"newTenantDialog"_s, TrivetWindow::tr("Set up a new tenant"),
                                  TrivetWindow::tr("A tenant is one MSP with its Autotask, Datto RMM and IT Glue. Its answers are kept in "
                                                   "a file of their own."));
    askLine(question, u"tenantName"_s, TrivetWindow::tr("Name of the MSP"), TrivetWindow::tr("Create tenant"), takenFault(taken), std::move(done));
}

void askReviewedTenant(QWidget &window, const QList<TenantRow> &tenants, std::function<void(const ReviewedTenant &)> done)
{
    auto *question = new Question(window, u"reviewDialog"_s, TrivetWindow::tr("Review an existing integration"),
                                  TrivetWindow::tr("Trivet signs in and compares what is set up with the recommended setup. It changes nothing."));
    auto *which = new QComboBox(question);
    which->setObjectName(u"reviewedTenantCombo"_s);
    which->setAccessibleName(TrivetWindow::tr("Tenant"));
    //: In a list of tenants: one that is not there yet
    which->addItem(TrivetWindow::tr("A new tenant"));
    QStringList taken;
    for (const TenantRow &tenant : tenants) {
        taken.append(tenant.name);
        if (!tenant.problem)
            which->addItem(tenant.isPractice ? TrivetWindow::tr("%1 (practice)").arg(tenant.name) : tenant.name, tenant.id);
    }
    auto *label = new TextLabel(TrivetWindow::tr("Tenant"), TextRole::Strong, &Tokens::text, question);
    label->setBuddy(which);
    question->content()->addWidget(label);
    question->content()->addWidget(which);
    label->setVisible(which->count() > 1);
    which->setVisible(which->count() > 1);
    auto *field = new LineField(u"tenantName"_s, TrivetWindow::tr("Name of the MSP"), LineField::Content::Words, question);
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

void askNewName(QWidget &window, const QString &now, const QStringList &taken, std::function<void(const QString &)> done)
{
    //: Dialog; %1 a tenant's name
    auto *question = new Question(window, u"renameDialog"_s, TrivetWindow::tr("Rename %1").arg(now), {});
    askLine(question, u"tenantName"_s, TrivetWindow::tr("Name of the MSP"), TrivetWindow::tr("Rename"), takenFault(taken), std::move(done), now);
}

void askBeforeForgetting(QWidget &window, const ForgetQuestion &asked, std::function<void()> done)
{
    auto *question = new Question(window, u"forgetDialog"_s, asked.title, asked.text);
    question->addPair(QDialog::tr("Cancel"), asked.act);
    QObject::connect(question, &QDialog::accepted, question, std::move(done));
    question->open();
}

void askWaiverReason(QWidget &window, const QString &checkId, std::function<void(const QString &)> done)
{
    auto *question = new Question(window, u"waiverDialog"_s, TrivetWindow::tr("Continue in spite of this warning"),
                                  TrivetWindow::tr("%1. The report keeps your name and your reason.").arg(checkTitle(checkId)));
    askLine(question, u"waiverReason"_s, TrivetWindow::tr("Reason"), TrivetWindow::tr("Continue anyway"),
            [](const QString &) { return QString(); }, std::move(done));
}

void showVerdictRecords(QWidget &window, const Verdict &verdict, const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
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
    list->table().setColumnHidden(EvidenceNote, !haveNotes(rows));
    list->table().setColumnWeights({170, 150, 170, 0, 0, 0}, {120, 90, 120, 0, 0, 0});
    list->table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->offerFile(u"Trivet %1.csv"_s.arg(verdict.checkId));
    list->setFillsRoom(300);
    list->setMinimumWidth(scaled(560));
    question->content()->addWidget(list);
    addCloseButton(question);
    question->open();
}

namespace {

struct Language
{
    QString code; ///< as useLanguage() takes it
    QString name; ///< in the language itself, so that its people find it in any other
};

constexpr int textSizes[] = {100, 90, 110, 125, 150, 175, 200};

QList<Language> languages()
{
    return {{{}, TrivetWindow::tr("Same as system")},
            {u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"ja"_s, u"日本語"_s},
            {u"ar"_s, u"العربية"_s}};
}

} // namespace

void askPreferences(QWidget &window, const Preferences &preferences, std::function<void(const Preferences &)> done)
{
    auto *question = new Question(window, u"settingsDialog"_s, TrivetWindow::tr("Settings"), {});
    auto *theme = new QComboBox(question);
    theme->setObjectName(u"themeCombo"_s);
    theme->setAccessibleName(TrivetWindow::tr("Theme"));
    theme->addItems({TrivetWindow::tr("Same as system"), TrivetWindow::tr("Light"), TrivetWindow::tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(preferences.theme));
    auto *language = new QComboBox(question);
    language->setObjectName(u"languageCombo"_s);
    language->setAccessibleName(TrivetWindow::tr("Language"));
    for (const auto &[code, name] : languages())
        language->addItem(name, code);
    language->setCurrentIndex(std::max(0, language->findData(preferences.language)));
    auto *motion = new QCheckBox(TrivetWindow::tr("Reduce motion"), question);
    motion->setObjectName(u"reduceMotionCheck"_s);
    motion->setChecked(preferences.motion == Theme::Motion::Off);

    const auto add = [question](const QString &label, QComboBox *box) {
        auto *words = new TextLabel(label, TextRole::Strong, &Tokens::text, question);
        words->setBuddy(box);
        question->content()->addWidget(words);
        question->content()->addWidget(box);
    };
    add(TrivetWindow::tr("Theme"), theme);
    add(TrivetWindow::tr("Language"), language);
    auto *size = new QComboBox(question);
    size->setObjectName(u"textSizeCombo"_s);
    size->setAccessibleName(TrivetWindow::tr("Text size"));
    for (const int percent : textSizes) {
        //: A size of text; %1 is a number
        size->addItem(TrivetWindow::tr("%1 %").arg(percent), percent);
    }
    size->setCurrentIndex(std::max(0, size->findData(preferences.textPercent)));
    add(TrivetWindow::tr("Text size"), size);
    auto *proxy = new QComboBox(question);
    proxy->setObjectName(u"proxyCombo"_s);
    proxy->setAccessibleName(TrivetWindow::tr("Proxy"));
    //: Ways to the vendors in Settings, below "Same as system": straight, or through the proxy named below
    proxy->addItems({TrivetWindow::tr("Same as system"), TrivetWindow::tr("No proxy"), TrivetWindow::tr("This one")});
    proxy->setCurrentIndex(static_cast<int>(preferences.proxy.way));
    //: Settings: a computer in the network through which all traffic to the vendors goes
    add(TrivetWindow::tr("Proxy"), proxy);
    auto *proxyAddress = new LineField(u"proxyAddress"_s, TrivetWindow::tr("Address of the proxy"), LineField::Content::Machine, question);
    if (preferences.proxy.way == ProxyChoice::Way::Given)
        proxyAddress->setText(proxyText(preferences.proxy));
    question->content()->addWidget(proxyAddress);
    question->content()->addWidget(motion);
    Button *save = question->addPair(TrivetWindow::tr("Cancel"), TrivetWindow::tr("Save settings"));
    const auto chosenProxy = [proxy, proxyAddress] {
        const auto way = static_cast<ProxyChoice::Way>(proxy->currentIndex());
        return way == ProxyChoice::Way::Given ? proxyChoice(proxyAddress->text()) : ProxyChoice{.way = way};
    };
    const auto judge = [proxyAddress, save, proxy, chosenProxy] {
        const bool isGiven = static_cast<ProxyChoice::Way>(proxy->currentIndex()) == ProxyChoice::Way::Given;
        const auto chosen = chosenProxy();
        const bool isFit = chosen && (!isGiven || chosen->way == ProxyChoice::Way::Given);
        const bool isTyped = !proxyAddress->text().trimmed().isEmpty();
        proxyAddress->setVisible(isGiven);
        //: Below the address of a proxy in Settings. Keep the example
        const QString form = TrivetWindow::tr("Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.");
        proxyAddress->setHint({isFit || !isTyped ? HintKind::Note : HintKind::Refused, form});
        save->setEnabled(isFit);
    };
    QObject::connect(proxy, &QComboBox::currentIndexChanged, question, judge);
    QObject::connect(proxyAddress, &LineField::textChanged, question, judge);
    judge();
    QObject::connect(question, &QDialog::accepted, question, [theme, language, motion, size, chosenProxy, done = std::move(done)] {
        done({.theme = static_cast<ThemeChoice>(theme->currentIndex()),
              .language = language->currentData().toString(),
              .motion = motion->isChecked() ? Theme::Motion::Off : Theme::Motion::AsSystem,
              .textPercent = size->currentData().toInt(),
              .proxy = chosenProxy().value_or(ProxyChoice{})});
    });
    question->open();
}

void askForgetUnsaved(QWidget &window, Unsaved unsaved, std::function<void()> done)
{
    auto *question = unsaved == Unsaved::Secret
        ? new Question(window, u"unsavedSecretDialog"_s, TrivetWindow::tr("A secret is not saved"),
                       TrivetWindow::tr("The keychain is locked, so a secret is only in memory. Closing forgets it, and you "
                                        "would paste it again. Everything else is saved."))
        : new Question(window, u"unsavedAnswersDialog"_s, TrivetWindow::tr("Your last changes are not saved"),
                       TrivetWindow::tr("Trivet could not write to the disk. Closing forgets what you gave since, and you would give "
                                        "it again."));
    question->addPair(TrivetWindow::tr("Keep Trivet open"), TrivetWindow::tr("Close and forget it"));
    QObject::connect(question, &QDialog::accepted, question, std::move(done));
    question->open();
}

void askStopChanges(QWidget &window, std::function<void()> done)
{
    auto *question = new Question(window, u"stopChangesDialog"_s, TrivetWindow::tr("Changes are being written"),
                                  TrivetWindow::tr("To close, Trivet ends the rows that are under way and leaves the rest as "
                                                   "it is. History tells how each came out."));
    //: Buttons below "Changes are being written"
    question->addPair(TrivetWindow::tr("Keep Trivet open"), TrivetWindow::tr("Stop and close"));
    QObject::connect(question, &QDialog::accepted, question, std::move(done));
    question->open();
}

void tellMissingRight(QWidget &window, const QString &text, std::function<void()> preview, std::function<void()> openPortal)
{
    auto *question = new Question(window, u"missingRightDialog"_s, TrivetWindow::tr("Trivet may not write this yet"), text);
    Button *open = question->addButton(u"openPortalButton"_s, TrivetWindow::tr("Open %1").arg(vendorName(VendorId::Autotask)), ButtonKind::Default);
    QObject::connect(open, &QAbstractButton::clicked, question, std::move(openPortal));
    //: Buttons below "Trivet may not write this yet": leaves, or shows what would be written
    question->addPair(TrivetWindow::tr("Close"), TrivetWindow::tr("Show the changes"));
    QObject::connect(question, &QDialog::accepted, question, std::move(preview));
    question->open();
}

void showSupport(QWidget &window, const QString &text, std::function<void(const QString &)> saved)
{
    auto *question = new Question(window, u"supportDialog"_s, TrivetWindow::tr("Support file"),
                                  TrivetWindow::tr("For those who help you: versions, how each check came out without the names in it, and the log, "
                                                   "which may name folders of this computer. It holds no secret. This is all of it: look "
                                                   "through it before you pass it on."));
    auto *shown = new QPlainTextEdit(text, question);
    shown->setObjectName(u"supportText"_s);
    shown->setAccessibleName(TrivetWindow::tr("Support file"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setMinimumSize(scaled(560), scaled(300));
    question->content()->addWidget(shown);
    auto *failed = new TextLabel(TextRole::Body, &Tokens::err, question);
    failed->setWrap(TextLabel::Wrap::Words);
    failed->hide();
    question->content()->addWidget(failed);
    Button *copy = question->addButton(u"copyButton"_s, TrivetWindow::tr("Copy"), ButtonKind::Default);
    QObject::connect(copy, &QAbstractButton::clicked, question, [text] { QGuiApplication::clipboard()->setText(text); });
    //: Button: opens a dialog for the file's name
    Button *save = question->addButton(u"saveButton"_s, TrivetWindow::tr("Save file\u2026"), ButtonKind::Default);
    QObject::connect(save, &QAbstractButton::clicked, question, [question, failed, text, saved = std::move(saved)] {
        auto *dialog = new QFileDialog(question, TrivetWindow::tr("Support file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(u"Trivet support.txt"_s);
        QObject::connect(dialog, &QFileDialog::fileSelected, question, [question, failed, text, saved](const QString &path) {
            const Result<void> written = writeWholeFile(path, text.toUtf8());
            if (written) {
                saved(path);
                question->accept();
                return;
            }
            failed->setText(describe(written.error()).text());
            failed->show();
        });
        dialog->open();
    });
    addCloseButton(question);
    question->open();
}

void showAbout(QWidget &window)
{
    //: About; %1 is a version
    auto *question = new Question(window, u"aboutDialog"_s, TrivetWindow::tr("Trivet %1").arg(QStringLiteral(TRIVET_VERSION)),
                                  TrivetWindow::tr("Connects Autotask, Datto RMM and IT Glue in the right order. Free software under the "
                                                   "Apache License 2.0. Not made by, or affiliated with, the vendors."));
    auto *parts = new TextLabel(TrivetWindow::tr("Qt %1").arg(QString::fromLatin1(qVersion())), TextRole::Caption, &Tokens::text2, question);
    question->content()->addWidget(parts);
    addCloseButton(question);
    question->open();
}

namespace {

/// What a page looks at, and what each of it hurts later if it is left wrong.
QWidget *checksHelp(const StepSpec &step, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"helpChecksScrollArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumSize(scaled(460), scaled(240));
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, scaled(12), 0);
    layout->setSpacing(scaled(4));
    const auto add = [layout, inside](const QString &text, TextRole role, Ink ink) {
        auto *label = new TextLabel(text, role, ink, inside);
        label->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(label);
    };
    //: Heading in the help of a step: its checks
    add(TrivetWindow::tr("What Trivet checks here, and what it hurts later if it is wrong"), TextRole::Strong, &Tokens::text);
    for (const QString &check : step.checks) {
        add(checkTitle(check), TextRole::Body, &Tokens::text);
        add(checkHurts(check), TextRole::Caption, &Tokens::text2);
    }
    if (step.checksNote)
        add(guideText(step.checksNote), TextRole::Body, &Tokens::text2);
    layout->addStretch(1);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

void showStepHelp(QWidget &window, const StepSpec *step)
{
    const QString title = step ? guideText(step->title) : TrivetWindow::tr("How Trivet works");
    const QString text = step && step->why ? guideText(step->why)
                                           : TrivetWindow::tr("Trivet leads through each step in the order that keeps the systems clean. Do what "
                                                              "the left side says in the vendor's portal; the right side shows what Trivet saw for "
                                                              "itself. Next opens when nothing is left open.");
    auto *question = new Question(window, u"helpDialog"_s, title, text);
    if (step && !step->checks.isEmpty())
        question->content()->addWidget(checksHelp(*step, question));
    auto *keys = new TextLabel(TrivetWindow::tr("Alt+Right: Next\nAlt+Left: Back\nCtrl+R or F5: check again\nCtrl+O: open the portal\n"
                                                "Ctrl+1 to Ctrl+6: chapters\nCtrl+D: all checks\nCtrl+comma: settings\nCtrl+Q: quit\nCtrl+F: find in a table\n"
                                                "F6: next part of the window\nEsc: close what is open"),
                               TextRole::Body, &Tokens::text2, question);
    keys->setWrap(TextLabel::Wrap::Words);
    question->content()->addWidget(keys);
    addCloseButton(question);
    question->open();
}

} // namespace trivet
