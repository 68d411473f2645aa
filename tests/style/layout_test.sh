#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The top level holds the agreed entries only; every source file names its licence and is short enough to be read.
set -uo pipefail
source "$(dirname "$0")/lib.sh"

max_lines=600

# Names that start with a dot are free; what git does not track does not count where git can tell.
entries()
{
    git ls-tree --name-only HEAD 2>/dev/null || ls
}

while read -r entry; do
    case "$entry" in
        app | core | widgets | resources | tests | CMakeLists.txt | README.md | LICENSE | .*) ;;
        *) fault "$entry: not one of the agreed top-level entries" ;;
    esac
done < <(entries)

while read -r file; do
    lines=$(wc -l <"$file")
    [ "$lines" -le "$max_lines" ] || fault "$file: $lines lines, at most $max_lines"
    head -n 1 "$file" | grep -qx '// SPDX-FileCopyrightText: .*' || fault "$file:1: expected SPDX-FileCopyrightText"
    sed -n 2p "$file" | grep -qxF '// SPDX-License-Identifier: GPL-3.0-or-later' ||
        fault "$file:2: expected SPDX-License-Identifier: GPL-3.0-or-later"
done < <(cpp_files)

while read -r header; do
    grep -qx '#pragma once' "$header" || fault "$header: no #pragma once"
done < <(cpp_files | grep '\.h$')
finish
