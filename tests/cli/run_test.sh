#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope run: counters of a headless run, the same for the same seed.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

run run --machine laptop-4 --era 7.0 --scenario fork --seed 7 --ops 20000
expect_exit 0
expect_stderr_empty
expect_stdout_contains "userspace model of SLUB, not a kernel measurement"
expect_stdout_matches '^operations +20000$'
expect_stdout_matches '^  alloc_fastpath +[0-9]+'
expect_stdout_matches '^maple_node '
checks=$((checks + 1))
awk 'length > 72 { exit 1 }' .out || fault "expected no line over 72 columns"
cp .out first
run run --machine laptop-4 --era 7.0 --scenario fork --seed 7 --ops 20000
expect_same_bytes .out first
run run --machine laptop-4 --era 7.0 --scenario fork --seed 8 --ops 20000
checks=$((checks + 1))
cmp -s .out first && fault "expected another seed to give other counters"

run run --machine laptop-4 --seconds 0.05 --json
expect_exit 0
expect_stdout_contains '"format": "sheafscope-run"'
expect_stdout_contains '"model_time_ns": 50'
if command -v python3 >/dev/null; then
    checks=$((checks + 1))
    python3 -c 'import json, sys; json.load(open(".out"))' || fault "expected valid JSON"
fi
run run --machine laptop-4 --mode concurrent --seconds 0.05
expect_exit 0
expect_stdout_matches '^mode +concurrent'

# Changes of the running allocator: at the same operation in every run, and told.
changes=(--at "20ms: set maple_node capacity 64" --at "30ms: cpu 1 offline" --at "40ms: fill node 0 90%"
    --at "60ms: shrink maple_node" --at "70ms: cpu 1 online")
run run --machine laptop-4 --seconds 0.1 "${changes[@]}"
expect_exit 0
expect_stdout_contains "cpu 1"
expect_stdout_matches '^maple_node .*sheaves of 64$'
cp .out changed
run run --machine laptop-4 --seconds 0.1 "${changes[@]}"
expect_same_bytes .out changed
run run --machine laptop-4 --seconds 0.1
checks=$((checks + 1))
cmp -s .out changed && fault "expected the changes to change something"
for change in "20ms: set nothing capacity 3" "20ms: dance" "-1s: shrink maple_node" "20ms: cpu 99 offline" \
    "20ms: set maple_node capacity 70000" "20ms: set maple_node capacity 0" "shrink maple_node" \
    "1s: shrink maple_node" "20ms: fill node 7 90%" "20ms: cpu 0 online" "20ms: set maple_node cpu_partial 30" "" \
    "1e400s: shrink maple_node" "20ms: fill node 0 90"; do
    run run --machine laptop-4 --seconds 0.1 --at "$change"
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "expected"
done
run run --machine laptop-4 --seconds 0.1 --at "20ms: cpu 1 offline" --at "10ms: cpu 1 offline"
expect_exit 2
expect_stderr_contains "offline already"
run run --machine laptop-4 --seconds 0.1 --at "20ms: set maple_node max_full 3" --at "20ms: set maple_node max_full 4"
expect_exit 2
expect_stderr_contains "contradicts"
run run --machine laptop-4 --seconds 0.1 --mode concurrent --at "20ms: shrink maple_node"
expect_exit 2
expect_stderr_contains "--at"
run run --machine laptop-4 --ops 100 --at "20ms: shrink maple_node"
expect_exit 2
run run --machine laptop-4 --ops 1000 --set max-full=3 --set cpu-slabs=on --set stat-items=of-cpu-slabs --set sheaf-caches=none --era 7.0
expect_exit 0
expect_stdout_contains "SLUB 7.0 + "
expect_stdout_contains "max-full=3"

for arguments in "--era 6.0" "--machine nowhere" "--scenario nothing" "--cache no_such_cache" "--param wrong=1" \
    "--scenario trace" "--scenario trace --file /nonexistent" "--scenario fork --file x"; do
    # shellcheck disable=SC2086  # several words on purpose
    run run --ops 10 $arguments
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
done
run run --ops 10 --era 6.0
expect_stderr_contains "--era"
expect_stderr_contains "7.0"
run run --ops 10 --cache no_such_cache
expect_stderr_contains "maple_node"
finish
