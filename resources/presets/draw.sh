#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the pictures of the gallery anew with our own capture: draw.sh PROGRAM [PRESET...]. Wants ImageMagick.
set -euo pipefail
program=$(readlink -f "$1")
shift
folder=$(dirname "$(readlink -f "$0")")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The panel that shows what the question asks about.
panel_of()
{
    case $1 in
        doubled-layer | lower-capacity | capacity-while-running | kfree-rcu | isolated-cpus | hotplug) echo sheaf-fill ;;
        enough-capacity | barn-limits | many-cpus | paths | alloc-here-free-there | one-step-of-the-series) echo barn-exchanges ;;
        fragmentation | spatial-locality) echo partial-slabs ;;
        a-node-runs-full | parked-memory) echo node-memory ;;
        *) echo machine ;;
    esac
}

if [ "$#" -eq 0 ]; then
    mapfile -t names < <("$program" presets | sed -nE 's/^([a-z0-9-]+): .*/\1/p')
    set -- "${names[@]}"
fi
for name in "$@"; do
    "$program" capture --scenario "$name" --mode exact --panel "$(panel_of "$name")" --size 720x450 --theme dark \
        --out "$scratch/$name.png" 2>/dev/null ||
        "$program" capture --scenario "$name" --panel machine --size 720x450 --theme dark --out "$scratch/$name.png"
    convert "$scratch/$name.png" -gravity north -crop 720x400+0+0 +repage -resize 288x160 -strip -colors 96 \
        "PNG8:$folder/$name.png"
    printf '%s\n' "$name"
done
