#!/usr/bin/env bash
# Installs what packages.txt names and is missing. Safe to repeat; says what it does. Sourced by ./run and ./test.

trivet_say() { printf '== %s\n' "$*"; }
trivet_stop() { printf 'Trivet: %s\n' "$*" >&2; exit 1; }

trivet_is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

# Prints the wanted packages, alternatives resolved to one that is installed or can be.
trivet_wanted_packages() {
  local list=$1 line name
  sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$list" | while IFS= read -r line; do
    local chosen=
    for name in ${line//|/ }; do
      if trivet_is_installed "$name" || apt-cache show "$name" >/dev/null 2>&1; then chosen=$name; break; fi
    done
    printf '%s\n' "${chosen:-${line%%|*}}"
  done
}

trivet_as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else trivet_stop "packages are missing, and installing them needs root or sudo: $*"; fi
}

trivet_install_packages() {
  local list=$1 name missing=()
  command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 ||
    trivet_stop "this set-up knows Debian and Ubuntu. README tells what other systems need."
  while IFS= read -r name; do trivet_is_installed "$name" || missing+=("$name"); done < <(trivet_wanted_packages "$list")
  if [ ${#missing[@]} = 0 ]; then trivet_say "Every package is here"; return; fi

  trivet_say "Package lists are brought up to date"
  trivet_as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || trivet_stop "apt-get update failed. Check the network, then start again."
  missing=()
  while IFS= read -r name; do trivet_is_installed "$name" || missing+=("$name"); done < <(trivet_wanted_packages "$list")
  trivet_say "Installing ${#missing[@]} packages: ${missing[*]}"
  trivet_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    trivet_stop "not every package could be installed. The lines above say which."
}

# Configures and builds one preset; quick when nothing changed.
trivet_build() {
  local preset=$1; shift
  trivet_say "Configuring (preset $preset)"
  cmake --preset "$preset" >"build-$preset.log" 2>&1 || { mkdir -p build; mv "build-$preset.log" build/; tail -30 "build/build-$preset.log" >&2; trivet_stop "CMake could not configure the build."; }
  mkdir -p build && mv "build-$preset.log" build/
  trivet_say "Building (preset $preset)"
  cmake --build --preset "$preset" "$@" || trivet_stop "the build failed. The lines above say where."
}
