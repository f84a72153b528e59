// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/change.h"
#include "core/verdict.h"
#include "ui/pages/doctor/doctorrows.h"
#include "ui/pages/doctor/evidencerows.h"

#include <QScrollArea>

#include <memory>

class QMenu;
class QVBoxLayout;

namespace trivet {

class Card;
class CheckRow;
class Guide;
class LinkButton;
class MendBox;
class RowsCard;
class TextLabel;

/// One check whole: how it stands and since when, its cause, what it hurts, how it is mended, and its records.
class CheckDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit CheckDetails(Guide &guide, QWidget *parent = nullptr);

    /// The check as it stands now; the records come when their names were looked up.
    void show(const DoctorRow &row, const Verdict &verdict);
    QString checkId() const { return m_checkId; }
    RowsCard &records() { return *m_records; }

Q_SIGNALS:
    void actionTriggered(const QString &checkId, const QString &actionId);
    void checkRequested(const QString &checkId);
    void stepRequested(const QString &slug);
    void portalRequested(trivet::VendorId vendor);
    void wayBackRequested(const QString &checkId);
    /// Why is this device not in IT Glue?
    void deviceRequested(trivet::VendorId vendor, const QString &id);
    void changesRequested(const trivet::Mend &mend);

private:
    void showLinks(const Verdict &verdict);
    void showNotes(const DoctorRow &row, const Verdict &verdict);
    void lookUpRecords(const Verdict &verdict);
    void offerToFillIn(QMenu &menu);
    void showRecords(const EvidenceModel::Rows &rows);
    LinkButton *linkTo(const QString &checkId);

    Guide &m_guide;
    QString m_checkId;
    quint64 m_lookUp = 0;
    /// What the records shown were looked up for; the same again changes nothing.
    struct LookedUp
    {
        QString checkId = {};
        QDateTime checkedAt = {};
        qsizetype records = -1;
        std::shared_ptr<const Inventory> inventory = {};
        bool operator==(const LookedUp &) const = default;
    };
    LookedUp m_lookedUp;
    EvidenceModel m_model{evidenceShape()};
    CheckRow *m_check;
    TextLabel *m_since;
    TextLabel *m_because;
    QVBoxLayout *m_causes;
    TextLabel *m_follows;
    QVBoxLayout *m_followers;
    TextLabel *m_hurts;
    MendBox *m_mend;
    QWidget *m_mendRow;
    RowsCard *m_records;
    QList<QWidget *> m_links;
};

} // namespace trivet
