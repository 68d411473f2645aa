#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope compare: the table, the verdict for scripts, going on after an interruption, and one sentence for what
# cannot be.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

# 16 CPUs that burst past what 6.19 keeps (spec/objects-per-cpu section 4): both eras allocate slabs, 7.0 more.
small=("--eras=6.19,7.0" --scenario 'burst w=256' --machine 'numa:1(memory=8GiB) core:16 pu:1' --warmup 20k --ops 40k)

run compare "${small[@]}" --runs 3
expect_exit 0
expect_stderr_empty
expect_stdout_contains "not a kernel measurement"
expect_stdout_contains "slowpath_share"
expect_stdout_contains "model_cycles"
expect_stdout_contains "sheafscope compare --eras=6.19,7.0 --scenario 'burst w=256'"

# One run: no interval, and no mark.
run compare "${small[@]}" --runs 1 --profile none
expect_exit 0
checks=$((checks + 1))
if grep -qE '\((R|I)\) ' .out; then fault "a mark without an interval"; fi

# The bytes depend on neither the number of workers nor on where they go.
run compare "${small[@]}" --runs 4 --jobs 1 --save a.json --out a.txt
expect_exit 0
expect_stdout_empty
run compare "${small[@]}" --runs 4 --jobs 3 --save b.json --out b.txt --progress
expect_exit 0
expect_stderr_contains "8 of 8 runs"
expect_same_bytes a.json b.json
expect_same_bytes a.txt b.txt
expect_no_file a.json.work

# For scripts: 7.0 lost the second layer of caching, which 6.19 had.
run compare "${small[@]}" --runs 2 --profile none --fail-if 'slabs_allocated>+10%' --out c.csv
expect_exit 4
expect_stderr_contains "slabs_allocated is"
expect_file c.csv
run compare "${small[@]}" --runs 2 --profile none --base 7.0 --fail-if 'slabs_allocated>+10%'
expect_exit 0

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "$1"
}
run compare "${small[@]}" --fail-if 'slow>+10%'
refused "unknown metric 'slow'"
run compare "${small[@]}" --fail-if 'slowpath_share'
refused "--fail-if"
run compare "${small[@]}" --fail-if 'host_throughput<1' --runs 1 --out rule.csv
refused "can say nothing"
run compare --eras 6.19,6.19 --scenario fork
refused "--eras: '6.19' is named twice"
run compare --eras 6.19,,7.0 --scenario fork
refused "--eras"
run compare --eras 6.19,9.9 --scenario fork
refused "--eras"
run compare --eras 6.19 --scenario nothing
refused "unknown scenario 'nothing'"
run compare --eras 6.19 --scenario tbb-pipeline --runs 1
refused "concurrent"
run compare --eras 6.19,7.0 --base 7.3 --scenario fork
refused "--base"
run compare "${small[@]}" --profile /nowhere.json
refused "--profile"
run compare "${small[@]}" --set max-full=oops
refused "--set"
run compare "${small[@]}" --format fax
refused "--format"
run compare "${small[@]}" --out report.fax
refused "--out"
for bad in 0 -1 1.5 many 1001 99999999999999999999; do
    run compare "${small[@]}" "--runs=$bad"
    refused "--runs"
    run compare "${small[@]}" "--jobs=${bad}x"
    refused "--jobs"
done
for bad in -1 k 1.5k 5G 99999999999M; do
    run compare --eras 7.0 --scenario fork "--ops=$bad"
    refused "--ops"
    run compare --eras 7.0 --scenario fork "--warmup=$bad"
    refused "--warmup"
done

# What cannot be written, before or after the runs: nothing half written.
mkdir folder.csv
run compare "${small[@]}" --runs 1 --save nowhere/a.json
expect_exit 3
expect_stderr_lines 1
run compare "${small[@]}" --runs 1 --out folder.csv
expect_exit 3
if [ -e /dev/full ]; then
    # shellcheck disable=SC2016  # the inner shell expands it
    run_program bash -c '"$SHEAFSCOPE" compare "$@" >/dev/full' _ "${small[@]}" --runs 1
    expect_exit 3
    expect_stderr_contains "standard output"
fi
echo "precious" >precious.txt
run compare "${small[@]}" --runs 1 --work precious.txt
expect_exit 3
expect_stderr_contains "no work file"
checks=$((checks + 1))
[ "$(cat precious.txt)" = precious ] || fault "a file that was no work file is gone"

# Interrupted, killed, gone on: the same bytes, and nothing is counted twice.
long=(compare "--eras=6.19,7.0,7.1" --scenario fork --machine laptop-4 --runs 30 --ops 60k --jobs 1)
run "${long[@]}" --save whole.json --out whole.txt
expect_exit 0

# stop_with SIGNAL: starts it and sends the signal when it has done a run or more.
stop_with()
{
    last_command="${long[*]} (SIG$1)"
    "$SHEAFSCOPE" "${long[@]}" --save parts.json --out parts.txt >.out 2>.err </dev/null &
    local pid=$!
    for _ in $(seq 400); do
        [ "$(wc -l 2>/dev/null <parts.json.work || echo 0)" -gt "$2" ] && break
        sleep 0.02
    done
    kill "-$1" "$pid"
    wait "$pid"
    last_exit=$?
}
stop_with INT 2
expect_exit 130
expect_stderr_contains "the same command goes on where it was"
expect_file parts.json.work
expect_no_file parts.json
stop_with KILL "$(($(wc -l <parts.json.work) + 2))"
expect_exit 137
expect_file parts.json.work
run "${long[@]}" --seed 7 --save parts.json --out parts.txt
expect_exit 3
expect_stderr_contains "another experiment"
run "${long[@]}" --save parts.json --out parts.txt
expect_exit 0
expect_same_bytes whole.json parts.json
expect_same_bytes whole.txt parts.txt
expect_no_file parts.json.work

# Our own code under oneTBB: a table of its own.
run compare "${small[@]}" --runs 2 --throughput --jobs 2
expect_exit 0
expect_stdout_contains "host_throughput"
checks=$((checks + 1))
if grep -q slowpath_share .out; then fault "host figures in one report with counts"; fi

# A profile of this host, or a sentence why there is none.
run calibrate --out host.json
checks=$((checks + 1))
if [ "$last_exit" -eq 0 ]; then
    run compare "${small[@]}" --runs 1 --profile host.json
    expect_exit 0
else
    expect_exit 2
    expect_stderr_lines 1
    expect_no_file host.json
fi

# Caches apart: those that were asked for, and all others together.
run compare --eras 6.19,7.0 --scenario fork --machine laptop-4 --runs 2 --warmup 2k --ops 4k --profile none \
    --caches maple_node --save apart.json --out apart.csv
expect_exit 0
for part in 'fork: maple_node' 'fork: other caches'; do
    checks=$((checks + 1))
    grep -qF "$part" apart.csv || fault "expected rows of $part"
done
run report apart.json --format csv
expect_stdout_contains "fork: maple_node"
run compare "${small[@]}" --caches no_such --runs 1
refused "unknown cache 'no_such'"

# A scenario is also a preset or a file; a report carries its hash and can print it.
printf '%s\n' '{"format": "sheafscope-scenario", "version": 1, "machine": "laptop-4", // small' \
    '"workload": "burst", "parameters": {"w": 150}}' >mine.json
run scenario mine.json
hash=$(sed -nE 's/^hash +//p' .out)
run compare --eras 6.19,7.0 --scenario mine.json --scenario doubled-layer --runs 1 --warmup 1k --ops 2k \
    --metric slowpath_share --metric model_cycles --save mine-results.json
expect_exit 0
expect_stdout_contains "mine (hash $hash)"
checks=$((checks + 1))
if grep -q slabs_allocated .out; then fault "a metric that was not asked for"; fi
run report mine-results.json --scenarios
expect_exit 0
expect_stdout_contains '"w": 150'
cp .out printed.json
run report mine-results.json --metric slabs_allocated
expect_exit 0
expect_stdout_contains slabs_allocated
run compare --eras 6.19,7.0 --scenario mine.json --runs 1 --metric no_such --save never.json
refused "unknown metric 'no_such'"
expect_no_file never.json
sed 's/"w": 150/"w": -150/' mine.json >wrong.json
run compare --eras 6.19,7.0 --scenario wrong.json --runs 1
refused "wrong.json:2:"

# Pictures: a PDF begins like one.
run compare "${small[@]}" --runs 1 --out pages.pdf
expect_exit 0
checks=$((checks + 1))
[ "$(head -c 5 pages.pdf)" = "%PDF-" ] || fault "no PDF"
finish
