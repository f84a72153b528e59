# trivet_library(<folder> ROOMS ... [SOURCES ...] [PUBLIC ...] [PRIVATE ...])
#   A static library trivet_<folder> with the alias Trivet::<Folder> of the sources that stand in its rooms (folders below
#   this one, "." itself), and of those named: what differs by platform. Include paths start at wizard/.
function(trivet_library folder)
  cmake_parse_arguments(arg "" "ALIAS" "ROOMS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target trivet_${folder})
  set(sources ${arg_SOURCES})
  foreach(room IN LISTS arg_ROOMS)
    file(GLOB found CONFIGURE_DEPENDS "${room}/*.cpp" "${room}/*.h")
    list(APPEND sources ${found})
  endforeach()
  qt_add_library(${target} STATIC ${sources})
  add_library(Trivet::${arg_ALIAS} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/wizard")
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE project_options ${arg_PRIVATE})
endfunction()

# A warning that a test did not announce (QTest::ignoreMessage) fails it. What the offscreen platform says of itself, "This
# plugin does not support raise()", is nobody's doing.
set(trivet_unmeant_warning "QWARN  : [^\n(]*\\([^\n]*\\) ([^T]|T[^h]|Th[^i]|Thi[^s]|This [^p])")

# What every test finds around it: no screen, no locale of its own, a home and a runtime folder of the build's. CTest alone
# limits its time; Qt Test would end each function after five minutes, however busy the machine.
set(trivet_test_environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "HOME=${CMAKE_BINARY_DIR}/test-home"
  "XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/xdg" "QT_LOGGING_RULES=qt.qpa.*=false" QTEST_FUNCTION_TIMEOUT=7200000)

# trivet_tests(<folder> CASES a b ... [UNIX_ONLY b ...] [SOURCES ...] [LIBS ...])
#   One program test_<folder> of the files tst_a.cpp, tst_b.cpp ...; CTest runs each case by itself as tst_a, tst_b ...
#   Ten times a case's CPU time and more fit into the time limit; longer ones say so with trivet_case.
function(trivet_tests folder)
  cmake_parse_arguments(arg "" "" "CASES;UNIX_ONLY;SOURCES;LIBS" ${ARGN})
  if(WIN32 AND arg_UNIX_ONLY) # they need modes, links, limits or signals of Unix
    list(REMOVE_ITEM arg_CASES ${arg_UNIX_ONLY})
  endif()
  set(program test_${folder})
  list(TRANSFORM arg_CASES REPLACE "(.+)" "tst_\\1.cpp" OUTPUT_VARIABLE files)
  qt_add_executable(${program} "${CMAKE_SOURCE_DIR}/tests/support/testprogram.cpp" ${files} ${arg_SOURCES})
  target_include_directories(${program} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(${program} PRIVATE TRIVET_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
                                                TRIVET_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${program} PRIVATE project_options Qt6::Test ${arg_LIBS})
  foreach(case IN LISTS arg_CASES)
    add_test(NAME tst_${case} COMMAND ${program} ${case})
    set_tests_properties(tst_${case} PROPERTIES TIMEOUT 600 ENVIRONMENT "${trivet_test_environment}"
                                                FAIL_REGULAR_EXPRESSION "${trivet_unmeant_warning}")
  endforeach()
endfunction()

# trivet_case(<case> [TIMEOUT seconds] [ENVIRONMENT ...])   what one case has of its own
function(trivet_case case)
  cmake_parse_arguments(arg "" "TIMEOUT" "ENVIRONMENT" ${ARGN})
  if(arg_TIMEOUT)
    set_tests_properties(tst_${case} PROPERTIES TIMEOUT ${arg_TIMEOUT})
  endif()
  if(arg_ENVIRONMENT)
    set_tests_properties(tst_${case} PROPERTIES ENVIRONMENT "${trivet_test_environment};${arg_ENVIRONMENT}")
  endif()
endfunction()

file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/xdg" "${CMAKE_BINARY_DIR}/test-home")
file(CHMOD "${CMAKE_BINARY_DIR}/xdg" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
