// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/copyfield.h"
#include "ui/kit/widgets/menupath.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/parts/instructions/instructioncard.h"
#include "ui/parts/instructions/instructionrow.h"

#include <QApplication>
#include <QClipboard>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

namespace tst_instructions {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestInstructions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstUntickedRowIsCurrent();
    void tickingTellsWhichRowsAreTicked();
    void restoringTicksTellsNobody();
    void unticking();
    void openButtonsTellTheirRow();
    void aTypedValueReachesItsCopyField();
    void theMenuPathIsCopiedAsText();
    void theMenuPathIsReadAloud();
    void theMenuPathWrapsInsideItsWidth_data();
    void theMenuPathWrapsInsideItsWidth();
    void aSecretValueAsksForItsSecret();
    void copyingByShortcutTakesTheFocusedValue();
    void valuesStackInANarrowCard();
};

namespace {

InstructionSet sampleSet()
{
    return {u"mark-autotask"_s,
            u"Do this in Autotask"_s,
            u"Open Autotask"_s,
            u"ww5.autotask.net"_s,
            {{u"list"_s, u"Go to the user list"_s, {u"Admin"_s, u"Resources/Users (HR)"_s}},
             {u"general"_s,
              u"Set these values"_s,
              {},
              {{u"level"_s, u"Security level"_s, u"API User (system)"_s}, {u"vendor"_s, u"Vendor"_s, u"Datto RMM"_s}},
              {},
              u"Open"_s,
              u"ww5.autotask.net"_s},
             {u"save"_s, u"Save"_s}}};
}

QList<InstructionState> states(const InstructionCard &card)
{
    QList<InstructionState> all;
    for (const InstructionRow *row : card.rows())
        all << row->state();
    return all;
}

} // namespace

void TestInstructions::initTestCase()
{
    Theme::instance().apply(ThemeChoice::Light);
}

void TestInstructions::theFirstUntickedRowIsCurrent()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    using enum InstructionState;
    QCOMPARE(states(card), (QList{Current, ToDo, ToDo}));
    card.setTicked({u"general"_s});
    QCOMPARE(states(card), (QList{Current, Done, ToDo}));
    card.setTicked({u"list"_s, u"general"_s});
    QCOMPARE(states(card), (QList{Done, Done, Current}));
    QCOMPARE(card.currentRow()->id(), u"save"_s);
    card.setTicked({u"list"_s, u"general"_s, u"save"_s});
    QVERIFY(card.currentRow() == nullptr);
}

void TestInstructions::tickingTellsWhichRowsAreTicked()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    QSignalSpy changed(&card, &InstructionCard::tickedChanged);
    card.findChild<NumberButton *>(u"listNumberButton"_s)->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toStringList(), QStringList{u"list"_s});
    QCOMPARE(card.currentRow()->id(), u"general"_s);
}

void TestInstructions::restoringTicksTellsNobody()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    QSignalSpy changed(&card, &InstructionCard::tickedChanged);
    card.setTicked({u"list"_s});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(card.ticked(), QStringList{u"list"_s});
}

void TestInstructions::unticking()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    card.setTicked({u"list"_s});
    card.findChild<NumberButton *>(u"listNumberButton"_s)->click();
    QVERIFY(card.ticked().isEmpty());
    QCOMPARE(card.currentRow()->id(), u"list"_s);
}

void TestInstructions::openButtonsTellTheirRow()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    QSignalSpy opened(&card, &InstructionCard::openRequested);
    auto *head = card.findChild<Button *>(u"demoOpenButton"_s);
    QCOMPARE(head->toolTip(), u"ww5.autotask.net"_s);
    head->click();
    card.findChild<Button *>(u"generalOpenButton"_s)->click();
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].toString(), QString());
    QCOMPARE(opened[1][0].toString(), u"general"_s);
}

void TestInstructions::aTypedValueReachesItsCopyField()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    card.setValue(u"vendor"_s, u"IT Glue"_s);
    QCOMPARE(card.row(u"general"_s)->copyField(u"vendor"_s)->value(), u"IT Glue"_s);
    QCOMPARE(card.row(u"general"_s)->copyField(u"level"_s)->value(), u"API User (system)"_s);
}

void TestInstructions::theMenuPathIsCopiedAsText()
{
    MenuPath path({u"Admin"_s, u"Resources/Users"_s, u"New"_s});
    QTest::keySequence(&path, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"Admin > Resources/Users > New"_s);
}

void TestInstructions::theMenuPathIsReadAloud()
{
    MenuPath path({u"Admin"_s, u"Resources/Users"_s});
    QCOMPARE(path.accessibleName(), u"Menu path: Admin, then Resources/Users"_s);
}

void TestInstructions::theMenuPathWrapsInsideItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 900;
    QTest::newRow("middle") << 420;
    QTest::newRow("narrow") << 150;
}

void TestInstructions::theMenuPathWrapsInsideItsWidth()
{
    QFETCH(int, width);
    MenuPath path({u"Admin"_s, u"Organization Settings & Users"_s, u"Resources/Users (HR)"_s, u"Resources/Users"_s});
    const int height = path.heightForWidth(width);
    const int one = path.sizeHint().height();
    const bool fits = path.sizeHint().width() <= width;
    QCOMPARE(height > one, !fits);
    path.resize(width, height + 4);
    const QImage image = path.grab().toImage();
    // Nothing is drawn below the height it asked for.
    const QRgb ground = image.pixel(0, height + 2);
    for (int x = 0; x < image.width(); ++x)
        QCOMPARE(image.pixel(x, height + 2), ground);
}

void TestInstructions::aSecretValueAsksForItsSecret()
{
    struct StillClock : Clock
    {
        QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); }
        std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(0); }
    } clock;
    SecretClipboard secrets(*QApplication::clipboard(), clock);
    InstructionCard card(u"demo"_s,
                         {u"mark-datto-rmm"_s,
                          u"Do this in Datto RMM"_s,
                          {},
                          {},
                          {{u"enter"_s,
                            u"Enter the API user"_s,
                            {},
                            {{u"rmmUserSecret"_s, u"Password (Secret)"_s, {}, CopyValue::Kind::Secret}}}}},
                         &secrets);
    QSignalSpy wanted(&card, &InstructionCard::secretWanted);
    card.row(u"enter"_s)->copyFocused();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), u"rmmUserSecret"_s);
}

void TestInstructions::copyingByShortcutTakesTheFocusedValue()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    card.show();
    card.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    InstructionRow *row = card.row(u"general"_s);
    card.findChild<QWidget *>(u"vendorCopyButton"_s)->setFocus();
    row->copyFocused();
    QCOMPARE(QApplication::clipboard()->text(), u"Datto RMM"_s);
    card.findChild<QWidget *>(u"generalNumberButton"_s)->setFocus();
    row->copyFocused();
    QCOMPARE(QApplication::clipboard()->text(), u"API User (system)"_s);
}

void TestInstructions::valuesStackInANarrowCard()
{
    InstructionCard card(u"demo"_s, sampleSet(), nullptr);
    const CopyField *field = card.row(u"general"_s)->copyField(u"level"_s);
    const auto left = [&](int width) {
        card.resize(width, card.layout()->heightForWidth(width));
        card.show();
        QApplication::processEvents();
        return field->mapTo(&card, QPoint()).x();
    };
    const int wide = left(620);
    const int narrow = left(360);
    QVERIFY2(wide > narrow + 80, qPrintable(u"%1 %2"_s.arg(wide).arg(narrow)));
}

TRIVET_WIDGET_TEST(TestInstructions)

} // namespace tst_instructions

#include "tst_instructions.moc"
