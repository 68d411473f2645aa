#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope machine: prints a machine so that it can be read back, with a verdict a node.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

run machine ublk-8x24-mem2
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^available: 8 nodes'
expect_stdout_matches '^node 1 size: 0 MB'
expect_stdout_matches '^node 0: 24 CPUs.*barn in 7\.0: yes.*affected.*: no'
expect_stdout_matches '^node 1: 24 CPUs.*barn in 7\.0: no.*barn in 7\.1: yes.*affected.*: yes'

# What it prints is a machine again.
cp .out printed.txt
run machine printed.txt
expect_exit 0
grep '^node [0-9]* \(cpus\|size\)' printed.txt >wanted
grep '^node [0-9]* \(cpus\|size\)' .out >got
expect_same_bytes wanted got

run machine 'numa:2 core:4 pu:1'
expect_exit 0
expect_stdout_matches '^available: 2 nodes'
run machine this
expect_exit 0

printf 'node 0 cpus: 0 1\nnode 0 size: 1024 MB\nnode 1 cpus: 1 2\nnode 1 size: 1024 MB\n' >twice.txt
printf 'node 0 cpus: 0 1\nnode 0 size: 0 MB\n' >empty.txt
{ printf 'node 0 cpus:'; seq -s ' ' 0 99999; printf 'node 0 size: 4096 MB\n'; } >many.txt
head -c 5000 /dev/urandom >garbage.bin
{ printf '<?xml version="1.0"?>\n<topology>'; head -c 5000 /dev/urandom; } >garbage.xml
: >nothing.txt
mkdir folder
for spec in twice.txt empty.txt many.txt garbage.bin garbage.xml nothing.txt folder no-such-machine 'numa:0 pu:0' ''; do
    run machine "$spec"
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "sheafscope: "
done
run machine twice.txt
expect_stderr_contains "twice.txt:3"
run machine no-such-machine
expect_stderr_contains "no-such-machine"
run machine
expect_exit 2
expect_stderr_lines 1

# Standard output that takes nothing is no success.
"$SHEAFSCOPE" machine seed-1x64 >/dev/full 2>.err
last_exit=$? last_command="machine seed-1x64 >/dev/full"
expect_exit 3
expect_stderr_lines 1
finish
