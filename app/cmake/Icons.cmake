# The program's icon in all sizes, drawn from the SVGs by a small program of our own while building. A cross-build cannot run
# what it builds, so it is given a folder where that program was run before (packaging/windows/cross-build.sh).
set(icon_sizes 16 22 24 32 48 64 128 256 512)
if(CMAKE_CROSSCOMPILING)
  set(TRIVET_ICONS "" CACHE PATH "Folder with the icons that trivet_rendericons drew")
  if(NOT EXISTS "${TRIVET_ICONS}/trivet.ico")
    message(FATAL_ERROR "TRIVET_ICONS names no folder with trivet.ico in it; packaging/icons builds the program that makes one.")
  endif()
  set(icon_folder "${TRIVET_ICONS}")
  return()
endif()

set(icon_folder "${CMAKE_CURRENT_BINARY_DIR}/icons")
list(TRANSFORM icon_sizes REPLACE "(.+)" "${icon_folder}/\\1.png" OUTPUT_VARIABLE icon_files)
list(APPEND icon_files "${icon_folder}/trivet.ico" "${icon_folder}/trivet.icns")
set(icon_drawings "${CMAKE_SOURCE_DIR}/resources/icons/app-icon.svg" "${CMAKE_SOURCE_DIR}/resources/icons/app-icon-small.svg")
add_subdirectory(packaging/icons)
add_custom_command(OUTPUT ${icon_files}
  COMMAND trivet_rendericons ${icon_drawings} "${icon_folder}" DEPENDS trivet_rendericons ${icon_drawings} VERBATIM)
add_custom_target(trivet_icon_files DEPENDS ${icon_files})
add_dependencies(trivet trivet_icon_files)
