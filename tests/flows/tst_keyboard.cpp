// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/spawn.h"
#include "rehearsal/rehearsal.h"
#include "session/applicationtenants.h"
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/window/trivetwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_keyboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

namespace {

/// More than any page has to stop at; a person would have given up long before.
constexpr int mostStops = 400;

QCoro::Task<void> drive(Rehearsal *rehearsal, Result<QJsonObject> *report, bool *ended)
{
    *report = co_await rehearsal->run();
    *ended = true;
}

} // namespace

/// A person without a mouse: Tab to what is wanted, Space to press it.
class TstKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().apply(ThemeChoice::Light);
        Theme::instance().setMotion(Theme::Motion::Off);
        app::PracticeSetup practice;
        practice.options.devices = 60;
        practice.options.companies = 20;
        practice.options.speed = 600.0;
        m_tenants = std::make_unique<app::ApplicationTenants>(m_data.path(), std::move(practice));
        m_window = std::make_unique<TrivetWindow>(*m_tenants, m_clipboard, Preferences{.theme = ThemeChoice::Light});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void everyStepIsPassedWithoutAMouse()
    {
        m_window->openPractice();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->guide(), 30'000);
        Rehearsal rehearsal(
            *m_window, *m_window->guide(), *m_tenants,
            {.out = m_out.path(), .patience = 60s, .click = [this](QAbstractButton &button) { press(button); }});
        Result<QJsonObject> report;
        bool ended = false;
        spawn(drive(&rehearsal, &report, &ended));
        QTRY_VERIFY_WITH_TIMEOUT(ended, 1'200'000);
        QVERIFY(report.has_value());
        QVERIFY2(!report->contains("stuck"_L1),
                 qPrintable(report->value("stuck"_L1).toString() + u"; out of reach: "_s +
                            m_outOfReach.values().join(u", "_s)));
        QVERIFY(report->value("verified"_L1).toBool());
        QCOMPARE(m_outOfReach.values(), QStringList());
        QVERIFY(m_pressed > 20);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_tenants.reset();
    }

private:
    /// Tab from where the focus is until the button has it, then Space.
    void press(QAbstractButton &wanted)
    {
        const QPointer<QAbstractButton> button = &wanted;
        const QString name = wanted.objectName();
        // Without a window manager nobody gives the window the focus back when a dialog over it ends.
        if (!QApplication::activeWindow()) {
            wanted.window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(wanted.window()));
        }
        QStringList way;
        for (int stops = 0; button && button->isVisible() && button->isEnabled() && stops < mostStops; ++stops) {
            QWidget *now = QApplication::focusWidget();
            if (now == button || (now && now->focusProxy() == button)) {
                ++m_pressed;
                QTest::keyClick(now, Qt::Key_Space);
                return;
            }
            way.append(now ? QString::fromLatin1(now->metaObject()->className()) + u' ' + now->objectName()
                           : u"nothing"_s);
            QTest::keyClick(now ? now : button->window(), Qt::Key_Tab);
        }
        if (button && button->isVisible() && button->isEnabled())
            m_outOfReach.insert(name + u", by way of "_s + way.mid(way.size() - 12).join(u", "_s));
    }

    QTemporaryDir m_data;
    QTemporaryDir m_out;
    SystemClock m_clock;
    SecretClipboard m_clipboard{*QGuiApplication::clipboard(), m_clock};
    std::unique_ptr<app::ApplicationTenants> m_tenants;
    std::unique_ptr<TrivetWindow> m_window;
    QSet<QString> m_outOfReach;
    int m_pressed = 0;
};

TRIVET_WIDGET_TEST(TstKeyboard)

} // namespace tst_keyboard

#include "tst_keyboard.moc"
