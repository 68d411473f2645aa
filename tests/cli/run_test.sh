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
