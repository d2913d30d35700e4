#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/rules.md lists every rule of consent and direct marketing with the tests that cite it. A rule that no test cites
# fails, unless the page says under "Open" that the program does not do it yet; so does a page that is out of date.
# tests/checks/rules.sh [FOLDER] [--write]
set -euo pipefail
cd "$(dirname "$0")/../.."
page=tests/rules.md
titles=tests/checks/rules.txt
citing() { grep -rlE "(^|[^A-Za-z0-9])$1([^A-Za-z0-9]|\$)" tests --include='tst_*.cpp' | xargs -r -n1 basename -s .cpp | sort -u | sed 's/.*/`&`/' | paste -sd' ' -; }
written=$(mktemp)
trap 'rm -f "$written"' EXIT
failed=0
{
    echo '# Rules and their tests'
    echo
    echo 'Written by `tests/checks/rules.sh --write` from the citations in the tests; checked by the test `tst_rules`.'
    echo
    echo '| rule | what it asks | tests |'
    echo '|---|---|---|'
    while IFS='|' read -r rule state title; do
        [ "$state" = open ] && continue
        tests=$(citing "$rule")
        if [ -z "$tests" ]; then
            echo "rule $rule: no test cites it" >&2
            failed=1
        fi
        echo "| $rule | $title | $tests |"
    done <"$titles"
    echo
    echo '## Open: the program does not do this yet'
    echo
    while IFS='|' read -r rule state title; do
        [ "$state" = open ] && echo "- $rule: $title"
    done <"$titles"
} >"$written"
if [ "${!#}" = --write ]; then cp "$written" "$page"; fi
if ! diff -u "$page" "$written" >&2; then
    echo "$page is out of date: run tests/checks/rules.sh --write" >&2
    failed=1
fi
exit $failed
