#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every C++ file is as clang-format would write it; "clang-format -i FILE" mends it.
set -uo pipefail
source "$(dirname "$0")/lib.sh"

while read -r file; do
    clang-format --dry-run --Werror "$file" 2>/dev/null || fault "$file: not formatted"
done < <(cpp_files)
finish
