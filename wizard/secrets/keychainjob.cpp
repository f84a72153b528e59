// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainjob.h"

#include "secrets/endedwithin.h"

#include <QCoroFuture>
#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

const auto serviceName = u"io.trivet.Trivet"_s;

struct JobEnd
{
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    Secret text;
};

ProblemKind kindOfJobError(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return ProblemKind::KeychainNotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return ProblemKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return ProblemKind::KeychainNone;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return ProblemKind::KeychainFailed;
    }
    return ProblemKind::KeychainFailed;
}

/// Starts the job, which deletes itself at its end.
QCoro::Task<Result<Secret>> runJob(QKeychain::Job *job, std::chrono::milliseconds deadline)
{
    const auto end = std::make_shared<JobEnd>();
    QObject::connect(job, &QKeychain::Job::finished, job, [end](QKeychain::Job *done) {
        end->error = done->error();
        end->detail = done->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            end->text = Secret::fromText(reading->textData());
    });
    const QFuture<bool> inTime = endedWithin(job, &QKeychain::Job::finished, deadline);
    job->start();
    if (!co_await inTime)
        co_return fail({.kind = ProblemKind::KeychainTimeout});
    if (end->error != QKeychain::NoError)
        co_return fail({.kind = kindOfJobError(end->error), .detail = end->detail});
    co_return std::move(end->text);
}

} // namespace

QCoro::Task<Result<void>> writeEntry(QString key, Secret value, std::chrono::milliseconds deadline)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(key);
    // Always text: a text and a binary value of one key are two items on Linux.
    job->setTextData(QString::fromUtf8(value.expose()));
    const auto end = co_await runJob(job, deadline);
    if (!end)
        co_return fail(end.error());
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> readEntry(QString key, std::chrono::milliseconds deadline)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(key);
    co_return co_await runJob(job, deadline);
}

QCoro::Task<Result<void>> deleteEntry(QString key, std::chrono::milliseconds deadline)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(key);
    const auto end = co_await runJob(job, deadline);
    if (!end)
        co_return fail(end.error());
    co_return Result<void>();
}

} // namespace trivet
