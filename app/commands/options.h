// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "practice/world/practiceoptions.h"

#include <QCommandLineParser>
#include <QSize>

namespace trivet::app {

/// Parses, and ends the program for --help, --version (0) and for unknown options, options without their value and
/// arguments after the command's name (64, said on standard error).
void parseOrExit(QCommandLineParser &parser, const QStringList &arguments);
/// Says it on standard error and ends with 64.
[[noreturn]] void exitWrongUsage(const QString &sentence);

/// A number, or the end with 64.
double factorOption(const QCommandLineParser &parser, const QString &name, double least, double most);
/// "1180x800", or the end with 64.
QSize sizeOption(const QCommandLineParser &parser, const QString &name);

/// --devices, --companies, --seed, --stage, --latency, --fault, --speed, --tls.
void addPracticeOptions(QCommandLineParser &parser);
practice::PracticeOptions practiceOptions(const QCommandLineParser &parser);
/// The same for a person's practice: an earlier connection left something behind to mend, unless told otherwise.
practice::PracticeOptions worldToPractice(const QCommandLineParser &parser);

/// --data-dir; by default the platform's own place.
void addDataDirOption(QCommandLineParser &parser);
QString dataDir(const QCommandLineParser &parser);

void printJson(const QJsonObject &object); ///< one line on standard output
void say(const QString &sentence);         ///< people's text, one line on standard error

} // namespace trivet::app
