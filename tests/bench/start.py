#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Start to the first painted page, Trivet against an empty Qt Widgets window, in turns.

    tests/bench/start.py build/release/tests/bench [--runs N]
"""
import argparse
import os
import statistics
import subprocess
import tempfile
import time


def start(program, *arguments):
    environment = os.environ | {"TRIVET_BENCH_BEGUN": str(time.monotonic_ns() / 1e6)}
    told = subprocess.run([program, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return [float(figure) for figure in told.split()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--runs", type=int, default=21)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        programs = {"empty window": [options.folder + "/trivet_bench_emptywindow"],
                    "trivet": [options.folder + "/trivet_bench_start", "--data-dir", data]}
        figures = {name: [] for name in programs}
        for _ in range(options.runs):
            for name, command in programs.items():
                figures[name].append(start(*command))
    print(f"{'first painted page':<20}{'ms':>9}{'ms of CPU':>11}   medians of {options.runs}")
    medians = {}
    for name, runs in figures.items():
        medians[name] = [statistics.median(run[kind] for run in runs) for kind in (0, 1)]
        print(f"{name:<20}{medians[name][0]:>9.1f}{medians[name][1]:>11.1f}")
    print(f"{'ratio':<20}{medians['trivet'][0] / medians['empty window'][0]:>9.2f}{medians['trivet'][1] / medians['empty window'][1]:>11.2f}")


main()
