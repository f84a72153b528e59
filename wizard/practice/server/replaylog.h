// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "practice/world/world.h"

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace trivet::practice {

/// What was done to a practice world, one JSON line each, so that it can be had again from its seed (decision 70).
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

    /// Reads what is there; a file that is not there yet is an empty log. A last line that a kill cut off is left out.
    /// Storage: it cannot be read, is damaged, or is something else than the log of a world that this version makes.
    static Result<Content> read(const QString &path);

    explicit ReplayLog(const QString &path) : m_file(path) {}
    /// False when the file cannot be written; `error()` says why.
    bool open();
    QString error() const { return m_file.errorString(); }
    /// False when it could not be written.
    bool begin(const PracticeOptions &options, const WorldClock &clock);
    /// What cannot be written is said once on standard error: the world goes on, and cannot be had again.
    void note(const QDateTime &at, const WorldChange &change);

private:
    bool append(const QJsonObject &line);
    QFile m_file;
    bool m_hasFailed = false;
};

} // namespace trivet::practice
