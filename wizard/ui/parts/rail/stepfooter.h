// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace trivet {

class Button;
class IconButton;
class IconLabel;
class LinkButton;
class TextLabel;

/// What the footer says. Next is never disabled: while something is open it is held, and says what beside it.
struct FooterView
{
    enum class Next { Held, Open, Hidden };
    Next next = Next::Held;
    QString nextLabel = {};  ///< empty = "Next"; the last page says "Finish"
    QString reason = {};     ///< "2 checks still open"
    QString reasonIcon = {}; ///< "status-locked" unless told
    QString link = {};       ///< "Show me"
    enum class Back { Shown, Hidden };
    Back back = Back::Shown;
    bool operator==(const FooterView &) const = default;
};

/// Back, Save and close, the reason with its link, Next. Stays while the page scrolls.
class StepFooter : public QFrame
{
    Q_OBJECT
public:
    explicit StepFooter(QWidget *parent = nullptr);
    void setView(const FooterView &view);
    const FooterView &view() const { return m_view; }
    void setPageMargin(int pixels);
    void focusNext();

Q_SIGNALS:
    void backRequested();
    void saveAndCloseRequested();
    void nextRequested();
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt();

    FooterView m_view;
    QHBoxLayout *m_layout;
    Button *m_back;
    Button *m_save;
    IconButton *m_saveIcon;
    IconLabel *m_reasonIcon;
    TextLabel *m_reason;
    LinkButton *m_link;
    Button *m_next;
};

} // namespace trivet
