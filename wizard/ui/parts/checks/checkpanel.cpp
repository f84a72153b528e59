// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/checks/checkpanel.h"

#include "ui/kit/widgets/buttons.h"
#include "ui/parts/checks/checkrow.h"

#include <QPointer>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

CheckPanel::CheckPanel(QWidget *parent)
    : Card(parent), m_summary(new Pill),
      //: Button at the head of the checks
      m_refresh(new IconButton(u"refresh"_s, tr("Check again")))
{
    setObjectName(u"checksCheckPanel"_s);
    //: Head of the column with Trivet's own checks
    const QString title = tr("Trivet checks");
    setAccessibleName(title);
    auto *head = new CardHead(u"trivet"_s, title);
    m_summary->setObjectName(u"checksSummaryPill"_s);
    m_summary->hide();
    m_refresh->setObjectName(u"checksRefreshButton"_s);
    head->addTrailing(m_summary);
    head->addTrailing(m_refresh);
    addRow(head);
    connect(m_refresh, &IconButton::clicked, this, &CheckPanel::refreshRequested);
}

void CheckPanel::setSummary(const PillView &summary)
{
    m_summary->setView(summary);
    m_summary->setVisible(!summary.text.isEmpty());
}

CheckRow *CheckPanel::row(const QString &checkId) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const CheckRow *row) { return row->view().id == checkId; });
    return it == m_rows.end() ? nullptr : *it;
}

void CheckPanel::setChecks(const QList<CheckView> &checks)
{
    QList<CheckRow *> ordered;
    for (const CheckView &view : checks) {
        CheckRow *known = row(view.id);
        if (known != nullptr) {
            m_rows.removeOne(known);
            known->holdHeight();
            known->setView(view);
        } else {
            known = new CheckRow(view);
            connect(known, &CheckRow::actionTriggered, this, &CheckPanel::actionTriggered);
            connect(known, &CheckRow::actionGone, this, [this, known] {
                // All rows have their new views by then.
                QMetaObject::invokeMethod(
                    this,
                    [this, row = QPointer(known)] {
                        if (row && row->window()->focusWidget() == row)
                            moveOn(row);
                    },
                    Qt::QueuedConnection);
            });
        }
        ordered.append(known);
    }
    for (CheckRow *gone : std::as_const(m_rows)) {
        removeRow(gone);
        gone->deleteLater();
    }
    m_rows = ordered;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        placeRow(static_cast<int>(i) + 1, m_rows[i]);
        setRowTint(m_rows[i], checkLookStyle(m_rows[i]->view().look).tint);
    }
    orderFocus();
}

/// The focus to the next button that brings a check forward.
void CheckPanel::moveOn(const CheckRow *from)
{
    QWidget *next = nextToDo(from);
    if (!next) {
        Q_EMIT everythingDone();
        return;
    }
    next->setFocus(Qt::OtherFocusReason);
    // What is under the pointer stays there; who works with keys is shown where they are.
    if (!from->underMouse())
        Q_EMIT movedOn(next);
}

/// Those after `from` first; nullptr if there is none.
QWidget *CheckPanel::nextToDo(const CheckRow *from) const
{
    const qsizetype begin = m_rows.indexOf(from) + 1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (QWidget *next = m_rows[(begin + i) % m_rows.size()]->firstToDo())
            return next;
    }
    return nullptr;
}

/// Buttons come and go, and Qt puts new ones at the end of the window; Tab goes from row to row as they are read.
void CheckPanel::orderFocus()
{
    QWidget *before = m_refresh;
    for (CheckRow *row : std::as_const(m_rows)) {
        setTabOrder(before, row);
        before = row;
        for (QWidget *action : row->actions()) {
            setTabOrder(before, action);
            before = action;
        }
    }
}

} // namespace trivet
