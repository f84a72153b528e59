# What the program is built with: one list, from which come `trivet --version --json` (a resource) and the bill of materials
# in CycloneDX (trivet.cdx.json, beside the packages). Versions are those that CMake found.
set(trivet_parts
  # name        | version                  | license                                   | package
  "Qt"           "${Qt6_VERSION}"            "LGPL-3.0-only"                             "pkg:generic/qt"
  "QtKeychain"   "${Qt6Keychain_VERSION}"    "BSD-3-Clause"                              "pkg:github/frankosterfeld/qtkeychain"
  "QCoro"        "${QCoro6_VERSION}"         "MIT"                                       "pkg:github/qcoro/qcoro"
  "simdjson"     "${simdjson_VERSION}"       "Apache-2.0"                                "pkg:github/simdjson/simdjson"
  "cpp-httplib"  "${httplib_VERSION}"        "MIT"                                       "pkg:github/yhirose/cpp-httplib"
  "tl-expected"  "${tl-expected_VERSION}"    "CC0-1.0"                                   "pkg:github/TartanLlama/expected"
  "OpenSSL"      "${OPENSSL_VERSION}"        "Apache-2.0"                                "pkg:generic/openssl")

set(built_with "{}")
set(components "[]")
list(LENGTH trivet_parts length)
math(EXPR last "${length} - 1")
foreach(index RANGE 0 ${last} 4)
  list(SUBLIST trivet_parts ${index} 4 part)
  list(GET part 0 name)
  list(GET part 1 version)
  list(GET part 2 license)
  list(GET part 3 package)
  string(JSON built_with SET "${built_with}" "${name}" "\"${version}\"")
  math(EXPR place "${index} / 4")
  string(JSON components SET "${components}" ${place}
    "{\"type\":\"library\",\"name\":\"${name}\",\"version\":\"${version}\",\"purl\":\"${package}@${version}\",\"licenses\":[{\"license\":{\"id\":\"${license}\"}}]}")
endforeach()

set(builtwith_file "${CMAKE_CURRENT_BINARY_DIR}/builtwith.json")
file(CONFIGURE OUTPUT "${builtwith_file}" CONTENT "${built_with}\n" @ONLY)
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/trivet.cdx.json" CONTENT [[{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "version": 1,
  "metadata": { "component": { "type": "application", "name": "trivet", "version": "@PROJECT_VERSION@", "licenses": [{ "license": { "id": "Apache-2.0" } }] } },
  "components": @components@
}
]] @ONLY)
