// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace trivet::practice {

/// How far the admin has already come when the world begins.
enum class Stage { Fresh, RmmLinked, ItGlueLinked, Complete, Messy };

/// "fresh", "rmm-linked", "itglue-linked", "complete", "messy".
QString stageKey(Stage stage);
std::optional<Stage> stageFromKey(const QString &key);

/// Whether the simulated vendors speak https with a certificate made at start.
enum class Transport { Plain, Tls };

/// The fastest that a world may run, in world seconds a second: a year passes in 32 ms.
constexpr double fastestWorld = 1e9;

/// What `trivet practice` can be told.
struct PracticeOptions
{
    int devices = 1318;
    int companies = 61;
    int saasClients = -1; ///< clients of SaaS Protection; -1 = by companies, about two thirds of the customers
    quint64 seed = 1;
    Stage stage = Stage::Fresh;
    std::chrono::milliseconds latency{0};
    QMap<QString, QString> faults; ///< name -> value, value may be empty
    double speed = 1.0;
    Transport transport = Transport::Plain;
    QString replayLog; ///< file of accepted writes and portal actions; replayed when it exists; empty = none
    QDateTime start;   ///< world time at the start, UTC; invalid = now
    bool tellsTruth =
        true; ///< what is wrong in the world is looked for at the start; takes a third as long as making it
};

/// What is wrong with the sizes and the speed, as a sentence; empty when a world can be made of them.
QString impossibleSize(const PracticeOptions &options);

/// What every simulated server needs to know of how it is served.
struct ServeOptions
{
    std::chrono::milliseconds latency{0};
    Transport transport = Transport::Plain;
};

} // namespace trivet::practice
