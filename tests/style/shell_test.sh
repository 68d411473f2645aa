#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every shell script passes shellcheck.
set -uo pipefail
source "$(dirname "$0")/lib.sh"

mapfile -t scripts < <({ find app/run tests/run .ci/run; find resources tests -name '*.sh'; } | sort)
shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}" || fault "shellcheck is not content"
finish
