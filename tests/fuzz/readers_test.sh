#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A short run of the fuzzer over a corpus of good inputs and known bad ones: readers_test.sh PROGRAM [SECONDS].
# Longer: tests/fuzz/readers_test.sh .build/tests/tests/fuzz/fuzz_readers 3600
set -uo pipefail
program=$1
seconds=${2:-15}
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/corpus"

# seed LETTER FILE...: the letter that chooses the reader, then the file.
seed()
{
    local letter=$1 file
    shift
    for file in "$@"; do
        { printf '%s' "$letter"; head -c 20000 "$file"; } >"$scratch/corpus/$letter-${file##*/}"
    done
}
seed J "$root"/resources/presets/*.json
seed M "$root"/resources/machines/*.txt
mapfile -t scripts < <(find "$root/tests/groundtruth/scripts" -type f | sort | head -n 12)
seed S "${scripts[@]}"
seed T "$root"/tests/data/traces/*.gz "$root"/tests/data/traces/*.xz
for trace in fork cross; do
    zstd -dcq "$root/tests/data/traces/$trace.txt.zst" 2>/dev/null | head -n 60 >"$scratch/$trace.txt"
    seed T "$scratch/$trace.txt"
    seed K "$scratch/$trace.txt"
done
seed K "$root"/resources/machines/laptop-4.txt "$root"/resources/presets/01-*.json
number=0
for text in '2s: set maple_node capacity 64' '500ms: cpu 3 offline' '1s: fill node 1 90%' '0s: empty node 1' \
    'maple_node size=96 align=32 capacity=0 flags=hwcache-align+no-sheaves' 'vmas=30' '50k' 'unlimited'; do
    number=$((number + 1))
    printf 'C%s' "$text" >"$scratch/corpus/C-$number"
done
[ "$(find "$scratch/corpus" -type f | wc -l)" -gt 60 ] || { echo "the corpus is too small"; exit 1; }

cd "$scratch" || exit 1
# leaks are looked for at the end; hwloc keeps some memory for itself
ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 "$program" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=2048 -max_len=20001 -print_final_stats=1 corpus >log 2>&1
code=$?
tail -n 12 log
if [ "$code" -ne 0 ]; then
    grep -E 'ERROR|SUMMARY|^#[0-9]+ 0x|Test unit written|deadly' log | head -n 40
    for unit in crash-* timeout-* oom-* leak-*; do
        [ -e "$unit" ] && { echo "$unit:"; head -c 400 "$unit" | od -c | head -n 30; }
    done
    exit 1
fi
runs=$(sed -nE 's/^stat::number_of_executed_units: +([0-9]+)$/\1/p' log)
[ "${runs:-0}" -gt 500 ] || { echo "only ${runs:-0} inputs were tried"; exit 1; }
echo "$runs inputs tried"
