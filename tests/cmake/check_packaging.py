#!/usr/bin/env python3
"""Recipes that are not built here at least name what exists: check_packaging.py SOURCE_DIR"""
import configparser
import pathlib
import re
import sys

packaging = pathlib.Path(sys.argv[1]) / "app/packaging/linux"
faults = []

entry = configparser.ConfigParser(interpolation=None)
entry.read(packaging / "io.trivet.Trivet.desktop")
desktop = entry["Desktop Entry"]
program, icon = desktop["Exec"].split()[0], desktop["Icon"]


def expect(name, pattern, wanted):
    found = re.search(pattern, (packaging / name).read_text(), re.MULTILINE)
    if not found or found.group(1) != wanted:
        faults.append(f"{name}: {pattern} is {found and found.group(1)}, not {wanted}")


expect("flatpak/io.trivet.Trivet.yml", r"^id: (\S+)$", icon)
expect("flatpak/io.trivet.Trivet.yml", r"^command: (\S+)$", program)
expect("AppImageBuilder.yml", r"^    icon: (\S+)$", icon)
expect("AppImageBuilder.yml", r"^    exec: usr/bin/(\S+)$", program)
expect("io.trivet.Trivet.metainfo.xml.in", r"<id>([^<]+)</id>", icon)
expect("io.trivet.Trivet.metainfo.xml.in", r"<binary>([^<]+)</binary>", program)

print("\n".join(faults) or "the recipes agree with the desktop entry")
sys.exit(1 if faults else 0)
