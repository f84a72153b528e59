// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"
#include "guide/engine/guide.h"
#include "session/applicationtenants.h"
#include "store/tenantcatalog.h"
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/window/trivetwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_withoutkeychain {

using namespace Qt::StringLiterals;
using namespace trivet;

/// The program itself on a computer without D-Bus, where no keychain can be asked.
class TestWithoutKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChoiceIsOfferedBeforeAnythingIsTypedAndSecretsStayInMemory()
    {
        QTemporaryDir dir;
        Theme::instance().apply(ThemeChoice::Light);
        app::ApplicationTenants tenants(dir.path(), {});
        SystemClock clock;
        SecretClipboard clipboard(*QApplication::clipboard(), clock);
        TrivetWindow window(tenants, clipboard, {});
        window.show();
        const auto created = TenantCatalog(dir.path()).create(u"Fernhill IT"_s, TenantKind::Live);
        QVERIFY(created);
        QSignalSpy openedSpy(&window, &TrivetWindow::tenantOpened);
        window.openTenant(created->id.toString(QUuid::WithoutBraces));
        QVERIFY(openedSpy.count() > 0 || openedSpy.wait(60000));
        Guide *guide = window.guide();
        QCOMPARE(guide->inputs().vaultHealth(), OwnHealth::Vault::Absent);
        auto *keep = window.findChild<QAbstractButton *>(u"keepUntilCloseButton"_s);
        QVERIFY(keep && keep->isVisible());
        QTRY_VERIFY(window.findChild<QAbstractButton *>(u"T01KeepButton"_s));
        keep->click();
        QCOMPARE(guide->inputs().vaultHealth(), OwnHealth::Vault::SessionOnly);
        guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"CANARY9e*HK~7j"_s));
        QTRY_COMPARE(guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::MemoryOnly);
        QTRY_VERIFY(!guide->isBusy());
        for (const Verdict &verdict : guide->verdicts(u"access"_s)) {
            if (verdict.checkId == "T01"_L1)
                QCOMPARE(verdict.state, VerdictState::Passed);
        }
        QVERIFY(window.close());
    }
};

TRIVET_WIDGET_TEST(TestWithoutKeychain)

} // namespace tst_withoutkeychain

#include "tst_withoutkeychain.moc"
