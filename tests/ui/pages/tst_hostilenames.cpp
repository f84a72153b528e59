// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "windowrig.h"

#include "ui/window/recentrail.h"
#include "ui/window/windowdialogs.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QTest>

namespace tst_hostilenames {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// As HTML it would fetch a file; here it is the name of somebody's company, device or user.
QString hostile(const QString &name)
{
    return u"<img src=\"file:///no/such/picture.png\"> "_s + name;
}

/// The same for all names that are compared with each other, so that the tenant is as healthy as before.
void makeNamesHostile(Inventory &world)
{
    const auto rename = [](auto &set, auto... members) {
        for (auto &row : set.rows)
            ((row.*members = hostile(row.*members)), ...);
    };
    rename(world.companies, &autotask::Company::name);
    rename(world.products, &autotask::Product::name);
    rename(world.itemTypes, &autotask::ConfigurationItemType::name);
    rename(world.materialCodes, &autotask::BillingCode::name);
    rename(world.devices, &autotask::ConfigurationItem::referenceTitle, &autotask::ConfigurationItem::rmmHostname);
    rename(world.rmmSites, &datto_rmm::Site::name, &datto_rmm::Site::autotaskCompanyName);
    rename(world.rmmDevices, &datto_rmm::Device::hostname, &datto_rmm::Device::siteName);
    rename(world.rmmAccount, &datto_rmm::Account::name);
    rename(world.glueOrganizations, &it_glue::Organization::name, &it_glue::Organization::typeName);
    rename(world.glueConfigurations, &it_glue::Configuration::name, &it_glue::Configuration::hostname,
           &it_glue::Configuration::organizationName, &it_glue::Configuration::typeName);
    rename(world.saasDomains, &datto_saas::Domain::customerName, &datto_saas::Domain::organizationName);
}

/// The tool tip on the screen, or nothing.
QLabel *toolTip()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    }
    return nullptr;
}

void hover(QWidget *widget, const QPoint &where)
{
    QHelpEvent help(QEvent::ToolTip, where, widget->mapToGlobal(where));
    QApplication::sendEvent(widget, &help);
}

/// Labels that would lay out what they hold as a page. A name stays a name in every one of them.
QStringList labelsThatReadHtml()
{
    QStringList wrong;
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label)
            continue;
        label->ensurePolished();
        if (label->textFormat() != Qt::PlainText)
            wrong.append(QString::fromLatin1(label->metaObject()->className()) + u' ' + label->objectName() + u": "_s +
                         label->text());
    }
    return wrong;
}

struct Hovered
{
    int tips = 0;
    int hostileTips = 0;
    QStringList wrong = {};

    void look(QWidget *widget, const QPoint &where)
    {
        if (QLabel *former = toolTip())
            former->hide();
        hover(widget, where);
        const QLabel *tip = toolTip();
        if (!tip)
            return;
        ++tips;
        hostileTips += tip->text().contains("<img"_L1) ? 1 : 0;
        if (tip->textFormat() != Qt::PlainText)
            wrong.append(tip->text());
    }
    void lookAtAll(const QWidget &window)
    {
        // A tool tip is a child of what it stands on, and gone when the next one comes.
        const auto children = window.findChildren<QWidget *>();
        const QList<QPointer<QWidget>> widgets(children.begin(), children.end());
        for (const QPointer<QWidget> &widget : widgets) {
            if (widget && widget->isVisible())
                look(widget, widget->rect().center());
        }
        const auto views = window.findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (!view->isVisible() || !view->model())
                continue;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    look(view->viewport(), view->visualRect(view->model()->index(row, column)).center());
            }
        }
    }
};

} // namespace

/// Text from outside is text, wherever it is shown.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::applyLook(); }

    void everyPageShowsNamesAsText()
    {
        test::WindowRig rig;
        makeNamesHostile(rig.rig.source->world);
        rig.rig.start();
        rig.rig.guide->place().beginReview();
        rig.rig.giveAutotask();
        rig.rig.giveRmm();
        rig.rig.giveRmmUser();
        rig.rig.giveItGlue();
        rig.rig.giveSaas();
        rig.rig.guide->inputs().setAnswer(AnswerId::TenantName, hostile(u"Northwind"_s));
        rig.rig.settle();
        rig.open();
        Hovered hovered;
        for (const QString &slug : stepOrder()) {
            QVERIFY(rig.rig.guide->goTo(slug));
            rig.rig.settle();
            hovered.lookAtAll(rig.window);
            QCOMPARE(hovered.wrong, QStringList());
            QCOMPARE(labelsThatReadHtml(), QStringList());
        }
        QVERIFY2(hovered.hostileTips > 20, qPrintable(QString::number(hovered.hostileTips)));
    }

    void dialogsShowNamesAsText()
    {
        test::WindowRig rig;
        rig.rig.start();
        rig.open();
        Verdict verdict{.checkId = u"R11"_s, .state = VerdictState::Failed, .finding = "read-failed"};
        verdict.records = {{VendorId::Autotask, u"Companies"_s, u"101"_s, hostile(u"Acme"_s)}};
        showVerdictRecords(rig.window, verdict, *rig.rig.guide->inventory(), rig.rig.guide->facts().mapping);
        QMessageBox box(QMessageBox::Warning, hostile(u"title"_s), hostile(u"text"_s), QMessageBox::Close, &rig.window);
        box.setInformativeText(hostile(u"more"_s));
        box.open();
        Hovered hovered;
        hovered.lookAtAll(rig.window);
        QCOMPARE(hovered.wrong, QStringList());
        QCOMPARE(labelsThatReadHtml(), QStringList());
    }

    void tenantsAreNamedAsText()
    {
        RecentRail rail;
        TenantRow tenant;
        tenant.id = u"one"_s;
        tenant.name = hostile(u"Northwind"_s);
        rail.setTenants({tenant});
        rail.resize(264, 700);
        rail.show();
        Hovered hovered;
        hovered.lookAtAll(rail);
        QCOMPARE(hovered.wrong, QStringList());
        QCOMPARE(hovered.hostileTips, 2); // the tenant, and what can be done with it
    }
};

TRIVET_WIDGET_TEST(TestHostileNames)

} // namespace tst_hostilenames

#include "tst_hostilenames.moc"
