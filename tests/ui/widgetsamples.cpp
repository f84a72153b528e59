// SPDX-License-Identifier: Apache-2.0
#include "ui/widgetsamples.h"

#include "core/clock.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/commandrow.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/pill.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/kit/widgets/secretedit.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/checks/checkpanel.h"
#include "ui/parts/checks/checkrow.h"
#include "ui/parts/checks/checkstrip.h"
#include "ui/parts/checks/summarybar.h"
#include "ui/parts/instructions/instructioncard.h"
#include "ui/parts/rail/stepfooter.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace trivet::samples {

using namespace Qt::StringLiterals;

namespace {

const SystemClock samplesClock;

SecretClipboard &sampleSecrets()
{
    static SecretClipboard clipboard(*QApplication::clipboard(), samplesClock);
    return clipboard;
}

QAbstractButton *named(QAbstractButton *button)
{
    button->setObjectName(button->text() + u"Button"_s);
    button->setAccessibleName(button->text());
    return button;
}

Card *checks(const QList<CheckView> &views)
{
    auto *card = new Card;
    for (const CheckView &view : views) {
        auto *row = new CheckRow(view);
        card->addRow(row);
        card->setRowTint(row, checkLookStyle(view.look).tint);
    }
    return card;
}

QLayout *titled(const QString &title, QWidget *content)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(8));
    column->addWidget(new TextLabel(title, TextRole::Section));
    column->addWidget(content);
    column->addStretch();
    return column;
}

QWidget *secretFields()
{
    auto *card = new Card;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(scaled(15), scaled(14), scaled(15), scaled(14));
    column->setSpacing(scaled(12));
    const auto field = [&](const QString &role) {
        auto *made = new SecretField(role, u"Password (Secret)"_s);
        column->addWidget(made);
        return made;
    };
    field(u"empty"_s)->setHint({HintKind::Note, u"Empty: nothing saved"_s});
    SecretField *revealed = field(u"revealed"_s);
    revealed->edit()->setText(u"Xk7#pQ2vLm9-wR4tZ8"_s);
    revealed->secretEdit()->reveal();
    SecretField *saved = field(u"saved"_s);
    saved->secretEdit()->setHeld();
    saved->setHint({HintKind::Saved, u"Saved in the system keychain"_s});
    SecretField *memory = field(u"memory"_s);
    memory->edit()->setText(u"01234567890123456789"_s);
    memory->setHint({HintKind::Memory, u"Kept in memory only. Unlock to save."_s});
    SecretField *refused = field(u"refused"_s);
    refused->edit()->setText(u"01234567890123456789"_s);
    refused->setHint({HintKind::Refused, u"Autotask did not accept this secret"_s});
    card->addRow(body);
    return card;
}

QWidget *callouts()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(new Callout({CalloutKind::Info, u"Information or next"_s, u"Accent tint, info glyph"_s}));
    column->addWidget(new Callout({CalloutKind::Warning, u"Warning before an action"_s, u"Amber tint, triangle"_s}));
    auto *failed = new Callout({CalloutKind::Error, u"Something failed"_s, u"Red tint, octagon"_s});
    failed->addButton(named(new SmallButton(u"Fix"_s)));
    column->addWidget(failed);
    column->addWidget(new Callout({CalloutKind::Practice, u"Practice data"_s, u"Violet tint, dashed border, flask"_s}));
    return box;
}

QWidget *buttonsAndPills()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(scaled(10), scaled(10), box);
    flow->addWidget(named(new Button(u"Primary"_s, ButtonKind::Primary)));
    auto *focused = new Button(u"Focused"_s, ButtonKind::Primary);
    flow->addWidget(named(focused));
    flow->addWidget(named(new Button(u"Default"_s)));
    flow->addWidget(named(new Button(u"Held Next"_s, u"arrow-next"_s, ButtonKind::Held)));
    flow->addWidget(named(new Button(u"Flat"_s, ButtonKind::Flat)));
    auto *disabled = new Button(u"Disabled"_s);
    disabled->setEnabled(false);
    flow->addWidget(named(disabled));
    flow->addWidget(named(new Button(u"Remove…"_s, ButtonKind::Danger)));
    auto *box1 = new QCheckBox(u"Reference name"_s);
    box1->setChecked(true);
    flow->addWidget(named(box1));
    flow->addWidget(named(new QCheckBox(u"Not set"_s)));
    auto *radio = new QRadioButton(u"Chosen"_s);
    radio->setChecked(true);
    flow->addWidget(named(radio));
    auto *combo = new QComboBox;
    combo->addItems({u"Hardware"_s, u"Software"_s});
    combo->setObjectName(u"materialCodeComboBox"_s);
    combo->setAccessibleName(u"Material code"_s);
    flow->addWidget(combo);
    for (const PillView &view :
         {PillView{PillKind::Passed, u"All passed"_s, u"status-done"_s},
          PillView{PillKind::Progress, u"3 of 5"_s, u"status-checking"_s},
          PillView{PillKind::Attention, u"2 need you"_s, u"status-attention"_s},
          PillView{PillKind::Failed, u"1 failed"_s, u"status-failed"_s},
          PillView{PillKind::Neutral, u"Paused"_s, u"pause"_s}, PillView{PillKind::New, u"New"_s, u"add"_s},
          PillView{PillKind::Practice, u"Practice mode"_s, u"practice"_s}})
        flow->addWidget(new Pill(view));
    return box;
}

InstructionSet apiUserSet()
{
    return {u"mark-autotask"_s,
            u"Do this in Autotask"_s,
            u"Open Autotask"_s,
            u"ww5.autotask.net"_s,
            {{u"list"_s,
              u"Go to the user list"_s,
              {u"Admin"_s, u"Organization Settings & Users"_s, u"Resources/Users (HR)"_s, u"Resources/Users"_s}},
             {u"new"_s, u"Open the New menu and choose New API User"_s},
             {u"general"_s,
              u"Fill in the General section and set these two values"_s,
              {},
              {{u"securityLevel"_s, u"Security level"_s, u"API User (system)"_s},
               {u"vendor"_s, u"Integration vendor"_s, u"Datto RMM"_s}}},
             {u"generate"_s, u"Generate key and secret, then paste both below before you save"_s}}};
}

QList<CheckView> apiUserChecks()
{
    return {
        {u"A01"_s, CheckLook::Passed, u"Autotask zone found"_s, u"America West · webservices5.autotask.net"_s,
         u"10:42:05 · API"_s},
        {u"A12"_s, CheckLook::Passed, u"API user exists and is active"_s, u"Datto RMM Integration · created today"_s,
         u"10:42:06 · API"_s},
        {u"A13"_s, CheckLook::Passed, u"Security level is API User (system)"_s, u"Matches the recommended level"_s,
         u"10:42:06 · API"_s},
        {u"S01"_s,
         CheckLook::Failed,
         u"Autotask rejects the key or secret"_s,
         u"Sign-in failed (401). The secret was probably not copied in full. Paste it again, or generate a new "
         "one in Autotask."_s,
         u"10:42:33 · API"_s,
         {{u"paste"_s, u"Paste new secret"_s, u"paste"_s}, {u"details"_s, u"Details"_s, {}, CheckAction::Form::Link}}},
        {u"C01"_s,
         CheckLook::Confirm,
         u"Vendor is Datto RMM"_s,
         u"No API shows this value. Compare it on the Security tab."_s,
         u"You confirm"_s,
         {{u"confirm"_s, u"Confirm"_s}}}};
}

} // namespace

QWidget *componentsPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(32), scaled(16), scaled(32), scaled(16));
    column->setSpacing(scaled(18));
    auto *first = new QHBoxLayout;
    first->setSpacing(scaled(24));
    first->addLayout(
        titled(u"Check rows"_s,
               checks({{u"p"_s, CheckLook::Passed, u"Passed"_s, u"Evidence in one line"_s, u"10:42:05 · API"_s},
                       {u"c"_s, CheckLook::Checking, u"Checking"_s, u"What is happening now"_s, u"Started 10:42:31"_s},
                       {u"n"_s,
                        CheckLook::NeedsYou,
                        u"Needs attention"_s,
                        u"3 of 12 products have no default type"_s,
                        u"10:42:06 · API"_s,
                        {{u"review"_s, u"Review"_s}}},
                       {u"f"_s,
                        CheckLook::Failed,
                        u"Failed"_s,
                        u"Sign-in failed (401). Paste the secret again."_s,
                        u"10:42:33 · API"_s,
                        {{u"fix"_s, u"Fix"_s}}},
                       {u"u"_s, CheckLook::Unknown, u"Unknown"_s, u"Autotask did not answer"_s, u"10:42:40 · API"_s}})),
        1);
    first->addLayout(
        titled({},
               checks({{u"y"_s,
                        CheckLook::Confirm,
                        u"You confirm"_s,
                        u"No API shows this value"_s,
                        u"You confirm"_s,
                        {{u"confirm"_s, u"Confirm"_s}}},
                       {u"d"_s, CheckLook::Confirmed, u"Confirmed by you"_s, u"Dana Ortiz ticked this"_s,
                        u"10:44 · You"_s},
                       {u"s"_s,
                        CheckLook::Stale,
                        u"Stale"_s,
                        u"Passed earlier, now out of date"_s,
                        u"Last seen 10:42 · 6 min ago"_s,
                        {{u"again"_s, u"Check again"_s, u"refresh"_s, CheckAction::Form::IconOnly}}},
                       {u"t"_s, CheckLook::NotYet, u"Not checked yet"_s, u"Waits for the secret"_s, u"Not started"_s},
                       {u"k"_s, CheckLook::Skipped, u"Skipped"_s, u"SaaS Protection is not used"_s, u"You, 10:40"_s}})),
        1);
    first->addLayout(titled(u"Secret field"_s, secretFields()), 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(scaled(24));
    second->addLayout(titled(u"Callouts"_s, callouts()), 1);
    auto *rows =
        new InstructionCard(u"gallery"_s,
                            {u"mark-datto-rmm"_s,
                             u"Instruction rows"_s,
                             {},
                             {},
                             {{u"a"_s, u"Done: ticked by the admin"_s, {u"Setup"_s, u"Integrations"_s, u"Autotask"_s}},
                              {u"b"_s,
                               u"Current: filled number"_s,
                               {},
                               {{u"accountType"_s, u"Account type"_s, u"Customer"_s},
                                {u"password"_s, u"Password (Secret)"_s, {}, CopyValue::Kind::Secret},
                                {u"materialCode"_s, u"Material code"_s, u"Hardware"_s}},
                               u"Start with Customer only. You can add other types later."_s,
                               u"Open"_s,
                               u"concord.rmm.datto.com"_s},
                              {u"c"_s, u"To do: outlined number"_s}}},
                            &sampleSecrets());
    rows->setTicked({u"a"_s});
    second->addLayout(titled(u"Instruction rows"_s, rows), 1);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(titled(u"Buttons, pills"_s, buttonsAndPills()));
    auto *types = new Card;
    auto *scale = new QWidget;
    auto *lines = new QVBoxLayout(scale);
    lines->addWidget(new TextLabel(u"Connect Autotask, Datto RMM and IT Glue"_s, TextRole::Display));
    lines->addWidget(new TextLabel(u"Map device types"_s, TextRole::Title));
    lines->addWidget(new TextLabel(u"Do this in Autotask"_s, TextRole::Section));
    lines->addWidget(new TextLabel(u"API user exists and is active"_s, TextRole::Strong));
    lines->addWidget(new TextLabel(u"Datto RMM signs in to Autotask as this user."_s, TextRole::Body));
    lines->addWidget(new TextLabel(u"Saved in the system keychain"_s, TextRole::Caption));
    lines->addWidget(new TextLabel(u"10:42:06 · API"_s, TextRole::Meta));
    types->addRow(scale);
    column->addWidget(types);
    column->addStretch();
    return page;
}

QWidget *stepPage()
{
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *banner =
        new Banner({CalloutKind::Warning, u"Your keychain is locked."_s,
                    u"Trivet holds the secret in memory, but can’t save it until you unlock."_s, u"keychain"_s});
    banner->addButton(named(new SmallButton(u"Unlock keychain"_s, u"keychain-open"_s, ButtonKind::Primary)));
    whole->addWidget(banner);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    inner->setSpacing(scaled(20));
    auto *header = new PageHeader;
    header->setView({{u"Autotask and Datto RMM"_s, u"Step 1 of 6"_s},
                     u"Create the API user for Datto RMM"_s,
                     u"Datto RMM signs in to Autotask as this user. It can use the API, but it can never open the "
                     "Autotask screens."_s,
                     u"About 5 min"_s});
    inner->addWidget(header);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(scaled(24));
    auto *left = new QVBoxLayout;
    left->setSpacing(scaled(16));
    auto *instructions = new InstructionCard(u"rmmApiUser"_s, apiUserSet(), &sampleSecrets());
    instructions->setTicked({u"list"_s, u"new"_s});
    left->addWidget(instructions);
    auto *inputs = new Card;
    auto *body = new QWidget;
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(scaled(15), scaled(14), scaled(15), scaled(15));
    form->setSpacing(scaled(14));
    form->addWidget(new Callout({CalloutKind::Warning, u"Autotask shows the secret only once"_s,
                                 u"After you save the user, nobody can read Password (Secret) again."_s}));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(scaled(16));
    auto *user = new LineField(u"rmmUserName"_s, u"Username (Key)"_s, LineField::Content::Machine);
    user->setText(u"rmm-api-7f2k@fernhill-it.com"_s);
    user->setHint({HintKind::Good, u"Format looks right"_s});
    pair->addWidget(user);
    auto *secret = new SecretField(u"rmmUserSecret"_s, u"Password (Secret)"_s);
    secret->edit()->setText(u"0123456789012345678901234567"_s);
    secret->setHint({HintKind::Saved, u"Saved in the system keychain"_s});
    pair->addWidget(secret);
    form->addLayout(pair);
    inputs->addRow(body);
    left->addWidget(inputs);
    left->addStretch();
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(scaled(10));
    auto *panel = new CheckPanel;
    panel->setFixedWidth(scaled(304));
    panel->setChecks(apiUserChecks());
    panel->setSummary({PillKind::Progress, u"3 of 5"_s});
    right->addWidget(panel);
    right->addWidget(new TextLabel(
        u"Trivet repeats these checks every 30 seconds while this page is open. It changes nothing in Autotask."_s,
        TextRole::Caption, &Tokens::text2));
    right->addStretch();
    columns->addLayout(right);
    inner->addLayout(columns, 1);
    whole->addLayout(inner, 1);
    auto *summary = new SummaryBar;
    summary->setSummary(CheckLook::Checking, u"3 of 5 checks passed"_s, u"1 running, 1 waits for you"_s);
    whole->addWidget(summary);
    auto *footer = new StepFooter;
    footer->setView({FooterView::Next::Held, {}, u"2 checks still open"_s, {}, u"Show me"_s});
    whole->addWidget(footer);
    return page;
}

QWidget *welcomePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(32), scaled(40), scaled(32), 0);
    column->setSpacing(scaled(12));
    column->addWidget(new TextLabel(u"Connect Autotask, Datto RMM and IT Glue"_s, TextRole::Display));
    column->addWidget(new CommandRow(u"continue"_s, {u"resume"_s, u"Continue with Fernhill IT Services"_s,
                                                     u"Next: Check products. Saved yesterday at 17:42."_s, 0.3,
                                                     u"6 of 20 steps"_s, CommandView::Frame::Chosen}));
    column->addWidget(
        new CommandRow(u"setUp"_s, {u"add"_s, u"Set up a new tenant"_s,
                                    u"About 60 minutes of work, plus sync time. Stop whenever you like."_s}));
    column->addWidget(new CommandRow(u"practice"_s, {u"practice"_s,
                                                     u"Practice with sample data"_s,
                                                     u"Every page with a simulated tenant. No account needed."_s,
                                                     {},
                                                     {},
                                                     CommandView::Frame::Practice}));
    auto *strip = new CheckStrip;
    strip->setChecks(
        {{u"a"_s, CheckLook::Passed, u"Types read from Autotask"_s, u"24 active types"_s, u"10:58:02 · API"_s},
         {u"b"_s, CheckLook::NeedsYou, u"Default types on products"_s, u"1 of 2 existing products has none"_s},
         {u"c"_s, CheckLook::Confirm, u"Saved in Datto RMM"_s, u"You confirm after the Devices tab"_s}});
    column->addWidget(strip);
    column->addStretch();
    auto *footer = new StepFooter;
    footer->setView({FooterView::Next::Open, u"Continue"_s});
    column->addWidget(footer);
    return page;
}

void lendSampleSecret()
{
    sampleSecrets().lend(Secret("Xk7#pQ2vLm9"), u"passwordCopyField"_s);
}

} // namespace trivet::samples
