// SPDX-License-Identifier: Apache-2.0
#include "secrets/kwallet.h"

#include "secrets/dbuscall.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

const auto walletInterface = u"org.kde.KWallet"_s;

BusCall onWallet(const KWalletService &wallet, const QString &method, const QVariantList &arguments)
{
    return {wallet.service, wallet.path, walletInterface, method, arguments};
}

BusCall asksIsWalletOpen(const KWalletService &wallet, const QString &name)
{
    return onWallet(wallet, u"isOpen"_s, {name});
}

BusCall asksToOpenWallet(const KWalletService &wallet, const QString &name)
{
    return onWallet(wallet, u"open"_s, {name, qlonglong(0), u"Trivet"_s});
}

QCoro::Task<bool> isListed(QString method, QString service, std::chrono::milliseconds deadline)
{
    const auto names = co_await callBus(onBusItself(method, QVariantList()), deadline);
    co_return names && names->value(0).toStringList().contains(service);
}

} // namespace

QCoro::Task<std::optional<KWalletService>> kwalletOfSession(std::chrono::milliseconds deadline)
{
    if (qgetenv("XDG_CURRENT_DESKTOP") != "KDE")
        co_return std::nullopt;
    const QString name = "kwalletd"_L1 + QString::fromLatin1(qgetenv("KDE_SESSION_VERSION"));
    const KWalletService wallet{"org.kde."_L1 + name, "/modules/"_L1 + name};
    if (co_await isListed(u"ListNames"_s, wallet.service, deadline))
        co_return wallet;
    if (co_await isListed(u"ListActivatableNames"_s, wallet.service, deadline))
        co_return wallet;
    co_return std::nullopt;
}

QCoro::Task<Preflight> kwalletPreflight(KWalletService wallet, std::chrono::milliseconds deadline)
{
    Preflight found{.backend = u"KWallet"_s};
    const auto enabled = co_await callBus(onWallet(wallet, u"isEnabled"_s, QVariantList()), deadline);
    if (!enabled) {
        found.detail = enabled.error().detail;
        co_return found;
    }
    if (!enabled->value(0).toBool()) {
        found.state = VaultState::Absent;
        co_return found;
    }
    const auto name = co_await callBus(onWallet(wallet, u"networkWallet"_s, QVariantList()), deadline);
    if (!name)
        co_return found;
    const auto open = co_await callBus(asksIsWalletOpen(wallet, name->value(0).toString()), deadline);
    if (!open)
        co_return found;
    found.state = VaultState::Locked;
    if (open->value(0).toBool())
        found.state = VaultState::Ready;
    co_return found;
}

QCoro::Task<Result<void>> unlockKWallet(KWalletService wallet, std::chrono::milliseconds question,
                                        std::chrono::milliseconds answer)
{
    const auto name = co_await callBus(onWallet(wallet, u"networkWallet"_s, QVariantList()), question);
    if (!name)
        co_return fail(name.error());
    const auto handle = co_await callBus(asksToOpenWallet(wallet, name->value(0).toString()), answer);
    if (!handle)
        co_return fail(handle.error());
    if (handle->value(0).toInt() < 0)
        co_return fail({.kind = ProblemKind::KeychainDenied});
    co_return Result<void>();
}

} // namespace trivet
