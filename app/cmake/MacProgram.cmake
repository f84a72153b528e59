# The bundle Trivet.app: icon and Info.plist. Not run by us; packaging/macos/sign.sh signs and notarizes.
set_target_properties(trivet PROPERTIES MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/packaging/macos/Info.plist.in")
set_source_files_properties("${icon_folder}/trivet.icns" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(trivet PRIVATE "${icon_folder}/trivet.icns")
