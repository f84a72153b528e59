# What `cmake --install` puts where, and the packages that `cpack` makes of it.
include(GNUInstallDirs)
string(TIMESTAMP TRIVET_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP TRIVET_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

if(WIN32)
  include(WindowsInstall)
else()
  install(TARGETS trivet RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
endif()
if(APPLE)
  qt_generate_deploy_app_script(TARGET trivet FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}")
  # Before it goes into the disk image, when asked for at that time.
  install(CODE "if(\"\$ENV{TRIVET_SIGN}\" STREQUAL \"yes\")
    execute_process(COMMAND \"${CMAKE_CURRENT_SOURCE_DIR}/packaging/macos/sign.sh\" \"\${CMAKE_INSTALL_PREFIX}/trivet.app\" COMMAND_ERROR_IS_FATAL ANY)
  endif()")
endif()
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
  set(manual "${CMAKE_CURRENT_BINARY_DIR}/manual")
  # Debian wants them compressed, and the same bytes from the same text.
  configure_file(packaging/linux/changelog.in "${manual}/changelog" @ONLY)
  find_program(TRIVET_GZIP gzip REQUIRED)
  foreach(text trivet.1 changelog)
    add_custom_command(OUTPUT "${manual}/${text}.gz" COMMAND ${TRIVET_GZIP} -9nkf "${manual}/${text}" DEPENDS "${manual}/${text}" VERBATIM)
  endforeach()
  add_custom_target(trivet_manual ALL DEPENDS ${manual_files} "${manual}/trivet.1.gz" "${manual}/changelog.gz")
  install(FILES "${manual}/trivet.1.gz" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES "${manual}/changelog.gz" packaging/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(FILES "${manual}/trivet.bash" RENAME trivet DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES "${manual}/_trivet" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES "${manual}/trivet.fish" DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()

set(CPACK_PACKAGE_NAME trivet)
set(CPACK_PACKAGE_VENDOR "The Trivet authors")
set(CPACK_PACKAGE_CONTACT "Trivet maintainers <maintainers@trivet.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"A setup wizard for the administrator of a managed service provider.
It proves every step from the vendors' own APIs before the next one
opens, says what a switch will do before it is turned on, and keeps
secrets in the system's keychain. Practice mode simulates the vendors
on this computer.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
if(WIN32)
  set(CPACK_GENERATOR ZIP) # the installer is packaging/windows/make-installer.sh
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR TGZ)
endif()
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
