// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace trivet {

/// The find field of a table. Escape empties it and gives the focus back.
class FindEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// `role` names it: "saasMatch" -> "saasMatchFindEdit"; `name` is read aloud and stands in it while it is empty.
    FindEdit(const QString &role, const QString &name, QWidget *parent = nullptr);
    /// What is looked for; empty = everything.
    QString wanted() const { return text().trimmed(); }
    /// Takes the focus by the shortcut.
    void open();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Escape emptied it.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeText();
};

} // namespace trivet
