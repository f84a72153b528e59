# One INTERFACE target carries the language level, the warnings and Qt's strict defines to every target of ours.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)

target_compile_definitions(project_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TRIVET_VERSION="${PROJECT_VERSION}")

if(WIN32)
  # <windows.h> without its macros min and max, and in a unity build without what half of it would bring along.
  target_compile_definitions(project_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
endif()
if(MSVC)
  target_compile_options(project_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
  target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough -Werror=switch -Werror=return-type)
  # g++ 12 reports null dereferences inside Qt's and the standard library's inlined headers.
  # In a unity build it also says of every coroutine with a local lambda that its frame uses an anonymous namespace.
  target_compile_options(project_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference> $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()

set(TRIVET_SANITIZE "" CACHE STRING "Sanitizers for every target, for example address,undefined")
if(TRIVET_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=${TRIVET_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(project_options INTERFACE -fsanitize=${TRIVET_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # clang 14 cannot represent a coroutine's function signature in its function sanitizer.
    target_compile_options(project_options INTERFACE -fno-sanitize=function)
  endif()
endif()

find_program(TRIVET_CCACHE ccache)
if(TRIVET_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${TRIVET_CCACHE}")
endif()
find_program(TRIVET_MOLD mold)
if(TRIVET_MOLD AND NOT TRIVET_SANITIZE AND NOT APPLE AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()
