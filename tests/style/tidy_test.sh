#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy finds nothing in core (the checks are in .clang-tidy). Files that passed before and saw no change are skipped.
set -uo pipefail
source "$(dirname "$0")/lib.sh"
build=$2
passed=$build/tidy-passed
mkdir -p "$passed"

# What a verdict depends on besides the files themselves.
headers=$({ cat .clang-tidy; find core -name '*.h' | sort | xargs cat; } | sha256sum)

# The files as the build compiles them: several at a time, which reads the standard library's headers once for all.
sources()
{
    find "$build/core" -path '*/Unity/*.cxx' | sort | grep . || find core -name '*.cpp' | sort
}

# shellcheck disable=SC2317  # called by xargs
tidy_one()
{
    local file=$1 key
    key=$({
        echo "$headers"
        cat "$file"
        sed -nE 's/^#include "(.*\.cpp)"$/\1/p' "$file" | xargs --no-run-if-empty cat
    } | sha256sum | cut -d ' ' -f 1)
    [ ! -e "$passed/$key" ] || return 0
    # GCC knows when a null pointer constant is real; clang 14 takes a defaulted operator<=> for one.
    if clang-tidy -p "$build" --quiet --checks=-bugprone-suspicious-include --extra-arg=-Wno-unknown-warning-option \
        --extra-arg=-Wno-zero-as-null-pointer-constant --header-filter='/core/.*\.(h|cpp)$' "$file" 2>/dev/null; then
        touch "$passed/$key"
    else
        return 1
    fi
}
export -f tidy_one
export headers passed build

# shellcheck disable=SC2016  # the inner shell expands it
sources | xargs -P "$(nproc)" -I {} bash -c 'tidy_one "$1"' tidy {} ||
    fault "clang-tidy has something to say"
finish
