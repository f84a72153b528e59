// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"
#include "ui/kit/table/namemarks.h"
#include "ui/pages/saasmatching/matchchoices.h"

#include <QAbstractTableModel>

#include <optional>

namespace trivet {

/// Under which tab it stands.
enum class MatchGroup { Unmatched, Matched, Ignored };
/// What is left to do in IT Glue.
enum class MatchProgress { ToDo, Decide, Confirm, Done };

struct MatchSuggestion
{
    QString organizationId; ///< empty: no similar name
    QString name = {};
    int percent = 0;
    bool strong = false;
    QString reason = {};       ///< "Legal suffix differs"
    NameMarks difference = {}; ///< the organization's name, marked against the client's
    bool operator==(const MatchSuggestion &) const = default;
};

struct SaasMatchRow
{
    QString clientId;
    QString client = {};
    int seats = 0;
    MatchGroup group = MatchGroup::Unmatched;
    MatchSuggestion suggestion = {};
    MatchKind kind = MatchKind::None;
    QString organizationId = {}; ///< for Match
    MatchProgress progress = MatchProgress::Decide;
    QString revert = {};                  ///< "Change"; empty = nothing to take back
    std::optional<MatchGroup> stays = {}; ///< the tab that it stays in until the person goes to another
    MatchGroup shownIn() const { return stays.value_or(group); }
    bool operator==(const SaasMatchRow &) const = default;
};

class SaasMatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Client, Seats, Suggestion, MatchTo, Progress, Revert, columnTotal };
    enum Role { GroupRole = Qt::UserRole + 10, PercentRole, StrongRole };

    explicit SaasMatchModel(QObject *parent = nullptr);

    void setRows(const QList<SaasMatchRow> &rows);
    const QList<SaasMatchRow> &rows() const { return m_rows; }
    MatchChoices &choices() { return m_choices; }
    /// The reason and what differs, for tool tips and screen readers; empty without a suggestion.
    QString suggestionText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// EditRole of MatchTo: a row of choices(); CheckStateRole of Progress. Shows at once and is told to the owner.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void decisionChosen(const QString &clientId, trivet::MatchKind kind, const QString &organizationId);
    void doneChanged(const QString &clientId, bool done);

private:
    Cell cell(const QModelIndex &index) const;
    Cell choiceCell(const SaasMatchRow &row) const;
    Cell progressCell(const SaasMatchRow &row) const;
    QString spoken(const QModelIndex &index) const;

    QList<SaasMatchRow> m_rows;
    MatchChoices m_choices;
};

} // namespace trivet
