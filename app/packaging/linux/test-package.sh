#!/usr/bin/env bash
# Installs the .deb in a fresh Debian root, uses it there, removes it, and looks whether anything is left.
#   app/packaging/linux/test-package.sh FILE.deb [SUITE]
# Needs root, debootstrap and the distribution's mirror. Takes a few minutes; not part of ./test.
set -euo pipefail
deb=$(readlink -f "$1")
suite=${2:-bookworm}
root=$(mktemp -d)
say() { printf '== %s\n' "$*"; }
stop() { printf 'test-package: %s\n' "$*" >&2; exit 1; }
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
clean_up() { umount "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap clean_up EXIT

say "A fresh $suite"
mirror=$(awk '$1 == "deb" && $2 ~ /^http/ { print $2; exit } $1 == "URIs:" { print $2; exit }' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true)
debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >/dev/null
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"

say "Installing $(basename "$deb")"
cp "$deb" "$root/trivet.deb"
in_root apt-get -qq update
in_root apt-get -qq install -y --no-install-recommends /trivet.deb >/dev/null
in_root trivet --version
for file in /usr/share/applications/io.trivet.Trivet.desktop /usr/share/man/man1/trivet.1* /usr/share/icons/hicolor/256x256/apps/io.trivet.Trivet.png \
            /usr/share/metainfo/io.trivet.Trivet.metainfo.xml /usr/share/bash-completion/completions/trivet; do
  ls "$root"$file >/dev/null || stop "$file is missing"
done

say "A practice world, checked"
in_root timeout 120 trivet practice --devices 60 --companies 12 --stage complete >"$root/connection.json" &
for _ in $(seq 100); do [ -s "$root/connection.json" ] && break; sleep 0.2; done
in_root trivet check --connect /connection.json >/dev/null || stop "the healthy practice world was not found healthy"
in_root pkill trivet || kill %1
wait || true

say "A rehearsal"
in_root trivet rehearse --out /root/rehearsal --devices 60 --companies 12 --speed 240 >/dev/null || stop "the rehearsal did not verify every link"
rm -rf "$root/root/rehearsal"

say "Removing it"
in_root apt-get -qq purge -y trivet >/dev/null
left=$(chroot "$root" find / -xdev \( -iname '*trivet*' \) ! -path '/trivet.deb' ! -path '/proc/*' ! -path '/root/.cache/*')
[ -z "$left" ] || stop "left behind: $left"
say "Nothing is left behind"
