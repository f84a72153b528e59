// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/secretedit.h"
#include "ui/kit/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace tst_inputfields {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestInputFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldSecretShowsDotsAlsoWhileFocused();
    void initTestCase();
    void init();
    void cleanup();
    void pastingTidiesAndSaysSo();
    void pastingByKeyTidiesToo();
    void pastingASecretReplacesWhatStoodThere();
    void aPastedSecretIsReportedOnce();
    void aTypedSecretIsReportedWhenTheFieldIsLeft();
    void leavingAnUntouchedFieldReportsNothing();
    void revealShowsTheSecretAndEndsByItself();
    void revealEndsWhenTheFieldIsLeft();
    void revealedTextCannotBeSelected();
    void revealStaysWhenItsOwnButtonIsPressed();
    void aHeldSecretCannotBeRevealedOnlyReplaced();
    void leavingAReplacedFieldEmptyReturnsToTheHeldSecret();
    void undoDoesNotBringASecretBack();
    void theHintLineShowsItsKind_data();
    void theHintLineShowsItsKind();
    void theHintLineKeepsItsHeightWhenEmpty();
    void whatAPasteRemovedStandsBesideThePagesHint();
    void partsAreNamedAfterTheirRole();
    void machineTextStaysLeftToRight();
    void tabLeadsFromFieldToFieldAndReportsTheSecret();
    void noButtonInsideAFieldTakesTheFocus();
    void aKeyOfTheFieldPressesEachOfItsButtons();
    void theKeysAreToldInTipsAndDescription();
    void aSecretIsReportedWhateverWayTheFieldIsLeft_data();
    void aSecretIsReportedWhateverWayTheFieldIsLeft();
    void aHeldSecretLeavesNothingInTheField();
    void aDoubtedTextIsHiddenUntilItIsKept();
    void aLineBreakInsideAPastedKeyStaysToBeRefused();
    void spacesTypedAroundMachineTextGo();

private:
    QWidget *m_window = nullptr;
    SecretField *m_secret = nullptr;
    LineField *m_line = nullptr;
};

void TestInputFields::initTestCase()
{
    Theme::instance().apply(ThemeChoice::Light);
}

void TestInputFields::init()
{
    QApplication::clipboard()->clear();
    m_window = new QWidget;
    auto *column = new QVBoxLayout(m_window);
    m_line = new LineField(u"rmmUserName"_s, u"Username (Key)"_s, LineField::Content::Machine);
    m_secret = new SecretField(u"rmmUserSecret"_s, u"Password (Secret)"_s);
    column->addWidget(m_line);
    column->addWidget(m_secret);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_line->edit()->setFocus();
}

void TestInputFields::cleanup()
{
    delete m_window;
}

void TestInputFields::pastingTidiesAndSaysSo()
{
    QApplication::clipboard()->setText(u" \"rmm-api@fernhill-it.com\"\n"_s);
    QSignalSpy changed(m_line, &LineField::textChanged);
    m_line->findChild<IconButton *>(u"rmmUserNamePasteButton"_s)->click();
    QCOMPARE(m_line->text(), u"rmm-api@fernhill-it.com"_s);
    QCOMPARE(changed.last()[0].toString(), u"rmm-api@fernhill-it.com"_s);
    QCOMPARE(m_line->findChild<TextLabel *>(u"rmmUserNameHintLabel"_s)->text(),
             u"Removed around the value: spaces, line ends, quotes"_s);
}

void TestInputFields::pastingByKeyTidiesToo()
{
    QApplication::clipboard()->setText(u"user@example.com \n"_s);
    QTest::keySequence(m_line->edit(), QKeySequence::Paste);
    QCOMPARE(m_line->text(), u"user@example.com"_s);
}

void TestInputFields::pastingASecretReplacesWhatStoodThere()
{
    QTest::keyClicks(m_secret->edit(), u"old"_s);
    QApplication::clipboard()->setText(u"\tXk7#pQ2 "_s);
    QTest::keySequence(m_secret->edit(), QKeySequence::Paste);
    QVERIFY(m_secret->secretEdit()->secret().equals(Secret("Xk7#pQ2")));
}

void TestInputFields::aPastedSecretIsReportedOnce()
{
    QSignalSpy entered(m_secret->secretEdit(), &SecretEdit::secretEntered);
    m_secret->edit()->setFocus();
    QApplication::clipboard()->setText(u"Xk7"_s);
    m_secret->findChild<IconButton *>(u"rmmUserSecretPasteButton"_s)->click();
    QCOMPARE(entered.size(), 1);
    m_line->edit()->setFocus();
    QCOMPARE(entered.size(), 1);
}

void TestInputFields::aTypedSecretIsReportedWhenTheFieldIsLeft()
{
    QSignalSpy entered(m_secret->secretEdit(), &SecretEdit::secretEntered);
    m_secret->edit()->setFocus();
    QTest::keyClicks(m_secret->edit(), u"Xk7"_s);
    QCOMPARE(entered.size(), 0);
    m_line->edit()->setFocus();
    QCOMPARE(entered.size(), 1);
}

void TestInputFields::leavingAnUntouchedFieldReportsNothing()
{
    QSignalSpy entered(m_secret->secretEdit(), &SecretEdit::secretEntered);
    m_secret->edit()->setFocus();
    m_line->edit()->setFocus();
    QCOMPARE(entered.size(), 0);
}

void TestInputFields::revealShowsTheSecretAndEndsByItself()
{
    SecretEdit *edit = m_secret->secretEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"Xk7"_s);
    m_secret->findChild<IconButton *>(u"rmmUserSecretRevealButton"_s)->click();
    QVERIFY(edit->isRevealed());
    QCOMPARE(edit->displayText(), u"Xk7"_s);
    QCOMPARE(m_secret->findChild<TextLabel *>(u"rmmUserSecretHintLabel"_s)->text(),
             u"Revealed; hides after 20 seconds"_s);
    QTimer *end = nullptr;
    for (QTimer *timer : edit->findChildren<QTimer *>()) {
        if (timer->interval() == 20'000)
            end = timer;
    }
    QVERIFY(end != nullptr && end->isActive() && end->isSingleShot());
    Q_EMIT end->timeout({});
    QVERIFY(!edit->isRevealed());
    QVERIFY(!edit->displayText().contains(u'X'));
    QCOMPARE(m_secret->findChild<TextLabel *>(u"rmmUserSecretHintLabel"_s)->text(), QString());
}

void TestInputFields::revealEndsWhenTheFieldIsLeft()
{
    m_secret->edit()->setFocus();
    QTest::keyClicks(m_secret->edit(), u"Xk7"_s);
    m_secret->secretEdit()->reveal();
    QVERIFY(m_secret->secretEdit()->isRevealed());
    m_line->edit()->setFocus();
    QVERIFY(!m_secret->secretEdit()->isRevealed());
}

void TestInputFields::revealedTextCannotBeSelected()
{
    m_secret->edit()->setFocus();
    QTest::keyClicks(m_secret->edit(), u"Xk7"_s);
    m_secret->secretEdit()->reveal();
    m_secret->edit()->selectAll();
    QVERIFY(!m_secret->edit()->hasSelectedText());
    QTest::keySequence(m_secret->edit(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QString());
}

void TestInputFields::revealStaysWhenItsOwnButtonIsPressed()
{
    m_secret->edit()->setFocus();
    QTest::keyClicks(m_secret->edit(), u"Xk7"_s);
    QTest::mouseClick(m_secret->findChild<IconButton *>(u"rmmUserSecretRevealButton"_s), Qt::LeftButton);
    QVERIFY(m_secret->secretEdit()->isRevealed());
    QVERIFY(m_secret->edit()->hasFocus());
}

void TestInputFields::aHeldSecretCannotBeRevealedOnlyReplaced()
{
    SecretEdit *edit = m_secret->secretEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"Xk7"_s);
    edit->setHeld();
    QCOMPARE(edit->state(), SecretEdit::State::Held);
    QVERIFY(edit->secret().isEmpty());
    QVERIFY(edit->text().isEmpty());
    edit->reveal();
    QVERIFY(!edit->isRevealed());
    QVERIFY(!m_secret->findChild<IconButton *>(u"rmmUserSecretRevealButton"_s)->isVisible());
    QVERIFY(m_secret->findChild<IconButton *>(u"rmmUserSecretReplaceButton"_s)->isVisible());
    m_line->edit()->setFocus();
    m_secret->findChild<IconButton *>(u"rmmUserSecretReplaceButton"_s)->click();
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"new"_s);
    QCOMPARE(edit->state(), SecretEdit::State::Typed);
}

void TestInputFields::leavingAReplacedFieldEmptyReturnsToTheHeldSecret()
{
    SecretEdit *edit = m_secret->secretEdit();
    edit->setHeld();
    QSignalSpy entered(edit, &SecretEdit::secretEntered);
    edit->replace();
    m_line->edit()->setFocus();
    QCOMPARE(edit->state(), SecretEdit::State::Held);
    QCOMPARE(entered.size(), 0);
    edit->setNotHeld();
    QCOMPARE(edit->state(), SecretEdit::State::Empty);
}

void TestInputFields::undoDoesNotBringASecretBack()
{
    SecretEdit *edit = m_secret->secretEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"Xk7"_s);
    edit->setHeld();
    edit->undo();
    QVERIFY(edit->text().isEmpty());
    QTest::keySequence(edit, QKeySequence::Undo);
    QVERIFY(edit->text().isEmpty());
}

void TestInputFields::theHintLineShowsItsKind_data()
{
    QTest::addColumn<HintKind>("kind");
    QTest::addColumn<FieldState>("state");
    QTest::newRow("note") << HintKind::Note << FieldState::Plain;
    QTest::newRow("good") << HintKind::Good << FieldState::Plain;
    QTest::newRow("saved") << HintKind::Saved << FieldState::Plain;
    QTest::newRow("in memory") << HintKind::Memory << FieldState::Plain;
    QTest::newRow("refused") << HintKind::Refused << FieldState::Refused;
}

void TestInputFields::theHintLineShowsItsKind()
{
    QFETCH(HintKind, kind);
    QFETCH(FieldState, state);
    m_secret->setHint({kind, u"What is known about it"_s});
    QCOMPARE(m_secret->findChild<TextLabel *>(u"rmmUserSecretHintLabel"_s)->text(), u"What is known about it"_s);
    QCOMPARE(fieldState(*m_secret->edit()), state);
    QVERIFY(m_secret->edit()->accessibleDescription().startsWith(u"What is known about it"_s));
    m_secret->setHint({});
    QCOMPARE(fieldState(*m_secret->edit()), FieldState::Plain);
}

void TestInputFields::theHintLineKeepsItsHeightWhenEmpty()
{
    const int empty = m_secret->sizeHint().height();
    m_secret->setHint({HintKind::Saved, u"Saved in the system keychain"_s});
    QCOMPARE(m_secret->sizeHint().height(), empty);
}

void TestInputFields::whatAPasteRemovedStandsBesideThePagesHint()
{
    QApplication::clipboard()->setText(u"Xk7\n"_s);
    m_secret->edit()->setFocus();
    m_secret->secretEdit()->pasteOver();
    m_secret->setHint({HintKind::Saved, u"Saved in the system keychain"_s});
    auto *hint = m_secret->findChild<TextLabel *>(u"rmmUserSecretHintLabel"_s);
    QVERIFY(hint->text().startsWith(u"Saved in the system keychain"_s));
    QVERIFY(hint->text().endsWith(u"Removed around the value: line ends"_s));
    QTest::keyClicks(m_secret->edit(), u"a"_s);
    QCOMPARE(hint->text(), u"Saved in the system keychain"_s);
}

void TestInputFields::partsAreNamedAfterTheirRole()
{
    QCOMPARE(m_secret->objectName(), u"rmmUserSecretField"_s);
    QCOMPARE(m_secret->edit()->objectName(), u"rmmUserSecretEdit"_s);
    QCOMPARE(m_secret->edit()->accessibleName(), u"Password (Secret)"_s);
    QCOMPARE(m_line->edit()->objectName(), u"rmmUserNameEdit"_s);
    for (const IconButton *button : m_window->findChildren<IconButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->objectName().isEmpty());
    }
}

void TestInputFields::machineTextStaysLeftToRight()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_line->edit()->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(m_secret->edit()->layoutDirection(), Qt::LeftToRight);
    LineField words(u"tenantName"_s, u"Tenant name"_s, LineField::Content::Words);
    words.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(words.edit()->layoutDirection(), Qt::RightToLeft);
    QVERIFY(m_secret->edit()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(m_secret->edit()->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
}

void TestInputFields::tabLeadsFromFieldToFieldAndReportsTheSecret()
{
    auto *after = new LineField(u"who"_s, u"Your name"_s, LineField::Content::Words);
    m_window->layout()->addWidget(after);
    after->show();
    QSignalSpy entered(m_secret->secretEdit(), &SecretEdit::secretEntered);
    m_line->edit()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_secret->edit());
    QTest::keyClicks(QApplication::focusWidget(), u"Xk7#pQ2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after->edit());
    QCOMPARE(entered.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_secret->edit());
}

void TestInputFields::noButtonInsideAFieldTakesTheFocus()
{
    QTest::keyClicks(m_secret->edit(), u"Xk7"_s);
    int buttons = 0;
    for (const IconButton *button : m_window->findChildren<IconButton *>()) {
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
        ++buttons;
    }
    QCOMPARE(buttons, 4);
    // Ctrl+V after a click on one of them is still the field's.
    QTest::mouseClick(m_line->findChild<IconButton *>(u"rmmUserNamePasteButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), m_line->edit());
}

void TestInputFields::aKeyOfTheFieldPressesEachOfItsButtons()
{
    SecretEdit *edit = m_secret->secretEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"old"_s);
    QTest::keyClick(edit, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(edit->isRevealed());
    QTest::keyClick(edit, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!edit->isRevealed());
    QApplication::clipboard()->setText(u"Xk7#pQ2"_s);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(edit->secret().equals(Secret("Xk7#pQ2")));
    edit->setHeld();
    QTest::keyClick(edit, Qt::Key_F2);
    QVERIFY(edit->hasFocus());
    m_line->edit()->setFocus();
    QTest::keyClicks(m_line->edit(), u"someone"_s);
    QApplication::clipboard()->setText(u"user@example.com"_s);
    QTest::keyClick(m_line->edit(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_line->text(), u"user@example.com"_s);
}

void TestInputFields::theKeysAreToldInTipsAndDescription()
{
    const QString key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V).toString(QKeySequence::NativeText);
    QVERIFY(m_line->edit()->accessibleDescription().contains(key));
    QVERIFY(m_line->findChild<IconButton *>(u"rmmUserNamePasteButton"_s)->toolTip().contains(key));
    QTest::keyClicks(m_secret->edit(), u"Xk7"_s);
    const QString reveal = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H).toString(QKeySequence::NativeText);
    QVERIFY(m_secret->edit()->accessibleDescription().contains(reveal));
    QVERIFY(m_secret->findChild<IconButton *>(u"rmmUserSecretRevealButton"_s)->toolTip().contains(reveal));
}

void TestInputFields::aSecretIsReportedWhateverWayTheFieldIsLeft_data()
{
    QTest::addColumn<std::function<void(QWidget *, SecretField *)>>("leave");
    using Leave = std::function<void(QWidget *, SecretField *)>;
    QTest::newRow("another page") << Leave([](QWidget *, SecretField *field) { field->hide(); });
    QTest::newRow("the window is closed") << Leave([](QWidget *window, SecretField *) { window->close(); });
    QTest::newRow("the window is hidden") << Leave([](QWidget *window, SecretField *) { window->hide(); });
    QTest::newRow("the focus is taken") << Leave([](QWidget *, SecretField *field) { field->edit()->clearFocus(); });
    QTest::newRow("Return") << Leave(
        [](QWidget *, SecretField *field) { QTest::keyClick(field->edit(), Qt::Key_Return); });
    QTest::newRow("the field is switched off")
        << Leave([](QWidget *, SecretField *field) { field->edit()->setEnabled(false); });
}

void TestInputFields::aSecretIsReportedWhateverWayTheFieldIsLeft()
{
    QFETCH(std::function<void(QWidget *, SecretField *)>, leave);
    QSignalSpy entered(m_secret->secretEdit(), &SecretEdit::secretEntered);
    m_secret->edit()->setFocus();
    QTest::keyClicks(m_secret->edit(), u"Xk7#pQ2"_s);
    leave(m_window, m_secret);
    QCOMPARE(entered.size(), 1);
    QVERIFY(m_secret->secretEdit()->secret().equals(Secret("Xk7#pQ2")));
}

void TestInputFields::aHeldSecretLeavesNothingInTheField()
{
    SecretEdit *edit = m_secret->secretEdit();
    QTest::keyClicks(edit, u"Xk7#pQ2"_s);
    const QString shared = edit->text(); // the field's own characters
    edit->setHeld();
    QVERIFY(edit->text().isEmpty());
    QVERIFY(!edit->isUndoAvailable());
    QCOMPARE(shared, QString(7, QChar(u'\0')));
}

void TestInputFields::aDoubtedTextIsHiddenUntilItIsKept()
{
    QSignalSpy kept(m_line, &LineField::keepRequested);
    QTest::keyClicks(m_line->edit(), u"Xk7#pQ2"_s);
    auto *keep = m_line->findChild<QAbstractButton *>(u"rmmUserNameKeepButton"_s);
    QVERIFY(!keep->isVisible());
    m_line->setDoubt(LineField::Doubt::LooksLikeSecret);
    QVERIFY(keep->isVisible());
    QVERIFY(!m_line->edit()->displayText().contains(u'X'));
    keep->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][0].toString(), u"Xk7#pQ2"_s);
    m_line->setDoubt(LineField::Doubt::None);
    QVERIFY(!keep->isVisible());
    QCOMPARE(m_line->edit()->displayText(), u"Xk7#pQ2"_s);
}

void TestInputFields::aLineBreakInsideAPastedKeyStaysToBeRefused()
{
    QApplication::clipboard()->setText(u"Xk7\npQ2\n"_s);
    m_secret->secretEdit()->pasteOver();
    QVERIFY(m_secret->secretEdit()->secret().equals(Secret("Xk7\npQ2")));
    LineField words(u"tenantName"_s, u"Tenant name"_s, LineField::Content::Words);
    QApplication::clipboard()->setText(u"Fernhill\nIT"_s);
    words.edit()->pasteOver();
    QCOMPARE(words.text(), u"Fernhill IT"_s);
}

void TestInputFields::spacesTypedAroundMachineTextGo()
{
    QTest::keyClicks(m_line->edit(), u" user@example.com "_s);
    m_secret->edit()->setFocus();
    QCOMPARE(m_line->text(), u"user@example.com"_s);
}

/// What was pasted is held at once; the field must not look empty, nor a hint stand over the dots.
void TestInputFields::aHeldSecretShowsDotsAlsoWhileFocused()
{
    SecretEdit edit(u"Secret"_s);
    edit.resize(300, 32);
    edit.show();
    edit.activateWindow();
    edit.setFocus();
    const QImage empty = edit.grab().toImage();
    QVERIFY(!edit.placeholderText().isEmpty());
    edit.setHeld();
    QVERIFY(edit.placeholderText().isEmpty());
    QVERIFY(edit.grab().toImage() != empty);
}

TRIVET_WIDGET_TEST(TestInputFields)

} // namespace tst_inputfields

#include "tst_inputfields.moc"
