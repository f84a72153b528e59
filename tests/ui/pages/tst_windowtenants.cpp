// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/pages/welcome/tenantlist.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "windowrig.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tst_windowtenants {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

TenantRow row(const QString &id, const QString &name)
{
    TenantRow tenant;
    tenant.id = id;
    tenant.name = name;
    return tenant;
}

/// Remembers what was asked of it; the first of its tenants is the rig's.
class ManyTenants : public test::WindowRig::Application
{
public:
    explicit ManyTenants(test::GuideRig &rig) : Application(rig)
    {
        rows[0].links =
            lastKnownLinks(u"autotask-rmm=verified:6/6 autotask-itglue=verified:5/5 rmm-itglue=verified:3/3"_s,
                           QDateTime::currentDateTimeUtc().addSecs(-2 * 3600));
        rows[2].isPractice = true;
        rows[3].isPractice = true;
    }
    QList<TenantRow> recent() const override { return rows; }
    void open(const QString &id, QObject *context, Opened done) override
    {
        acts.append(u"open "_s + id);
        if (id == "one"_L1)
            Application::open(id, context, done);
    }
    Result<void> rename(const QString &id, const QString &name) override
    {
        acts.append(u"rename %1 %2"_s.arg(id, name));
        return {};
    }
    void forgetSecrets(const QString &id, QObject *, Done done) override
    {
        acts.append(u"secrets "_s + id);
        done({});
    }
    void forget(const QString &id, QObject *, Done done) override
    {
        acts.append(u"forget "_s + id);
        done(failure ? Result<void>(fail(*failure)) : Result<void>());
    }

    QList<TenantRow> rows{row(u"one"_s, u"Lanternfish"_s), row(u"two"_s, u"Harbor"_s), row(u"three"_s, u"Sample MSP"_s),
                          row(u"four"_s, u"Sample MSP 2"_s)};
    QStringList acts;
    std::optional<Problem> failure;
};

struct Rig
{
    Rig()
    {
        rig.start();
        window.resize(1180, 800);
        window.show();
        window.showWelcome();
        QCoreApplication::processEvents();
    }
    TenantList *railList() const { return window.findChild<QWidget *>(u"recentRail"_s)->findChild<TenantList *>(); }
    TenantList *pageList() const { return window.findChild<WelcomePage *>()->findChild<TenantList *>(); }
    bool choose(const QString &tenant, const QString &action) const
    {
        auto *more = railList()->findChild<QToolButton *>(u"moreButton_"_s + tenant);
        auto *entry = more->menu()->findChild<QAction *>(action);
        if (entry)
            entry->trigger();
        return entry != nullptr;
    }
    QDialog *dialog(const QString &name) const { return window.findChild<QDialog *>(name); }

    test::GuideRig rig;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), rig.clock};
    ManyTenants tenants{rig};
    TrivetWindow window{tenants, clipboard, {}};
};

} // namespace

class TstWindowTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTenantCanBeOpenedInANarrowWindow()
    {
        Rig rig;
        QVERIFY(rig.railList()->isVisible());
        QVERIFY(!rig.pageList()->isVisible());
        rig.window.resize(800, 700);
        QCoreApplication::processEvents();
        QVERIFY(!rig.railList()->isVisible());
        QVERIFY(rig.pageList()->isVisible());
        auto *second = rig.pageList()->findChild<TenantButton *>(u"tenantButton_two"_s);
        QVERIFY(second->isVisible());
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(rig.tenants.acts, QStringList{u"open two"_s});
    }

    void theDiagramShowsWhatWasLastKnownWithItsAge()
    {
        Rig rig;
        const DiagramContent content = rig.window.findChild<TrivetDiagram *>(u"welcomeDiagram"_s)->content();
        QCOMPARE(content.centre, u"3 of 3"_s);
        QVERIFY(content.centreCaption.contains(u"2 hour"_s));
        QCOMPARE(content.link(TrivetLink::AutotaskRmm).state, LinkState::Stale);
    }

    void aTenantIsRenamed()
    {
        Rig rig;
        QVERIFY(rig.choose(u"two"_s, u"renameTenantAction"_s));
        auto *edit = rig.dialog(u"renameDialog"_s)->findChild<QLineEdit *>();
        auto *act = rig.dialog(u"renameDialog"_s)->findChild<QAbstractButton *>(u"actButton"_s);
        QCOMPARE(edit->text(), u"Harbor"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"lanternfish"_s);
        QVERIFY(!act->isEnabled()); // another's
        edit->selectAll();
        QTest::keyClicks(edit, u"Harbor West"_s);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(rig.tenants.acts, QStringList{u"rename two Harbor West"_s});
    }

    void whatWillBeGoneIsSaidBefore_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QStringList>("done");
        QTest::newRow("secrets") << u"two"_s << u"forgetSecretsAction"_s << u"keychain"_s
                                 << QStringList{u"secrets two"_s};
        QTest::newRow("live") << u"two"_s << u"deleteTenantAction"_s << u"cannot be undone"_s
                              << QStringList{u"forget two"_s};
        QTest::newRow("practice") << u"three"_s << u"deleteTenantAction"_s << u"simulated"_s
                                  << QStringList{u"forget three"_s};
        QTest::newRow("all practice") << u"three"_s << u"deletePracticeAction"_s << u"Other tenants stay"_s
                                      << QStringList{u"forget three"_s, u"forget four"_s};
    }
    void whatWillBeGoneIsSaidBefore()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, action);
        QFETCH(QString, said);
        QFETCH(QStringList, done);
        Rig rig;
        QVERIFY(rig.choose(tenant, action));
        const auto texts = rig.dialog(u"forgetDialog"_s)->findChildren<TextLabel *>();
        QVERIFY(std::ranges::any_of(texts, [&said](const TextLabel *label) { return label->text().contains(said); }));
        QVERIFY(rig.tenants.acts.isEmpty());
        rig.dialog(u"forgetDialog"_s)->findChild<QAbstractButton *>(u"leaveButton"_s)->click();
        QVERIFY(rig.tenants.acts.isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(rig.choose(tenant, action));
        rig.dialog(u"forgetDialog"_s)->findChild<QAbstractButton *>(u"actButton"_s)->click();
        QCOMPARE(rig.tenants.acts, done);
    }

    void whatCouldNotBeDeletedIsSaid()
    {
        Rig rig;
        rig.tenants.failure = Problem{.kind = ProblemKind::StorageInUse};
        QVERIFY(rig.choose(u"two"_s, u"deleteTenantAction"_s));
        rig.dialog(u"forgetDialog"_s)->findChild<QAbstractButton *>(u"actButton"_s)->click();
        QVERIFY(rig.window.findChild<WelcomePage *>()->findChild<Callout *>()->isVisible());
    }

    void aReviewTakesATenantThatIsThere()
    {
        Rig rig;
        rig.window.findChild<QAbstractButton *>(u"reviewRow"_s)->click();
        auto *dialog = rig.dialog(u"reviewDialog"_s);
        QCOMPARE(dialog->windowTitle(), TrivetWindow::tr("Review an existing integration"));
        auto *which = dialog->findChild<QComboBox *>(u"reviewedTenantCombo"_s);
        QCOMPARE(which->count(), 5);
        which->setCurrentIndex(1);
        QVERIFY(!dialog->findChild<QLineEdit *>()->isVisible());
        dialog->findChild<QAbstractButton *>(u"actButton"_s)->click();
        QCOMPARE(rig.tenants.acts, QStringList{u"open one"_s});
        QVERIFY(rig.window.guide()->place().isReview());
        QCOMPARE(rig.window.guide()->currentStep(), u"review"_s);
    }
};

TRIVET_WIDGET_TEST(TstWindowTenants)

} // namespace tst_windowtenants

#include "tst_windowtenants.moc"
