#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A start without a verb where there is no display: a picture, its text, and a word on why.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

run_program env -u DISPLAY -u WAYLAND_DISPLAY "$SHEAFSCOPE" --machine laptop-4
expect_exit 0
expect_stderr_empty
expect_stdout_contains "no display"
expect_stdout_contains "sheafscope.png"
expect_file sheafscope.png
expect_file sheafscope.txt
run_program env -u DISPLAY -u WAYLAND_DISPLAY "$SHEAFSCOPE" --machine nowhere
expect_exit 2
expect_stderr_lines 1

# Results are for the window: told, and no other picture instead; what cannot be read is told first.
rm sheafscope.png sheafscope.txt
run_program env -u DISPLAY -u WAYLAND_DISPLAY "$SHEAFSCOPE" "$SHEAFSCOPE_TESTDIR/data/results/made-up.json"
expect_exit 2
expect_stdout_empty
expect_stderr_lines 1
expect_stderr_contains "no display"
expect_no_file sheafscope.png
printf '{"format": "sheafscope-results", "version": 1, "runs": [' >broken.json
run_program env -u DISPLAY -u WAYLAND_DISPLAY "$SHEAFSCOPE" broken.json
expect_exit 2
expect_stderr_lines 1
expect_stderr_contains "broken.json"

# A display that is not there: a sentence instead of a crash.
run_program env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM DISPLAY=:987 "$SHEAFSCOPE" --machine laptop-4
expect_exit 3
expect_stderr_lines 1
expect_stderr_contains "capture"
finish
