#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the command line accepts, and what it says about what it does not.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
}

run --version
expect_exit 0
expect_stdout_matches '^sheafscope [0-9]+\.[0-9]+\.[0-9]+$'
expect_stderr_empty

run --help
expect_exit 0
expect_stdout_contains "capture"
expect_stdout_contains "verify"
run capture --help
expect_exit 0
expect_stdout_contains "--size"

run eras
expect_exit 0
expect_stdout_matches '^7\.0 +kernel 7\.0'
expect_stdout_matches '^7\.3 '
run machines
expect_exit 0
expect_stdout_contains "seed-1x64"
run scenarios
expect_exit 0
expect_stdout_matches '^fork: '
expect_stdout_contains "--param"

run dance
refused
expect_stderr_contains "dance"
run --no-such-option
refused
expect_stderr_contains "--no-such-option"
run run --no-such-option
refused
run run extra words
refused
run capture
refused
expect_stderr_contains "--out"
run --era 7.0 run
refused
expect_stderr_contains "--era"
run run --seconds 1 --ops 5
refused

for seconds in 0 -1 nan inf 1e99 1,5 abc "" 86401; do
    run run "--seconds=$seconds"
    refused
done
for ops in 0 -5 1.5 abc 99999999999999999999999; do
    run run "--ops=$ops"
    refused
    expect_stderr_contains "--ops"
done
for pace in 0 -1 0.5 2G k "unlimited " 1e300; do
    run run --ops 1 "--pace=$pace"
    refused
    expect_stderr_contains "--pace"
done
for seed in -1 abc 99999999999999999999999; do
    run run --ops 1 "--seed=$seed"
    refused
    expect_stderr_contains "--seed"
done
for parameter in nothing =5 name= name=abc name=nan; do
    run run --ops 1 --param "$parameter"
    refused
    expect_stderr_contains "--param"
done
run run --ops 1 --mode fast
refused
expect_stderr_contains "--mode"
finish
