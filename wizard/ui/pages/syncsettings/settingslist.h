// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace trivet {

/// One setting of a portal's tab, with what is recommended for it.
struct SettingRow
{
    enum class Recommended { Text, Selected, NotSelected };
    QString subject; ///< the confirmation's subject: "account-types"
    QString setting; ///< the portal's label
    Recommended kind = Recommended::Text;
    QString text = {};     ///< for Text: "Customer"
    QString copyText = {}; ///< put on the clipboard by a button beside the value; empty = none
    bool matches = false;
    bool emphasised = false; ///< two-way sync
    QString note = {};       ///< below the setting: why it is recommended; empty = none
    bool operator==(const SettingRow &) const = default;
};

/// The settings of one tab of the portal.
struct SettingsGroup
{
    QString tab; ///< "Sync Settings tab"
    QList<SettingRow> rows;
    bool operator==(const SettingsGroup &) const = default;
};

/// A "matches" list: what a portal should say, and a box to tick for each setting that does. Stands as a row in a card,
/// under the instruction it belongs to. Up and Down move between the boxes, Ctrl+Shift+C copies the row's value.
class SettingsList : public QWidget
{
    Q_OBJECT
public:
    /// `role` names it: "itGlueSync" -> "itGlueSyncSettingsList"; boxes are "<subject>MatchesCheckBox".
    explicit SettingsList(const QString &role, QWidget *parent = nullptr);
    ~SettingsList() override;

    /// The same settings in the same order change in place; the focus stays.
    void setGroups(const QList<SettingsGroup> &groups);
    const QList<SettingsGroup> &groups() const { return m_groups; }
    /// Takes the focus to the first box that is not ticked; false if there is none.
    bool showFirstOpen();

Q_SIGNALS:
    void matchChanged(const QString &subject, bool matches);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line;
    void build();
    void addHead(const QString &tab);
    void addSetting(const SettingRow &row);
    void copy(const QString &subject);
    void refresh();
    void place();

    QList<SettingsGroup> m_groups;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    bool m_narrow = false;
};

} // namespace trivet
