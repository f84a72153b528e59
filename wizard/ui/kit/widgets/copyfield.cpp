// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/copyfield.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/secretclipboard.h"

#include <QClipboard>
#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double copyFieldHeight = 28;
constexpr int shownDots = 16;

} // namespace

/// The end of a copy field: an icon, and for a secret the seconds until it leaves the clipboard.
class CopyButton : public QToolButton
{
public:
    explicit CopyButton(QWidget *parent) : QToolButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    enum class Look { Plain, Copied };
    void setLook(Look look, const QString &countdown)
    {
        m_text = countdown;
        m_copied = look == Look::Copied;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const double text = QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(m_text);
        return {m_text.isEmpty() ? scaled(copyFieldHeight) : qCeil(text) + scaled(38), scaled(copyFieldHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::current();
        QPainter painter(this);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRectF(rightToLeft ? width() - 1 : 0, 1, 1, height() - 2), tokens.border);
        if (underMouse() || isDown())
            painter.fillRect(rect().adjusted(1, 1, -1, -1), tokens.hover);
        const double side = scaled(14);
        const double lead = (scaled(copyFieldHeight) - side) / 2 + 0.5;
        QRectF glyph(lead + (m_text.isEmpty() ? 0 : scaled(2)), (height() - side) / 2, side, side);
        if (rightToLeft)
            glyph.moveRight(width() - glyph.left());
        const QColor ink = m_copied ? tokens.ok : tokens.text2;
        paintIcon(painter, glyph, m_copied ? u"copied"_s : u"copy"_s, ink);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(ink);
        const double used = scaled(30);
        const QRectF words(rightToLeft ? 0 : used, 0, width() - used, height());
        painter.drawText(words, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), m_text);
    }

private:
    QString m_text;
    bool m_copied = false;
};

CopyField::CopyField(const QString &role, const QString &name, QWidget *parent)
    : QFrame(parent), m_name(name), m_edit(new QLineEdit(this)), m_button(new CopyButton(this))
{
    setObjectName(role + u"CopyField"_s);
    m_edit->setObjectName(role + u"CopyEdit"_s);
    m_button->setObjectName(role + u"CopyButton"_s);
    // The vendors' terms and keys are theirs in every language.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setReadOnly(true);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(name);
    m_edit->setAutoFillBackground(false);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The frame shows the edit's focus, and a focused widget repaints only itself.
    m_edit->installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopyField::showCopied);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_edit->setFont(textFont(TextRole::Caption));
        updateGeometry();
        placeParts();
    });
    m_edit->setFont(textFont(TextRole::Caption));
    showCopied();
}

void CopyField::setValue(const QString &value)
{
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
    showCopied();
}

QString CopyField::value() const
{
    return isSecret() ? QString() : m_edit->text();
}

void CopyField::setSecret(SecretClipboard &clipboard)
{
    m_secrets = &clipboard;
    m_edit->setText(QString(shownDots, QChar(0x2022)));
    m_edit->setFocusPolicy(Qt::NoFocus);
    m_edit->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_secrets, &SecretClipboard::secondsChanged, this, &CopyField::showCopied);
    connect(m_secrets, &SecretClipboard::ended, this, &CopyField::showCopied);
    showCopied();
}

void CopyField::setHeld(Held held)
{
    if (!isSecret())
        return;
    const bool isThere = held == Held::Yes;
    m_edit->setText(isThere ? QString(shownDots, QChar(0x2022)) : QString());
    //: In place of the dots of a secret that was not pasted yet
    m_edit->setPlaceholderText(isThere ? QString() : tr("Not pasted yet"));
    m_button->setEnabled(isThere);
}

void CopyField::copy()
{
    if (isSecret()) {
        Q_EMIT secretWanted();
        return;
    }
    QGuiApplication::clipboard()->setText(m_edit->text());
    Q_EMIT copied();
}

void CopyField::showCopied()
{
    const bool was = m_copied;
    QString countdown;
    if (isSecret()) {
        m_copied = m_secrets->owner() == objectName() && m_secrets->secondsLeft() > 0;
        if (m_copied)
            //: Beside a copied secret: it leaves the clipboard in %1 seconds
            countdown = tr("clears in %1 s").arg(m_secrets->secondsLeft());
    } else {
        m_copied = !m_edit->text().isEmpty() && QGuiApplication::clipboard()->text() == m_edit->text();
    }
    m_button->setLook(m_copied ? CopyButton::Look::Copied : CopyButton::Look::Plain, countdown);
    //: Name of the button beside a value; %1 is the value's label, such as "Security level"
    const QString copyName = tr("Copy %1").arg(m_name);
    //: The same button while that value is on the clipboard
    const QString copiedName = tr("%1 is copied. Copy again").arg(m_name);
    m_button->setAccessibleName(m_copied ? copiedName : copyName);
    m_button->setToolTip(m_copied ? copiedName : copyName);
    placeParts();
    if (m_copied && !was && isSecret())
        Q_EMIT copied();
}

QSize CopyField::sizeHint() const
{
    return {scaled(243), scaled(copyFieldHeight)};
}

QSize CopyField::minimumSizeHint() const
{
    return {scaled(120), scaled(copyFieldHeight)};
}

void CopyField::placeParts()
{
    const QSize button = m_button->sizeHint();
    const QRect whole(QPoint(0, 0), size());
    const QRect end(width() - button.width(), 0, button.width(), height());
    const QRect start(scaled(6), 1, std::max(0, width() - button.width() - scaled(8)), height() - 2);
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), whole, end));
    m_edit->setGeometry(QStyle::visualRect(layoutDirection(), whole, start));
    m_edit->setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

bool CopyField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void CopyField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeParts();
}

void CopyField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    const bool focused = m_edit->hasFocus();
    stylepaint::drawBox(painter, rect(), stylepaint::controlRadius, tokens.sunken,
                        focused ? tokens.accentText : tokens.border, focused ? 2 : 1);
}

} // namespace trivet
