// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/pill.h"

#include <QWidget>

namespace trivet {

class IconLabel;
class TextLabel;

struct PageHeaderView
{
    QStringList place = {}; ///< "Autotask and Datto RMM", "Step 1 of 6"
    QString title;
    QString why = {};      ///< one line, the consequence first
    QString duration = {}; ///< "About 5 min"
    PillView state = {};   ///< instead of the duration when it has a text
    bool operator==(const PageHeaderView &) const = default;
};

/// Where one is, the title, why. The title takes the focus when a page opens, so that it is announced.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setView(const PageHeaderView &view);
    const PageHeaderView &view() const { return m_view; }

private:
    PageHeaderView m_view;
    QString m_announced; ///< the state that was said last for this title
    TextLabel *m_place;
    TextLabel *m_title;
    TextLabel *m_why;
    IconLabel *m_clock;
    TextLabel *m_duration;
    Pill *m_state;
};

} // namespace trivet
