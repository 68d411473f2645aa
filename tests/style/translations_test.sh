#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every sentence of the window is translated into the languages of resources/translations/complete.txt. Copies of the
# .ts files are brought up to date with the sources first, so a new sentence counts as missing at once.
set -uo pipefail
source "$(dirname "$0")/lib.sh"

build=$2
lupdate=$(cat "$build/generated/lupdate.txt")
list=$(find "$build/widgets" -maxdepth 1 -name list_core_texts -type f)
[ -n "$list" ] || { echo "list_core_texts is not built"; exit 77; }

copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp resources/translations/*.ts "$copies"
bash resources/translations/update.sh "$list" "$lupdate" "$copies" || fault "the .ts files cannot be updated"

# Messages that say the same thing with another placeholder set would show "%1" to people.
python3 - "$copies" <<'PYTHON' || fault "see above"
import re, sys, pathlib, xml.etree.ElementTree as tree

folder = pathlib.Path(sys.argv[1])
lines = pathlib.Path("resources/translations/complete.txt").read_text().splitlines()
complete = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
failed = False
for path in sorted(folder.glob("*.ts")):
    language = path.stem.removeprefix("sheafscope_")
    missing, total = [], 0
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            total += 1
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(forms):
                missing.append(f"{context.findtext('name')}: {source}")
                continue
            for form in forms:
                wanted, found = (sorted(set(re.findall(r"%(?:L?\d)", text))) for text in (source, form))
                if wanted != found:
                    print(f"{path.name}: placeholders of '{source}' and '{form}' differ")
                    failed = True
                if source.count("&") == 0 and "&" in form:
                    print(f"{path.name}: '{form}' has a mnemonic that '{source}' has not")
                    failed = True
    print(f"{language}: {total - len(missing)} of {total} sentences")
    if missing and language in complete:
        failed = True
        print("\n".join(f"{path.name}: not translated: {text}" for text in missing))
sys.exit(failed)
PYTHON
finish
