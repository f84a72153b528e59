// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace trivet::practice {

/// What was done to a practice world, one JSON line each, so that it can be had again from its seed (DECISIONS 16).
/// The first line keeps the options; each run adds a line of when it began, by the world's clock and by the wall's.
class ReplayLog
{
public:
    struct Entry
    {
        QDateTime at; ///< world time
        WorldChange change = {};
    };
    struct Content
    {
        QJsonObject options = {}; ///< of the first run; empty = a new log
        QList<Entry> entries = {};
        QDateTime resumeAt = {}; ///< world time now, had the world gone on while nobody looked
    };

    /// Reads what is there. A last line that a kill cut off is left out.
    static Content read(const QString &path);

    explicit ReplayLog(const QString &path) : m_file(path) {}
    /// False when the file cannot be written; `error()` says why.
    bool open();
    QString error() const { return m_file.errorString(); }
    void begin(const PracticeOptions &options, const WorldClock &clock);
    void note(const QDateTime &at, const WorldChange &change);

private:
    void append(const QJsonObject &line);
    QFile m_file;
};

} // namespace trivet::practice
