#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope import: says what is in a trace, whoever wrote it down, and refuses what is none.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

traces=$SHEAFSCOPE_TESTDIR/data/traces

run import "$traces/fork.txt.zst"
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^  allocations +65314$'
expect_stdout_matches '^  frees +60861$'
expect_stdout_matches '^  frees of a null pointer +21377$'
expect_stdout_matches '^note .*35 frees are of objects older than the trace'
run import "$traces/true.dat.xz" --json
expect_exit 0
expect_stdout_contains '"format": "trace.dat"'
expect_stdout_contains '"allocs": 1885'
run import "$traces/true-perf.txt.gz"
expect_exit 0
expect_stdout_matches '^  allocations +181$'

# A trace.dat replays like the text that trace-cmd made of it.
run run --scenario trace --file "$traces/true.dat.xz" --ops 100000 --machine laptop-4
expect_exit 0
grep -vE '^(scenario|hash)' .out >dat
run run --scenario trace --file "$traces/true-report.txt.xz" --ops 100000 --machine laptop-4
expect_exit 0
grep -vE '^(scenario|hash)' .out >report
expect_same_bytes dat report

refused()
{
    run import "$1"
    expect_exit 2
    expect_stdout_empty
    expect_stderr_contains "$1"
    expect_stderr_contains "$2"
}

: >empty.txt
refused empty.txt 'expected a kernel trace'
head -c 20000 "$traces/fork.txt.zst" >short.zst
refused short.zst 'cut short'
head -c 3000 /dev/urandom >noise.txt
refused noise.txt 'expected a kernel trace'
xz -dc "$traces/true.dat.xz" | head -c 60000 >short.dat
refused short.dat 'expected a whole trace.dat'
printf '\x17\x08\x44tracing' >magic.dat
refused magic.dat 'expected a whole trace.dat'
refused no-such-file 'cannot be opened'
refused . 'folder'
run import
expect_exit 2

run run --scenario trace --file "$traces/true.dat.xz" --param copies=0
expect_exit 2
expect_stderr_contains 'expected 1 to 1024'
run run --scenario trace --file "$traces/true.dat.xz" --param speed=2
expect_exit 2
expect_stderr_contains 'expected clock or copies'

# By the trace's own clock: half of a quiet second is half of it.
cat >slow.txt <<'TRACE'
 a-1 [000] d..1.  10.000000: kmem_cache_alloc: call_site=f ptr=0x1000 name=filp bytes_req=256 bytes_alloc=256 gfp_flags=GFP_KERNEL node=-1
 a-1 [001] d..1.  11.000000: kmem_cache_alloc: call_site=f ptr=0x2000 name=filp bytes_req=256 bytes_alloc=256 gfp_flags=GFP_KERNEL node=-1
TRACE
run run --trace slow.txt --machine laptop-4 --param clock=1 --seconds 0.5
expect_exit 0
expect_stdout_matches '^operations +1$'
run run --trace slow.txt --machine laptop-4 --param clock=10 --seconds 0.5
expect_stdout_matches '^operations +2$'
run run --trace slow.txt --machine laptop-4 --param clock=0.00001
expect_exit 2

# Every counter, by cache and CPU.
run run --trace "$traces/true.dat.xz" --era 7.0 --machine laptop-4 --json -
expect_exit 0
for key in events allocs frees null_frees unmatched lost; do
    expect_stdout_matches "\"$key\": [0-9]+"
done
if command -v python3 >/dev/null; then
    checks=$((checks + 1))
    python3 - <<'PYTHON' || fault "expected the counters of the CPUs to add up to those of the caches"
import json
for cache in json.load(open(".out"))["caches"]:
    for name, total in cache["counters"].items():
        if total != sum(cpu["counters"].get(name, 0) for cpu in cache.get("cpus", [])):
            raise SystemExit(f"{cache['name']} {name}")
PYTHON
fi
run run --trace "$traces/true.dat.xz" --machine laptop-4 --json out.json
expect_exit 0
expect_stdout_empty
expect_file out.json
run run --machine laptop-4 --ops 10 --json nowhere/out.json
expect_exit 3

run record
expect_exit 2
expect_stderr_contains 'no command is given'
run record --print-commands -- make -j8
expect_exit 0
expect_stdout_matches '^trace-cmd record .*kmem:kfree make -j8$'
expect_stdout_matches '^perf record .*perf script'
run record --out nowhere/trace.txt -- true
expect_exit 2
expect_stderr_contains 'cannot be made'

finish
