// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listreading.h"
#include "core/result.h"
#include "inventory/data/inventorysource.h"

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
namespace trivet::datto_saas {
class DattoSaasClient;
}
namespace trivet::it_glue {
class ItGlueClient;
}

namespace trivet {

/// Reads the vendors. Of Autotask only what changed since the former reading, be it an earlier run's, where the vendor can
/// tell (Changes); of the others what a person asks for is read whole, and background reads take only what changed
/// (decision 82). The vendors' limits and the shares of decision 63 are kept by the HTTP clients underneath.
///
/// A list that came and is not whole is kept with what it lacks. A failed read keeps the former rows and names the
/// problem. A reply that cannot be read, or a list that was full
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
        std::shared_ptr<datto_rmm::DattoRmmClient> rmmForItGlue = {}; ///< tests the key pair of step 3.1
        std::shared_ptr<it_glue::ItGlueClient> itGlue = {};
        std::shared_ptr<datto_saas::DattoSaasClient> saas = {};
        std::function<QList<BudgetReading>()> budgets = {}; ///< asked after every read
        std::function<QList<HostReading>()> hosts = {};     ///< the same
        std::function<void(VendorId)> expectAnswers = {};   ///< called when a person asks of a vendor
    };

    explicit Loader(Vendors vendors, QObject *parent = nullptr);
    ~Loader() override;

    std::shared_ptr<const Inventory> snapshot() const override { return m_inventory; }
    void setCredentials(AccountId account, QMap<AnswerId, QString> values, std::map<AnswerId, Secret> secrets,
                        Former former = Former::Forgotten) override;
    void recall(const Inventory &kept, QSet<DataSetId> sets) override;
    void rememberWorked(AccountId account) override;
    void forgetRefusal(AccountId account) override;
    void signIn(AccountId account) override;
    void refresh(QSet<DataSetId> sets, ReadPurpose purpose) override;
    void cancel() override;
    bool isReading(DataSetId set) const override;
    bool isSigningIn(AccountId account) const override;

private:
    /// One reading of one set. What comes back after its stop token fired is dropped.
    struct Job
    {
        DataSetId set = DataSetId::AutotaskZone;
        ReadPurpose purpose = ReadPurpose::Background;
        std::stop_token stop = {};
    };
    struct AccountState
    {
        std::stop_source stop = {};
        bool isSigningIn = false;
        bool hasValues = false;
        bool worked = false; ///< the present values were accepted before
        QString fingerprint = {};
        std::optional<Problem> valueFault = {}; ///< values that cannot be sent at all
        QMap<DataSetId, ReadPurpose> waiting = {};
    };
    AccountState &stateOf(AccountId account) { return m_states[account]; }

    using Values = QMap<AnswerId, QString>;
    using Secrets = std::map<AnswerId, Secret>;
    /// Hands values to the account's client; false when they are not all there.
    bool takeValues(AccountId account, const Values &values, const Secrets &secrets);
    bool takeAutotaskValues(const Values &values, const Secrets &secrets);
    bool takeRmmValues(AccountId account, const Values &values, const Secrets &secrets);
    static QCoro::Task<void> signInTo(QPointer<Loader> self, AccountId account, std::stop_token stop);
    static QCoro::Task<void> signInAutotask(QPointer<Loader> self, std::stop_token stop);
    static QCoro::Task<void> signInRmm(QPointer<Loader> self, std::stop_token stop);
    static QCoro::Task<void> signInRmmForItGlue(QPointer<Loader> self, std::stop_token stop);
    static QCoro::Task<void> signInItGlue(QPointer<Loader> self, std::stop_token stop);
    static QCoro::Task<void> signInSaas(QPointer<Loader> self, std::stop_token stop);
    void endSignIn(AccountId account, std::optional<Problem> problem, Inventory next, QSet<DataSetId> sets);

    void addCompanions(QSet<DataSetId> &sets, ReadPurpose purpose) const;
    void startReading(AccountId account, const QMap<DataSetId, ReadPurpose> &sets);
    /// Stages one after the other; the jobs of a stage together.
    static QCoro::Task<void> readInOrder(QPointer<Loader> self, QList<QList<Job>> stages);
    static QCoro::Task<void> read(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readAutotask(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readRmm(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readItGlue(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readSaas(QPointer<Loader> self, Job job);
    /// A list of Autotask whose rows tell when they were changed: what changed since the former reading, or all of it.
    template <typename Row>
    static QCoro::Task<void> readChanges(QPointer<Loader> self, Job job, DataSet<Row> Inventory::*member);
    static QCoro::Task<void> readRmmDevices(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readConfigurations(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readSyncErrors(QPointer<Loader> self, Job job);
    static QCoro::Task<void> readSeats(QPointer<Loader> self, Job job);

    template <typename Row>
    static QCoro::Task<void> store(QPointer<Loader> self, Job job, DataSet<Row> Inventory::*member,
                                   QCoro::Task<Result<ListReading<Row>>> task);
    template <typename Row>
    void settle(const Job &job, DataSet<Row> Inventory::*member, Result<ListReading<Row>> reading);
    void noteRefusal(Inventory &next, AccountId account, const Problem &problem);
    void publish(Inventory next, QSet<DataSetId> sets);

    Vendors m_vendors;
    std::shared_ptr<const Inventory> m_inventory;
    std::map<AccountId, AccountState> m_states;
    QHash<DataSetId, std::stop_token> m_reading;
    QSet<DataSetId> m_suddenlyEmpty;         ///< sets whose latest reading lost every row
    QList<datto_rmm::Site> m_sitesOfDevices; ///< site list that the RMM devices at hand go with
    QString m_autotaskUser;
    QByteArray m_salt;
};

} // namespace trivet
