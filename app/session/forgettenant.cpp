// SPDX-License-Identifier: Apache-2.0
#include "session/forgettenant.h"

#include "store/tenantstore.h"

namespace trivet::app {
namespace {

/// Those that were saved. Where the file cannot be read nobody knows, so it may be any.
QList<AnswerId> savedSecrets(const TenantStore *store)
{
    QList<AnswerId> saved;
    for (const AnswerSpec &spec : answerSpecs()) {
        const auto mark = store ? store->secretMark(spec.id) : std::nullopt;
        if (spec.isSecret && (!store || (mark && mark->isSaved)))
            saved.append(spec.id);
    }
    return saved;
}

} // namespace

QCoro::Task<Result<void>> forgetSecretsOf(TenantInfo info, std::shared_ptr<Vault> vault)
{
    const QString tenant = info.id.toString(QUuid::WithoutBraces);
    auto store = TenantStore::open(info.path, OpenMode::ReadWrite);
    if (!store && store.error().kind == ProblemKind::StorageInUse)
        co_return fail(store.error());
    const TenantStore *readable = nullptr;
    if (store)
        readable = store->get();
    for (const AnswerId id : savedSecrets(readable)) {
        const Result<void> removed = co_await vault->remove(tenant, id);
        if (!removed)
            co_return fail(removed.error());
        if (!store)
            continue;
        const Result<void> cleared = (*store)->clearSecretMark(id);
        if (!cleared)
            co_return fail(cleared.error());
    }
    co_return {};
}

} // namespace trivet::app
