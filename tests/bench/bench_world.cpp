// SPDX-License-Identifier: Apache-2.0
#include "figures.h"
#include "practice/practiceserver.h"

#include <QTextStream>

using namespace trivet;
using namespace trivet::practice;

/// What a practice world costs before its first answer.
int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    const int devices = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    PracticeOptions options;
    options.devices = devices;
    options.stage = Stage::Complete;
    options.tellsTruth = false; // as `trivet practice` has it without --truth
    const double before = bench::processCpu();
    const auto server = PracticeServer::start(options);
    if (!server) {
        out << server.error().detail << '\n';
        return 1;
    }
    out << devices << " devices, complete: " << QString::number((bench::processCpu() - before) / 1000, 'f', 1)
        << " s of CPU, " << bench::megabytes("VmRSS") << " MB, at most " << bench::megabytes("VmHWM") << " MB\n";
    return 0;
}
