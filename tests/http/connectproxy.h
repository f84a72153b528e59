// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace trivet::test {

/// An HTTP proxy that takes every tunnel to one port of this machine, whatever host is asked for: a vendor's name leads to
/// a test's server, and the client cannot tell.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit ConnectProxy(quint16 target) : m_target(target)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                serve(client);
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }
    const QList<QByteArray> &asked() const { return m_asked; } ///< first line of each request

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (auto *server = client->findChild<QTcpSocket *>()) {
                server->write(client->readAll());
                return;
            }
            const QByteArray head = client->property("head").toByteArray() + client->readAll();
            client->setProperty("head", head);
            if (head.endsWith("\r\n\r\n"))
                open(client, head);
        });
    }
    void open(QTcpSocket *client, const QByteArray &head)
    {
        m_asked.append(head.left(head.indexOf("\r\n")));
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    quint16 m_target;
    QList<QByteArray> m_asked;
};

} // namespace trivet::test
