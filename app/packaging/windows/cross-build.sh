#!/usr/bin/env bash
# Builds Trivet for x86-64 Windows on Debian 12 with mingw-w64, Qt and the other libraries from Debian's source packages, and
# makes the installer.
#   app/packaging/windows/cross-build.sh [STAGE...]
# Stages, in order: packages sources sqlite openssl qtbase qtsvg qtkeychain qcoro expected simdjson httplib icons
# trivet tests installer.
# Without arguments all but `tests` are done. What is built stays in $TRIVET_WINDOWS_CACHE and is not built again; delete
# done/STAGE there to build one anew. From nothing it takes one to two hours of CPU and 4 GB. Needs root only for packages.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../../.." && pwd)
. "$project/app/packaging/linux/setup.sh"

cache=${TRIVET_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/trivet-windows}
jobs=${TRIVET_WINDOWS_JOBS:-$(nproc)}
sysroot=$cache/sysroot
mkdir -p "$cache"/{sources,build,done,log} "$sysroot"/{bin,include,lib}
export PKG_CONFIG_LIBDIR=$sysroot/lib/pkgconfig PKG_CONFIG_PATH=

# Runs a library's stage unless it is done; its output goes to a log.
stage() {
  local name=$1
  [ ! -e "$cache/done/$name" ] || return 0
  trivet_say "$name ($(date +%H:%M), log: $cache/log/$name.log)"
  # A child, so that `set -e` holds inside the stage as well.
  ( set -e; "build_$name" ) >"$cache/log/$name.log" 2>&1 &
  wait $! || { tail -30 "$cache/log/$name.log" >&2; trivet_stop "$name could not be built. Start again once this is mended: what is done stays done."; }
  touch "$cache/done/$name"
}

source_of() { find "$cache/sources" -maxdepth 1 -type d -name "$1-[0-9]*" | head -1; }

# with_cmake NAME SOURCE-PACKAGE OPTIONS...: configure, build, install into the sysroot.
with_cmake() {
  local name=$1 source; source=$(source_of "$2"); shift 2
  cmake -S "$source" -B "$cache/build/$name" -G Ninja --toolchain "$here/mingw.cmake" -DTRIVET_SYSROOT="$sysroot" \
    -DCMAKE_PREFIX_PATH="$sysroot" -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF "$@"
  cmake --build "$cache/build/$name" --parallel "$jobs"
  cmake --install "$cache/build/$name"
}

do_packages() {
  trivet_install_packages "$project/app/packaging/linux/packages.txt" # Qt's generators and translations run here
  trivet_install_packages "$here/packages.txt"
}

# Debian's own source packages: the system's apt sources again, as `deb-src`, with lists of their own. Where a mirror has not
# all of a package, the upstream archive of it will do, of this suite or, for those that do not have to match Qt, of a later
# one; a folder NAME-VERSION that was put into sources/ by hand is taken as it is.
do_sources() {
  local apt=$cache/apt mirror name
  mkdir -p "$apt/parts" "$apt/lists/partial"
  mirror=$(awk '$1 == "URIs:" { print $2; exit } $1 == "deb" && $2 ~ /^http/ { print $2; exit }' \
    /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null || true)
  mirror=${mirror:-http://deb.debian.org/debian}
  printf 'deb-src %s main\n' "$mirror bookworm" "$mirror bookworm-updates" "${mirror%/debian*}/debian-security bookworm-security" \
    "$mirror trixie" >"$apt/parts/sources.list"
  apt_options=(-qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$apt/parts" -o Dir::State::Lists="$apt/lists" -o APT::Sandbox::User=root)
  for name in qt6-base qt6-svg qtkeychain qcoro simdjson cpp-httplib sqlite3 openssl; do
    [ -z "$(source_of "$name")" ] || continue
    [ -n "${apt_is_fresh:-}" ] || { trivet_say "Sources"; apt-get "${apt_options[@]}" update; apt_is_fresh=1; }
    fetch "$name"
    [ -n "$(source_of "$name")" ] || trivet_say "No source of $name is to be had here. Put it, unpacked, into $cache/sources/$name-VERSION"
  done
}

fetch() {
  local name=$1 suite archive
  cd "$cache/sources"
  for suite in bookworm-security bookworm trixie; do
    apt-get "${apt_options[@]}" source -t "$suite" "$name" >/dev/null 2>&1 && break
    apt-get "${apt_options[@]}" source -t "$suite" --tar-only "$name" >/dev/null 2>&1 || continue
    archive=$(find . -maxdepth 1 -name "${name}_*.orig.tar.*" ! -name '*.asc' | head -1)
    [ -z "$archive" ] || { tar xf "$archive" && break; }
  done
  cd - >/dev/null
}

# Debian takes SQLite out of qtbase, so Qt gets it from outside.
build_sqlite() {
  local build=$cache/build/sqlite
  rm -rf "$build" && cp -a "$(source_of sqlite3)" "$build" && cd "$build"
  ./configure --disable-tcl --disable-readline
  make sqlite3.c
  x86_64-w64-mingw32-gcc-posix -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_OMIT_LOAD_EXTENSION -c sqlite3.c -o sqlite3.o
  x86_64-w64-mingw32-ar rcs "$sysroot/lib/libsqlite3.a" sqlite3.o
  cp sqlite3.h sqlite3ext.h "$sysroot/include/"
}

build_openssl() {
  local build=$cache/build/openssl
  mkdir -p "$build" && cd "$build"
  CC=x86_64-w64-mingw32-gcc-posix AR=x86_64-w64-mingw32-ar RANLIB=x86_64-w64-mingw32-ranlib RC=x86_64-w64-mingw32-windres \
    "$(source_of openssl)/Configure" mingw64 no-shared no-tests --libdir=lib --prefix="$sysroot"
  make -j"$jobs" build_libs
  make install_dev
}

# Tablet events want a header that Debian takes out; direct2d and the calendar stay on, without them qwindows.dll and the
# print dialog are lost. TLS of Qt is Windows' own.
build_qtbase() {
  with_cmake qtbase qt6-base -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DBUILD_SHARED_LIBS=ON \
    -DINPUT_opengl=no -DINPUT_openssl=no -DFEATURE_schannel=ON -DFEATURE_system_sqlite=ON -DFEATURE_system_zlib=ON \
    -DFEATURE_tabletevent=OFF -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF \
    -DFEATURE_xml=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF
}
# Where its sources are not to be had, the icons are pictures that this machine draws.
build_qtsvg() { [ -z "$(source_of qt6-svg)" ] || with_cmake qtsvg qt6-svg; }
# Later versions give every Windows compiler a switch that only Microsoft's knows.
build_qtkeychain() {
  sed -i 's|add_definitions( /utf-8 |add_definitions( |' "$(source_of qtkeychain)/qtkeychain/CMakeLists.txt"
  with_cmake qtkeychain qtkeychain -DBUILD_WITH_QT6=ON -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF
}
build_qcoro() {
  with_cmake qcoro qcoro -DUSE_QT_VERSION=6 -DQCORO_BUILD_EXAMPLES=OFF -DQCORO_WITH_QTDBUS=OFF -DQCORO_WITH_QTWEBSOCKETS=OFF \
    -DQCORO_WITH_QTQUICK=OFF -DQCORO_WITH_QML=OFF
}
# Headers and their CMake package, the same for every system.
build_expected() { cp -r /usr/include/tl "$sysroot/include/" && cp -r "$(dpkg -L libexpected-dev | grep -m1 '/cmake/[^/]*$')" "$sysroot/lib/cmake/"; }
build_simdjson() { with_cmake simdjson simdjson -DSIMDJSON_DEVELOPER_MODE=OFF -DBUILD_SHARED_LIBS=OFF; }
build_httplib() {
  with_cmake httplib cpp-httplib -DHTTPLIB_COMPILE=ON -DBUILD_SHARED_LIBS=OFF -DHTTPLIB_REQUIRE_OPENSSL=ON -DHTTPLIB_REQUIRE_ZLIB=ON \
    -DHTTPLIB_USE_BROTLI_IF_AVAILABLE=OFF
}

# The icons are drawn by a program of the machine that builds.
build_icons() {
  env -u PKG_CONFIG_LIBDIR -u PKG_CONFIG_PATH cmake -S "$project/app/packaging/icons" -B "$cache/build/icons" -G Ninja
  cmake --build "$cache/build/icons"
  "$cache/build/icons/trivet_rendericons" "$project"/resources/icons/app-icon{,-small}.svg "$cache/icons" \
    "$project"/resources/icons/*.svg
}

# Trivet itself is always brought up to date; what has not changed is not compiled again.
configure_trivet() {
  local folder=$1; shift
  cmake -S "$project" -B "$folder" -G Ninja --toolchain "$here/mingw.cmake" -DTRIVET_SYSROOT="$sysroot" -DCMAKE_PREFIX_PATH="$sysroot" \
    -DTRIVET_ICONS="$cache/icons" -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8 \
    -DCMAKE_COMPILE_WARNING_AS_ERROR=ON "$@" >"$cache/log/configure.log" 2>&1 ||
    { tail -30 "$cache/log/configure.log" >&2; trivet_stop "CMake could not configure Trivet for Windows."; }
}
do_trivet() {
  trivet_say "Trivet"
  configure_trivet "$cache/build/trivet" -DBUILD_TESTING=OFF
  cmake --build "$cache/build/trivet" --parallel "$jobs" --target trivet
}
do_tests() {
  trivet_say "The tests that make sense under Wine"
  configure_trivet "$cache/build/trivet-tests" -DBUILD_TESTING=ON
  # shellcheck disable=SC2046 # one word a target
  cmake --build "$cache/build/trivet-tests" --parallel "$jobs" --target $(cut -d' ' -f1 "$here/wine-tests.txt")
  mkdir -p "$cache/tests"
  find "$cache/build/trivet-tests/tests" -name 'test_*.exe' -exec cp {} "$cache/tests/" \;
  cp "$sysroot/bin/Qt6Test.dll" "$cache/tests/"
}
do_installer() {
  trivet_say "Installer"
  "$here/make-installer.sh" "$cache/build/trivet" "$cache/trivet-setup.exe"
}

libraries=(sqlite openssl qtbase qtsvg qtkeychain qcoro expected simdjson httplib icons)
wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(packages sources "${libraries[@]}" trivet installer)
for name in "${wanted[@]}"; do
  if declare -F "do_$name" >/dev/null; then "do_$name"
  elif declare -F "build_$name" >/dev/null; then stage "$name"
  else trivet_stop "no stage is called $name; the head of $0 lists them."; fi
done
