cmake_minimum_required(VERSION 3.25)
# Every source is laid out as .clang-format says; tables whose rows are laid out by hand are marked in the source.
# cmake -DSOURCE_DIR=... -DCLANG_FORMAT=... -P CheckFormat.cmake
file(GLOB_RECURSE files "${SOURCE_DIR}/wizard/*.h" "${SOURCE_DIR}/wizard/*.cpp" "${SOURCE_DIR}/app/*.h"
  "${SOURCE_DIR}/app/*.cpp" "${SOURCE_DIR}/tests/*.h" "${SOURCE_DIR}/tests/*.cpp")
list(LENGTH files count)
if(count LESS 500)
  message(FATAL_ERROR "Only ${count} sources were found: this test no longer reads them")
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${files} RESULT_VARIABLE result ERROR_VARIABLE faults)
if(NOT result EQUAL 0)
  string(REGEX MATCHALL "[^\n]*: error:" places "${faults}")
  list(TRANSFORM places REPLACE ":[0-9]+:[0-9]+: error:" "")
  list(REMOVE_DUPLICATES places)
  list(JOIN places "\n  " text)
  message(FATAL_ERROR "Not laid out as .clang-format says (clang-format -i FILE):\n  ${text}")
endif()
message(STATUS "${count} sources are laid out as .clang-format says")
