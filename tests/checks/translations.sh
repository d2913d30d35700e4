#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues are what lupdate would write now, nothing is unfinished (English: plurals only), and French is typeset as French.
src=$1
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
rc=0
cd "$src" || exit 2
PATH=$PATH:/usr/lib/qt6/bin
cp translations/*.ts "$tmp"
lupdate -silent -no-obsolete -locations none app ui models -ts "$tmp/entrenous_en.ts" "$tmp/entrenous_fr.ts" || exit 1
for file in translations/*.ts; do
    # lupdate keeps the order of the files it was given; only texts and their order count here.
    cmp -s "$file" "$tmp/$(basename "$file")" || { echo "$file: run cmake --build build/dev --target update_translations"; rc=1; }
    case $file in
    *_en.ts) n=$(grep -A8 'numerus="yes"' "$file" | grep -c 'type="unfinished"') ;;
    *) n=$(grep -c 'type="unfinished"' "$file") ;;
    esac
    [ "$n" = 0 ] || { echo "$file: $n unfinished"; rc=1; }
done
python3 - <<'PY' || rc=1
import re, sys, xml.etree.ElementTree as tree
bad = []
for message in tree.parse("translations/entrenous_fr.ts").iter("message"):
    source = message.findtext("source") or ""
    node = message.find("translation")
    forms = [f.text or "" for f in node.findall("numerusform")] or [node.text or ""]
    for text in forms:
        if "<" in text and ">" in text: text = re.sub(r"<[^>]*>", "", text)
        if re.search(r"(?<![0-9])[ ]?[?!;](?=\s|$)", text) and not re.search(r"[\u202f\u00a0][?!;]", text): bad.append(("narrow space before ? ! ;", text))
        if re.search(r"[^\u00a0\u202f\s/0-9%]:(?=\s|$)| :(?=\s|$)", text): bad.append(("no-break space before :", text))
        if re.search(r"[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]", text): bad.append(("typographic apostrophe", text))
        if "..." in text: bad.append(("ellipsis", text))
        if re.search(r"«(?![\u202f\u00a0])|(?<![\u202f\u00a0])»", text): bad.append(("narrow space inside « »", text))
        for mark in set(re.findall(r"%[0-9n]", source)):
            if mark not in text and not (mark == "%n" and len(forms) > 1): bad.append(("lost " + mark, text))
for reason, text in bad: print("entrenous_fr.ts:", reason + ":", repr(text))
sys.exit(1 if bad else 0)
PY
exit $rc
