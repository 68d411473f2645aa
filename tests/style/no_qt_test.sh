#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# link_core holds all of core; it must need no Qt library and hold no Qt symbol, and it must start.
set -uo pipefail
source "$(dirname "$0")/lib.sh"
program=$2/tests/style/link_core

needed=$(objdump -p "$program" | awk '$1 == "NEEDED" { print $2 }')
[ -n "$needed" ] || fault "$program: cannot be read"
if grep -iE '^lib(qt|qcustomplot)' <<<"$needed"; then
    fault "core needs the Qt libraries above"
fi
if nm -D --undefined-only "$program" | grep -E '_Z.*[0-9]Q(Object|String|Widget|CoreApplication|Timer|Painter)'; then
    fault "core refers to the Qt symbols above"
fi
symbols=$(nm -C "$program" | grep -c ' [TtWw] sheafscope::')
[ "$symbols" -gt 100 ] || fault "only $symbols functions of sheafscope in link_core; expected all of core"
"$program" || fault "link_core does not run, or has no built-in machines"
finish
