// SPDX-License-Identifier: Apache-2.0
#include "support/faultproxy.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace trivet::test {
namespace {

constexpr std::chrono::milliseconds betweenDrops{250};

/// The vendor hangs up after its answer, so that the end of the connection is the end of the body.
QByteArray asLastCall(QByteArray request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    QByteArray head;
    const QList<QByteArray> lines = request.first(end).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.toLower().startsWith("connection:"))
            head += line.trimmed() + "\r\n";
    }
    return head + "Connection: close\r\n" + request.sliced(end + 2);
}

ProxiedAnswer readAnswer(const QByteArray &bytes)
{
    ProxiedAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        answer.status = 502;
        return answer;
    }
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArray name = line.left(line.indexOf(':')).trimmed();
        if (const QByteArray lower = name.toLower();
            lower != "content-length" && lower != "connection" && lower != "keep-alive")
            answer.headers.append({name, line.mid(line.indexOf(':') + 1).trimmed()});
    }
    answer.body = bytes.sliced(end + 4);
    return answer;
}

QByteArray headOf(const ProxiedAnswer &answer, const QByteArray &framing)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + framing + "Connection: close\r\n\r\n";
}

void hangUpHard(QTcpSocket *socket)
{
    socket->flush();
#ifdef Q_OS_UNIX
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

void drip(const QByteArray &bytes, QTcpSocket *client)
{
    auto *drops = new QTimer(client);
    QObject::connect(drops, &QTimer::timeout, client,
                     [bytes, client, next = qsizetype{0}]() mutable { client->write(bytes.mid(next++, 1)); });
    drops->start(betweenDrops);
}

void writeHeadersForever(QTcpSocket *client)
{
    const QByteArray header = "X-More: " + QByteArray(4000, 'x') + "\r\n";
    QObject::connect(client, &QTcpSocket::bytesWritten, client, [client, header] {
        if (client->bytesToWrite() == 0)
            client->write(header);
    });
    client->write("HTTP/1.1 200 OK\r\n" + header);
}

} // namespace

FaultProxy::FaultProxy(const QUrl &vendor, const QUrl &canary, Change change)
    : m_vendor(vendor), m_canary(canary), m_change(std::move(change)),
      m_server([this](const QByteArray &request, QTcpSocket *client) { pass(request, client); })
{
}

QUrl FaultProxy::url() const
{
    QUrl url = m_vendor;
    url.setPort(m_server.serverPort());
    return url;
}

void FaultProxy::pass(const QByteArray &request, QTcpSocket *client)
{
    const ProxiedRequest asked{.head = request.first(request.indexOf("\r\n\r\n")),
                               .target = request.split(' ').value(1),
                               .proxy = url(),
                               .canary = m_canary,
                               .call = ++m_calls};
    auto *vendor = new QTcpSocket(client);
    connect(vendor, &QTcpSocket::connected, vendor, [vendor, bytes = asLastCall(request)] { vendor->write(bytes); });
    connect(vendor, &QTcpSocket::disconnected, this, [this, vendor, asked, client = QPointer(client)] {
        if (client)
            answer(vendor->readAll(), asked, client);
    });
    vendor->connectToHost(m_vendor.host(), static_cast<quint16>(m_vendor.port()));
}

void FaultProxy::answer(const QByteArray &fromVendor, ProxiedRequest request, QTcpSocket *client)
{
    ProxiedAnswer answer = readAnswer(fromVendor);
    m_change(answer, request);
    deliver(answer, client);
}

void FaultProxy::deliver(const ProxiedAnswer &answer, QTcpSocket *client)
{
    const QByteArray length = "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    const QByteArray half = answer.body.first(answer.body.size() / 2);
    switch (answer.delivery) {
    case ProxiedAnswer::Delivery::Whole:
        client->write(headOf(answer, length) + answer.body);
        client->disconnectFromHost();
        return;
    case ProxiedAnswer::Delivery::CutBody:
        client->write(headOf(answer, length) + half);
        client->disconnectFromHost();
        return;
    case ProxiedAnswer::Delivery::ResetInBody:
        client->write(headOf(answer, length) + half);
        hangUpHard(client);
        return;
    case ProxiedAnswer::Delivery::BrokenChunk:
        client->write(headOf(answer, "Transfer-Encoding: chunked\r\n") + "10\r\n" + half.left(16) +
                      "\r\nnot-a-length\r\n" + half);
        client->disconnectFromHost();
        return;
    case ProxiedAnswer::Delivery::SlowDrip: drip(headOf(answer, length) + answer.body, client); return;
    case ProxiedAnswer::Delivery::EndlessHeader: writeHeadersForever(client); return;
    case ProxiedAnswer::Delivery::Silence: return;
    }
}

} // namespace trivet::test
