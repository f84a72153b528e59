#!/usr/bin/env bash
# Signs and notarizes the disk image that cpack made. Needs a Mac and an Apple developer account; has not run yet.
#   app/packaging/macos/sign.sh TRIVET.app|TRIVET.dmg
# APPLE_IDENTITY: "Developer ID Application: ..."; for a .dmg also APPLE_ID, APPLE_TEAM, APPLE_PASSWORD (app-specific).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
case $1 in
  *.app) codesign --deep --force --options runtime --timestamp --entitlements "$here/entitlements.plist" --sign "$APPLE_IDENTITY" "$1" ;;
  *.dmg)
    codesign --force --timestamp --sign "$APPLE_IDENTITY" "$1"
    xcrun notarytool submit "$1" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD" --wait
    xcrun stapler staple "$1" ;;
  *) echo "sign.sh takes a .app or a .dmg" >&2; exit 64 ;;
esac
