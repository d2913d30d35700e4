#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The version stands in one place; CHANGELOG and the desktop metadata agree with it.
cd "$1" || exit 2
version=$(sed -n 's/^project(EntreNous VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
rc=0
grep -q "^## $version" CHANGELOG.md || { echo "CHANGELOG.md has no entry for $version"; rc=1; }
grep -q "<release version=\"$version\"" packaging/linux/entrenous.metainfo.xml || { echo "metainfo has no release $version"; rc=1; }
exit $rc
