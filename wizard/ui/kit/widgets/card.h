// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QFrame>
#include <QList>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace trivet {

class IconLabel;
class TextLabel;

/// A surface with a hairline around it. Its rows lie under one another with hairlines between; the card paints those
/// and the rows' tints, so that they follow its round corners.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Takes the row over.
    void addRow(QWidget *row);
    void insertRow(int index, QWidget *row);
    /// Puts a row, known or new, at a place; the focus in it stays.
    void placeRow(int index, QWidget *row);
    void removeRow(QWidget *row);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The whole row gets a ground, and its hairline the given line; nullptr takes the tint away.
    void setRowTint(QWidget *row, Ink ground);
    /// Dashed violet: practice.
    void setPractice();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QPointer<QWidget> widget;
        Ink tint = nullptr;
    };
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
    bool m_practice = false;
};

/// The 48 px head of a card: icon, title, and what stands at its end.
class CardHead : public QWidget
{
    Q_OBJECT
public:
    CardHead(const QString &icon, const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    /// Behind the title, from the leading to the trailing side, in the order of the calls.
    void addTrailing(QWidget *widget);

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    QHBoxLayout *m_layout;
};

} // namespace trivet
