// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/checks/checkview.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace trivet {

class IconLabel;
class TextLabel;

/// One check: glyph, title, evidence, time and source, and what can be done about it. Focusable as a whole, so that
/// keyboard and screen reader reach every verdict. Never shrinks while it is checked again.
class CheckRow : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRow(const CheckView &view, QWidget *parent = nullptr);
    void setView(const CheckView &view);
    const CheckView &view() const { return m_view; }

    bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void actionTriggered(const QString &checkId, const QString &actionId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void placeActions();
    void announce(const CheckView &before);

    CheckView m_view;
    IconLabel *m_glyph;
    TextLabel *m_title;
    TextLabel *m_evidence;
    TextLabel *m_meta;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_titleLine;
    QHBoxLayout *m_actionLine;
    QList<QWidget *> m_actions;
};

} // namespace trivet
