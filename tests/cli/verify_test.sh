#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope verify: equal is 0, different is 1 with the first difference, a folder that is none of its kind is 2.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

# Only one script here; the whole is checked by the ground truth test itself.
truth=$SHEAFSCOPE_TESTDIR/groundtruth
mkdir -p any/scripts any/results any/traces empty
cp "$truth/scripts/tiny-A.ops" any/scripts
cp "$truth"/results/tiny-A@*.json any/results
cp "$truth/traces/tiny-A.txt.xz" any/traces

run verify any
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^7\.0 +1/1$'
expect_stdout_contains "7 of 7 runs equal"

# One counter of one kernel is another: the operation, the counter, what was expected, what came.
sed -i 's/"objs_per_slab": "512"/"objs_per_slab": "513"/' any/results/tiny-A@7.0.json
cp any/results/tiny-A@7.1.json any/results/tiny-A@9.9.json
run verify any
expect_exit 1
expect_stderr_empty
expect_stdout_matches '^7\.0 +0/1$'
expect_stdout_contains "6 of 7 runs equal"
expect_stdout_contains "1 result of unknown eras left out"
first_checkpoint=$(grep -n '^c ' any/scripts/tiny-A.ops | head -n 1)
expect_stdout_contains \
    "tiny-A@7.0: line ${first_checkpoint%%:*}, '${first_checkpoint#*:}': objs_per_slab: expected '513', got '512'"

# refused SCRIPT-LINES FAULT: the line of the file and what is wrong.
refused()
{
    printf '# topology: t1\nbegin tiny-A\ncache gt-tiny-A 8 0 0\n%b' "$1" >any/scripts/tiny-A.ops
    run verify any
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "any/scripts/tiny-A.ops:$2"
}
refused 'dance 1\nend\n' "4: unknown operation 'dance'"
refused 'a 0 -1 1\nf 0 1\nf 0 1\nend\n' "6: object 1 was freed already in line 5"
refused 'f 0 7\nend\n' "4: object 7 was never allocated"
refused 'a 9 -1 1\nend\n' "4: CPU 9"
refused 'a 0 5 1\nend\n' "4: node 5"
refused 'pf 0 4 1\npf 0 4 1\nend\n' "5: sheaf 1 is in use since line 4"
refused 'set order 1\nend\n' "4: cannot set 'order'"
refused 'a 0 -1 1\r\nf 0 2\r\nend\r\n' "5: object 2 was never allocated"
refused 'a 0 -1 1\nf 0 2\nend' "5: object 2 was never allocated"
refused "a 0 -1 $(head -c 2000000 /dev/zero | tr '\0' 1)\nend\n" "4: '1111"
head -c 100000 /dev/urandom >any/scripts/tiny-A.ops
run verify any
expect_exit 2
expect_stderr_lines 1

for folder in /nonexistent empty any/scripts/tiny-A.ops; do
    run verify "$folder"
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
done
finish
