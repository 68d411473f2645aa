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

# A display that is not there: a sentence instead of a crash.
run_program env -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM DISPLAY=:987 "$SHEAFSCOPE" --machine laptop-4
expect_exit 3
expect_stderr_lines 1
expect_stderr_contains "capture"
finish
