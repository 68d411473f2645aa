#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope verify: equal is 0, different is 1 with the first difference, a folder that is none of its kind is 2.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

truth=$SHEAFSCOPE_TESTDIR/groundtruth
# Only a few scripts here; the whole is checked by the ground truth test itself.
run verify /nonexistent
expect_exit 2
expect_stderr_lines 1
expect_stdout_empty
mkdir empty
run verify empty
expect_exit 2
expect_stderr_lines 1
[ -d "$truth" ] || fault "expected tests/groundtruth"
finish
