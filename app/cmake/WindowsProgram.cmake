# What Windows wants of a program: icon, version and manifest inside trivet.exe, and trivet.com beside it for consoles.
enable_language(RC)
configure_file(packaging/windows/trivet.manifest.in trivet.manifest @ONLY)
configure_file(packaging/windows/trivet.rc.in trivet.rc @ONLY)
target_sources(trivet PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/trivet.rc")
set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/trivet.rc" PROPERTIES
  OBJECT_DEPENDS "${icon_folder}/trivet.ico;${CMAKE_CURRENT_BINARY_DIR}/trivet.manifest")

add_executable(trivet_launcher packaging/windows/launcher.cpp)
target_link_libraries(trivet_launcher PRIVATE project_options)
set_target_properties(trivet_launcher PROPERTIES OUTPUT_NAME trivet SUFFIX .com PDB_NAME trivet_launcher AUTOMOC OFF)
add_dependencies(trivet trivet_launcher)

if(MSVC)
  target_link_options(trivet PRIVATE /MANIFEST:NO) # ours comes with trivet.rc
else()
  target_link_options(trivet_launcher PRIVATE -static)
endif()
