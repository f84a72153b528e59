// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/tablecard.h"
#include "ui/pages/livesync/devicesmodel.h"

class QGridLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QShortcut;

namespace trivet {

class Button;
class Pill;
class RowTable;
class TextLabel;

/// The devices that are not through yet, each with its reason. Filter by reason; Ctrl+F finds by host, organization,
/// type or reason. Fit for tens of thousands of rows.
class DevicesTable : public TableCard
{
    Q_OBJECT
public:
    explicit DevicesTable(QWidget *parent = nullptr);

    /// What the rows rest on: while not everything was read, no row says nothing.
    enum class Basis { NotRead, NotBegun, Read }; ///< NotBegun: read, and the sync is not switched on
    void setRows(DevicesModel::Rows rows, Basis basis = Basis::Read);
    DevicesModel &model() { return m_model; }
    RowTable &table() { return *m_table; }
    /// Shows the rows of one reason only; empty = all.
    void setReason(const QString &key);
    QString reason() const { return m_model.wish().filters.value(0); }
    /// Opens the find field and takes the focus there.
    void find();
    /// Where the focus has to be for Ctrl+F: anywhere in the window unless told.
    void setFindContext(Qt::ShortcutContext context);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void showArranged();
    void refillReasons();
    void placeHead();
    void tellCounts();
    void closeFind();

    DevicesModel m_model{devicesShape()};
    TextLabel *m_title = nullptr;
    Pill *m_needYou = nullptr;
    Pill *m_waiting = nullptr;
    QLineEdit *m_find = nullptr;
    QShortcut *m_findKey = nullptr;
    Button *m_reasonButton = nullptr;
    QMenu *m_reasons = nullptr;
    QGridLayout *m_headLayout = nullptr;
    QWidget *m_trailing = nullptr;
    TextLabel *m_empty = nullptr;
    Basis m_basis = Basis::Read;
    RowTable *m_table = nullptr;
};

} // namespace trivet
