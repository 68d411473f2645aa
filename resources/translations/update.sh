#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update.sh LIST_CORE_TEXTS LUPDATE SCRATCH [FOLDER]: brings the .ts files up to date with app/, widgets/ and core's
# tables. With FOLDER, copies of the .ts files there are updated instead (the test that looks for what is missing).
set -euo pipefail
list_core_texts=$1 lupdate=$2 scratch=$3
cd "$(dirname "$0")/../.."
folder=${4:-resources/translations}
"$list_core_texts" >"$scratch/core_texts.cpp"
# English needs a file only where a number decides between one and many.
"$lupdate" -silent -locations none -no-obsolete -source-language en -pluralonly \
    app widgets "$scratch/core_texts.cpp" -ts "$folder/sheafscope_en.ts"
"$lupdate" -silent -locations none -no-obsolete -source-language en \
    app widgets "$scratch/core_texts.cpp" -ts "$folder/sheafscope_de.ts" "$folder/sheafscope_zh_CN.ts"
