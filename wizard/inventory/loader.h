// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "inventory/inventorysource.h"

#include <QCoroTask>
#include <QHash>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace trivet::autotask {
class AutotaskClient;
}
namespace trivet::datto_rmm {
class DattoRmmClient;
}

namespace trivet {

/// Reads the vendors. What a person asks for is read whole; background reads take only what changed where the vendor
/// can tell (DECISIONS 32). The vendors' limits and the shares of DECISIONS 7 are kept by the HTTP clients underneath.
///
/// A failed read keeps the former rows and names the problem. A reply that cannot be read, or a list that was full
/// and is suddenly empty, also takes the set's wholeness; asked again by a person, an empty list is believed.
/// Times of reading are real UTC.
class Loader : public InventorySource
{
    Q_OBJECT

public:
    struct Vendors
    {
        std::shared_ptr<autotask::AutotaskClient> autotask;
        std::shared_ptr<datto_rmm::DattoRmmClient> rmm;
        std::function<QList<BudgetReading>()> budgets = {}; ///< asked after every read
    };

    explicit Loader(Vendors vendors, QObject *parent = nullptr);
    ~Loader() override;

    std::shared_ptr<const Inventory> snapshot() const override { return m_inventory; }
    void setCredentials(VendorId vendor, QMap<AnswerId, QString> values, std::map<AnswerId, Secret> secrets) override;
    void rememberWorked(VendorId vendor) override;
    void signIn(VendorId vendor) override;
    void refresh(QSet<DataSetId> sets, ReadPurpose purpose) override;
    void cancel() override;
    bool isReading(DataSetId set) const override;
    bool isSigningIn(VendorId vendor) const override;

private:
    /// One reading of one set. What comes back after its stop token fired is dropped.
    struct Job
    {
        DataSetId set = DataSetId::AutotaskZone;
        ReadPurpose purpose = ReadPurpose::Background;
        std::stop_token stop = {};
    };
    struct VendorState
    {
        std::stop_source stop = {};
        bool isSigningIn = false;
        bool hasValues = false;
        bool worked = false; ///< the present values were accepted before
        QString fingerprint = {};
        std::optional<Problem> valueFault = {}; ///< values that cannot be sent at all
        QMap<DataSetId, ReadPurpose> waiting = {};
    };
    VendorState &stateOf(VendorId vendor) { return m_vendorStates[vendor]; }

    bool takeAutotaskValues(const QMap<AnswerId, QString> &values, const std::map<AnswerId, Secret> &secrets);
    bool takeRmmValues(const QMap<AnswerId, QString> &values, const std::map<AnswerId, Secret> &secrets);
    static QCoro::Task<void> signInAutotask(QPointer<Loader> self, std::stop_token stop);
    static QCoro::Task<void> signInRmm(QPointer<Loader> self, std::stop_token stop);
    void endSignIn(VendorId vendor, std::optional<Problem> problem, Inventory next, QSet<DataSetId> sets);

    void addCompanions(QSet<DataSetId> &sets, ReadPurpose purpose) const;
    void startReading(VendorId vendor, const QMap<DataSetId, ReadPurpose> &sets);
    static QCoro::Task<void> readInOrder(QPointer<Loader> self, QList<Job> first, QList<Job> rest);
    static QCoro::Task<void> read(QPointer<Loader> self, Job job);
    /// From which change stamp on a poll reads; nothing = read it whole.
    std::optional<QDateTime> changedSince(const Job &job, const QDateTime &newest) const;
    void noteChanges(const Job &job, const QDateTime &before, const QDateTime &after);
    static QCoro::Task<void> readAutotaskDevices(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readCompanies(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readRmmDevices(QPointer<Loader> self, Job job);

    template <typename Row>
    static QCoro::Task<void> store(QPointer<Loader> self, Job job, DataSet<Row> Inventory::*member,
                                   QCoro::Task<Result<QList<Row>>> task);
    template <typename Row>
    void settle(const Job &job, DataSet<Row> Inventory::*member, Result<QList<Row>> rows);
    void noteRefusal(Inventory &next, VendorId vendor, const Problem &problem);
    void publish(Inventory next, QSet<DataSetId> sets);

    Vendors m_vendors;
    std::shared_ptr<const Inventory> m_inventory;
    std::map<VendorId, VendorState> m_vendorStates;
    QHash<DataSetId, std::stop_token> m_reading;
    QSet<DataSetId> m_suddenlyEmpty;        ///< sets whose latest reading lost every row
    QList<datto_rmm::Site> m_sitesOfDevices; ///< site list that the RMM devices at hand go with
    QHash<DataSetId, QDateTime> m_quietSince; ///< newest change stamp, once a poll found nothing after it
    QString m_autotaskUser;
    QByteArray m_salt;
};

} // namespace trivet
