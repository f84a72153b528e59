#!/usr/bin/env bash
# Installs the .deb in a fresh Debian root, uses it there, opens the window from the menu's entry on a virtual display,
# removes it, and looks whether anything is left.
#   app/packaging/linux/test-package.sh FILE.deb [SUITE]
# Needs root, debootstrap and the distribution's mirror. Takes a few minutes; not part of ./test.
set -euo pipefail
deb=$(readlink -f "$1")
suite=${2:-bookworm}
root=$(mktemp -d)
chmod 755 "$root" # apt reads there as a user of its own
say() { printf '== %s\n' "$*"; }
stop() { printf 'test-package: %s\n' "$*" >&2; exit 1; }
# An array, so that what runs in the background is the program itself and not a shell around it.
in_root=(chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
clean_up() {
  kill $(jobs -p) 2>/dev/null || true
  umount "$root/proc" "$root/dev" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
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
"${in_root[@]}" apt-get -qq update
"${in_root[@]}" apt-get -qq install -y --no-install-recommends /trivet.deb >/dev/null 2>"$root/apt.log" || { cat "$root/apt.log" >&2; stop "the package could not be installed"; }
"${in_root[@]}" trivet --version
"${in_root[@]}" trivet --version --json >/dev/null
for file in /usr/share/applications/io.trivet.Trivet.desktop /usr/share/man/man1/trivet.1.gz /usr/share/doc/trivet/copyright \
            /usr/share/icons/hicolor/256x256/apps/io.trivet.Trivet.png /usr/share/metainfo/io.trivet.Trivet.metainfo.xml \
            /usr/share/bash-completion/completions/trivet; do
  [ -e "$root$file" ] || stop "$file is missing"
done

say "A practice world, checked"
"${in_root[@]}" trivet practice --devices 60 --companies 12 --stage complete >"$root/connection.json" &
practice=$!
for _ in $(seq 300); do [ -s "$root/connection.json" ] && break; sleep 0.2; done
"${in_root[@]}" trivet check --connect /connection.json >/dev/null || stop "the healthy practice world was not found healthy"
kill "$practice"
wait "$practice" || stop "the practice world did not end as it should"

say "A rehearsal"
"${in_root[@]}" trivet rehearse --out /root/rehearsal --devices 60 --companies 12 --speed 240 >/dev/null || stop "the rehearsal did not verify every link"
[ "$(ls "$root"/root/rehearsal/*.png | wc -l)" -gt 20 ] || stop "the rehearsal left no pictures"

# Only now what the window needs of a desktop, so that nothing above ran with more than the package asks for.
say "The window, from the menu"
"${in_root[@]}" apt-get -qq install -y --no-install-recommends xvfb libglib2.0-bin x11-utils >/dev/null 2>&1
"${in_root[@]}" Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$root/display" 2>/dev/null &
display=$!
for _ in $(seq 150); do [ -s "$root/display" ] && break; sleep 0.2; done
on_display=("${in_root[@]}" "DISPLAY=:$(cat "$root/display")")
"${on_display[@]}" gio launch /usr/share/applications/io.trivet.Trivet.desktop
shown=
for _ in $(seq 300); do
  shown=$("${on_display[@]}" xwininfo -root -tree | grep '("trivet" "' | grep '[0-9]\{3,\}x[0-9]\{3,\}+' | head -1 || true)
  [ -z "$shown" ] || break
  sleep 0.2
done
[ -n "$shown" ] || stop "no window came"
printf '%s\n' "$shown"
kill "$display" # the program ends with its display
wait "$display" 2>/dev/null || true

say "Removing it"
"${in_root[@]}" apt-get -qq purge -y trivet >/dev/null 2>&1
# What a person made with it is in the home folder and stays.
left=$(chroot "$root" find / -xdev -iname '*trivet*' ! -path '/trivet.deb' ! -path '/proc/*' ! -path '/root/*')
[ -z "$left" ] || stop "left behind: $left"
say "Nothing is left behind"
