// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace trivet::test {

/// How a run of the program ended, as a shell sees it.
struct Ran
{
    int code = -1; ///< also when it did not end by itself
    QByteArray out;
    QByteArray error;
};

inline Ran runProgram(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    process.setProcessEnvironment([&environment] {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : environment)
            all.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
        return all;
    }());
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// `trivet practice`, served until this dies. Its line is in connectFile().
class ServedPractice
{
public:
    ServedPractice(const QString &program, const QStringList &options, const QStringList &environment = {})
    {
        if (!environment.isEmpty())
            m_process.setEnvironment(QProcess::systemEnvironment() + environment);
        m_process.start(program, QStringList{QStringLiteral("practice")} + options);
        if (m_process.waitForReadyRead(120'000))
            m_line = m_process.readLine();
        setLine(m_line);
    }
    ~ServedPractice() { stop(); }

    /// What the commands are given in place of the line.
    void setLine(const QByteArray &line)
    {
        QFile file(connectFile());
        if (file.open(QIODevice::WriteOnly))
            file.write(line);
    }
    int stop()
    {
        m_process.terminate();
        m_process.waitForFinished(60'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QString connectFile() const { return m_folder.filePath(QStringLiteral("line.json")); }
    QByteArray line() const { return m_line; }
    qint64 processId() const { return m_process.processId(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_line;
};

} // namespace trivet::test
