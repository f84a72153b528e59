// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLineEdit;

namespace trivet {

class CopyButton;
class SecretClipboard;

/// A value to carry over into a portal: read-only, with a copy button at its end whose icon says that this value is the
/// one on the clipboard now. A secret is shown as dots and never held here: pressing copy asks for it by
/// secretWanted(), and whoever holds it lends it to the SecretClipboard under this field's object name.
class CopyField : public QFrame
{
    Q_OBJECT
public:
    /// `role` names the field and its parts ("materialCode" -> "materialCodeCopyField"); `name` is read aloud.
    CopyField(const QString &role, const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const;
    /// Shows dots; copying goes through `clipboard`, which outlives the field.
    void setSecret(SecretClipboard &clipboard);
    bool isSecret() const { return m_secrets != nullptr; }
    /// Dots stand only for a secret that is there.
    enum class Held { Yes, No };
    void setHeld(Held held);
    /// Ctrl+Shift+C of the row, or the button.
    void copy();
    bool isCopied() const { return m_copied; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Answer with SecretClipboard::lend(secret, objectName()).
    void secretWanted();
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCopied();
    void placeParts();

    QString m_name;
    QLineEdit *m_edit;
    CopyButton *m_button;
    SecretClipboard *m_secrets = nullptr;
    bool m_copied = false;
};

} // namespace trivet
