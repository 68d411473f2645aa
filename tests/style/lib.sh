# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For the style tests; to be sourced with the repository as first argument of the script.
cd "$1" || exit 1

faults=0

# Reports one broken rule; the test goes on, so that one run shows all of them.
fault()
{
    printf '%s\n' "$*"
    faults=$((faults + 1))
}

# To end a script with: succeeds when nothing was reported.
finish()
{
    [ "$faults" -eq 0 ] || echo "$faults broken"
    exit $((faults > 0))
}

# Prints our C++ files, one a line.
cpp_files()
{
    find core widgets app tests -name '*.h' -o -name '*.cpp' | sort
}
