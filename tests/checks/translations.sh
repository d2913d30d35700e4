#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Entre Nous authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues are what lupdate would write now, nothing is unfinished (English holds plurals only), French is typeset as French,
# and the terms of data protection are those of the glossary.
src=$1
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
rc=0
cd "$src" || exit 2
PATH=$PATH:/usr/lib/qt6/bin
cp translations/*.ts "$tmp"
lupdate -silent -no-obsolete -locations none app ui models -ts "$tmp/entrenous_fr.ts" || exit 1
lupdate -silent -no-obsolete -locations none -pluralonly app ui models -ts "$tmp/entrenous_en.ts" || exit 1
for file in translations/*.ts; do
    # lupdate keeps the order of the files it was given; only texts and their order count here.
    cmp -s "$file" "$tmp/$(basename "$file")" || { echo "$file: run cmake --build build/dev --target update_translations"; rc=1; }
    n=$(grep -c 'type="unfinished"' "$file")
    [ "$n" = 0 ] || { echo "$file: $n unfinished"; rc=1; }
done
python3 - <<'PY' || rc=1
import re, sys, xml.etree.ElementTree as tree
# The terms of the trade are always the same words: English as a regular expression, then French.
terms = [
    (r"data subject", r"personne concernée"),
    (r"personal data", r"données? à caractère personnel"),
    (r"controller", r"responsables? (conjoints )?du traitement"),
    (r"sub-processor", r"sous-traitants? ultérieurs?"),
    (r"processor", r"sous-traitant"),
    (r"recipient", r"destinataire"),
    (r"supervisory authority", r"autorité de contrôle"),
    (r"legal basis", r"base (légale|juridique)"),
    (r"legitimate interest", r"intérêts? légitimes?"),
    (r"legal obligation", r"obligation légale"),
    (r"vital interests", r"sauvegarde des intérêts vitaux"),
    (r"public-interest task", r"mission d’intérêt public"),
    (r"performance of a contract", r"exécution d’un contrat"),
    (r"consent receipt", r"reçu de consentement"),
    (r"collection method", r"mode de recueil"),
    (r"wording(?! by any)", r"libellé"),
    (r"privacy notice", r"mentions d’information|politique de confidentialité"),
    (r"suppression list", r"liste (d’opposition|repoussoir)"),
    (r"direct marketing", r"prospection commerciale"),
    (r"retention", r"conservation"),
    (r"legal hold", r"gel de la suppression"),
    (r"anonymi[sz]", r"anonymis"),
    (r"start event", r"point de départ du délai"),
    (r"right of access", r"droit d’accès"),
    (r"rectification", r"rectification"),
    (r"erasure", r"effacement"),
    (r"restriction", r"limitation (du|de leur) traitement"),
    (r"portability", r"portabilité"),
    (r"objection", r"opposition"),
    (r"complaint", r"réclamation"),
    (r"purpose", r"finalité"),
    (r"service message", r"message de service"),
    (r"non-commercial message", r"message sans visée commerciale"),
    (r"(?<!non-)commercial message", r"message à visée commerciale"),
    (r"generic address", r"adresse générique"),
    (r"data processing agreement", r"contrat de sous-traitance"),
    (r"withdraw", r"retir|retrait"),
    (r"holder of parental responsibility|parent’s", r"titulaire de la responsabilité parentale|parent"),
]
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
    for english, french in terms:
        if re.search(r"(?i)\b" + english, source) and not re.search("(?i)" + french, forms[0]): bad.append((f"the term for “{english}”", forms[0]))
for reason, text in bad: print("entrenous_fr.ts:", reason + ":", repr(text))
sys.exit(1 if bad else 0)
PY
exit $rc
