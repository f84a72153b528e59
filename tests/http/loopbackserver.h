// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace trivet::test {

/// A server of raw bytes on 127.0.0.1: says exactly what a test has it say, also what no decent server would.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT

public:
    /// Called with each whole request (head and body) and the socket to answer on.
    using Speaker = std::function<void(const QByteArray &request, QTcpSocket *socket)>;

    explicit LoopbackServer(Speaker speaker) : m_speaker(std::move(speaker))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                listenTo(socket);
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl origin() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    const QList<QByteArray> &requests() const { return m_requests; }
    int closedByClient() const { return m_closedByClient; }

private:
    void listenTo(QTcpSocket *socket)
    {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_closedByClient;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            QByteArray held = socket->property("held").toByteArray() + socket->readAll();
            const qsizetype end = held.indexOf("\r\n\r\n");
            if (end >= 0 && held.size() >= end + 4 + bodyLength(held.left(end))) {
                const QByteArray request = std::exchange(held, {});
                m_requests.append(request);
                m_speaker(request, socket);
            }
            socket->setProperty("held", held);
        });
    }
    static qsizetype bodyLength(const QByteArray &head)
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("content-length:");
        if (at < 0)
            return 0;
        return lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    }

    Speaker m_speaker;
    QList<QByteArray> m_requests;
    int m_closedByClient = 0;
};

inline QByteArray httpAnswer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace trivet::test
