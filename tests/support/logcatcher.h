// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace trivet::test {

/// Collects what is logged while it lives. One at a time.
class LogCatcher
{
public:
    LogCatcher()
    {
        s_lines = &m_lines;
        m_before = qInstallMessageHandler(&keep);
    }
    ~LogCatcher()
    {
        qInstallMessageHandler(m_before);
        s_lines = nullptr;
    }
    LogCatcher(const LogCatcher &) = delete;
    LogCatcher &operator=(const LogCatcher &) = delete;

    const QStringList &lines() const { return m_lines; }
    QString all() const { return m_lines.join(QLatin1Char('\n')); }

private:
    static void keep(QtMsgType, const QMessageLogContext &, const QString &text) { s_lines->append(text); }

    static inline QStringList *s_lines = nullptr;
    QStringList m_lines;
    QtMessageHandler m_before = nullptr;
};

} // namespace trivet::test
