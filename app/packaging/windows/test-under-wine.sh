#!/usr/bin/env bash
# Installs the installer silently under Wine, in a home of its own and on a virtual display, uses Trivet there, removes it, and
# looks whether anything is left.
#   app/packaging/windows/test-under-wine.sh trivet-setup.exe OUT-FOLDER [FOLDER-WITH-TEST-PROGRAMS]
# OUT-FOLDER gets the pictures of both rehearsals. Wine is no Windows: README says what this shows and what it cannot show.
set -euo pipefail
installer=$(readlink -f "$1") out=$(mkdir -p "$2" && readlink -f "$2") tests=${3:+$(readlink -f "$3")}
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
say() { printf '== %s\n' "$*"; }
stop() { printf 'test-under-wine: %s\n' "$*" >&2; exit 1; }
clean_up() {
  wineserver -k 2>/dev/null || true
  kill $(jobs -p) 2>/dev/null || true
  rm -rf "$scratch"
}
trap clean_up EXIT

export HOME=$scratch/home WINEPREFIX=$scratch/wine WINEDEBUG=-all LC_ALL=C.UTF-8 WINEDLLOVERRIDES=mscoree,mshtml=
mkdir -m 700 "$HOME"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
for _ in $(seq 100); do [ -s "$scratch/display" ] && break; sleep 0.2; done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY

say "A fresh Windows of $(wine --version)"
timeout 600 wine wineboot -i >/dev/null 2>&1

say "Installing $(basename "$installer")"
timeout 600 wine "$installer" /S || stop "the installer ended with $?"
profile=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -mindepth 1 -type d ! -name Public | head -1)
program=$profile/AppData/Local/Programs/Trivet
[ -e "$program/trivet.exe" ] || stop "trivet.exe is not installed"
[ -e "$profile/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Trivet/Trivet.lnk" ] || stop "the start menu has no Trivet"
trivet=(timeout 3600 wine "$program/trivet.com") # an array, so that a practice in the background can be ended

say "Version"
"${trivet[@]}" --version
"${trivet[@]}" --version --json >"$out/version.json"

say "A practice world, checked"
"${trivet[@]}" practice --devices 60 --companies 12 --stage complete >"$scratch/connection.json" &
practice=$!
for _ in $(seq 600); do [ -s "$scratch/connection.json" ] && break; sleep 0.5; done
"${trivet[@]}" check --connect "$(winepath -w "$scratch/connection.json")" --json >"$out/check.json" || stop "the healthy practice world was not found healthy"
kill "$practice"; wait "$practice" || true

say "A rehearsal in a folder with a long name that is not ASCII"
long=$scratch/Ünïcødé-日本語-$(printf 'x%.0s' $(seq 150))
mkdir -p "$long"
"${trivet[@]}" rehearse --out "$(winepath -w "$long")" --devices 60 --companies 12 --speed 240 || stop "the rehearsal did not verify every link"
mkdir -p "$out/rehearsal" && cp -r "$long/." "$out/rehearsal/"

say "A rehearsal with the Credential Manager as the vault"
"${trivet[@]}" rehearse --out "$(winepath -w "$out")\\keychain" --devices 12 --companies 6 --speed 120 --vault keychain --data-dir "$(winepath -w "$scratch")\\data" ||
  stop "the rehearsal with the Credential Manager did not verify every link"
"${trivet[@]}" check --tenant "Sample MSP" --data-dir "$(winepath -w "$scratch")\\data" >/dev/null || stop "the tenant of the Credential Manager was not found healthy"
"${trivet[@]}" forget --all --data-dir "$(winepath -w "$scratch")\\data" || stop "the tenant of the Credential Manager could not be forgotten"

if [ -n "$tests" ]; then
  # Those of files, locks, texts and networks; those of a Linux keyring, of /proc and of signals are not built for Windows.
  # A case name is a program of test_<folder>, as ctest would call it.
  export WINEPATH="$program" QT_QPA_PLATFORM=offscreen
  while read -r test cases; do
    for case in $cases; do
      say "$test $case"
      timeout 1800 wine "$tests/$test.exe" "$case" >"$out/$test-$case.txt" 2>&1 || { tail -20 "$out/$test-$case.txt" >&2; stop "$test $case failed"; }
    done
  done <"$here/wine-tests.txt"
  unset QT_QPA_PLATFORM
fi

say "Removing it, with what it kept"
timeout 600 wine "$program/uninstall.exe" /S /FORGET || stop "the uninstaller ended with $?"
for _ in $(seq 50); do [ -e "$program" ] || break; sleep 0.2; done # it goes on as a copy of itself
left=$(find "$profile" -iname '*trivet*' ! -path '*/Temp/*')
[ -z "$left" ] || stop "left behind: $left"
[ -z "$(grep -i trivet "$WINEPREFIX/user.reg" || true)" ] || stop "left in the registry: $(grep -i trivet "$WINEPREFIX/user.reg")"
say "Nothing is left behind"
