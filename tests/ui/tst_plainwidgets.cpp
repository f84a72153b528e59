// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/commandrow.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/kit/widgets/pageheader.h"
#include "ui/kit/widgets/textblock.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/checks/summarybar.h"
#include "ui/parts/rail/stepfooter.h"
#include "ui/widgetsamples.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_plainwidgets {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestPlainWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyFocusableWidgetIsNamed_data();
    void everyFocusableWidgetIsNamed();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void aLongWordBreaksInsteadOfRunningOut();
    void vendorTextIsNeverMarkup();
    void anElidedLabelNeedsLittleRoom();
    void aHeldNextSaysWhy();
    void anOpenNextIsPrimary();
    void theFooterTellsWhatWasPressed();
    void saveBecomesAnIconInANarrowFooter();
    void enterPressesACommandRow();
    void aCalloutIsReadAloudWithItsKind();
    void theHeaderTakesTheFocusAndIsReadAloud();
    void theSummaryBarTogglesTheSheet();
    void theFocusRingFollowsTheKeyboardOnly();
    void theFocusRingSurvivesTheDeathOfItsPage();
    void noParentCutsTheFocusRingAndItGrowsWithItsButton();
    void flowLayoutWrapsAndMirrors();
    void noButtonTakesEnterFromThePage();

private:
    QFont m_font = QApplication::font();
};

namespace {

using Maker = QWidget *(*)();

void addPages(const char *suffix, int textPercent, Qt::LayoutDirection direction)
{
    const std::pair<const char *, Maker> pages[]{
        {"components", samples::componentsPage}, {"step", samples::stepPage}, {"welcome", samples::welcomePage}};
    for (const auto &[name, maker] : pages)
        QTest::addRow("%s %s", name, suffix) << reinterpret_cast<quintptr>(maker) << textPercent << direction;
}

std::unique_ptr<QWidget> shownPage(quintptr maker, int width)
{
    std::unique_ptr<QWidget> page(reinterpret_cast<Maker>(maker)());
    page->resize(width, std::max(600, page->layout()->minimumHeightForWidth(width)));
    page->show();
    QApplication::processEvents();
    return page;
}

} // namespace

void TestPlainWidgets::initTestCase()
{
    Theme::instance().apply(ThemeChoice::Light);
}

void TestPlainWidgets::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPlainWidgets::everyFocusableWidgetIsNamed_data()
{
    QTest::addColumn<quintptr>("maker");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    addPages("as drawn", 100, Qt::LeftToRight);
}

void TestPlainWidgets::everyFocusableWidgetIsNamed()
{
    QFETCH(quintptr, maker);
    const std::unique_ptr<QWidget> page = shownPage(maker, 1180);
    int counted = 0;
    QSet<QString> names;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr)
            continue;
        ++counted;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(what));
        names.insert(widget->objectName());
    }
    QVERIFY(counted > 5);
}

void TestPlainWidgets::noTextIsCutOff_data()
{
    QTest::addColumn<quintptr>("maker");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    addPages("at 100 %", 100, Qt::LeftToRight);
    addPages("at 200 %", 200, Qt::LeftToRight);
    addPages("right to left", 100, Qt::RightToLeft);
}

void TestPlainWidgets::noTextIsCutOff()
{
    QFETCH(quintptr, maker);
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    QFont font = m_font;
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    const std::unique_ptr<QWidget> page = shownPage(maker, 1180 * percent / 100);
    int counted = 0;
    for (const TextLabel *label : page->findChildren<TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label) != nullptr)
            continue;
        ++counted;
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QVERIFY(counted > 0);
}

void TestPlainWidgets::aLongWordBreaksInsteadOfRunningOut()
{
    const TextBlock block(u"webservices5.autotask.net.and.a.host.name.without.any.space.at.all"_s, TextRole::Body);
    QVERIFY(block.size(120).width() <= 120);
    QVERIFY(block.lineCount(120) > 2);
    QCOMPARE(block.lineCount(0), 1);
}

void TestPlainWidgets::vendorTextIsNeverMarkup()
{
    TextLabel label(u"<b>Castleton</b> & <img src='x'>"_s, TextRole::Body);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    Pill pill({PillKind::Neutral, u"<b>1</b>"_s});
    QCOMPARE(pill.textFormat(), Qt::PlainText);
}

void TestPlainWidgets::anElidedLabelNeedsLittleRoom()
{
    ElidedLabel label(u"A reason that is much too long for the footer of a narrow window"_s, TextRole::Body);
    label.setWrap(TextLabel::Wrap::None);
    QVERIFY(label.minimumSizeHint().width() <= scaled(64));
    QVERIFY(label.sizeHint().width() > scaled(200));
}

void TestPlainWidgets::aHeldNextSaysWhy()
{
    StepFooter footer;
    footer.setView({FooterView::Next::Held, {}, u"2 checks still open"_s, {}, u"Show me"_s});
    auto *next = footer.findChild<Button *>(u"nextButton"_s);
    QVERIFY(next->isEnabled());
    QVERIFY(next->focusPolicy() & Qt::TabFocus);
    QCOMPARE(next->kind(), ButtonKind::Held);
    QCOMPARE(next->accessibleName(), u"Next"_s);
    QCOMPARE(next->accessibleDescription(), u"2 checks still open"_s);
    QCOMPARE(footer.findChild<LinkButton *>(u"footerReasonLink"_s)->text(), u"Show me"_s);
}

void TestPlainWidgets::anOpenNextIsPrimary()
{
    StepFooter footer;
    footer.setView({FooterView::Next::Open, u"Finish"_s});
    auto *next = footer.findChild<Button *>(u"nextButton"_s);
    QCOMPARE(next->kind(), ButtonKind::Primary);
    QCOMPARE(next->text(), u"Finish"_s);
    QVERIFY(footer.findChild<LinkButton *>()->isHidden());
    QVERIFY(next->accessibleDescription().isEmpty());
}

void TestPlainWidgets::theFooterTellsWhatWasPressed()
{
    StepFooter footer;
    footer.resize(1000, 64);
    footer.setView({FooterView::Next::Held, {}, u"1 check failed"_s, {}, u"Show me"_s});
    QSignalSpy back(&footer, &StepFooter::backRequested);
    QSignalSpy save(&footer, &StepFooter::saveAndCloseRequested);
    QSignalSpy next(&footer, &StepFooter::nextRequested);
    QSignalSpy link(&footer, &StepFooter::linkActivated);
    footer.findChild<Button *>(u"backButton"_s)->click();
    footer.findChild<Button *>(u"saveAndCloseButton"_s)->click();
    footer.findChild<Button *>(u"nextButton"_s)->click();
    footer.findChild<LinkButton *>()->click();
    QCOMPARE(back.size() + save.size() + next.size() + link.size(), 4);
    footer.setView({.back = FooterView::Back::Hidden});
    QVERIFY(footer.findChild<Button *>(u"backButton"_s)->isHidden());
}

void TestPlainWidgets::saveBecomesAnIconInANarrowFooter()
{
    StepFooter footer;
    footer.show();
    footer.resize(scaled(13 * 70), 64);
    QApplication::processEvents();
    QVERIFY(footer.findChild<Button *>(u"saveAndCloseButton"_s)->isVisible());
    footer.resize(scaled(13 * 45), 64);
    QApplication::processEvents();
    QVERIFY(!footer.findChild<Button *>(u"saveAndCloseButton"_s)->isVisible());
    auto *icon = footer.findChild<IconButton *>(u"saveAndCloseIconButton"_s);
    QVERIFY(icon->isVisible());
    QCOMPARE(icon->toolTip(), u"Save and close"_s);
}

void TestPlainWidgets::enterPressesACommandRow()
{
    CommandRow row(u"continue"_s, {u"resume"_s, u"Continue with Fernhill IT Services"_s, u"Next: Check products."_s,
                                   0.3, u"6 of 20 steps"_s});
    QSignalSpy clicked(&row, &QAbstractButton::clicked);
    QTest::keyClick(&row, Qt::Key_Return);
    QTest::keyClick(&row, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(row.accessibleName(), u"Continue with Fernhill IT Services"_s);
    QCOMPARE(row.accessibleDescription(), u"Next: Check products. 6 of 20 steps"_s);
    CommandRow plain(u"setUp"_s, {u"add"_s, u"Set up a new tenant"_s, u"About 60 minutes."_s});
    QVERIFY(row.heightForWidth(500) > plain.heightForWidth(500));
}

void TestPlainWidgets::aCalloutIsReadAloudWithItsKind()
{
    Callout callout({CalloutKind::Warning, u"Autotask shows the secret only once"_s, u"Nobody can read it again."_s});
    QCOMPARE(callout.accessibleName(), u"Warning: Autotask shows the secret only once"_s);
    QCOMPARE(callout.accessibleDescription(), u"Nobody can read it again."_s);
    callout.setView({CalloutKind::Practice, u"Practice data"_s});
    QCOMPARE(callout.accessibleName(), u"Practice: Practice data"_s);
}

void TestPlainWidgets::theHeaderTakesTheFocusAndIsReadAloud()
{
    PageHeader header;
    header.setView(
        {{u"Autotask and Datto RMM"_s, u"Step 1 of 6"_s}, u"Create the API user"_s, u"Why."_s, u"About 5 min"_s});
    header.show();
    header.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&header));
    header.setFocus();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"pageTitleLabel"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Create the API user"_s);
}

void TestPlainWidgets::theSummaryBarTogglesTheSheet()
{
    SummaryBar bar;
    bar.setSummary(CheckLook::Checking, u"3 of 5 checks passed"_s, u"1 running"_s);
    QSignalSpy toggled(&bar, &SummaryBar::toggled);
    auto *button = bar.findChild<Button *>(u"checksSheetButton"_s);
    QCOMPARE(button->text(), u"Show checks"_s);
    button->click();
    QCOMPARE(toggled.size(), 1);
    bar.setSheet(SummaryBar::Sheet::Open);
    QCOMPARE(button->text(), u"Hide checks"_s);
}

void TestPlainWidgets::theFocusRingFollowsTheKeyboardOnly()
{
    FocusRing ring;
    const std::unique_ptr<QWidget> page(samples::stepPage());
    page->resize(1180, 900);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *back = page->findChild<QWidget *>(u"backButton"_s);
    back->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.ringed(), back);
    auto *edit = page->findChild<QWidget *>(u"rmmUserNameEdit"_s);
    edit->setFocus(Qt::TabFocusReason);
    QVERIFY(ring.ringed() == nullptr);
    back->setFocus(Qt::MouseFocusReason);
    QVERIFY(ring.ringed() == nullptr);
}

void TestPlainWidgets::theFocusRingSurvivesTheDeathOfItsPage()
{
    FocusRing ring;
    for (int round = 0; round < 2; ++round) {
        const std::unique_ptr<QWidget> page(samples::welcomePage());
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        auto *next = page->findChild<QWidget *>(u"nextButton"_s);
        next->setFocus(Qt::TabFocusReason);
        QCOMPARE(ring.ringed(), next);
    }
    QVERIFY(ring.ringed() == nullptr);
}

void TestPlainWidgets::noParentCutsTheFocusRingAndItGrowsWithItsButton()
{
    FocusRing ring;
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *tight = new QWidget;
    auto *inner = new QHBoxLayout(tight);
    inner->setContentsMargins(0, 0, 0, 0);
    auto *button = new Button(u"Check"_s, ButtonKind::Default);
    inner->addWidget(button);
    inner->addStretch();
    outer->addWidget(tight);
    window.resize(400, 100);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus(Qt::TabFocusReason);
    const auto around = [&] { return QRect(button->mapTo(&window, QPoint()), button->size()).adjusted(-4, -4, 4, 4); };
    QVERIFY(ring.frame() && ring.frame()->isVisible());
    QCOMPARE(ring.frame()->parentWidget(), &window);
    QCOMPARE(ring.frame()->geometry(), around());
    QCOMPARE(ring.frame()->visibleRegion().boundingRect(), ring.frame()->rect());
    const int width = button->width();
    button->setText(u"Check everything again"_s);
    QTRY_VERIFY(button->width() > width);
    QCOMPARE(ring.frame()->geometry(), around());
    tight->move(tight->x() + 20, tight->y());
    QCOMPARE(ring.frame()->geometry(), around());
    button->hide();
    QVERIFY(!ring.frame()->isVisible());
}

void TestPlainWidgets::flowLayoutWrapsAndMirrors()
{
    QWidget box;
    auto *flow = new FlowLayout(8, 4, &box);
    QList<QLabel *> items;
    for (int i = 0; i < 3; ++i) {
        items << new QLabel;
        items.last()->setFixedSize(80, 20);
        flow->addWidget(items.last());
    }
    QCOMPARE(flow->heightForWidth(300), 20);
    QCOMPARE(flow->heightForWidth(180), 44);
    box.resize(180, 44);
    box.show();
    QApplication::processEvents();
    QCOMPARE(items[0]->pos(), QPoint(0, 0));
    QCOMPARE(items[2]->pos(), QPoint(0, 24));
    box.setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    QCOMPARE(items[0]->pos(), QPoint(100, 0));
}

void TestPlainWidgets::noButtonTakesEnterFromThePage()
{
    const std::unique_ptr<QWidget> page(samples::componentsPage());
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        QVERIFY2(!button->autoDefault(), qPrintable(button->text()));
}

TRIVET_WIDGET_TEST(TestPlainWidgets)

} // namespace tst_plainwidgets

#include "tst_plainwidgets.moc"
