# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash source-path=SCRIPTDIR
# The table of eras, the difference of two, and overrides of single mechanisms.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run eras
expect_exit 0
expect_stdout_contains "7.3"
expect_stdout_contains "barn-nodes"

run eras 7.0 7.1
expect_exit 0
expect_stdout_contains "barn-nodes: with-memory -> online"

run eras 7.0-rc1 7.0-rc2
expect_exit 0
expect_stdout_contains "do not differ"

run eras 7.0
expect_exit 2
expect_stderr_contains "expected none or two"

run eras 7.0 9.9
expect_exit 2
expect_stderr_contains "'9.9'"
expect_stdout_empty

# With the barns of 7.1 on memoryless nodes, 7.0 counts barn traffic there.
run run --machine ublk-8x24-mem2 --era 7.0 --set barn-nodes=online --set remote-free=any-if-memoryless --seconds 1
expect_exit 0
expect_stdout_contains "barn-nodes=online"

run run --era 7.0 --set barn-nodes=moon
expect_exit 2
expect_stderr_contains "--set"
expect_stderr_contains "with-memory, online"

run run --era 7.0 --set sheaf-caches=none
expect_exit 2
expect_stderr_contains "without cpu slabs"

run run --era 6.17 --set barn-nodes=online
expect_exit 2
expect_stdout_empty
expect_stderr_lines 1
expect_stderr_contains "barn-nodes=online: a barn keeps sheaves"
run capacity maple_node --cpus 4 --era 7.0 --set cpu-slabs=on --set stat-items=of-cpu-slabs --set sheaf-caches=on-request
expect_exit 0

run run --machine gt-t4 --era 7.1 --scenario script --file "$SHEAFSCOPE_TESTDIR/groundtruth/scripts/memlesst4-A.ops" --ops 100000
expect_exit 0
expect_stdout_contains "barn_put"

run run --machine gt-t1 --scenario script --file "$SHEAFSCOPE_TESTDIR/groundtruth/scripts/memlesst4-A.ops" --ops 10
expect_exit 2
expect_stderr_contains "memlesst4-A.ops:"

finish
