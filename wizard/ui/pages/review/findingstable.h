// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/review/findingsmodel.h"
#include "ui/kit/widgets/pill.h"

#include <QWidget>

class QCheckBox;

namespace trivet {

class FlowLayout;
class RowTable;
class TableCard;
class TextLabel;

/// What differs from the recommended setup, grouped by link: pills with counts, "Show settings that match", the table.
class FindingsTable : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsTable(QWidget *parent = nullptr);

    void setPills(const QList<PillView> &pills);
    void setGroups(const QList<FindingGroup> &groups);
    FindingsModel &model() { return m_model; }
    RowTable &table() { return *m_table; }
    /// Takes the focus to the first setting that does not match; false if there is none.
    bool focusFirstOpen();
    /// The same, and asks the page to show it.
    bool showFirstOpen();

Q_SIGNALS:
    void actionRequested(const QString &id);
    void matchingChanged(trivet::FindingsModel::Matching matching);
    /// A row became the current one; where it stands in this widget. The table has no scroll bar: the page follows.
    void rowShown(const QRect &where);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void spanGroups();
    void showRow(const QModelIndex &index);

    FindingsModel m_model;
    QList<Pill *> m_pills;
    FlowLayout *m_pillLayout;
    QCheckBox *m_showMatching;
    TableCard *m_card;
    TextLabel *m_empty;
    RowTable *m_table;
};

} // namespace trivet
