// SPDX-License-Identifier: Apache-2.0
#include "linksamples.h"

#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/parts/diagram/trivetimage.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace tst_timeline {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void screenReadersSeeAList();
    void descriptionTellsAllTimesAndTheLock();
    void pointsStandUnderOneAnotherWhereItIsNarrow();
    void timeRunsFromTheLeadingSide();
    void emptyTimelinePaintsNothing();
    void bracketBeyondThePointsStaysInside();
    void imageForReportsNeedsNoWindow();
    void imageTakesTheGivenColours();
};

void TestTimeline::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

void TestTimeline::screenReadersSeeAList()
{
    Timeline timeline(u"saasSync"_s);
    timeline.setView(samples::syncTimeline());
    timeline.resize(800, 90);
    timeline.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 6);
    QCOMPARE(list->child(3)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(3)->text(QAccessible::Name), u"Queued sync, about 12:00, queued"_s);
    QCOMPARE(list->indexOfChild(list->child(5)), 5);
    QCOMPARE(list->childAt(list->child(2)->rect().center().x(), list->child(2)->rect().center().y()), list->child(2));
    TimelineView shorter = samples::syncTimeline();
    shorter.points.resize(2);
    QAccessibleInterface *gone = list->child(5);
    timeline.setView(shorter);
    QCOMPARE(list->childCount(), 2);
    QVERIFY(!gone->isValid());
}

void TestTimeline::descriptionTellsAllTimesAndTheLock()
{
    Timeline timeline(u"saasSync"_s);
    timeline.setView(samples::syncTimeline());
    QCOMPARE(timeline.objectName(), u"saasSyncTimeline"_s);
    for (const QString &time : {u"02:10"_s, u"09:15"_s, u"11:00"_s, u"about 12:00"_s, u"15:15"_s, u"02:10 tomorrow"_s,
                                u"Manual sync closed for 6 hours"_s})
        QVERIFY2(timeline.accessibleDescription().contains(time), qPrintable(time));
}

void TestTimeline::pointsStandUnderOneAnotherWhereItIsNarrow()
{
    Timeline timeline(u"saasSync"_s);
    timeline.setView(samples::syncTimeline());
    timeline.resize(800, timeline.heightForWidth(800));
    QCOMPARE(timeline.itemArea(0).top(), timeline.itemArea(5).top());
    timeline.resize(300, timeline.heightForWidth(300));
    for (int i = 0; i < 5; ++i)
        QVERIFY(timeline.itemArea(i).bottom() <= timeline.itemArea(i + 1).top());
    QVERIFY(timeline.rect().contains(timeline.itemArea(5)));
}

void TestTimeline::timeRunsFromTheLeadingSide()
{
    Timeline timeline(u"saasSync"_s);
    timeline.setView(samples::syncTimeline());
    timeline.resize(800, 90);
    QVERIFY(timeline.itemArea(0).left() < timeline.itemArea(5).left());
    timeline.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(timeline.itemArea(0).left() > timeline.itemArea(5).left());
}

void TestTimeline::emptyTimelinePaintsNothing()
{
    Timeline timeline(u"saasSync"_s);
    timeline.resize(400, 80);
    QVERIFY(!timeline.grab().isNull());
    timeline.setView({.bracket = TimelineBracket{0, 3, u"Closed"_s}});
    QVERIFY(!timeline.grab().isNull());
    QVERIFY(timeline.spokenItems().isEmpty());
}

void TestTimeline::bracketBeyondThePointsStaysInside()
{
    Timeline timeline(u"saasSync"_s);
    TimelineView view = samples::syncTimeline();
    view.bracket = TimelineBracket{-3, 90, QString(200, u'x')};
    timeline.setView(view);
    for (const int width : {800, 260}) {
        timeline.resize(width, timeline.heightForWidth(width));
        const QImage image = timeline.grab().toImage();
        // Nothing amber runs out at the trailing edge.
        for (int y = 0; y < image.height(); ++y)
            QVERIFY(image.pixelColor(image.width() - 1, y) != Theme::current().warnFill);
    }
}

void TestTimeline::imageForReportsNeedsNoWindow()
{
    const QImage image = renderTrivet({404, 300}, samples::finishedDiagram(), lightTokens(), 2);
    QCOMPARE(image.size(), QSize(808, 600));
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(image.pixelColor(2, 2), lightTokens().surface);
    // The stem between IT Glue and SaaS Protection is drawn as verified.
    QCOMPARE(image.pixelColor(2 * 338, 2 * 250), lightTokens().ok);
    // Fits also where the shape is another.
    const QImage wide = renderTrivet({900, 300}, samples::finishedDiagram(), lightTokens(), 1);
    QCOMPARE(wide.pixelColor(10, 150), lightTokens().surface);
}

void TestTimeline::imageTakesTheGivenColours()
{
    QCOMPARE(renderTrivet({404, 300}, {}, darkTokens(), 1).pixelColor(2, 2), darkTokens().surface);
    DiagramContent failed = samples::finishedDiagram();
    failed.link(TrivetLink::ItGlueSaas).state = LinkState::NotSetUp;
    QVERIFY(renderTrivet({404, 300}, failed, lightTokens(), 1) !=
            renderTrivet({404, 300}, samples::finishedDiagram(), lightTokens(), 1));
}

TRIVET_WIDGET_TEST(TestTimeline)

} // namespace tst_timeline

#include "tst_timeline.moc"
