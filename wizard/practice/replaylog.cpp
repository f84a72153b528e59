// SPDX-License-Identifier: Apache-2.0
#include "practice/replaylog.h"

#include <QJsonDocument>

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

} // namespace

ReplayLog::Content ReplayLog::read(const QString &path)
{
    Content content;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return content;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine();
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (!text.endsWith('\n') || line.isEmpty())
            break;
        if (line.contains("world"_L1)) {
            content.options = line.value("world"_L1).toObject();
        } else if (line.contains("run"_L1)) {
            const QJsonObject run = line.value("run"_L1).toObject();
            const qint64 realMs = fromIso(run.value("wall"_L1)).msecsTo(QDateTime::currentDateTimeUtc());
            content.resumeAt = fromIso(run.value("at"_L1))
                                   .addMSecs(static_cast<qint64>(static_cast<double>(std::max<qint64>(0, realMs)) *
                                                                 run.value("speed"_L1).toDouble(1.0)));
        } else {
            content.entries.append({.at = fromIso(line.value("at"_L1)),
                                    .change = {.kind = line.value("kind"_L1).toString(),
                                               .target = line.value("target"_L1).toString(),
                                               .id = line.value("id"_L1).toInteger(),
                                               .values = line.value("values"_L1).toObject()}});
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

void ReplayLog::begin(const PracticeOptions &options, const WorldClock &clock)
{
    if (m_file.size() == 0) {
        append({{u"world"_s, QJsonObject{{u"seed"_s, static_cast<qint64>(options.seed)},
                                         {u"devices"_s, options.devices},
                                         {u"companies"_s, options.companies},
                                         {u"saasClients"_s, options.saasClients},
                                         {u"stage"_s, stageKey(options.stage)},
                                         {u"start"_s, isoStamp(clock.start())}}}});
    }
    append({{u"run"_s, QJsonObject{{u"at"_s, isoStamp(clock.now())},
                                   {u"wall"_s, isoStamp(QDateTime::currentDateTimeUtc())},
                                   {u"speed"_s, clock.speed()}}}});
}

void ReplayLog::note(const QDateTime &at, const WorldChange &change)
{
    // Only accepted changes come here, so a secret in them was the right one; a portal takes its absence for that.
    // Of a pair both halves are secrets of the wizard's.
    QJsonObject values = change.values;
    for (const auto &secret : {u"secret"_s, u"rmm-user-secret"_s, u"itglue-user-secret"_s, u"apiKey"_s, u"apiSecretKey"_s,
                               u"publicKey"_s, u"secretKey"_s})
        values.remove(secret);
    append({{u"at"_s, isoStamp(at)},
            {u"kind"_s, change.kind},
            {u"target"_s, change.target},
            {u"id"_s, change.id},
            {u"values"_s, values}});
}

void ReplayLog::append(const QJsonObject &line)
{
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace trivet::practice
