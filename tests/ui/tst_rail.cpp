// SPDX-License-Identifier: Apache-2.0
#include "progresssamples.h"

#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/pill.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/rail/rail.h"
#include "ui/parts/rail/stepmodel.h"
#include "ui/parts/rail/stepview.h"
#include "ui/parts/rail/topstrip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_rail {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestRail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelIsAWellFormedTree();
    void sameShapeChangesInPlace();
    void otherShapeResets();
    void rowsSpeakTheirState();
    void currentStepOpensItsChapter();
    void oneChapterIsOpenAtATime();
    void refreshKeepsTheOpenChapter();
    void clickOnAStepAsksForIt();
    void enterOnAStepAsksForIt();
    void lockedStepIsNotEntered();
    void lockedChapterCanBeReached();
    void rowHeightsFollowTheDesign();
    void railTellsTenantPracticeAndSavedState();
    void diagramLinkIsPassedOn();
    void stripListsAllStepsAndClosesOnChoice();
    void stripSetsFailedApartFromVerified();
    void stripHidesSavedStateWhenNarrowUnlessItFailed();
    void everyFocusableWidgetHasNames();

private:
    StepModel *filled(QObject *parent);
};

StepModel *TestRail::filled(QObject *parent)
{
    auto *model = new StepModel(parent);
    model->setRows(samples::railRows());
    model->setCurrentStep(u"device-mapping"_s);
    return model;
}

void TestRail::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestRail::modelIsAWellFormedTree()
{
    StepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(samples::railRows());
    QCOMPARE(model.rowCount(), 6);
    const QModelIndex chapter = model.indexOfChapter(1);
    QCOMPARE(model.rowCount(chapter), 6);
    const QModelIndex step = model.indexOfStep(u"device-mapping"_s);
    QCOMPARE(step.parent(), chapter);
    QCOMPARE(step.row(), 3);
    QVERIFY(!model.indexOfStep(u"no-such-step"_s).isValid());
    QVERIFY(!model.indexOfStep({}).isValid());
}

void TestRail::sameShapeChangesInPlace()
{
    StepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(samples::railRows());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<RailRow> rows = samples::railRows();
    rows[7].glyph = RailGlyph::Done;
    model.setRows(rows);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOfStep(u"device-mapping"_s));
}

void TestRail::otherShapeResets()
{
    StepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(samples::railRows());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(samples::railRows().first(3));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestRail::rowsSpeakTheirState()
{
    StepModel model;
    model.setRows(samples::railRows());
    model.setCurrentStep(u"device-mapping"_s);
    const auto spoken = [&](const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(model.indexOfStep(u"rmm-api-user"_s)), u"Create API user, passed"_s);
    QCOMPARE(spoken(model.indexOfStep(u"device-mapping"_s)), u"Map device types, you are here"_s);
    QCOMPARE(spoken(model.indexOfStep(u"products"_s)), u"Check products, locked"_s);
    QCOMPARE(spoken(model.indexOfChapter(0)), u"Get ready, passed, 2 of 2"_s);
    QCOMPARE(model.indexOfStep(u"products"_s).data(Qt::AccessibleDescriptionRole).toString(),
             u"Opens when Map device types is done."_s);
}

void TestRail::currentStepOpensItsChapter()
{
    StepView view;
    view.setSteps(filled(&view));
    QCOMPARE(view.openChapter(), 1);
    QCOMPARE(view.currentIndex().data().toString(), u"Map device types"_s);
}

void TestRail::oneChapterIsOpenAtATime()
{
    StepView view;
    view.setSteps(filled(&view));
    view.openChapter(0);
    QCOMPARE(view.openChapter(), 0);
    QVERIFY(!view.isExpanded(qobject_cast<StepModel *>(view.model())->indexOfChapter(1)));
    view.showCurrentStep();
    QCOMPARE(view.openChapter(), 1);
}

void TestRail::refreshKeepsTheOpenChapter()
{
    StepView view;
    StepModel *model = filled(&view);
    view.setSteps(model);
    view.openChapter(0);
    QList<RailRow> rows = samples::railRows();
    rows[3].count = u"4 of 6"_s;
    model->setRows(rows);
    QCOMPARE(view.openChapter(), 0);
}

void TestRail::clickOnAStepAsksForIt()
{
    StepView view;
    StepModel *model = filled(&view);
    view.setSteps(model);
    view.resize(264, 500);
    view.show();
    QSignalSpy asked(&view, &StepView::stepRequested);
    const QRect row = view.visualRect(model->indexOfStep(u"rmm-api-user"_s));
    QVERIFY(!row.isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"rmm-api-user"_s);
}

void TestRail::enterOnAStepAsksForIt()
{
    StepView view;
    view.setSteps(filled(&view));
    QSignalSpy asked(&view, &StepView::stepRequested);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"rmm-autotask-on"_s);
}

void TestRail::lockedStepIsNotEntered()
{
    StepView view;
    view.setSteps(filled(&view));
    QSignalSpy asked(&view, &StepView::stepRequested);
    QSignalSpy locked(&view, &StepView::lockedStepRequested);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(locked.size(), 1);
    QCOMPARE(locked.at(0).at(0).toString(), u"products"_s);
}

void TestRail::lockedChapterCanBeReached()
{
    StepView view;
    StepModel *model = filled(&view);
    view.setSteps(model);
    const QModelIndex locked = model->indexOfChapter(2);
    QVERIFY(locked.flags().testFlag(Qt::ItemIsEnabled));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex(), model->indexOfChapter(5));
}

void TestRail::rowHeightsFollowTheDesign()
{
    StepView view;
    StepModel *model = filled(&view);
    view.setSteps(model);
    view.resize(264, 500);
    view.show();
    QCOMPARE(view.visualRect(model->indexOfChapter(0)).height(), 34);
    QCOMPARE(view.visualRect(model->indexOfStep(u"device-mapping"_s)).height(), 30);
    QCOMPARE(view.sizeHint().height(), 6 * 34 + 6 * 30);
}

void TestRail::railTellsTenantPracticeAndSavedState()
{
    Rail rail;
    rail.setTenant(u"Sample MSP"_s, Rail::Mode::Practice);
    rail.setSaved({SavedState::Saved, u"Saved just now"_s, u"/somewhere"_s});
    QVERIFY(!rail.findChild<Pill *>(u"practicePill"_s)->isHidden());
    auto *saved = rail.findChild<SavedButton *>(u"savedButton"_s);
    QCOMPARE(saved->accessibleName(), u"Saved just now"_s);
    QSignalSpy opened(&rail, &Rail::savedActivated);
    saved->click();
    QCOMPARE(opened.size(), 1);
    rail.setTenant(u"Fernhill IT Services"_s, Rail::Mode::Live);
    QVERIFY(rail.findChild<Pill *>(u"practicePill"_s)->isHidden());
}

void TestRail::diagramLinkIsPassedOn()
{
    Rail rail;
    QSignalSpy opened(&rail, &Rail::linkActivated);
    QTest::keyClick(&rail.diagram(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<TrivetLink>(), TrivetLink::AutotaskRmm);
}

void TestRail::stripListsAllStepsAndClosesOnChoice()
{
    TopStrip strip;
    strip.setSteps(filled(&strip));
    strip.resize(640, 52);
    strip.show();
    QSignalSpy asked(&strip, &TopStrip::stepRequested);
    strip.findChild<Button *>(u"allStepsButton"_s)->click();
    auto *popup = strip.findChild<QFrame *>(u"allStepsPopup"_s);
    QVERIFY(popup && popup->isVisible());
    auto *steps = popup->findChild<StepView *>();
    QCOMPARE(steps->openChapter(), 1);
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"device-mapping"_s);
    QVERIFY(!popup->isVisible());
}

void TestRail::stripSetsFailedApartFromVerified()
{
    TopStrip strip;
    DiagramContent content;
    content.links[0].state = LinkState::Failed;
    strip.setDiagram(content);
    QCOMPARE(strip.findChild<TextLabel *>(u"linksLabel"_s)->text(), u"1 failed, 0 of 3 verified"_s);
}

void TestRail::stripHidesSavedStateWhenNarrowUnlessItFailed()
{
    TopStrip strip;
    strip.setSaved({SavedState::Saved, u"Saved just now"_s});
    strip.resize(760, 52);
    strip.show();
    auto *saved = strip.findChild<SavedButton *>(u"stripSavedButton"_s);
    QVERIFY(saved->isVisible());
    strip.resize(420, 52);
    QVERIFY(!saved->isVisible());
    strip.setSaved({SavedState::Failed, u"Not saved"_s});
    QVERIFY(saved->isVisible());
}

void TestRail::everyFocusableWidgetHasNames()
{
    Rail rail;
    rail.setSteps(filled(&rail));
    rail.setSaved({SavedState::Saved, u"Saved just now"_s});
    TopStrip strip;
    strip.setSaved({SavedState::Saved, u"Saved just now"_s});
    for (const QWidget *window : std::initializer_list<const QWidget *>{&rail, &strip}) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }
}

TRIVET_WIDGET_TEST(TestRail)

} // namespace tst_rail

#include "tst_rail.moc"
