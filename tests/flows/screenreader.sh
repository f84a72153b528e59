#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# screenreader.sh PROGRAM...: runs PROGRAM on a screen, a bus and in a home of its own, with the registry of assistive
# technologies that screen readers use.
set -eu
for tool in xvfb-run dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "screenreader.sh: $tool is missing; install xvfb, xauth, at-spi2-core, python3-pyatspi and dbus" >&2; exit 1; }
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/run"
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XDG_CURRENT_DESKTOP DESKTOP_SESSION XDG_DATA_HOME \
    XDG_CONFIG_HOME XDG_CACHE_HOME QT_NO_GLIB NO_AT_BRIDGE || true
xvfb-run -a -s "-screen 0 1400x1000x24" dbus-run-session -- "$@"
