#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope tour: the list, and a check that says file, line and what was expected.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

run tour
expect_exit 0
expect_stderr_empty
expect_stdout_contains "01-slab"
expect_stdout_contains "What a sheaf is"

for tour in 01-slab 02-sheaf 03-barn 04-twice-as-good 05-memoryless-node 06-remote-free 07-kfree-rcu 08-parked-memory; do
    run tour "$tour" --check
    expect_exit 0
    expect_stdout_contains "no fault found"
done

write_tour()
{
    cat >mine.json <<EOF
{
    "format": "sheafscope-tour", "version": 1, "title": "T", "about": "A", "minutes": 1,
    "scenario": {"machine": "laptop-4", "era": "$1"},
    "steps": [
        {"title": "S", "text": "T", "point": ["panel $2"],
         "ask": "Do.", "wait": {"command": "$3"}, "showMe": ["hands.alloc"]}
    ]
}
EOF
}

write_tour 7.0 machine hands.alloc
run tour mine.json --check
expect_exit 0
expect_stdout_contains "1 steps"

refused()
{
    run tour mine.json --check
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "$1"
}

write_tour 9.9 machine hands.alloc
refused "mine.json:1: "
write_tour 7.0 machines hands.alloc
refused "mine.json:5: unknown panel 'machines'; expected one of machine"
write_tour 7.0 machine hands.aloc
refused "mine.json:5: unknown command 'hands.aloc'"
echo '{"format": ' >mine.json
refused "mine.json:"
: >mine.json
refused "mine.json:"

run tour no-such-tour --check
expect_exit 2
expect_stderr_contains "no-such-tour"
run tour --check
expect_exit 2
expect_stderr_contains "--check"

finish
