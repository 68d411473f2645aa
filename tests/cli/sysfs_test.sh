#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope sysfs and --export-sysfs: the files of /sys/kernel/slab, equal to what the run counted.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

quick=(--machine laptop-4 --seed 7 --ops 20000)

run sysfs maple_node "${quick[@]}" --era 7.0
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^slab_size: 256$'
expect_stdout_matches '^cpu_partial: 0$'
expect_stdout_matches '^slabs_cpu_partial: 0\(0\)$'
expect_stdout_matches '^ctor:$'
expect_stdout_matches '^sheaf_capacity: 32$'
expect_stdout_matches '^slabs: [0-9]+ N0=[0-9]+$'
expect_stdout_matches '^alloc_fastpath: [0-9]+( C[0-3]=[0-9]+){4}$'
checks=$((checks + 1))
[ "$(wc -l <.out)" -eq 52 ] || fault "expected the 52 files that the recorded 7.0 kernel has"
cp .out printed

# An era has its own files only.
run sysfs maple_node "${quick[@]}" --era 6.17
expect_exit 0
expect_stdout_matches '^cpu_partial: 52$'
expect_stdout_matches '^cpu_partial_drain: '
checks=$((checks + 1))
grep -q '^sheaf_' .out && fault "expected no file about sheaves in 6.17"
run sysfs maple_node "${quick[@]}" --era 6.18
expect_stdout_matches '^alloc_cpu_sheaf: [1-9]'
expect_stdout_matches '^sheaf_capacity: 32$'

# The export is the same, file for file, and equals run --json.
run run "${quick[@]}" --era 7.0 --json --export-sysfs out
expect_exit 0
cp .out run.json
expect_file out/maple_node/slab_size
checks=$((checks + 1))
while IFS= read -r line; do
    name=${line%%:*}
    text=${line#*:}
    [ "$(<"out/maple_node/$name")" = "${text# }" ] || fault "expected out/maple_node/$name to be:$text"
done <printed
checks=$((checks + 1))
[ "$(od -An -c out/maple_node/slab_size | tr -d ' ')" = '256\n' ] || fault "expected one final newline"
if command -v python3 >/dev/null; then
    cat >compare.py <<'EOF'
import json, pathlib
run = json.load(open("run.json"))
number = lambda cache, name: int(pathlib.Path("out", cache, name).read_text().split()[0])
files = 0
for cache in run["caches"]:
    for name in ["slab_size", "objs_per_slab", "order", "sheaf_capacity"]:
        assert number(cache["name"], name) == cache[name], (cache["name"], name)
    for name, total in cache["counters"].items():
        assert number(cache["name"], name) == total, (cache["name"], name)
        files += 1
    assert number(cache["name"], "slabs") == sum(node["slabs"] for node in cache["nodes"])
    assert number(cache["name"], "partial") == sum(node["partial_slabs"] for node in cache["nodes"])
assert files > 100, files
EOF
    run_program python3 compare.py
    expect_exit 0
fi

# A second export replaces the first as a whole; nothing else is left beside it.
run sysfs --era 6.18 "${quick[@]}" --export-sysfs out/
expect_exit 0
expect_stdout_empty
expect_file out/maple_node/alloc_cpu_sheaf
checks=$((checks + 1))
[ -z "$(find . -maxdepth 1 -name '.out*.*')" ] || fault "expected no temporary folder to be left"

# The window's panel, without a window.
run capture --panel sysfs --machine laptop-4 --seconds 0.1 --era 6.18 --size 1280x800 --out panel.png
expect_exit 0
expect_file panel.png
run_program grep -E '^(sheaf_capacity +32|alloc_cpu_sheaf +[0-9]+ C0=[0-9]+.*)$' panel.txt
expect_exit 0
checks=$((checks + 1))
[ "$(wc -l <.out)" -eq 2 ] || fault "expected the files of 6.18 in the text twin"
run capture --panel sysfs --machine laptop-4 --seconds 0.1 --era 6.17 --out panel.png
run_program grep -c '^sheaf_' panel.txt
expect_stdout_is 0

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
}

mkdir -p mine/maple_node
echo dear >mine/letter
: >file
for folder in mine file file/below no/such /proc/sheafscope-export / . ""; do
    run run "${quick[@]}" "--export-sysfs=$folder"
    refused
done
run sysfs "${quick[@]}" --export-sysfs mine
refused
expect_stderr_contains "mine: is a folder with other things in it"
run_program cat mine/letter
expect_stdout_is dear

run sysfs
refused
expect_stderr_contains "--export-sysfs"
run sysfs no_such_cache "${quick[@]}"
refused
expect_stderr_contains "maple_node"
run sysfs ../maple_node "${quick[@]}"
refused
for arguments in "--era 6.0" "--machine nowhere" "--seconds 0" "--ops -1" "--set barn-nodes=moon" "--seed x" "extra"; do
    # shellcheck disable=SC2086  # several words on purpose
    run sysfs maple_node $arguments
    refused
done
expect_no_file maple_node
finish
