#!/usr/bin/env bash
# Makes the installer from a build: app/packaging/windows/make-installer.sh BUILD-FOLDER OUT.exe
# Needs makensis; runs on Windows (Git Bash) and, for cross-builds, on Linux.
#   make-installer.sh --files FOLDER VERSION OUT.exe   takes a folder that is installed already
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ "$1" = --files ]; then
  files=$(cd "$2" && pwd) version=$3 out=$4
else
  files=$scratch/files out=$2
  version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$1/CMakeCache.txt")
  cmake --install "$1" --prefix "$files" --strip
fi
mkdir -p "$(dirname "$out")"
out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")

# What the uninstaller deletes: these files, then their folders, the inner ones first.
(cd "$files" && find . -type f | sed 's#^\./##; s#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
  find . -mindepth 1 -depth -type d | sed 's#^\./##; s#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#') >"$scratch/uninstall.nsh"

target=
[ ! -e /usr/share/nsis/Stubs/lzma_solid-amd64-unicode ] || target=-DTARGET=amd64-unicode

native() { if command -v cygpath >/dev/null 2>&1; then cygpath -m "$1"; else printf '%s\n' "$1"; fi; }
MSYS_NO_PATHCONV=1 makensis -V2 -WX $target "-DVERSION=$version" "-DFILES=$(native "$files")" "-DUNINSTALL_LIST=$(native "$scratch/uninstall.nsh")" \
  "-DOUT=$(native "$out")" "$(native "$here/installer.nsi")"
printf '%s\n' "$out"
