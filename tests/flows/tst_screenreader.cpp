// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/spawn.h"
#include "rehearsal/rehearsal.h"
#include "session/applicationtenants.h"
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/window/trivetwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_screenreader {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// The other process, which sees of the window only what AT-SPI tells.
class ScreenReader
{
public:
    ScreenReader()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TRIVET_PYTHON),
                        {QStringLiteral(TRIVET_SOURCE_DIR "/tests/flows/screenreader.py")});
    }
    ~ScreenReader()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// Null when no answer came. The window has to answer meanwhile, so events are handled.
    QJsonValue ask(const QByteArray &order)
    {
        m_process.write(order + '\n');
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 120'000))
            return {};
        const QJsonDocument answer = QJsonDocument::fromJson(m_process.readLine());
        return answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
    }
    QStringList faults() { return ask("walk").toVariant().toStringList(); }

private:
    QProcess m_process;
};

QCoro::Task<void> drive(Rehearsal *rehearsal, Result<QJsonObject> *report, bool *ended)
{
    *report = co_await rehearsal->run();
    *ended = true;
}

} // namespace

/// The real window and a process that reads it as a screen reader does, from the first page to the last.
class TstScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"Trivet"_s); // what the other process looks for
        Theme::instance().apply(ThemeChoice::Light);
        Theme::instance().setMotion(Theme::Motion::Off);
        app::PracticeSetup practice;
        practice.options.devices = 60;
        practice.options.companies = 20;
        practice.options.speed = 600.0;
        m_tenants = std::make_unique<app::ApplicationTenants>(m_data.path(), std::move(practice));
        m_window = std::make_unique<TrivetWindow>(*m_tenants, m_clipboard, Preferences{.theme = ThemeChoice::Light});
        m_window->show();
        m_window->activateWindow(); // a field that is left tells so only in the active window
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
        QTRY_VERIFY_WITH_TIMEOUT(m_reader.faults() != QStringList{u"the program is not on the bus"_s}, 60'000);
    }

    void theFirstPageCanBeRead()
    {
        const QStringList faults = m_reader.faults();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    }

    void aRefusedFieldSaysWhyAndASecretStaysUnread()
    {
        m_window->openPractice();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->guide(), 30'000);
        const auto edit = [this](const char *name) {
            return m_window->findChild<QLineEdit *>(QString::fromLatin1(name));
        };
        QTRY_VERIFY(edit("rmmApiUrlEdit"));
        edit("rmmApiUrlEdit")->setFocus();
        QTest::keyClicks(edit("rmmApiUrlEdit"), u"https://example.com"_s);
        QTest::keyClick(edit("rmmApiUrlEdit"), Qt::Key_Tab);
        QTRY_VERIFY(edit("rmmApiUrlEdit")->accessibleDescription().contains("does not belong"_L1));
        // The other process hears of a page that took another's place a little later.
        QJsonObject field;
        QTRY_VERIFY_WITH_TIMEOUT(!(field = m_reader.ask("field API URL").toObject()).isEmpty(), 60'000);
        QCOMPARE(field["text"_L1].toString(), u"https://example.com"_s);
        QVERIFY2(
            field["description"_L1].toString().contains("does not belong to Datto RMM. Nothing is sent there.\n"_L1),
            qPrintable(field["description"_L1].toString()));
        edit("rmmApiUrlEdit")->clear();

        edit("rmmApiSecretKeyEdit")->setFocus();
        QTest::keyClicks(edit("rmmApiSecretKeyEdit"), u"canary-of-this-test"_s);
        const QJsonValue secret = m_reader.ask("field API Secret Key");
        QCOMPARE(secret["role"_L1].toString(), u"password text"_s);
        QVERIFY(!secret["text"_L1].toString().contains("canary"_L1));
        edit("rmmApiSecretKeyEdit")->clear();
        m_reader.ask("heard");
    }

    void everyPageCanBeReadAndWhatChangesIsSaid()
    {
        QMap<QString, QStringList> faults;
        QStringList read;
        Rehearsal rehearsal(*m_window, *m_window->guide(), *m_tenants,
                            {.out = m_out.path(), .onStep = [&](const QString &slug) {
                                 read.append(slug);
                                 const QStringList found = m_reader.faults();
                                 if (!found.isEmpty())
                                     faults.insert(slug, found);
                                 m_heard += m_reader.ask("heard").toVariant().toStringList();
                             }});
        Result<QJsonObject> report;
        bool ended = false;
        spawn(drive(&rehearsal, &report, &ended));
        QTRY_VERIFY_WITH_TIMEOUT(ended, 1'200'000);
        QVERIFY(report.has_value());
        QVERIFY2(!report->contains("stuck"_L1), qPrintable(report->value("stuck"_L1).toString()));
        QCOMPARE(read, stepOrder());
        for (auto page = faults.cbegin(); page != faults.cend(); ++page)
            qInfo("%s: %s", qPrintable(page.key()), qPrintable(page.value().join(u"; "_s)));
        QCOMPARE(faults.keys(), QStringList());
        m_heard += m_reader.ask("heard").toVariant().toStringList();
        const QString all = m_heard.join(u'\n');
        QVERIFY2(all.contains("Passed"_L1), qPrintable(all));
        QVERIFY2(all.contains("All arrived"_L1), qPrintable(all));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_tenants.reset();
    }

private:
    QTemporaryDir m_data;
    QTemporaryDir m_out;
    SystemClock m_clock;
    SecretClipboard m_clipboard{*QGuiApplication::clipboard(), m_clock};
    std::unique_ptr<app::ApplicationTenants> m_tenants;
    std::unique_ptr<TrivetWindow> m_window;
    ScreenReader m_reader;
    QStringList m_heard;
};

TRIVET_WIDGET_TEST(TstScreenReader)

} // namespace tst_screenreader

#include "tst_screenreader.moc"
