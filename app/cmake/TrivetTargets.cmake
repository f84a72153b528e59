# trivet_library(<folder> SOURCES ... [PUBLIC ...] [PRIVATE ...])
#   A static library trivet_<folder> with the alias Trivet::<Folder>; include paths start at wizard/.
function(trivet_library folder)
  cmake_parse_arguments(arg "" "ALIAS" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target trivet_${folder})
  qt_add_library(${target} STATIC ${arg_SOURCES})
  add_library(Trivet::${arg_ALIAS} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/wizard")
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE project_options ${arg_PRIVATE})
endfunction()

# trivet_test(<name> [SOURCES ...] [LIBS ...] [LABELS ...] [TIMEOUT seconds])
#   A Qt Test program tst_<name> from tst_<name>.cpp, run offscreen with its own home.
function(trivet_test name)
  cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT" ${ARGN})
  set(target tst_${name})
  if(TARGET ${target}) # client and simulator are both tested for the same thing
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set(target tst_${folder}_${name})
  endif()
  qt_add_executable(${target} tst_${name}.cpp ${arg_SOURCES})
  target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE TRIVET_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
                                               TRIVET_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE project_options Qt6::Test ${arg_LIBS})
  add_test(NAME ${target} COMMAND ${target})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${target} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;HOME=${CMAKE_BINARY_DIR}/test-home;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/xdg;QT_LOGGING_RULES=qt.qpa.*=false;${arg_ENVIRONMENT}")
endfunction()

file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/xdg" "${CMAKE_BINARY_DIR}/test-home")
file(CHMOD "${CMAKE_BINARY_DIR}/xdg" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
