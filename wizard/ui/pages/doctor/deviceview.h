// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/devicecauses.h"
#include "ui/kit/table/rowsmodel.h"
#include "ui/pages/step/pageform.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace trivet {

class Callout;
class Card;
class CheckRow;
class Guide;
class MendBox;
class MendButtons;
class Panes;
class RowsCard;
class TextLabel;

/// A device that was found.
struct DeviceHit
{
    QString key; ///< of its ids in all systems
    QString name;
    QString where = {}; ///< site or organization
    QString serial = {};
    enum class There { Yes, No } there = There::No;
    bool operator==(const DeviceHit &) const = default;
};

/// Why is this device not in IT Glue? A device is found by host name, serial number or uid; beside it the way it takes,
/// up to the first break and its mend. Everything that walks all devices is done on another thread.
class DeviceView : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceView(Guide &guide, QWidget *parent = nullptr);

    void setForm(PageForm form);
    /// The devices as they are now; asked for when the view is seen.
    void refresh();
    /// Shows the device that a record stands for.
    void showDevice(VendorId vendor, const QString &id);

Q_SIGNALS:
    void stepRequested(const QString &slug);
    void portalRequested(trivet::VendorId vendor);
    void wayBackRequested(const QString &checkId);
    void mendRequested(const QString &checkId);

private:
    struct Known
    {
        explicit Known(const Facts &facts);
        DeviceFinder finder;
        DeviceCauses causes;
        QHash<QString, qsizetype> places; ///< of devices in the finder, by their row's key
    };
    QWidget *makeDetails();
    void take(const std::shared_ptr<const Known> &known);
    void find();
    void showNodes();

    Guide &m_guide;
    std::shared_ptr<const Known> m_known;
    bool m_isJoining = false;
    bool m_isOld = true; ///< the facts are newer than what was joined
    QString m_wanted;    ///< "vendor/id" of the record to show once devices are joined
    QString m_current;   ///< key of the device shown
    RowsModel<DeviceHit> m_model;
    RowsCard *m_list;
    Panes *m_panes = nullptr;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_name = nullptr;
    Callout *m_answer = nullptr;
    Card *m_way = nullptr;
    QList<CheckRow *> m_nodes;
    Card *m_mendCard = nullptr;
    MendBox *m_mend = nullptr;
    MendButtons *m_mends = nullptr; ///< of the check that judges the break
};

} // namespace trivet
