// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/saasmatchmodel.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

struct ProgressLook
{
    MatchProgress progress;
    const char *icon; ///< none: a box to tick
    Ink ink;
};

constexpr std::array progressLooks{
    ProgressLook{MatchProgress::ToDo, nullptr, &Tokens::text2},
    ProgressLook{MatchProgress::Decide, "status-attention", &Tokens::warnFill},
    ProgressLook{MatchProgress::Confirm, "status-attention", &Tokens::warnFill},
    ProgressLook{MatchProgress::Done, nullptr, &Tokens::ok},
};

const ProgressLook &progressLook(MatchProgress progress)
{
    return progressLooks[static_cast<std::size_t>(progress)];
}

QString progressWord(MatchProgress progress)
{
    switch (progress) {
    //: What is left to do in IT Glue for one client
    case MatchProgress::ToDo: return SaasMatchModel::tr("To do");
    //: What is left to do in IT Glue for one client
    case MatchProgress::Decide: return SaasMatchModel::tr("Decide");
    //: What is left to do in IT Glue for one client: make sure of a doubtful choice
    case MatchProgress::Confirm: return SaasMatchModel::tr("Confirm");
    //: What is left to do in IT Glue for one client
    case MatchProgress::Done: return SaasMatchModel::tr("Done");
    }
    Q_UNREACHABLE();
}

bool canBeDone(MatchProgress progress)
{
    return progress == MatchProgress::ToDo || progress == MatchProgress::Done;
}

} // namespace

SaasMatchModel::SaasMatchModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_choices, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, MatchTo), index(rowCount() - 1, MatchTo));
    });
}

void SaasMatchModel::setRows(const QList<SaasMatchRow> &rows)
{
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(m_rows, rows, {}, &SaasMatchRow::clientId, &SaasMatchRow::clientId)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // Only what changed: a list of thousands must not be filtered anew for one decision.
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
    }
}

int SaasMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SaasMatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QString SaasMatchModel::suggestionText(int row) const
{
    const MatchSuggestion &suggestion = m_rows.at(row).suggestion;
    if (suggestion.organizationId.isEmpty())
        return {};
    QStringList parts{suggestion.difference.isEmpty() ? suggestion.name : spokenName(suggestion.difference),
                      //: How alike two names are; %1 a number
                      tr("%1 % alike").arg(suggestion.percent)};
    if (!suggestion.reason.isEmpty())
        parts.append(suggestion.reason);
    return parts.join(u"; "_s);
}

Cell SaasMatchModel::choiceCell(const SaasMatchRow &row) const
{
    switch (row.kind) {
    case MatchKind::None:
        if (row.suggestion.organizationId.isEmpty())
            //: In a cell where an organization is still to be chosen
            return {.text = tr("Choose an organization"), .kind = CellKind::Missing};
        //: In a cell where a suggestion waits for a decision; %1 an organization's name
        return {.text = tr("Check: %1?").arg(row.suggestion.name), .kind = CellKind::Missing};
    case MatchKind::Match: {
        const QString name = m_choices.organizationName(row.organizationId);
        return {.text = name.isEmpty() ? row.organizationId : name, .kind = CellKind::Choice, .framed = true};
    }
    case MatchKind::Create:
        return {.text = m_choices.index(m_choices.rowOf(MatchKind::Create, {})).data().toString(),
                .kind = CellKind::Choice,
                .glyph = u"add"_s,
                .glyphPixels = 14,
                .framed = true};
    case MatchKind::Ignore:
        return {.text = m_choices.index(m_choices.rowOf(MatchKind::Ignore, {})).data().toString(),
                .kind = CellKind::Choice,
                .glyph = u"ignore"_s,
                .glyphPixels = 14,
                .framed = true};
    }
    Q_UNREACHABLE();
}

Cell SaasMatchModel::progressCell(const SaasMatchRow &row) const
{
    const ProgressLook &look = progressLook(row.progress);
    return {.text = progressWord(row.progress),
            .glyph = look.icon ? QString::fromLatin1(look.icon) : QString(),
            .glyphInk = look.ink,
            .ink = &Tokens::text2};
}

Cell SaasMatchModel::cell(const QModelIndex &index) const
{
    const SaasMatchRow &row = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Client: return {.text = row.client, .strong = true};
    case Seats: return {.text = QLocale().toString(row.seats)};
    case Suggestion:
        if (row.group != MatchGroup::Unmatched && row.suggestion.organizationId.isEmpty())
            return {};
        return row.suggestion.organizationId.isEmpty()
                   //: In the table of clients: no organization is named alike
                   ? Cell{.text = tr("No similar name"), .ink = &Tokens::text2}
                   : Cell{.text = row.suggestion.name};
    case MatchTo: return choiceCell(row);
    case Progress: return progressCell(row);
    case Revert: return {.text = row.revert, .kind = row.revert.isEmpty() ? CellKind::Plain : CellKind::Link};
    case columnTotal: break;
    }
    return {};
}

QString SaasMatchModel::spoken(const QModelIndex &index) const
{
    const SaasMatchRow &row = m_rows.at(index.row());
    const QString text = cell(index).text;
    if (index.column() == Client)
        //: Read aloud; %1 a client's name, %2 "To do", "Decide", "Confirm" or "Done"
        return tr("%1, %2").arg(row.client, progressWord(row.progress));
    if (index.column() == Suggestion && !row.suggestion.organizationId.isEmpty())
        return suggestionText(index.row());
    return text;
}

QVariant SaasMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SaasMatchRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(index).text;
    case Qt::EditRole:
        return index.column() == MatchTo ? QVariant(m_choices.rowOf(row.kind, row.organizationId))
                                         : QVariant(cell(index).text);
    case Qt::CheckStateRole:
        if (index.column() != Progress || !canBeDone(row.progress))
            return {};
        return int(row.progress == MatchProgress::Done ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole: return index.column() == Client ? row.client : spoken(index);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::TextAlignmentRole:
        return int((index.column() == Seats || index.column() == Revert ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    case cellRole: return QVariant::fromValue(cell(index));
    case GroupRole: return int(row.shownIn());
    case PercentRole: return row.suggestion.organizationId.isEmpty() ? QVariant() : QVariant(row.suggestion.percent);
    case StrongRole: return row.suggestion.strong;
    default: return {};
    }
}

bool SaasMatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    SaasMatchRow &row = m_rows[index.row()];
    // The owner may answer with new rows from within a signal: nothing of `row` is used after it.
    const QString client = row.clientId;
    if (role == Qt::CheckStateRole && index.column() == Progress && canBeDone(row.progress)) {
        const bool done = value.toInt() == Qt::Checked;
        row.progress = done ? MatchProgress::Done : MatchProgress::ToDo;
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnTotal - 1));
        Q_EMIT doneChanged(client, done);
        return true;
    }
    const QModelIndex choice = m_choices.index(value.toInt());
    if (role != Qt::EditRole || index.column() != MatchTo || !choice.isValid())
        return false;
    const auto kind = choice.data(MatchChoices::KindRole).value<MatchKind>();
    const QString organization = choice.data(MatchChoices::IdRole).toString();
    if (kind == row.kind && organization == row.organizationId)
        return true;
    row.kind = kind;
    row.organizationId = organization;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnTotal - 1));
    Q_EMIT decisionChosen(client, kind, organization);
    return true;
}

Qt::ItemFlags SaasMatchModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == MatchTo)
        flags |= Qt::ItemIsEditable;
    if (index.column() == Progress && index.row() < m_rows.size() && canBeDone(m_rows.at(index.row()).progress))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SaasMatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == Revert)
        return unseenHead(UnseenHead::Actions);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Seats ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Client: return tr("In SaaS Protection", "column head");
    case Seats: return tr("Seats", "column head");
    case Suggestion: return tr("Suggestion", "column head");
    case MatchTo: return tr("Match to", "column head");
    case Progress: return tr("In IT Glue", "column head");
    case Revert:
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
