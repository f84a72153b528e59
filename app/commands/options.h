// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "practice/practiceoptions.h"

#include <QCommandLineParser>

namespace trivet::app {

/// Parses, and ends the program for --help, --version (0) and for unknown options (64, said on standard error).
void parseOrExit(QCommandLineParser &parser, const QStringList &arguments);
/// Says it on standard error and ends with 64.
[[noreturn]] void exitWrongUsage(const QString &sentence);

/// --devices, --companies, --seed, --stage, --latency, --fault, --speed, --tls.
void addPracticeOptions(QCommandLineParser &parser);
practice::PracticeOptions practiceOptions(const QCommandLineParser &parser);

/// --data-dir; by default the platform's own place.
void addDataDirOption(QCommandLineParser &parser);
QString dataDir(const QCommandLineParser &parser);

void printJson(const QJsonObject &object);   ///< one line on standard output
void say(const QString &sentence);           ///< people's text, on standard error

} // namespace trivet::app
