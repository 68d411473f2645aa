#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope geometry and capacity: tables of the eras, and one sentence for what cannot be.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
}

run --help
expect_stdout_contains "geometry"
expect_stdout_contains "capacity"
expect_stdout_contains "sysfs"

# geometry: rows of real kernels (tests/groundtruth/geometry.json; the whole table is compared in tests/core/report).
run geometry --size 256 --capacity 32 --cpus 16
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^objs_per_slab( +32){8}$'
expect_stdout_matches '^cpu_partial( +52){3}( +0){5}$'
expect_stdout_matches '^sheaf_capacity +-( +32){7}$'
expect_stdout_contains "on its own: it asks for a sheaf capacity of 32"
run geometry --size 104 --cpus 1 --era 7.0
expect_stdout_matches '^objs_per_slab +39$'
run geometry --size 192 --cpus 16 --hwcache-align --typesafe-by-rcu --era 6.17 --json
expect_stdout_contains '"slab_size": 256'
expect_stdout_contains '"sheaf_capacity": null'
expect_stdout_contains 'SLAB_TYPESAFE_BY_RCU'
run geometry --size 64 --cpus 4 --constructor --era 7.3
expect_stdout_matches '^slab_size +72$'
expect_stdout_contains "it has a constructor"
run geometry --size 60 --cpus 4 --era 7.3
expect_stdout_contains "merged into kmalloc-64"

for size in 0 -1 1.5 abc "" 1048577 4294967296 99999999999999999999999; do
    run geometry --cpus 4 "--size=$size"
    refused
done
for cpus in 0 -1 100000 4294967297 x ""; do
    run geometry --size 64 "--cpus=$cpus"
    refused
    run capacity maple_node "--cpus=$cpus"
    refused
done
for align in 3 24 -8 8192 1073741824 x; do
    run geometry --size 64 --cpus 4 "--align=$align"
    refused
done
run geometry --size 64 --cpus 4 --align 24
expect_stderr_contains "power of two"
run geometry --size 64 --cpus 4 --capacity 100000
refused
expect_stderr_contains "sheaf capacity"
run geometry --size 64 --cpus 4 --era 6.0
refused
expect_stderr_contains "--era"
run geometry --size 64 --cpus 4 --era 7.0 --set cpu-slabs=maybe
refused
run geometry --size 64
refused
expect_stderr_contains "--cpus"
run geometry --cpus 4
refused
expect_stderr_contains "--size"

# capacity: a row of the table and what a run held.
run capacity maple_node --cpus 16
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^  6\.18 +148 +224 +255 +320 +224 +255 +320 +1\.76 +1\.76$'
expect_stdout_matches '^  7\.0 +64 +64 +95 +320 +64 +95 +320 '
checks=$((checks + 1))
awk 'length > 72 { exit 1 }' .out || fault "expected no line over 72 columns"
run capacity --machine ublk-8x24-mem2 --era 7.0 --era 7.1
expect_exit 0
expect_stdout_contains "CPUs of nodes 1-3, 5-7, without memory"
expect_stdout_matches '^kmalloc-8k: '
run capacity maple_node --cpus 16 --era 7.0 --set max-full=3
expect_stdout_matches '^  7\.0 +64 +64 +95 +96 +64 +95 +96 '
run capacity maple_node --cpus 16 --burst 64,80,96,112,128,160,192,224,256
expect_exit 0
expect_stdout_matches '^ +224 +4\.06 +140\.00 +140\.00 +0\.62 +4\.38 '
expect_stdout_matches '^ +224 +1\.19 +0\.38 +140\.00 +140\.00 +0\.62 +4\.38 '
checks=$((checks + 1))
awk 'length > 72 { exit 1 }' .out || fault "expected no line over 72 columns"
run capacity maple_node --cpus 16 --era 7.0 --burst 300 --active 1 --rounds 3 --json
expect_exit 0
expect_stdout_contains '"barn_get": 8.0'
if command -v python3 >/dev/null; then
    run capacity maple_node --cpus 2 --json
    cp .out held.json
    run_program python3 -c 'import json; assert json.load(open("held.json"))["caches"][0]["cpus_of"][0]["eras"][0]["held"]["cpu"] == 128'
    expect_exit 0
fi

run capacity no_such_cache --cpus 4
refused
expect_stderr_contains "maple_node"
run capacity maple_node --machine nowhere
refused
expect_stderr_contains "--machine"
run capacity maple_node --machine laptop-4 --cpus 4
refused
run capacity maple_node --cpus 4 --era 9.9
refused
run capacity maple_node --cpus 4 --set barn-nodes=moon
refused
expect_stderr_contains "--set"
for burst in 0 -1 x "64," ",64" 64,,80 100001 99999999999999999999999 "64 80"; do
    run capacity maple_node --cpus 4 "--burst=$burst"
    refused
    expect_stderr_contains "--burst"
done
run capacity maple_node --cpus 4 --burst "$(seq -s, 1 65)"
refused
run capacity maple_node --cpus 4 --burst 8 --active 5
refused
for rounds in 0 -1 10001 x; do
    run capacity maple_node --cpus 4 --burst 8 "--rounds=$rounds"
    refused
done
run capacity maple_node --cpus 4 --rounds 3
refused
expect_stderr_contains "--burst"
# More than any host has: one sentence, and at once.
run capacity kmalloc-8k --cpus 8192 --era 7.0 --burst 100000
refused
finish
