#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# keychain.sh SITUATION PROGRAM: runs the functions of PROGRAM whose names begin with SITUATION, on a private D-Bus and
# in a home of their own, so that nobody's real keyring is ever touched.
#   unlocked, locked   a real gnome-keyring-daemon with an open keyring (the locked tests lock it themselves)
#   noCollection       a real daemon that has no keyring yet
#   fake               a bus that can start nothing; the program brings its own service
#   absent             the same, and nobody comes
#   noBus              no bus at all
set -eu
situation=$1
program=$2
here=$(cd "$(dirname "$0")" && pwd)

for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "keychain.sh: $tool is missing; install dbus and gnome-keyring" >&2; exit 1; }
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/run"
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
export TRIVET_TEST_KEYRING_PASSWORD="only for this test"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP KDE_SESSION_VERSION DESKTOP_SESSION \
    KDE_FULL_SESSION GNOME_DESKTOP_SESSION_ID XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME QT_NO_GLIB || true

functions=$("$program" -functions | sed -n "s/^\(${situation}[A-Za-z0-9]*\)()\$/\1/p")
[ -n "$functions" ] || { echo "keychain.sh: $program has no function for $situation" >&2; exit 1; }

# shellcheck disable=SC2086,SC2016 # one word a function; the inner shell expands
case $situation in
unlocked | locked)
    dbus-run-session -- sh -c 'printf %s "$TRIVET_TEST_KEYRING_PASSWORD" |
        gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' sh "$program" $functions
    ;;
noCollection)
    dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null && exec "$@"' \
        sh "$program" $functions
    ;;
fake | absent)
    dbus-run-session --config-file="$here/busconfig.xml" -- "$program" $functions
    ;;
noBus)
    "$program" $functions
    ;;
*)
    echo "keychain.sh: unknown situation $situation" >&2
    exit 1
    ;;
esac
