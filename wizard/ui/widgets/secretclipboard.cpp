// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QMimeData>

#include <algorithm>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

// What each desktop's clipboard history looks at before it keeps a copy: Klipper; Windows' history and cloud
// clipboard, and its older viewers; the convention of nspasteboard.org.
constexpr auto klipperHint = "x-kde-passwordManagerHint"_L1;
constexpr auto windowsHint = "application/x-qt-windows-mime;value=\"%1\""_L1;
constexpr auto macHint = "application/x-nspasteboard-concealed-type"_L1;

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
class ConcealedConverter : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override { return uti == utiName() ? QString(macHint) : QString(); }
    QString utiForMime(const QString &mime) const override { return mime == macHint ? utiName() : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static QString utiName() { return u"org.nspasteboard.ConcealedType"_s; }
};
#endif

QMimeData *concealedData(const Secret &secret)
{
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedConverter converter;
#endif
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.expose()));
    data->setData(klipperHint, "secret");
    const QByteArray no(4, '\0'); // a DWORD 0
    for (const auto name : {"ExcludeClipboardContentFromMonitorProcessing"_L1, "CanIncludeInClipboardHistory"_L1,
                            "CanUploadToCloudClipboard"_L1, "Clipboard Viewer Ignore"_L1})
        data->setData(QString(windowsHint).arg(name), no);
    data->setData(macHint, "1");
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, const Clock &clock, QObject *parent)
    : QObject(parent), m_clipboard(&clipboard), m_clock(clock)
{
    m_timer.setInterval(std::chrono::milliseconds(250));
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (!m_owner.isEmpty() && m_shown > 0 && !stillHeld())
            end();
    });
}

SecretClipboard::~SecretClipboard()
{
    if (m_clipboard.isNull())
        return;
    m_clipboard->disconnect(this);
    takeBack();
}

void SecretClipboard::lend(const Secret &secret, const QString &owner)
{
    if (!m_owner.isEmpty())
        end();
    if (secret.isEmpty())
        return;
    m_clipboard->setMimeData(concealedData(secret));
    m_secret = secret.clone();
    m_owner = owner;
    m_until = m_clock.steady() + lease;
    m_timer.start();
    tick();
}

int SecretClipboard::secondsLeft() const
{
    if (m_owner.isEmpty())
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.steady());
    return static_cast<int>(std::max<std::chrono::seconds::rep>(0, left.count()));
}

void SecretClipboard::tick()
{
    if (m_owner.isEmpty())
        return;
    const int left = secondsLeft();
    if (left == 0) {
        takeBack();
        end();
    } else if (left != m_shown) {
        m_shown = left;
        Q_EMIT secondsChanged(left);
    }
}

bool SecretClipboard::stillHeld() const
{
    const Secret now = Secret::fromText(m_clipboard->text());
    return !m_secret.isEmpty() && now.equals(m_secret);
}

void SecretClipboard::takeBack()
{
    if (m_owner.isEmpty() || !stillHeld())
        return;
    m_shown = 0; // its own change must not be taken for another's
    m_clipboard->clear();
}

void SecretClipboard::end()
{
    m_timer.stop();
    m_secret = Secret();
    m_owner.clear();
    m_shown = 0;
    Q_EMIT ended();
}

} // namespace trivet
