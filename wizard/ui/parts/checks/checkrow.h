// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/checks/checkview.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace trivet {

class FlowLayout;
class IconLabel;
class TextLabel;

/// One check: glyph, title, evidence, time and source, and what can be done about it. Focusable as a whole, so that
/// keyboard and screen reader reach every verdict.
class CheckRow : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRow(const CheckView &view, QWidget *parent = nullptr);
    void setView(const CheckView &view);
    const CheckView &view() const { return m_view; }

    bool hasHeightForWidth() const override { return true; }
    /// Its buttons, in the order of the view's actions.
    const QList<QWidget *> &actions() const { return m_actions; }
    /// The button that brings the check forward; nullptr where there is nothing for a person to do.
    QWidget *firstToDo() const;
    /// It may grow and not shrink while it is seen: a person may be about to press what stands below.
    void holdHeight();

Q_SIGNALS:
    void actionTriggered(const QString &checkId, const QString &actionId);
    /// The button that had the focus is not there any more; the row has it.
    void actionGone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void placeActions();
    void announceVerdict();

    CheckView m_view;
    std::optional<CheckLook> m_settled = {}; ///< the last look but "checking"
    IconLabel *m_glyph;
    TextLabel *m_title;
    TextLabel *m_evidence;
    TextLabel *m_meta;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_titleLine;
    FlowLayout *m_actionLines;
    QList<QWidget *> m_actions;
};

} // namespace trivet
