#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update.sh LIST_CORE_TEXTS LUPDATE [FOLDER]: brings the .ts files up to date with app/, widgets/ and core's tables.
# With FOLDER, copies of the .ts files there are updated instead (the test that looks for what is missing).
set -euo pipefail
cd "$(dirname "$0")/../.."
list_core_texts=$1 lupdate=$2
folder=$(realpath "${3:-resources/translations}")
sources=$(mktemp -d)
trap 'rm -rf "$sources"' EXIT
python3 resources/translations/expand_helpers.py "$sources" app widgets
"$list_core_texts" >"$sources/core_texts.cpp"
cd "$sources"
# English needs a file only where a number decides between one and many.
"$lupdate" -silent -I . -locations none -no-obsolete -source-language en -target-language en -pluralonly \
    app widgets core_texts.cpp -ts "$folder/sheafscope_en.ts"
for language in de zh_CN; do
    "$lupdate" -silent -I . -locations none -no-obsolete -source-language en -target-language "$language" \
        app widgets core_texts.cpp -ts "$folder/sheafscope_$language.ts"
done
