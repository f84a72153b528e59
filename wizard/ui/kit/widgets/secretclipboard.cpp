// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/secretclipboard.h"

#include "ui/kit/theme/platform/clipboardmarks.h"

#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace trivet {
namespace {

QMimeData *concealedData(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.expose()));
    markAsConcealed(*data);
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
