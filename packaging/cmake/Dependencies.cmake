# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries without a usable CMake configuration of their own, as imported targets.

pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0>=3.2)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode>=4.0)
pkg_check_modules(ZBAR REQUIRED IMPORTED_TARGET zbar>=0.23)

find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(phonenumber::phonenumber UNKNOWN IMPORTED)
set_target_properties(phonenumber::phonenumber PROPERTIES
    IMPORTED_LOCATION ${PHONENUMBER_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${PHONENUMBER_INCLUDE})

# SQLCipher 4, linked statically where that is possible so that it never meets the system's SQLite in one process.
set(SQLCIPHER_ROOT "" CACHE PATH "Prefix of a self-built SQLCipher 4")
find_path(SQLCIPHER_INCLUDE sqlcipher/sqlite3.h HINTS ${SQLCIPHER_ROOT}/include REQUIRED)
find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a sqlcipher HINTS ${SQLCIPHER_ROOT}/lib REQUIRED)
find_package(OpenSSL REQUIRED)
add_library(sqlcipher::sqlcipher UNKNOWN IMPORTED)
set_target_properties(sqlcipher::sqlcipher PROPERTIES
    IMPORTED_LOCATION ${SQLCIPHER_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${SQLCIPHER_INCLUDE}/sqlcipher
    INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
target_link_libraries(sqlcipher::sqlcipher INTERFACE OpenSSL::Crypto m ${CMAKE_DL_LIBS})
if(SQLCIPHER_LIBRARY MATCHES "\\.a$" AND CMAKE_SYSTEM_NAME STREQUAL Linux)
    target_link_options(sqlcipher::sqlcipher INTERFACE -Wl,--exclude-libs,libsqlcipher.a)
endif()

include(CheckCXXSourceRuns)
set(CMAKE_REQUIRED_INCLUDES ${SQLCIPHER_INCLUDE}/sqlcipher)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
set(CMAKE_REQUIRED_LIBRARIES ${SQLCIPHER_LIBRARY} OpenSSL::Crypto m ${CMAKE_DL_LIBS})
check_cxx_source_runs("
#include <sqlite3.h>
int main() {
    return sqlite3_compileoption_used(\"HAS_CODEC\") && sqlite3_compileoption_used(\"ENABLE_FTS5\")
        && sqlite3_libversion_number() >= 3039000 ? 0 : 1;
}" CRM_SQLCIPHER_IS_USABLE)
unset(CMAKE_REQUIRED_INCLUDES)
unset(CMAKE_REQUIRED_DEFINITIONS)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT CRM_SQLCIPHER_IS_USABLE)
    message(FATAL_ERROR "Entre Nous needs SQLCipher 4 with FTS5 (SQLite 3.39 or newer). There is no plaintext mode. "
        "Debian 12: packaging/install. Elsewhere: build SQLCipher 4.6 with --enable-fts5 and set SQLCIPHER_ROOT.")
endif()
