// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QTimer>

#include <cstring>
#include <functional>
#include <utility>

namespace trivet::test {

/// How a scripted answer ends.
enum class Ending {
    Whole, ///< as it should
    Never, ///< no byte ever comes; only a deadline or a cancel ends it
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< a transport error; `status` 0 = before any answer
    Ending ending = Ending::Whole;
};

inline Answer json(const QByteArray &body, int status = 200)
{
    return {status, body, {{"Content-Type", "application/json; charset=utf-8"}}};
}

/// One request as it was handed to the network.
struct SeenRequest
{
    QByteArray method;
    QUrl url;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(const QNetworkRequest &request, const Answer &answer, QObject *parent)
        : QNetworkReply(parent), m_answer(answer)
    {
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        if (answer.ending == Ending::Whole)
            QMetaObject::invokeMethod(this, &FakeReply::deliver, Qt::QueuedConnection);
    }
    void abort() override
    {
        if (isFinished())
            return;
        setError(OperationCanceledError, QStringLiteral("aborted"));
        end();
    }
    qint64 bytesAvailable() const override { return m_answer.body.size() - m_read + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_answer.body.size() - m_read);
        if (count <= 0)
            return m_read == m_answer.body.size() ? -1 : 0;
        std::memcpy(data, m_answer.body.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        return count;
    }

private:
    void deliver()
    {
        if (isFinished())
            return;
        if (m_answer.status > 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        if (m_answer.error != NoError)
            setError(m_answer.error, QStringLiteral("scripted"));
        else if (m_answer.status >= 400)
            setError(UnknownContentError, QStringLiteral("status"));
        Q_EMIT metaDataChanged();
        if (!m_answer.body.isEmpty())
            Q_EMIT readyRead();
        end();
    }
    void end()
    {
        setFinished(true);
        Q_EMIT finished();
    }

    Answer m_answer;
    qint64 m_read = 0;
};

/// A network that knows only what a test scripted: "POST /ATServicesRest/V1.0/Companies/query" and what comes back.
/// A request that nobody scripted fails the test.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using Responder = std::function<Answer(const SeenRequest &)>;

    /// The next request of that method and path gets this answer, once; several stand in line.
    FakeNetwork &once(const QByteArray &methodAndPath, const Answer &answer)
    {
        m_lines[methodAndPath].append([answer](const SeenRequest &) { return answer; });
        return *this;
    }
    FakeNetwork &once(const QByteArray &methodAndPath, Responder responder)
    {
        m_lines[methodAndPath].append(std::move(responder));
        return *this;
    }
    /// Every request of that method and path for which no once() is left.
    FakeNetwork &always(const QByteArray &methodAndPath, const Answer &answer)
    {
        m_always[methodAndPath] = [answer](const SeenRequest &) { return answer; };
        return *this;
    }
    FakeNetwork &always(const QByteArray &methodAndPath, Responder responder)
    {
        m_always[methodAndPath] = std::move(responder);
        return *this;
    }

    const QList<SeenRequest> &seen() const { return m_seen; }
    qsizetype seenCount(const QByteArray &methodAndPath) const
    {
        return std::count_if(m_seen.begin(), m_seen.end(),
                             [&](const SeenRequest &one) { return keyOf(one) == methodAndPath; });
    }
    /// Everything scripted with once() was asked for.
    bool isUsedUp() const
    {
        return std::all_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line.isEmpty(); });
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        static const QHash<int, QByteArray> verbs{{GetOperation, "GET"},
                                                  {PostOperation, "POST"},
                                                  {PutOperation, "PUT"},
                                                  {HeadOperation, "HEAD"},
                                                  {DeleteOperation, "DELETE"}};
        SeenRequest seen;
        seen.method = operation == CustomOperation
                          ? request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray()
                          : verbs.value(operation);
        seen.url = request.url();
        for (const QByteArray &name : request.rawHeaderList())
            seen.headers[name.toLower()] = request.rawHeader(name);
        if (outgoing)
            seen.body = outgoing->readAll();
        m_seen.append(seen);

        const QByteArray key = keyOf(seen);
        Answer answer{0, {}, {}, QNetworkReply::HostNotFoundError};
        if (QList<Responder> &line = m_lines[key]; !line.isEmpty())
            answer = line.takeFirst()(seen);
        else if (m_always.contains(key))
            answer = m_always[key](seen);
        else
            QTest::qFail(QByteArray("Nobody scripted " + key).constData(), __FILE__, __LINE__);
        return new FakeReply(request, answer, this);
    }

private:
    static QByteArray keyOf(const SeenRequest &one) { return one.method + ' ' + one.url.path().toUtf8(); }

    QList<SeenRequest> m_seen;
    QHash<QByteArray, QList<Responder>> m_lines;
    QHash<QByteArray, Responder> m_always;
};

} // namespace trivet::test
