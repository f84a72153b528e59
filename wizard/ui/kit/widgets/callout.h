// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;

namespace trivet {

class IconLabel;
class TextLabel;

enum class CalloutKind { Info, Warning, Error, Practice };

/// What a callout or banner says. At most one callout stands in a column.
struct CalloutView
{
    CalloutKind kind = CalloutKind::Info;
    QString title;
    QString text = {};
    QString icon = {}; ///< empty: the kind's own
    bool operator==(const CalloutView &) const = default;
};

/// A tinted box with an icon, a bold title and a sentence; buttons at its end.
class Callout : public QFrame
{
    Q_OBJECT
public:
    explicit Callout(const CalloutView &view, QWidget *parent = nullptr);
    void setView(const CalloutView &view);
    const CalloutView &view() const { return m_view; }
    /// At the end; all buttons go below the text where they would leave it too little width.
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();

    CalloutView m_view;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QGridLayout *m_layout;
    QWidget *m_buttons;
    bool m_buttonsBelow = false;
};

/// The same over the whole width above the page, for states of the whole application: offline, keychain locked.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(const CalloutView &view, QWidget *parent = nullptr);
    void setView(const CalloutView &view);
    void addButton(QWidget *button);
    /// The page's own margin, so that icon and text line up with it; 32 at 13 px text unless told.
    void setPageMargin(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CalloutView m_view;
    IconLabel *m_icon;
    TextLabel *m_text;
    QHBoxLayout *m_layout;
};

} // namespace trivet
