// SPDX-License-Identifier: Apache-2.0
#include "pagerig.h"
#include "support/testprogram.h"
#include "sync/followedlink.h"
#include "sync/syncmonitor.h"
#include "ui/kit/theme/wheelguard.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/secretedit.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/window/trivetwindow.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <array>

namespace tst_windowinputs {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// Opens the rig's guide whatever tenant is asked for.
class RigTenants : public test::OneTenant
{
public:
    explicit RigTenants(test::GuideRig &rig) : m_rig(rig)
    {
        add(LinkId::AutotaskRmm, followedAutotaskRmm());
        add(LinkId::AutotaskItGlue, followedAutotaskItGlue());
        add(LinkId::RmmItGlue, followedRmmItGlue());
    }
    void open(const QString &, QObject *, Opened done) override
    {
        OpenTenant opened{.id = u"rig"_s, .guide = m_rig.guide.get()};
        for (const auto &[link, monitor] : m_monitors)
            opened.monitors.insert(link, monitor.get());
        done(opened);
    }

private:
    void add(LinkId link, const FollowedLink &followed)
    {
        m_monitors[link] = std::make_unique<SyncMonitor>(followed, *m_rig.source, *m_rig.store, m_rig.clock);
    }

    test::GuideRig &m_rig;
    std::map<LinkId, std::unique_ptr<SyncMonitor>> m_monitors;
};

/// The real window on a scripted tenant.
struct WindowRig
{
    explicit WindowRig(VaultState vault = VaultState::Ready)
    {
        QApplication::clipboard()->clear();
        rig.vault.state = vault;
        rig.start();
        tenants = std::make_unique<RigTenants>(rig);
        window = std::make_unique<TrivetWindow>(*tenants, clipboard, Preferences{});
        window->show();
        window->activateWindow();
        window->openTenant(u"rig"_s);
        rig.settle();
    }
    bool isActive() const { return QTest::qWaitForWindowActive(window.get()); }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    FieldEdit *edit(const QString &name) const { return find<FieldEdit>(name); }
    QString hint(const QString &role) const
    {
        const auto *label = find<TextLabel>(role + u"HintLabel"_s);
        return label ? label->text() : QString();
    }
    Secret *saved(AnswerId id)
    {
        for (auto &[key, secret] : rig.vault.entries) {
            if (key.second == id)
                return &secret;
        }
        return nullptr;
    }

    test::GuideRig rig;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), rig.clock};
    std::unique_ptr<RigTenants> tenants;
    std::unique_ptr<TrivetWindow> window;
};

void turnWheel(QWidget &widget)
{
    for (const int angle : {-120, 120, -360}) {
        const QPointF middle(widget.rect().center());
        QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }
}

const QString secretText = u"9e*HK~7j$5Tq"_s;

} // namespace

/// Nothing that is typed or pasted gets lost, goes where it does not belong, or is changed by scrolling.
class TestWindowInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void aTypedSecretLeftByTabIsSavedAndNotMissing()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        FieldEdit *edit = shown.edit(u"autotaskSecretEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, secretText);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != edit);
        shown.rig.settle();
        QVERIFY(shown.saved(AnswerId::AutotaskSecret));
        QCOMPARE(shown.saved(AnswerId::AutotaskSecret)->expose(), secretText.toUtf8());
        QVERIFY(!shown.rig.guide->inputs().fault(AnswerId::AutotaskSecret));
    }

    void aTypedSecretIsSavedByWhateverComesNext_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action :
             {"nextAction", "checkAgainAction", "checkAgainF5Action", "saveAction", "backAction", "chapter1Action"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void aTypedSecretIsSavedByWhateverComesNext()
    {
        QFETCH(QString, action);
        WindowRig shown;
        QVERIFY(shown.isActive());
        shown.rig.guide->place().beginReview();
        FieldEdit *edit = shown.edit(u"autotaskSecretEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, secretText);
        shown.find<QAction>(action)->trigger();
        shown.rig.settle();
        QVERIFY(shown.saved(AnswerId::AutotaskSecret));
    }

    void closingTheWindowSavesWhatIsBeingTypedAndWaitsForTheVault()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        shown.rig.vault.hold.emplace().start();
        FieldEdit *edit = shown.edit(u"autotaskSecretEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, secretText);
        QVERIFY(!shown.window->close());
        QVERIFY(shown.window->isVisible());
        QVERIFY(!shown.saved(AnswerId::AutotaskSecret));
        shown.rig.vault.hold->finish();
        QTRY_VERIFY(!shown.window->isVisible());
        QCOMPARE(shown.saved(AnswerId::AutotaskSecret)->expose(), secretText.toUtf8());
    }

    void goingBackWaitsForTheVaultAndAsksNothing()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        shown.rig.vault.hold.emplace().start();
        FieldEdit *edit = shown.edit(u"autotaskSecretEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, secretText);
        shown.find<QAction>(u"backAction"_s)->trigger();
        QVERIFY(shown.window->guide());
        QVERIFY(!shown.find<QDialog>(u"unsavedSecretDialog"_s));
        shown.rig.vault.hold->finish();
        QTRY_VERIFY(!shown.window->guide());
        QVERIFY(!shown.find<QDialog>(u"unsavedSecretDialog"_s));
        QVERIFY(shown.saved(AnswerId::AutotaskSecret));
    }

    void closingAtOnceWhereNothingIsBeingSaved()
    {
        WindowRig shown;
        QVERIFY(shown.window->close());
        QVERIFY(!shown.window->isVisible());
    }

    void aVaultThatNeverAnswersDoesNotHoldTheWindowForGood()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        shown.rig.vault.hold.emplace().start();
        FieldEdit *edit = shown.edit(u"autotaskSecretEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, secretText);
        QVERIFY(!shown.window->close());
        QTimer *deadline = nullptr;
        for (QTimer *timer : shown.window->findChildren<QTimer *>(Qt::FindDirectChildrenOnly)) {
            if (timer->isSingleShot() && timer->isActive() && timer->interval() == 20'000)
                deadline = timer;
        }
        QVERIFY(deadline);
        Q_EMIT deadline->timeout({});
        // A person decides: what is not saved is only in memory.
        QTRY_VERIFY(shown.find<QDialog>(u"unsavedSecretDialog"_s));
        shown.find<QDialog>(u"unsavedSecretDialog"_s)->accept();
        QTRY_VERIFY(!shown.window->isVisible());
        shown.rig.vault.hold->finish();
    }

    void ctrlVAfterTabGoesToTheNextFieldNotIntoTheUserName()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        FieldEdit *name = shown.edit(u"autotaskUserNameEdit"_s);
        name->setFocus();
        QTest::keyClicks(name, u"k3x9@acme.example"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), shown.edit(u"autotaskSecretEdit"_s));
        QApplication::clipboard()->setText(secretText);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        shown.rig.settle();
        QCOMPARE(name->text(), u"k3x9@acme.example"_s);
        QCOMPARE(shown.rig.store->answers().value(AnswerId::AutotaskUserName), u"k3x9@acme.example"_s);
        QVERIFY(shown.saved(AnswerId::AutotaskSecret));
    }

    void aSecretPastedIntoTheUserNameIsHiddenToldAndNotKept()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        FieldEdit *name = shown.edit(u"autotaskUserNameEdit"_s);
        name->setFocus();
        QApplication::clipboard()->setText(secretText);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shown.hint(u"autotaskUserName"_s).contains(u"looks like a secret"_s));
        QVERIFY(!name->displayText().contains(secretText.first(3)));
        QCOMPARE(shown.rig.store->answers().value(AnswerId::AutotaskUserName), QString());
        auto *keep = shown.find<QAbstractButton>(u"autotaskUserNameKeepButton"_s);
        QVERIFY(keep->isVisible());
        // Replaced by what belongs there.
        name->selectAll();
        QApplication::clipboard()->setText(u"k3x9@acme.example"_s);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!keep->isVisible());
        QCOMPARE(name->displayText(), u"k3x9@acme.example"_s);
        QCOMPARE(shown.rig.store->answers().value(AnswerId::AutotaskUserName), u"k3x9@acme.example"_s);
        // Or kept by a person who knows better.
        name->selectAll();
        QApplication::clipboard()->setText(secretText);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        keep->click();
        QCOMPARE(shown.rig.store->answers().value(AnswerId::AutotaskUserName), secretText);
        QVERIFY(!keep->isVisible());
    }

    void halfAUserNameIsNoAlarmWhileItIsTyped()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        FieldEdit *name = shown.edit(u"autotaskUserNameEdit"_s);
        name->setFocus();
        const QString whole = u"k3x9qz7abcdef@acme.example"_s;
        for (const QChar c : whole) {
            QTest::keyClick(name, c.toLatin1());
            QVERIFY(!shown.hint(u"autotaskUserName"_s).contains(u"looks like a secret"_s));
            QCOMPARE(name->echoMode(), QLineEdit::Normal);
        }
        QCOMPARE(shown.rig.store->answers().value(AnswerId::AutotaskUserName), whole);
        // Left half way, it is told.
        name->selectAll();
        QTest::keyClicks(name, u"k3x9qz7abcdef"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(shown.hint(u"autotaskUserName"_s).contains(u"looks like a secret"_s));
    }

    void aStrangeSignIsToldAtItsOwnField()
    {
        WindowRig shown;
        QVERIFY(shown.isActive());
        FieldEdit *edit = shown.edit(u"autotaskSecretEdit"_s);
        edit->setFocus();
        QApplication::clipboard()->setText(u"9e*H\u0430~7j$5Tq"_s);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        shown.rig.settle();
        QCOMPARE(shown.hint(u"autotaskSecret"_s),
                 u"The sign at place 5 only looks like \u201ca\u201d: it is U+0430, which no key has. "
                 "Copy the value from the portal itself."_s);
        QApplication::clipboard()->setText(u"9e*HK\n~7j$5Tq"_s);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        shown.rig.settle();
        QVERIFY(shown.hint(u"autotaskSecret"_s).startsWith(u"There is a line break inside, at place 6."_s));
    }

    void aBannerThatGoesMovesNoField()
    {
        WindowRig shown(VaultState::Absent);
        shown.window->resize(1180, 800);
        FieldEdit *edit = shown.edit(u"rmmApiUrlEdit"_s);
        QVERIFY(edit && shown.find<QWidget>(u"banner"_s)->isVisible());
        QWidget *scrolls = edit->parentWidget();
        while (!qobject_cast<QScrollArea *>(scrolls))
            scrolls = scrolls->parentWidget();
        QTest::qWait(0);
        qobject_cast<QScrollArea *>(scrolls)->ensureWidgetVisible(edit);
        const auto place = [&] { return edit->mapTo(shown.window.get(), QPoint()).y(); };
        const int before = place();
        QVERIFY(before > 0 && before < 800);
        shown.find<QAbstractButton>(u"keepUntilCloseButton"_s)->click();
        shown.rig.settle();
        QVERIFY(!shown.find<QWidget>(u"banner"_s)->isVisible());
        QTest::qWait(0);
        QCOMPARE(place(), before);
    }

    void withoutAKeychainTheChoiceIsThereBeforeAnythingIsTyped_data()
    {
        QTest::addColumn<VaultState>("vault");
        QTest::addColumn<QString>("button");
        QTest::newRow("none, in the banner") << VaultState::Absent << u"keepUntilCloseButton"_s;
        QTest::newRow("none, on the check") << VaultState::Absent << u"T01KeepButton"_s;
        QTest::newRow("locked, in the banner") << VaultState::Locked << u"keepUntilCloseButton"_s;
        QTest::newRow("locked, on the check") << VaultState::Locked << u"T01KeepButton"_s;
        QTest::newRow("mute, in the banner") << VaultState::Unknown << u"keepUntilCloseButton"_s;
        QTest::newRow("mute, on the check") << VaultState::Unknown << u"T01KeepButton"_s;
    }
    void withoutAKeychainTheChoiceIsThereBeforeAnythingIsTyped()
    {
        QFETCH(VaultState, vault);
        QFETCH(QString, button);
        WindowRig shown(vault);
        QVERIFY(shown.find<QWidget>(u"banner"_s)->isVisible());
        auto *keep = shown.find<QAbstractButton>(button);
        QVERIFY(keep && keep->isVisible());
        QCOMPARE(keep->text(), u"Keep until Trivet closes"_s);
        keep->click();
        shown.rig.settle();
        QCOMPARE(shown.rig.guide->inputs().vaultHealth(), OwnHealth::Vault::SessionOnly);
        QVERIFY(!shown.find<QWidget>(u"banner"_s)->isVisible());
        for (const Verdict &verdict : shown.rig.guide->verdicts(u"access"_s)) {
            if (verdict.checkId == "T01"_L1)
                QCOMPARE(verdict.state, VerdictState::Passed);
        }
        // Step 0.1 can be left now, with what is typed kept in memory.
        shown.rig.doRightly(u"access"_s);
        QCOMPARE(shown.rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::MemoryOnly);
        QVERIFY(!shown.rig.next().isEmpty());
        QCOMPARE(shown.rig.vault.writes, 0);
    }

    void aKeychainThatWorksOffersNoSuchChoice()
    {
        WindowRig shown;
        QVERIFY(!shown.find<QWidget>(u"keepUntilCloseButton"_s)->isVisible());
        QVERIFY(!shown.find<QWidget>(u"T01KeepButton"_s));
    }

    void theWheelChangesNothingOnAnyPage()
    {
        WindowRig shown;
        shown.rig.guide->place().beginReview();
        shown.rig.giveAutotask();
        shown.rig.giveRmm();
        shown.rig.giveItGlue();
        shown.rig.giveSaas();
        shown.rig.settle();
        shown.rig.guide->checkAgain(u"review"_s);
        shown.rig.settle();
        QSignalSpy changed(shown.rig.guide.get(), &Guide::answersChanged);
        int turned = 0;
        for (const QString &slug : stepOrder()) {
            QVERIFY2(shown.rig.guide->goTo(slug), qPrintable(slug));
            shown.rig.settle();
            changed.clear();
            const QMap<AnswerId, QString> before = shown.rig.guide->answers().values;
            for (QWidget *widget : shown.window->findChildren<QWidget *>()) {
                QVERIFY2(widget->focusPolicy() != Qt::WheelFocus || !widget->isVisible(),
                         widget->metaObject()->className());
                if (!widget->isVisible() || !WheelGuard::changesByWheel(*widget))
                    continue;
                const auto *combo = qobject_cast<QComboBox *>(widget);
                const int index = combo ? combo->currentIndex() : -1;
                turnWheel(*widget);
                QCOMPARE(combo ? combo->currentIndex() : -1, index);
                ++turned;
            }
            QCOMPARE(changed.size(), 0);
            QCOMPARE(shown.rig.guide->answers().values, before);
        }
        QVERIFY(turned >= 2); // region and material code at least
    }

    void theWheelOverAnyKindOfValueIsLeftToThePage()
    {
        QScrollArea area;
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        auto *combo = new QComboBox;
        combo->addItems({u"NA"_s, u"EU"_s, u"AU"_s});
        combo->setCurrentIndex(1);
        auto *spin = new QSpinBox;
        spin->setValue(50);
        auto *tabs = new QTabBar;
        tabs->addTab(u"One"_s);
        tabs->addTab(u"Two"_s);
        tabs->addTab(u"Three"_s);
        tabs->setCurrentIndex(1);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        const std::array<QWidget *, 4> all{combo, spin, tabs, slider};
        for (QWidget *widget : all)
            column->addWidget(widget);
        column->addSpacing(3000);
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(300, 200);
        area.show();
        for (QWidget *widget : all) {
            for (const bool isFocused : {false, true}) {
                if (isFocused)
                    widget->setFocus();
                QWheelEvent down(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                                 Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(widget, &down);
                QVERIFY(!down.isAccepted()); // Qt takes it to the parent then
            }
            QVERIFY(widget->focusPolicy() != Qt::WheelFocus);
        }
        QCOMPARE(combo->currentIndex(), 1);
        QCOMPARE(spin->value(), 50);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(slider->value(), 50);
    }
};

TRIVET_WIDGET_TEST(TestWindowInputs)

} // namespace tst_windowinputs

#include "tst_windowinputs.moc"
