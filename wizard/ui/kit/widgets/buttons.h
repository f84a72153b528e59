// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/kit/theme/trivetstyle.h"

#include <QPushButton>
#include <QToolButton>

namespace trivet {

/// A push button of the design: its kind and size are drawn by TrivetStyle.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &label, ButtonKind kind = ButtonKind::Default, QWidget *parent = nullptr);
    Button(const QString &label, const QString &icon, ButtonKind kind = ButtonKind::Default, QWidget *parent = nullptr);
    void setKind(ButtonKind kind) { setButtonKind(*this, kind); }
    ButtonKind kind() const { return buttonKind(*this); }
    void setIconName(const QString &icon);
};

/// A 28 px button for cards, rows, banners and callouts.
class SmallButton : public Button
{
    Q_OBJECT
public:
    explicit SmallButton(const QString &label, ButtonKind kind = ButtonKind::Default, QWidget *parent = nullptr);
    SmallButton(const QString &label, const QString &icon, ButtonKind kind = ButtonKind::Default,
                QWidget *parent = nullptr);
};

/// An icon alone; its name is its tool tip and what assistive tools read.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    void setIconName(const QString &icon, Ink ink = &Tokens::text2);
    QString iconName() const { return m_icon; }
    void setName(const QString &name);
    /// Outer size at 13 px text; 28 unless told.
    void setSide(double side);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink = &Tokens::text2;
    double m_side = 28;
};

/// An action that reads as a link inside a sentence or a row. A button to assistive tools, because it acts here.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Line { Under, None };
    explicit LinkButton(const QString &label, Line line = Line::None, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Line m_line;
};

} // namespace trivet
