#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the pictures of the gallery anew with our own capture, dark ones here and light ones in light/:
# draw.sh PROGRAM [PRESET...]. Wants ImageMagick.
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
# draw NAME THEME FILE
draw()
{
    "$program" capture --scenario "$1" --mode exact --panel "$(panel_of "$1")" --size 720x450 --theme "$2" \
        --out "$scratch/$1.png" 2>/dev/null ||
        "$program" capture --scenario "$1" --panel machine --size 720x450 --theme "$2" --out "$scratch/$1.png"
    convert "$scratch/$1.png" -gravity north -crop 720x400+0+0 +repage -resize 288x160 -strip -colors 96 "PNG8:$3"
}

mkdir -p "$folder/light"
for name in "$@"; do
    draw "$name" dark "$folder/$name.png"
    draw "$name" light "$folder/light/$name.png"
    printf '%s\n' "$name"
done
