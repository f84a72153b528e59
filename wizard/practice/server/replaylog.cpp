// SPDX-License-Identifier: Apache-2.0
#include "practice/server/replaylog.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QString isoStamp(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIso(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// Raised whenever a seed makes another world than before: what was done to the former one cannot be done to it.
constexpr int generation = 3;

const QStringList &changeKinds()
{
    static const QStringList kinds{u"portal"_s, u"faults"_s, u"dattoRmm"_s, u"itGlue"_s, u"dattoSaas"_s, u"autotask"_s};
    return kinds;
}

tl::unexpected<Problem> unusable(const QString &path, const QString &why)
{
    return fail({.kind = ProblemKind::Storage, .detail = path + u": "_s + why});
}

/// World time now, had the world gone on since the run that `run` tells of began.
QDateTime timeGoneOn(const QJsonObject &run)
{
    const qint64 realMs = std::max<qint64>(0, fromIso(run.value("wall"_L1)).msecsTo(QDateTime::currentDateTimeUtc()));
    const double speed = std::clamp(run.value("speed"_L1).toDouble(1.0), 0.0, 1e6);
    return fromIso(run.value("at"_L1)).addMSecs(static_cast<qint64>(static_cast<double>(realMs) * speed));
}

/// Takes one line of the log; false when it is none.
bool takeLine(ReplayLog::Content &content, const QJsonObject &line)
{
    if (line.contains("run"_L1)) {
        content.resumeAt = timeGoneOn(line.value("run"_L1).toObject());
        return content.resumeAt.isValid();
    }
    ReplayLog::Entry entry{.at = fromIso(line.value("at"_L1)),
                           .change = {.kind = line.value("kind"_L1).toString(),
                                      .target = line.value("target"_L1).toString(),
                                      .id = line.value("id"_L1).toInteger(),
                                      .values = line.value("values"_L1).toObject()}};
    if (!entry.at.isValid() || !changeKinds().contains(entry.change.kind))
        return false;
    content.entries.append(std::move(entry));
    return true;
}

} // namespace

Result<ReplayLog::Content> ReplayLog::read(const QString &path)
{
    Content content;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return content;
    if (!info.isFile())
        return unusable(path, u"not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, file.errorString());
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine();
        const bool isCutOff = !text.endsWith('\n');
        if (isCutOff && (number > 1 || text.startsWith("{\"world\"")))
            break;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (number == 1) {
            content.options = line.value("world"_L1).toObject();
            if (content.options.isEmpty())
                return unusable(path, u"not the log of a practice world; nothing was written to it"_s);
            if (content.options.value("generation"_L1).toInt() != generation)
                return unusable(path, u"the log of a practice world that another version of Trivet made"_s);
        } else if (!takeLine(content, line)) {
            return unusable(path, u"line %1 cannot be read"_s.arg(number));
        }
    }
    // The wall's clock may have been set back; the world's never goes back.
    if (!content.entries.isEmpty() && content.entries.last().at > content.resumeAt)
        content.resumeAt = content.entries.last().at;
    return content;
}

bool ReplayLog::open()
{
    if (!m_file.open(QIODevice::ReadWrite))
        return false;
    // A kill may have left half a line; what is noted from now on must not be glued to it.
    const QByteArray text = m_file.readAll();
    return m_file.resize(text.lastIndexOf('\n') + 1) && m_file.seek(m_file.size());
}

bool ReplayLog::begin(const PracticeOptions &options, const WorldClock &clock)
{
    const QJsonObject world{{u"generation"_s, generation},           {u"seed"_s, static_cast<qint64>(options.seed)},
                            {u"devices"_s, options.devices},         {u"companies"_s, options.companies},
                            {u"saasClients"_s, options.saasClients}, {u"stage"_s, stageKey(options.stage)},
                            {u"start"_s, isoStamp(clock.start())}};
    if (m_file.size() == 0 && !append({{u"world"_s, world}}))
        return false;
    return append({{u"run"_s, QJsonObject{{u"at"_s, isoStamp(clock.now())},
                                          {u"wall"_s, isoStamp(QDateTime::currentDateTimeUtc())},
                                          {u"speed"_s, clock.speed()}}}});
}

void ReplayLog::note(const QDateTime &at, const WorldChange &change)
{
    // Only accepted changes come here, so a secret in them was the right one; a portal takes its absence for that.
    // Of a pair both halves are secrets of the wizard's.
    QJsonObject values = change.values;
    for (const auto &secret : {u"secret"_s, u"rmm-user-secret"_s, u"itglue-user-secret"_s, u"apiKey"_s,
                               u"apiSecretKey"_s, u"publicKey"_s, u"secretKey"_s})
        values.remove(secret);
    const bool isKept = append({{u"at"_s, isoStamp(at)},
                                {u"kind"_s, change.kind},
                                {u"target"_s, change.target},
                                {u"id"_s, change.id},
                                {u"values"_s, values}});
    if (!isKept && !m_hasFailed)
        qWarning("The practice world's log cannot be written: %s", qPrintable(m_file.errorString()));
    m_hasFailed = m_hasFailed || !isKept;
}

bool ReplayLog::append(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return m_file.write(text) == text.size() && m_file.flush();
}

} // namespace trivet::practice
