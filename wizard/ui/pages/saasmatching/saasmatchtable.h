// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/rowfilter.h"
#include "ui/pages/saasmatching/saasmatchmodel.h"

#include <QWidget>

class QAbstractButton;

namespace trivet {

class Button;
class CountTabs;
class FindEdit;
class RowTable;
class SuggestionLine;
class TabbedHead;
class TableCard;
class TextLabel;

/// The clients of SaaS Protection and the organization of IT Glue each belongs to: tabs, find field, "Accept 2 strong
/// matches", the table, and for the current row a line with what differs and why it is suggested. Fit for 2,000 clients
/// and 2,000 organizations; no widget per row. The Delete key takes the current row's decision back.
class SaasMatchTable : public QWidget
{
    Q_OBJECT
public:
    explicit SaasMatchTable(QWidget *parent = nullptr);

    void setOrganizations(const QList<MatchOrganization> &organizations);
    void setRows(const QList<SaasMatchRow> &rows);
    SaasMatchModel &model() { return m_model; }
    RowTable &table() { return *m_table; }
    MatchGroup group() const { return MatchGroup(m_filter.group().toInt()); }
    void setGroup(MatchGroup group);
    /// The client of the current row; empty if none.
    QString currentClient() const;
    /// Takes the focus to the first row that is still to be decided or confirmed; false if there is none.
    bool showFirstOpen();
    void showClient(const QString &clientId);
    void find();

Q_SIGNALS:
    void decisionChosen(const QString &clientId, trivet::MatchKind kind, const QString &organizationId);
    /// The suggestions marked strong, of undecided clients.
    void acceptStrong();
    void doneChanged(const QString &clientId, bool done);
    void revert(const QString &clientId);
    void currentClientChanged(const QString &clientId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tellCounts();
    void showCurrent();
    QList<SaasMatchRow> staying(QList<SaasMatchRow> rows) const;
    void letGo();

    SaasMatchModel m_model;
    RowFilter m_filter{SaasMatchModel::GroupRole,
                       {SaasMatchModel::Client, SaasMatchModel::Suggestion, SaasMatchModel::MatchTo}};
    CountTabs *m_tabs;
    FindEdit *m_find;
    Button *m_accept;
    TabbedHead *m_head;
    TableCard *m_card;
    TextLabel *m_empty;
    RowTable *m_table;
    QWidget *m_foot; ///< the suggestion for the current row, and the button that takes it
    SuggestionLine *m_line;
    QAbstractButton *m_take;
};

} // namespace trivet
