#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope ladder: which mechanism is worth what, as text, data and picture; one sentence for what cannot be.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

burst=(ladder --from 6.19 --to 7.0 --scenario 'burst w=160' --machine 'numa:1 core:16 pu:1' --runs 2 --warmup 1k --ops 2k)

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
}

run "${burst[@]}" --metric slabs_allocated
expect_exit 0
expect_stderr_empty
expect_stdout_contains "not a kernel measurement"
expect_stdout_contains "refill-source carries"
expect_stdout_contains "24192 of 362880 orders"
expect_stdout_matches '^refill-source +\| *>+'
checks=$((checks + 1))
awk 'length > 72 || /^[ >]/ || / $/ { exit 1 }' .out || fault "expected a text that survives mail"
cp .out first.txt

# Whatever the number of jobs, and also from a work file: the same bytes.
run "${burst[@]}" --metric slabs_allocated --jobs 3 --out other.txt
expect_exit 0
expect_same_bytes first.txt other.txt
expect_no_file other.txt.work

run "${burst[@]}" --metric slabs_allocated --metric list_lock --out a.json --out a.csv --out a.svg --out a.png --out a.pdf
expect_exit 0
expect_stderr_empty
for file in a.json a.csv a.svg a.png a.pdf; do
    expect_file "$file"
done
run_program grep -c 'slabs_allocated,per 1000 op,refill-source,cpu-slab,node-lists,2,' a.csv
expect_exit 0
run_program grep -c '"sheafscope-ladder"' a.json
expect_exit 0
run_program grep -c 'cpu-slabs' a.svg
expect_exit 0
mkdir again
run "${burst[@]}" --metric slabs_allocated --metric list_lock --out again/a.svg --out again/a.png
expect_same_bytes a.svg again/a.svg
expect_same_bytes a.png again/a.png

run ladder --from 6.17 --to 7.3 --machine laptop-4 --runs 1 --warmup 100 --ops 200
expect_exit 0
expect_stdout_contains "no interval can be given"
expect_stdout_contains "timeline's order"
run ladder --from 6.19 --to 7.0 --timeline --machine laptop-4 --runs 1 --warmup 100 --ops 200
expect_exit 0
expect_stdout_contains "timeline's order"

run ladder --from 6.19
refused
run ladder --from 6.19 --to 9.9
refused
expect_stderr_contains "--to: unknown era '9.9'; expected one of"
run ladder --from 7.0-rc1 --to 7.0-rc2
refused
expect_stderr_contains "do not differ"
run ladder --from 6.19 --to 7.0 --set magazine=on
refused
expect_stderr_contains "unknown mechanism 'magazine'"
run ladder --from 6.19 --to 7.0 --metric speed
refused
expect_stderr_contains "'speed' is no metric"
run ladder --from 6.19 --to 7.0 --metric host_throughput
refused
run ladder --from 6.19 --to 7.0 --runs 0
refused
run ladder --from 6.19 --to 7.0 --ops 0
refused
run ladder --from 6.19 --to 7.0 --scenario nothing
refused
expect_stderr_contains "--scenario"
run ladder --from 6.19 --to 7.0 --machine no-such-machine
refused
run ladder --from 6.19 --to 7.0 --out a.doc
refused
expect_stderr_contains "'a.doc' tells no format"
run ladder --from 6.19 --to 7.0 --out a.txt --format csv
refused
run ladder --from 6.17 --to 7.0 --metric barn_get --machine laptop-4 --runs 1 --warmup 10 --ops 20
refused
expect_stderr_contains "'barn_get' is not there in 6.17"
run ladder --from 6.19 --to 7.0 --out no/such/folder/a.txt
expect_exit 3
expect_stderr_lines 1
run ladder --from 6.19 --to 7.0 --shapley --timeline
refused

# A full disk: nothing half written.
if [ -e /dev/full ]; then
    "$SHEAFSCOPE" "${burst[@]}" >/dev/full 2>.err </dev/null
    last_exit=$?
    expect_exit 3
fi
finish
