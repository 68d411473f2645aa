#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Includes point one way: app -> widgets -> core, and core knows nothing of Qt.
set -uo pipefail
source "$(dirname "$0")/lib.sh"

# forbid FOLDER PATTERN WHY: no include line in FOLDER matches PATTERN (extended regular expression).
forbid()
{
    local line
    while read -r line; do
        fault "$line: $3"
    done < <(grep -rnE --include='*.h' --include='*.cpp' "^[[:space:]]*#[[:space:]]*include[[:space:]]*$2" "$1")
}

forbid core '[<"](Q[A-Z]|Qt|qcustomplot)' "core is free of Qt"
forbid core '"(widgets|app|tests)/' "core includes only core"
forbid widgets '"(app|tests)/' "widgets include only widgets and core"
forbid app '"tests/' "app includes only app, widgets and core"
for folder in core widgets app; do
    forbid "$folder" '"\.\.?/' "includes start at the repository, as in \"core/base/ids.h\""
done
finish
