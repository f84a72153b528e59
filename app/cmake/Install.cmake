# What `cmake --install` puts where, and the packages that `cpack` makes of it.
include(GNUInstallDirs)
string(TIMESTAMP TRIVET_RELEASE_DATE "%Y-%m-%d" UTC)

# Icons in all sizes, drawn from the SVGs by a small program of our own while building.
set(icon_folder "${CMAKE_CURRENT_BINARY_DIR}/icons")
set(icon_sizes 16 22 24 32 48 64 128 256 512)
list(TRANSFORM icon_sizes REPLACE "(.+)" "${icon_folder}/\\1.png" OUTPUT_VARIABLE icon_files)
set(icon_drawings "${CMAKE_SOURCE_DIR}/resources/icons/app-icon.svg" "${CMAKE_SOURCE_DIR}/resources/icons/app-icon-small.svg")
qt_add_executable(trivet_rendericons packaging/icons/rendericons.cpp)
target_link_libraries(trivet_rendericons PRIVATE project_options Qt6::Gui Qt6::Svg)
add_custom_command(OUTPUT ${icon_files} "${icon_folder}/trivet.ico"
  COMMAND trivet_rendericons ${icon_drawings} "${icon_folder}" DEPENDS trivet_rendericons ${icon_drawings} VERBATIM)
add_custom_target(trivet_icon_files DEPENDS ${icon_files})
add_dependencies(trivet trivet_icon_files)

install(TARGETS trivet RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(UNIX AND NOT APPLE)
  configure_file(packaging/linux/io.trivet.Trivet.metainfo.xml.in io.trivet.Trivet.metainfo.xml @ONLY)
  install(FILES packaging/linux/io.trivet.Trivet.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/io.trivet.Trivet.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/app-icon.svg" RENAME io.trivet.Trivet.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  foreach(size IN LISTS icon_sizes)
    install(FILES "${icon_folder}/${size}.png" RENAME io.trivet.Trivet.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
  endforeach()
endif()

# The manual page and completions, from what the built program says of itself.
if(UNIX AND NOT APPLE AND NOT CMAKE_CROSSCOMPILING)
  set(manual_files trivet.1 trivet.bash _trivet trivet.fish)
  list(TRANSFORM manual_files PREPEND "${CMAKE_CURRENT_BINARY_DIR}/manual/")
  add_custom_command(OUTPUT ${manual_files}
    COMMAND ${CMAKE_COMMAND} -DTRIVET=$<TARGET_FILE:trivet> -DVERSION=${PROJECT_VERSION} -DDATE=${TRIVET_RELEASE_DATE}
            -DOUT=${CMAKE_CURRENT_BINARY_DIR}/manual -P "${CMAKE_CURRENT_SOURCE_DIR}/cmake/WriteManual.cmake"
    DEPENDS trivet cmake/WriteManual.cmake VERBATIM)
  add_custom_target(trivet_manual ALL DEPENDS ${manual_files})
  set(manual "${CMAKE_CURRENT_BINARY_DIR}/manual")
  install(FILES "${manual}/trivet.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES "${manual}/trivet.bash" RENAME trivet DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES "${manual}/_trivet" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES "${manual}/trivet.fish" DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()

set(CPACK_PACKAGE_NAME trivet)
set(CPACK_PACKAGE_VENDOR "The Trivet authors")
set(CPACK_PACKAGE_CONTACT "Trivet maintainers <maintainers@trivet.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TGZ)
if(UNIX AND NOT APPLE)
  list(APPEND CPACK_GENERATOR DEB)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION net)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # Loaded at run time, so shlibdeps does not see them.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, libsecret-1-0")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | libkf5wallet-bin | keepassxc, qt6-translations-l10n, qt6-wayland, fonts-inter, fonts-noto-core, fonts-noto-cjk")
endif()
include(CPack)
