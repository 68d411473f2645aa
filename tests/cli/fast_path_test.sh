#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two functions that nearly every operation ends in stay short and never lock the bus: a look at the machine code of
# the program. A fast path is the straight line from the entry to the first ret, which every jump on it must leave.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

if [ "$(uname -m)" != x86_64 ] || ! command -v objdump >/dev/null; then
    echo "skipped: instructions are counted on x86-64, with objdump"
    exit 77
fi

# code_of FUNCTION: "address instruction operands" of each instruction, in the file .code
code_of()
{
    run_program objdump --disassemble="$1" --demangle --no-show-raw-insn "${SHEAFSCOPE:?run by ctest}"
    expect_exit 0
    awk -F '\t' '/^ +[0-9a-f]+:\t/ { sub(/^ +/, "", $1); sub(/:$/, "", $1); print $1, $2 }' .out >.code
}

# check_fast_path FUNCTION MOST: at most that many instructions, ret included
check_fast_path()
{
    local length
    code_of "$1"
    checks=$((checks + 4))
    grep -qE ' ret *$' .code || fault "expected a function with a ret: $1"
    length=$(awk '{ ++n } $2 == "ret" { print n; exit }' .code)
    echo "$1: $length instructions"
    [ "${length:-9999}" -le "$2" ] || fault "expected at most $2 instructions up to the first ret of $1, got $length"
    if grep -E ' (lock |.*xchg.*\()' .code; then
        fault "expected no locked instruction in $1"
    fi
    # A jump that lands before the first ret would make the count a lie, and so would one that is always taken.
    awk '{ address[NR] = $1; name[NR] = $2; target[NR] = $3 }
         $2 == "ret" && !last { last = NR }
         END {
             for (i = 1; i < last; ++i) {
                 if (name[i] ~ /^(jmp|call)/)
                     exit 1
                 if (name[i] ~ /^j/)
                     for (k = 1; k <= last; ++k)
                         if (address[k] == target[i])
                             exit 1
             }
         }' .code || fault "expected a straight line up to the first ret of $1"
}

check_fast_path 'sheafscope::Cache::alloc(sheafscope::Id<sheafscope::CpuTag>)' 18
check_fast_path 'sheafscope::Cache::free(sheafscope::Id<sheafscope::CpuTag>, void*)' 24
finish
