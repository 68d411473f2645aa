# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For the command line tests; to be sourced first. The test runs in an empty folder that is removed at the end.
# $SHEAFSCOPE is the program, $SHEAFSCOPE_TESTDIR the folder tests/ of the repository. Example:
#   run machine no-such-machine
#   expect_exit 2
#   expect_stderr_contains "no-such-machine"
#   expect_stdout_empty
#   finish
set -uo pipefail

: "${SHEAFSCOPE_TESTDIR:?run by ctest}"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

faults=0
checks=0
last_command=
last_exit=

# run ARGUMENT...: runs sheafscope; its output is kept in the files .out and .err. Exit 124 means it took over 60 s.
run()
{
    run_program "${SHEAFSCOPE:?run by ctest}" "$@"
}

# run_program PROGRAM ARGUMENT...: the same for another program.
run_program()
{
    last_command=$*
    timeout --kill-after=5 60 "$@" >.out 2>.err </dev/null
    last_exit=$?
}

# Reports a failed expectation with all that the command said.
fault()
{
    printf 'FAILED: %s\n  command: %s\n  exit code: %s\n' "$*" "$last_command" "$last_exit"
    sed 's/^/  stdout: /' .out | head -n 40
    sed 's/^/  stderr: /' .err | head -n 40
    faults=$((faults + 1))
}

expect_exit()
{
    checks=$((checks + 1))
    [ "$last_exit" -eq "$1" ] || fault "expected exit code $1"
}

# expect_stdout_contains TEXT: somewhere, literally.
expect_stdout_contains()
{
    checks=$((checks + 1))
    grep -qF -e "$1" .out || fault "expected on standard output: $1"
}

expect_stderr_contains()
{
    checks=$((checks + 1))
    grep -qF -e "$1" .err || fault "expected on standard error: $1"
}

# expect_stdout_matches REGEX: a line, extended regular expression.
expect_stdout_matches()
{
    checks=$((checks + 1))
    grep -qE -e "$1" .out || fault "expected on standard output a line like: $1"
}

expect_stdout_is()
{
    checks=$((checks + 1))
    [ "$(<.out)" = "$1" ] || fault "expected as standard output: $1"
}

expect_stdout_empty()
{
    checks=$((checks + 1))
    [ ! -s .out ] || fault "expected nothing on standard output"
}

expect_stderr_empty()
{
    checks=$((checks + 1))
    [ ! -s .err ] || fault "expected nothing on standard error"
}

# One clear sentence: exactly one line on standard error, and not a crash report.
expect_stderr_lines()
{
    checks=$((checks + 1))
    [ "$(wc -l <.err)" -eq "$1" ] || fault "expected $1 lines on standard error"
}

expect_file()
{
    checks=$((checks + 1))
    [ -s "$1" ] || fault "expected a file with something in it: $1"
}

expect_no_file()
{
    checks=$((checks + 1))
    [ ! -e "$1" ] || fault "expected no file: $1"
}

expect_same_bytes()
{
    checks=$((checks + 1))
    cmp "$1" "$2" || fault "expected the same bytes in $1 and $2"
}

# To end a script with: succeeds when something was checked and everything held.
finish()
{
    echo "$((checks - faults)) of $checks expectations held"
    [ "$faults" -eq 0 ] && [ "$checks" -gt 0 ]
    exit
}
