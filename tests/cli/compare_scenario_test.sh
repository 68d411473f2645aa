#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# compare, ladder and sweep take what `run --scenario` takes: a file, a preset, a workload; with the same hash.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

cat >burst.json <<'EOF'
{
  "format": "sheafscope-scenario", "version": 1,
  "machine": "laptop-4", "era": "7.1", "workload": "burst", "parameters": { "w": 300 },
  "mechanisms": { "max-full": 4 },
  "seed": 9, "pace": 20000, "mode": "exact", "duration": 0.5,
  "actions": [ "0.2s: set kmalloc-256 capacity 8" ]
}
EOF

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "$1"
}

# hash_of NAME...: as `run` prints it.
hash_of()
{
    run run "$@"
    expect_exit 0
    sed -n 's/^hash *//p' .out
}

file_hash=$(hash_of --scenario burst.json)
for verb in "compare --eras 6.19,7.0 --profile none" "ladder --from 6.19 --to 7.0" "sweep --vary capacity=8,16"; do
    # shellcheck disable=SC2086  # the verb has words
    run $verb --scenario burst.json --runs 1
    expect_exit 0
    expect_stdout_contains "(hash $file_hash)"
    expect_stdout_contains "machine: laptop-4"
done

# A workload's name is the same thing to run and to compare.
name_hash=$(hash_of --scenario fork --machine seed-1x64 --param vmas=10 --seconds 1)
run compare --eras 7.0 --scenario 'fork vmas=10' --machine laptop-4 --runs 1 --ops 100 --profile none
expect_stdout_contains "(hash $name_hash)"

# Its length and seed hold until others are given; its mechanisms always.
run compare --eras 6.19,7.0 --scenario burst.json --runs 2 --profile none
expect_stdout_contains "seeds: 9, 10"
expect_stdout_contains "warm-up: none"
run compare --eras 6.19,7.0 --scenario burst.json --runs 2 --profile none --seed 3 --warmup 100 --ops 2500
expect_stdout_contains "seeds: 3, 4"
expect_stdout_contains "warm-up: 100 operations a CPU"

# The report can print the document, and that runs again.
run compare --eras 6.19,7.0 --scenario burst.json --runs 2 --profile none --save saved.json --out saved.txt
expect_exit 0
run report saved.json --scenarios --out again.json
expect_exit 0
checks=$((checks + 1))
[ "$(hash_of --scenario again.json)" = "$file_hash" ] || fault "the document of the report has another hash"
run compare --eras 6.19,7.0 --scenario again.json --runs 2 --profile none --format csv --metric slowpath_share
expect_stdout_contains "slowpath_share"
checks=$((checks + 1))
if grep -q bytes_parked .out; then fault "a metric that was not asked for"; fi

# Contradictions: one sentence each.
run compare --eras 7.0 --scenario burst.json --runs 1 --profile none --warmup 0 --ops 500
refused "changes the allocator at 0.2 s, but a run ends at 0.1 s"
sed 's/"seed": 9/"seed": 8/' burst.json >other.json
run compare --eras 7.0 --scenario burst.json --scenario other.json --runs 1
refused "expected the same, or --seed"
run compare --eras 7.0 --scenario burst.json --scenario burst.json --runs 1
refused "named twice"
sed 's/max-full/max-fool/' burst.json >typo.json
run ladder --from 6.19 --to 7.0 --scenario typo.json
refused "typo.json:"
sed 's/laptop-4/no-such/' burst.json >machine.json
run sweep --vary capacity=8 --scenario machine.json
refused "no-such"
run compare --eras 7.0 --scenario missing.json --runs 1
refused "missing.json"


# How much of a benchmark slab can explain is told by a rule.
run compare --eras 6.19,7.0 --scenario kvfree_rcu_1_arg_vmalloc_test --machine laptop-4 --runs 2 --profile none \
    --metric slowpath_share
expect_exit 0
expect_stdout_contains "calls of kvfree_rcu none"
run ladder --from 6.19 --to 7.0 --scenario kvfree_rcu_2_arg_vmalloc_test --machine laptop-4 --runs 1 --ops 5k
expect_stdout_contains "calls of kvfree_rcu none"
run run --scenario pcpu_alloc_test --machine laptop-4 --seconds 0.1
expect_stdout_contains "alloc_percpu"
expect_stdout_contains "little to see in"
run compare --eras 6.19,7.0 --scenario fork --machine laptop-4 --runs 2 --profile none --ops 3k
checks=$((checks + 1))
if grep -q "little to see" .out; then fault "fork is all slab"; fi
finish
