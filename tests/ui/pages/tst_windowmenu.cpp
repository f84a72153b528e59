// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/widgets/buttons.h"
#include "windowrig.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_windowmenu {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// Three tenants, the first of which is the rig's.
class ThreeTenants : public test::WindowRig::Application
{
public:
    using Application::Application;
    QList<TenantRow> recent() const override
    {
        const auto row = [](const QString &id, const QString &name) {
            TenantRow tenant;
            tenant.id = id;
            tenant.name = name;
            return tenant;
        };
        QList<TenantRow> rows{row(u"one"_s, u"Lanternfish"_s), row(u"two"_s, u"Reed & Rush\nIT"_s),
                              row(u"three"_s, u"Harbor"_s)};
        rows[1].isPractice = true;
        rows[2].problem = Problem{.kind = ProblemKind::StorageDamaged};
        return rows;
    }
    void open(const QString &id, QObject *context, Opened done) override
    {
        opened.append(id);
        if (id == "one"_L1)
            Application::open(id, context, done);
    }
    QStringList opened;
};

struct Rig
{
    Rig()
    {
        rig.start();
        window.openTenant(u"one"_s);
        window.show();
        window.activateWindow();
        rig.settle();
    }
    template <typename Object>
    Object *find(const char *name) const
    {
        return window.findChild<Object *>(QString::fromLatin1(name));
    }
    QList<QAction *> others() const
    {
        Q_EMIT find<QMenu>("windowMenu")->aboutToShow();
        return find<QMenu>("switchTenantMenu")->actions();
    }

    test::GuideRig rig;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), rig.clock};
    ThreeTenants tenants{rig};
    TrivetWindow window{tenants, clipboard, {}};
};

} // namespace

class TstWindowMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProxyIsKeptWhenItsAddressCanBeRead()
    {
        Rig rig;
        QSignalSpy kept(&rig.window, &TrivetWindow::preferencesChanged);
        rig.find<QAction>("settingsAction")->trigger();
        auto *way = rig.find<QComboBox>("proxyCombo");
        auto *address = rig.find<QLineEdit>("proxyAddressEdit");
        auto *save = rig.find<QAbstractButton>("actButton");
        QVERIFY(way && address && save && save->isEnabled() && !address->isVisible());
        way->setCurrentIndex(2);
        QVERIFY(address->isVisible() && !save->isEnabled());
        QTest::keyClicks(address, u"http://anna:secret@proxy.example:8080"_s);
        QVERIFY(!save->isEnabled());
        address->clear();
        QTest::keyClicks(address, u"proxy.example:8080"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(kept.size(), 1);
        const auto chosen = kept.first().first().value<Preferences>().proxy;
        QCOMPARE(proxyText(chosen), u"proxy.example:8080"_s);
    }

    void theSupportFileIsShownBeforeItIsSaved()
    {
        Rig rig;
        rig.find<QAction>("supportAction")->trigger();
        auto *text = rig.find<QPlainTextEdit>("supportText");
        QVERIFY(text && text->isVisible() && text->isReadOnly());
        QCOMPARE(text->toPlainText(), u"Trivet, for support\n"_s);
        QVERIFY(rig.find<QAbstractButton>("saveButton"));
        rig.find<QAbstractButton>("copyButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }

    void theOtherTenantsAreListedAndOneOpens()
    {
        Rig rig;
        const QList<QAction *> others = rig.others();
        QCOMPARE(others.size(), 2);
        QCOMPARE(others[0]->text(), u"Reed && Rush IT (practice)"_s);
        QVERIFY(!others[1]->isEnabled()); // its file is damaged
        others[0]->trigger();
        QCOMPARE(rig.tenants.opened, (QStringList{u"one"_s, u"two"_s}));
    }

    void allTenantsAreOneEntryAway()
    {
        Rig rig;
        rig.others();
        auto *overview = rig.find<QAction>("allTenantsAction");
        QVERIFY(overview->isEnabled());
        overview->trigger();
        QVERIFY(!rig.window.guide());
        rig.others();
        QVERIFY(!overview->isEnabled()); // here already
    }

    void theMenuButtonIsReachedByKeyboard()
    {
        Rig rig;
        const auto *button = rig.find<IconButton>("menuButton");
        QVERIFY(button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(button->menu(), rig.find<QMenu>("windowMenu"));
    }

    void keysWorkFromAnyField_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("settings") << int(Qt::Key_Comma) << int(Qt::ControlModifier) << u"settingsDialog"_s;
        QTest::newRow("help") << int(Qt::Key_F1) << int(Qt::NoModifier) << u"helpDialog"_s;
    }
    void keysWorkFromAnyField()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, dialog);
        Rig rig;
        auto *edit = rig.window.findChild<QLineEdit *>();
        QVERIFY(edit);
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        edit->setFocus();
        QTest::keyClick(edit, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
        const auto *opened = rig.window.findChild<QDialog *>(dialog);
        QVERIFY(opened && opened->isVisible());
    }

    void aNameThatIsTakenIsSaidWhereItIsTyped()
    {
        Rig rig;
        rig.window.showWelcome();
        rig.find<QAbstractButton>("newTenantRow")->click();
        auto *dialog = rig.find<QDialog>("newTenantDialog");
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>();
        auto *create = dialog->findChild<QAbstractButton *>(u"actButton"_s);
        QTest::keyClicks(edit, u"lanternfish"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(edit, u" west"_s);
        QVERIFY(create->isEnabled());
    }

    void quittingClosesTheWindow()
    {
        Rig rig;
        rig.find<QAction>("quitAction")->trigger();
        QVERIFY(!rig.window.isVisible());
    }

    void aWindowComesBackWhereItStood()
    {
        Rig rig;
        rig.window.setGeometry(40, 30, 900, 640);
        QSignalSpy closing(&rig.window, &TrivetWindow::closing);
        rig.window.close();
        QCOMPARE(closing.size(), 1);
        const TrivetWindow again(rig.tenants, rig.clipboard, {.place = closing.first().first().toByteArray()});
        QCOMPARE(again.size(), QSize(900, 640));
    }
};

TRIVET_WIDGET_TEST(TstWindowMenu)

} // namespace tst_windowmenu

#include "tst_windowmenu.moc"
