#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope sweep and merge: a grid in one piece and in shards under GNU parallel give the same bytes.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

short=(--machine laptop-4 --runs 2 --warmup 200 --ops 1k)
grid=(sweep --vary capacity=8..64 --vary "max_full=5,10,20" --scenario 'burst w=100' "${short[@]}")
curve=(sweep --vary capacity=8..256 --scenario 'burst w=100' "${short[@]}" --metric barn_get)

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
}

run "${curve[@]}"
expect_exit 0
expect_stderr_empty
expect_stdout_contains "not a kernel measurement"
expect_stdout_matches '^256 '
expect_stdout_contains "knee: where the share of the gain"
run "${curve[@]}" --out curve.svg --out curve.png
expect_exit 0
expect_file curve.png
run_program grep -c 'bytes parked' curve.svg
expect_exit 0

# In one piece.
run "${grid[@]}" --out whole.json --out whole.csv --out whole.svg --out whole.txt
expect_exit 0
expect_stderr_empty
checks=$((checks + 1))
[ "$(wc -l <whole.csv)" -eq $((1 + 4 * 3 * 2)) ] || fault "expected a line for each of 12 points and 2 runs"

# In shards under GNU parallel, as in --help, on this host.
run sweep --help
expect_stdout_contains "parallel --sshlogin"
expect_stdout_contains "sbatch --array"
if command -v parallel >/dev/null; then
    run_program parallel --will-cite --jobs 2 "$SHEAFSCOPE" "$(printf '%q ' "${grid[@]}")" --shard '{}/5' --out 'shard-{}.json' ::: 1 2 3 4 5
    expect_exit 0
    run merge shard-3.json shard-1.json shard-2.json shard-5.json shard-4.json \
        --out merged.json --out merged.csv --out merged.svg --out merged.txt
    expect_exit 0
    for ending in json csv svg txt; do
        expect_same_bytes "whole.$ending" "merged.$ending"
    done
else
    fault "GNU parallel is missing; see resources/packages.txt"
fi

# A shard goes to standard output as JSON, and merge does, too.
run "${grid[@]}" --shard 2/5
expect_exit 0
expect_same_bytes .out shard-2.json
run merge shard-*.json
expect_exit 0
expect_same_bytes .out whole.json
run merge whole.json --out again.csv
expect_same_bytes whole.csv again.csv

# What does not belong together.
run merge shard-1.json shard-2.json shard-4.json shard-5.json --out bad.json
refused
expect_stderr_contains "1 of 5 shards is missing (3/5)"
expect_no_file bad.json
run merge shard-1.json shard-1.json shard-2.json shard-3.json shard-4.json shard-5.json
refused
expect_stderr_contains "is shard 1/5, as shard-1.json is"
run "${curve[@]}" --shard 2/5 --out other.json
run merge shard-1.json other.json
refused
expect_stderr_contains "other.json: varies other things"
head -c 500 shard-1.json >cut.json
run merge cut.json
refused
expect_stderr_contains "is no JSON"
run merge no-such-file.json
refused
run merge whole.csv
refused

run "${grid[@]}" --shard 5/3
refused
expect_stderr_contains "'5/3' is no shard; expected I/N"
run "${grid[@]}" --shard 1/3 --out shard.csv
refused
expect_stderr_contains "cannot hold a shard"

# Other things to vary.
run sweep --vary cpus=1,2,3 --vary era=6.19..7.0 --scenario churn --runs 1 --warmup 50 --ops 100 --format csv
expect_exit 0
expect_stdout_matches '^cpus,era,run_seed,slowpath_share'
expect_stdout_matches '^3,7.0,1,'
run sweep --vary machine=laptop-4,gt-t1 --vary seed=5..6 --vary maple_node.capacity=8,16 --warmup 50 --ops 100
expect_exit 0
expect_stdout_contains "machine=gt-t1 seed=6 maple_node.capacity=16:"
run sweep --vary capacity=8,16 --metric model_cycles --machine laptop-4 --runs 1 --warmup 50 --ops 100
expect_exit 0
expect_stdout_contains "Modelled kernel cost"

# Hostile.
run sweep --scenario fork
refused
run sweep --vary magazine=1,2
refused
expect_stderr_contains "there is no 'magazine' to vary"
run sweep --vary capacity=
refused
run sweep --vary capacity=256..8
refused
expect_stderr_contains "backwards"
run sweep --vary capacity=1..1000000000:1
refused
expect_stderr_contains "more than 10000 values"
run sweep --vary capacity=1..4000:1 --vary w=1..4000:1 --scenario burst
refused
expect_stderr_contains "more than 100000 points"
run sweep --vary capacity=8,16 --vary capacity=8
refused
run sweep --vary seed=1..3 --runs 2
refused
run sweep --vary capacity=8 --vary w=1,2 --vary rest=1,2 --scenario burst --out three.svg
refused
expect_stderr_contains "one or two things"
run sweep --vary capacity=8,16 --profile none --metric model_cycles
refused

# Interrupted, it goes on where it was and counts nothing twice.
long=(sweep --vary capacity=8..64 --scenario 'burst w=100' --machine laptop-4 --runs 4 --warmup 100 --ops 200k)
"$SHEAFSCOPE" "${long[@]}" --jobs 1 --out long.json >.out 2>.err </dev/null &
child=$!
for _ in $(seq 300); do
    [ -s long.json.work ] && [ "$(wc -l <long.json.work)" -gt 2 ] && break
    sleep 0.05
done
kill -INT "$child"
wait "$child"
last_exit=$?
last_command="sweep, interrupted"
expect_exit 130
expect_no_file long.json
expect_file long.json.work
run "${long[@]}" --out long.json
expect_exit 0
expect_no_file long.json.work
run "${long[@]}" --out fresh.json --jobs 2
expect_same_bytes long.json fresh.json
finish
