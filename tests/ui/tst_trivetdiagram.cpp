// SPDX-License-Identifier: Apache-2.0
#include "progresssamples.h"

#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/parts/diagram/trivetdiagram.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace tst_trivetdiagram {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestTrivetDiagram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void arrowsMoveBetweenLinksAndEnterOpensTheChapter();
    void arrowsTurnRoundRightToLeft();
    void homeAndEndReachTheFirstAndTheLastLink();
    void clickOpensTheLinkUnderIt_data();
    void clickOpensTheLinkUnderIt();
    void clickReleasedElsewhereOpensNothing();
    void boxOfTheLargeFormBelongsToItsLink();
    void stripTakesNeitherFocusNorClicks();
    void screenReadersSeeFourNamedItems();
    void screenReadersCanPressALink();
    void focusedItemFollowsTheKeyboard();
    void middleCountsTheLinks_data();
    void middleCountsTheLinks();
    void ringsTakeTheWorstStateOfTheirEdges_data();
    void ringsTakeTheWorstStateOfTheirEdges();
    void rightToLeftMirrorsTheSystems();
    void withoutMotionTheFillJumps();
    void edgeFillsFromItsFirstSystem();
};

namespace {

QColor pixelAt(TrivetDiagram &diagram, QPointF inViewBox)
{
    const QImage image = diagram.grab().toImage();
    return image.pixelColor(inViewBox.toPoint());
}

double distance(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
           std::abs(one.blue() - other.blue());
}

} // namespace

void TestTrivetDiagram::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestTrivetDiagram::arrowsMoveBetweenLinksAndEnterOpensTheChapter()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    QSignalSpy opened(&diagram, &TrivetDiagram::linkActivated);
    QTest::keyClick(&diagram, Qt::Key_Right);
    QCOMPARE(diagram.currentLink(), TrivetLink::AutotaskItGlue);
    QTest::keyClick(&diagram, Qt::Key_Left);
    QTest::keyClick(&diagram, Qt::Key_Left);
    QCOMPARE(diagram.currentLink(), TrivetLink::AutotaskRmm);
    QVERIFY(opened.isEmpty());
    QTest::keyClick(&diagram, Qt::Key_Right);
    QTest::keyClick(&diagram, Qt::Key_Return);
    QTest::keyClick(&diagram, Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).at(0).value<TrivetLink>(), TrivetLink::AutotaskItGlue);
}

void TestTrivetDiagram::arrowsTurnRoundRightToLeft()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&diagram, Qt::Key_Left);
    QCOMPARE(diagram.currentLink(), TrivetLink::AutotaskItGlue);
}

void TestTrivetDiagram::homeAndEndReachTheFirstAndTheLastLink()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    QTest::keyClick(&diagram, Qt::Key_End);
    QCOMPARE(diagram.currentLink(), TrivetLink::ItGlueSaas);
    QTest::keyClick(&diagram, Qt::Key_Home);
    QCOMPARE(diagram.currentLink(), TrivetLink::AutotaskRmm);
}

void TestTrivetDiagram::clickOpensTheLinkUnderIt_data()
{
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<int>("link");
    QTest::newRow("badge of Autotask and Datto RMM") << QPoint(90, 100) << int(TrivetLink::AutotaskRmm);
    QTest::newRow("beside the Autotask and IT Glue edge") << QPoint(180, 98) << int(TrivetLink::AutotaskItGlue);
    QTest::newRow("lower edge") << QPoint(140, 156) << int(TrivetLink::RmmItGlue);
    QTest::newRow("SaaS node") << QPoint(216, 216) << int(TrivetLink::ItGlueSaas);
    QTest::newRow("middle of the triangle") << QPoint(132, 118) << -1;
    QTest::newRow("corner") << QPoint(4, 4) << -1;
}

void TestTrivetDiagram::clickOpensTheLinkUnderIt()
{
    QFETCH(QPoint, at);
    QFETCH(int, link);
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.resize(264, 228);
    QSignalSpy opened(&diagram, &TrivetDiagram::linkActivated);
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, at);
    QCOMPARE(opened.size(), link < 0 ? 0 : 1);
    if (link >= 0)
        QCOMPARE(int(opened.at(0).at(0).value<TrivetLink>()), link);
}

void TestTrivetDiagram::clickReleasedElsewhereOpensNothing()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.resize(264, 228);
    QSignalSpy opened(&diagram, &TrivetDiagram::linkActivated);
    QTest::mousePress(&diagram, Qt::LeftButton, {}, QPoint(90, 100));
    QTest::mouseRelease(&diagram, Qt::LeftButton, {}, QPoint(140, 152));
    QVERIFY(opened.isEmpty());
}

void TestTrivetDiagram::boxOfTheLargeFormBelongsToItsLink()
{
    TrivetDiagram diagram(DiagramForm::Large);
    diagram.setContent(samples::syncingDiagram());
    diagram.resize(404, 300);
    QSignalSpy opened(&diagram, &TrivetDiagram::linkActivated);
    // Far from the line, but inside the box that lies on it.
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, QPoint(340, 135));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<TrivetLink>(), TrivetLink::AutotaskItGlue);
}

void TestTrivetDiagram::stripTakesNeitherFocusNorClicks()
{
    TrivetDiagram diagram(DiagramForm::Strip);
    QCOMPARE(diagram.sizeHint(), QSize(36, 36));
    QCOMPARE(diagram.focusPolicy(), Qt::NoFocus);
    diagram.resize(36, 36);
    QSignalSpy opened(&diagram, &TrivetDiagram::linkActivated);
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, QPoint(13, 17));
    QVERIFY(opened.isEmpty());
}

void TestTrivetDiagram::screenReadersSeeFourNamedItems()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.setContent(samples::diagramStates().at(1));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&diagram);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 4);
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(item), i);
        QCOMPARE(item->parent(), list);
        QVERIFY(!item->rect().isEmpty());
        names.append(item->text(QAccessible::Name));
    }
    QCOMPARE(names.at(0), u"Autotask to Datto RMM, in progress, 3 of 6 steps"_s);
    QCOMPARE(names.at(2), u"Datto RMM to IT Glue, not set up"_s);
    QVERIFY(names.at(3).contains(u"SaaS Protection"_s));
}

void TestTrivetDiagram::screenReadersCanPressALink()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    QSignalSpy opened(&diagram, &TrivetDiagram::linkActivated);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&diagram)->child(2);
    QVERIFY(item->actionInterface());
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<TrivetLink>(), TrivetLink::RmmItGlue);
}

void TestTrivetDiagram::focusedItemFollowsTheKeyboard()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.show();
    diagram.activateWindow();
    diagram.setFocus();
    QTRY_VERIFY(diagram.hasFocus());
    QTest::keyClick(&diagram, Qt::Key_Right);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&diagram);
    QCOMPARE(list->focusChild(), list->child(1));
    QVERIFY(list->child(1)->state().focused);
    QVERIFY(!list->child(0)->state().focused);
}

void TestTrivetDiagram::middleCountsTheLinks_data()
{
    QTest::addColumn<DiagramContent>("content");
    QTest::addColumn<QString>("large");
    QTest::addColumn<QString>("small");
    const QList<DiagramContent> states = samples::diagramStates();
    QTest::newRow("nothing set up") << states.at(0) << u"0 of 3"_s << u"links verified"_s;
    QTest::newRow("one verified") << states.at(2) << u"1 of 3"_s << u"links verified"_s;
    QTest::newRow("failed and stale") << states.at(3) << u"1 failed"_s << u"1 stale"_s;
    QTest::newRow("all verified, stem not counted") << states.at(4) << u"3 of 3"_s << u"links verified"_s;
    DiagramContent failed;
    failed.link(TrivetLink::AutotaskRmm).state = LinkState::Failed;
    failed.link(TrivetLink::RmmItGlue).state = LinkState::Verified;
    QTest::newRow("failed and verified") << failed << u"1 failed"_s << u"1 of 3 verified"_s;
    DiagramContent review;
    review.centre = u"1 wrong"_s;
    review.centreCaption = u"2 need you"_s;
    QTest::newRow("given by the owner") << review << u"1 wrong"_s << u"2 need you"_s;
}

void TestTrivetDiagram::middleCountsTheLinks()
{
    QFETCH(DiagramContent, content);
    QFETCH(QString, large);
    QFETCH(QString, small);
    const CentreText text = centreText(content);
    QCOMPARE(text.large, large);
    QCOMPARE(text.small, small);
}

void TestTrivetDiagram::ringsTakeTheWorstStateOfTheirEdges_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QColor>("expected");
    const Tokens &tokens = lightTokens();
    const auto row = [](const char *name, LinkState first, LinkState second, const QColor &colour) {
        QTest::newRow(name) << int(first) << int(second) << colour;
    };
    row("none", LinkState::NotSetUp, LinkState::NotSetUp, tokens.control);
    row("verified and none", LinkState::Verified, LinkState::NotSetUp, tokens.ok);
    row("verified and in progress", LinkState::Verified, LinkState::InProgress, tokens.accentText);
    row("attention and in progress", LinkState::NeedsYou, LinkState::InProgress, tokens.warnFill);
    row("failed and attention", LinkState::Failed, LinkState::NeedsYou, tokens.err);
    row("stale counts as none", LinkState::Stale, LinkState::NotSetUp, tokens.control);
}

void TestTrivetDiagram::ringsTakeTheWorstStateOfTheirEdges()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(QColor, expected);
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.resize(264, 228);
    DiagramContent content;
    content.link(TrivetLink::AutotaskRmm).state = LinkState(first);
    content.link(TrivetLink::AutotaskItGlue).state = LinkState(second);
    diagram.setContent(content);
    // The ring's uppermost point, away from both edges.
    QVERIFY(distance(pixelAt(diagram, {132, 28}), expected) < 90);
}

void TestTrivetDiagram::rightToLeftMirrorsTheSystems()
{
    const TrivetGeometry left(DiagramForm::Rail, Qt::LeftToRight);
    const TrivetGeometry right(DiagramForm::Rail, Qt::RightToLeft);
    QCOMPARE(left.node(VendorId::DattoRmm), right.node(VendorId::ItGlue));
    QCOMPARE(left.node(VendorId::Autotask), right.node(VendorId::Autotask));
    QCOMPARE(right.linkAt({174, 100}), std::optional(TrivetLink::AutotaskRmm));
}

void TestTrivetDiagram::withoutMotionTheFillJumps()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.resize(264, 228);
    diagram.show();
    DiagramContent content;
    content.link(TrivetLink::AutotaskRmm) = {.state = LinkState::InProgress, .fraction = 1.0, .badge = u"6 of 6"_s};
    diagram.setContent(content);
    const QLineF edge = TrivetGeometry(DiagramForm::Rail, Qt::LeftToRight).edge(TrivetLink::AutotaskRmm);
    QVERIFY(distance(pixelAt(diagram, edge.pointAt(0.9)), lightTokens().accentText) < 60);
}

void TestTrivetDiagram::edgeFillsFromItsFirstSystem()
{
    TrivetDiagram diagram(DiagramForm::Rail);
    diagram.resize(264, 228);
    DiagramContent content;
    content.link(TrivetLink::AutotaskRmm) = {.state = LinkState::InProgress, .fraction = 0.5};
    diagram.setContent(content);
    const QLineF edge = TrivetGeometry(DiagramForm::Rail, Qt::LeftToRight).edge(TrivetLink::AutotaskRmm);
    QVERIFY(distance(pixelAt(diagram, edge.pointAt(0.2)), lightTokens().accentText) < 60);
    QVERIFY(distance(pixelAt(diagram, edge.pointAt(0.8)), lightTokens().accentLine) < 60);
}

TRIVET_WIDGET_TEST(TestTrivetDiagram)

} // namespace tst_trivetdiagram

#include "tst_trivetdiagram.moc"
