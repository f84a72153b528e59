// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/widgets/copyfield.h"
#include "ui/kit/widgets/secretclipboard.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_secretclipboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLentSecretIsGoneAfterAMinute();
    void theSecondsAreToldAsTheyPass();
    void whatWasCopiedMeanwhileIsLeftAlone();
    void copyingSomethingElseEndsTheCountdown();
    void aSecondSecretTakesTheFirstOnesPlace();
    void dyingTakesTheSecretBack();
    void dyingLeavesOtherTextAlone();
    void historiesAreAskedNotToKeepIt();
    void anEmptySecretIsNotLent();
    void aCopyFieldCopiesItsValueAndShowsIt();
    void aCopyFieldsMarkGoesWhenAnotherValueIsCopied();
    void aSecretCopyFieldHoldsNoSecretAndCountsDown();

private:
    struct SteppedClock : Clock
    {
        QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); }
        std::chrono::milliseconds steady() const override { return at; }
        std::chrono::milliseconds at{1000};
    };
    SteppedClock m_clock;
};

namespace {

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

} // namespace

void TestSecretClipboard::init()
{
    QApplication::clipboard()->clear();
    m_clock.at = 1000ms;
}

void TestSecretClipboard::aLentSecretIsGoneAfterAMinute()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    QSignalSpy ended(&lender, &SecretClipboard::ended);
    lender.lend(Secret("Xk7#pQ2"), u"one"_s);
    QCOMPARE(clipboardText(), u"Xk7#pQ2"_s);
    QCOMPARE(lender.secondsLeft(), 60);
    m_clock.at += 59'999ms;
    lender.tick();
    QCOMPARE(clipboardText(), u"Xk7#pQ2"_s);
    QCOMPARE(ended.size(), 0);
    m_clock.at += 1ms;
    lender.tick();
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(lender.secondsLeft(), 0);
    QCOMPARE(lender.owner(), QString());
}

void TestSecretClipboard::theSecondsAreToldAsTheyPass()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    QSignalSpy seconds(&lender, &SecretClipboard::secondsChanged);
    lender.lend(Secret("Xk7"), u"one"_s);
    m_clock.at += 250ms;
    lender.tick();
    m_clock.at += 17'800ms;
    lender.tick();
    QCOMPARE(seconds.size(), 2);
    QCOMPARE(seconds[0][0].toInt(), 60);
    QCOMPARE(seconds[1][0].toInt(), 42);
}

void TestSecretClipboard::whatWasCopiedMeanwhileIsLeftAlone()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    lender.lend(Secret("Xk7"), u"one"_s);
    QApplication::clipboard()->setText(u"a shopping list"_s);
    m_clock.at += 2min;
    lender.tick();
    QCOMPARE(clipboardText(), u"a shopping list"_s);
}

void TestSecretClipboard::copyingSomethingElseEndsTheCountdown()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    QSignalSpy ended(&lender, &SecretClipboard::ended);
    lender.lend(Secret("Xk7"), u"one"_s);
    QApplication::clipboard()->setText(u"other"_s);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(lender.secondsLeft(), 0);
}

void TestSecretClipboard::aSecondSecretTakesTheFirstOnesPlace()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    lender.lend(Secret("first"), u"one"_s);
    m_clock.at += 50s;
    lender.lend(Secret("second"), u"two"_s);
    QCOMPARE(lender.owner(), u"two"_s);
    QCOMPARE(lender.secondsLeft(), 60);
    m_clock.at += 20s;
    lender.tick();
    QCOMPARE(clipboardText(), u"second"_s);
    m_clock.at += 40s;
    lender.tick();
    QCOMPARE(clipboardText(), QString());
}

void TestSecretClipboard::dyingTakesTheSecretBack()
{
    {
        SecretClipboard lender(*QApplication::clipboard(), m_clock);
        lender.lend(Secret("Xk7"), u"one"_s);
        QCOMPARE(clipboardText(), u"Xk7"_s);
    }
    QCOMPARE(clipboardText(), QString());
}

void TestSecretClipboard::dyingLeavesOtherTextAlone()
{
    {
        SecretClipboard lender(*QApplication::clipboard(), m_clock);
        lender.lend(Secret("Xk7"), u"one"_s);
        QApplication::clipboard()->setText(u"other"_s);
    }
    QCOMPARE(clipboardText(), u"other"_s);
}

void TestSecretClipboard::historiesAreAskedNotToKeepIt()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    lender.lend(Secret("Xk7"), u"one"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(data->hasFormat(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s));
    QCOMPARE(data->data(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s),
             QByteArray(4, '\0'));
}

void TestSecretClipboard::anEmptySecretIsNotLent()
{
    QApplication::clipboard()->setText(u"kept"_s);
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    lender.lend(Secret(), u"one"_s);
    QCOMPARE(clipboardText(), u"kept"_s);
    QCOMPARE(lender.owner(), QString());
}

void TestSecretClipboard::aCopyFieldCopiesItsValueAndShowsIt()
{
    CopyField field(u"materialCode"_s, u"Material code"_s);
    field.setValue(u"Hardware"_s);
    QSignalSpy copied(&field, &CopyField::copied);
    auto *button = field.findChild<QToolButton *>(u"materialCodeCopyButton"_s);
    QVERIFY(button != nullptr);
    QCOMPARE(button->accessibleName(), u"Copy Material code"_s);
    button->click();
    QCOMPARE(clipboardText(), u"Hardware"_s);
    QVERIFY(field.isCopied());
    QCOMPARE(copied.size(), 1);
    QCOMPARE(button->accessibleName(), u"Material code is copied. Copy again"_s);
}

void TestSecretClipboard::aCopyFieldsMarkGoesWhenAnotherValueIsCopied()
{
    CopyField first(u"first"_s, u"First"_s);
    first.setValue(u"one"_s);
    CopyField second(u"second"_s, u"Second"_s);
    second.setValue(u"two"_s);
    first.copy();
    QVERIFY(first.isCopied());
    second.copy();
    QVERIFY(!first.isCopied());
    QVERIFY(second.isCopied());
}

void TestSecretClipboard::aSecretCopyFieldHoldsNoSecretAndCountsDown()
{
    SecretClipboard lender(*QApplication::clipboard(), m_clock);
    CopyField field(u"password"_s, u"Password (Secret)"_s);
    field.setSecret(lender);
    connect(&field, &CopyField::secretWanted, &lender, [&] { lender.lend(Secret("Xk7#pQ2"), field.objectName()); });
    auto *edit = field.findChild<QLineEdit *>();
    QVERIFY(!edit->text().contains(u'X'));
    QCOMPARE(field.value(), QString());
    const int narrow = field.findChild<QToolButton *>()->sizeHint().width();
    field.copy();
    QCOMPARE(clipboardText(), u"Xk7#pQ2"_s);
    QVERIFY(field.isCopied());
    QVERIFY(field.findChild<QToolButton *>()->sizeHint().width() > narrow);
    m_clock.at += 60s;
    lender.tick();
    QVERIFY(!field.isCopied());
    QCOMPARE(field.findChild<QToolButton *>()->sizeHint().width(), narrow);
}

TRIVET_WIDGET_TEST(TestSecretClipboard)

} // namespace tst_secretclipboard

#include "tst_secretclipboard.moc"
