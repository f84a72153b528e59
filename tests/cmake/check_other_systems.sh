#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check_other_systems.sh SOURCE_DIR ICON_DIR: what can be seen of the Windows and macOS packages in seconds, without Qt for them.
# Scripts parse and property lists are XML, everywhere. With mingw-w64 a program with nothing in it is built with Trivet's
# toolchain file, resources, manifest and trivet.com, and installed with its DLLs; with makensis as well the installer is made.
set -euo pipefail
source=$1 icons=$2
packaging=$source/app/packaging
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for script in "$packaging"/{linux,windows,macos}/*.sh; do bash -n "$script"; done
python3 -c 'import sys, xml.dom.minidom; [xml.dom.minidom.parse(f) for f in sys.argv[1:]]' \
  "$packaging"/macos/*.plist* "$packaging/windows/trivet.manifest.in"
while read -r program cases; do
  for case in $cases; do
    [ -e "$source/tests/${program#test_}/tst_$case.cpp" ] || { echo "wine-tests.txt: $program has no case $case"; exit 1; }
  done
done <"$packaging/windows/wine-tests.txt"
if ! command -v x86_64-w64-mingw32-g++-posix >/dev/null; then
  echo "mingw-w64 is not here; scripts and property lists are well formed"
  exit
fi

mkdir "$scratch/project"
ln -s "$packaging" "$source/app/cmake" "$source/LICENSE" "$scratch/project/"
cat >"$scratch/project/main.cpp" <<'END'
#include "console.h"
#include <string>
std::string standIn();
int main() { trivet::app::useCallersConsole(); return standIn() == "Qt" ? 0 : 1; }
END
echo '#include <string>
__declspec(dllexport) std::string standIn() { return "Qt"; }' >"$scratch/project/qt.cpp"
cat >"$scratch/project/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(trivet VERSION 0.1.0 LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 20)
add_library(project_options INTERFACE)
target_compile_definitions(project_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
target_compile_options(project_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Werror)

add_library(core SHARED qt.cpp)
set_target_properties(core PROPERTIES OUTPUT_NAME Qt6Core PREFIX "" RUNTIME_OUTPUT_DIRECTORY qt)
add_library(Qt6::Core ALIAS core)
foreach(plugin QWindowsIntegrationPlugin QOffscreenIntegrationPlugin QSQLiteDriverPlugin QSchannelBackendPlugin)
  add_library(\${plugin} MODULE qt.cpp)
  add_library(Qt6::\${plugin} ALIAS \${plugin})
endforeach()

add_executable(trivet WIN32 main.cpp "$source/app/console.cpp")
target_include_directories(trivet PRIVATE "$source/app")
target_link_libraries(trivet PRIVATE project_options core)
set(icon_folder "$icons")
file(WRITE "\${CMAKE_CURRENT_BINARY_DIR}/trivet.cdx.json" "{}")
list(APPEND CMAKE_MODULE_PATH "$source/app/cmake")
include(WindowsProgram)
include(WindowsInstall)
END
cmake -S "$scratch/project" -B "$scratch/build" -G Ninja --toolchain "$packaging/windows/mingw.cmake" -DTRIVET_SYSROOT="$scratch" \
  -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 >/dev/null
cmake --build "$scratch/build" >"$scratch/log" || { cat "$scratch/log"; exit 1; }
cmake --install "$scratch/build" --prefix "$scratch/files" >/dev/null
for file in trivet.exe trivet.com trivet.ico LICENSE.txt Qt6Core.dll libstdc++-6.dll libwinpthread-1.dll; do
  [ -e "$scratch/files/$file" ] || { echo "$file is not installed"; exit 1; }
done
x86_64-w64-mingw32-objdump -x "$scratch/files/trivet.exe" >"$scratch/headers"
grep -q 'Subsystem.*Windows GUI' "$scratch/headers" || { echo "trivet.exe would open a console"; exit 1; }
grep -qa activeCodePage "$scratch/files/trivet.exe" || { echo "trivet.exe has no manifest"; exit 1; }

if ! command -v makensis >/dev/null; then
  echo "makensis is not here; all but the installer was made"
  exit
fi
"$packaging/windows/make-installer.sh" "$scratch/build" "$scratch/trivet-setup.exe" >/dev/null
[ -s "$scratch/trivet-setup.exe" ]
echo "the toolchain file, resources, launcher, DLLs and installer are made"
