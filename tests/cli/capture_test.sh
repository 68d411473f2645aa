#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope capture: pictures without a display, byte for byte the same, or one sentence and no file.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

quick=(capture --machine laptop-4 --seconds 0.2 --seed 7)

run "${quick[@]}" --out one.png --size 800x600
expect_exit 0
expect_stdout_empty
expect_stderr_empty
expect_file one.png
expect_file one.txt
checks=$((checks + 1))
[ "$(head -c 8 one.png | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || fault "expected a PNG"
checks=$((checks + 1))
[ "$(head -c 24 one.png | tail -c 8 | od -An -tx1 | tr -d ' \n')" = 0000032000000258 ] || fault "expected 800 x 600"
checks=$((checks + 1))
for fact in Scenario Machine Era Mode Seed Version Command Comment; do
    # Short texts are plain (tEXt), long ones compressed (zTXt); the keyword is readable in both.
    grep -qaP "[tz](EX|TX)t$fact\\x00" one.png || fault "expected the fact $fact as PNG text"
done
checks=$((checks + 1))
awk 'length > 72 { exit 1 }' one.txt || fault "expected no line over 72 columns"
run_program grep -c "alloc_fastpath" one.txt
expect_exit 0
mkdir same
for setting in "LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8" QT_SCALE_FACTOR=2 MALLOC_PERTURB_=137 QT_FONT_DPI=200 HOME=/nonexistent TZ=Asia/Tokyo; do
    # shellcheck disable=SC2086  # several words on purpose
    run_program env $setting "$SHEAFSCOPE" "${quick[@]}" --out same/one.png --size 800x600
    expect_exit 0
    expect_same_bytes one.png same/one.png
    expect_same_bytes one.txt same/one.txt
done

for kind in svg pdf; do
    run "${quick[@]}" --out "a.$kind"
    expect_exit 0
    run "${quick[@]}" --out "same/a.$kind"
    expect_same_bytes "a.$kind" "same/a.$kind"
done
expect_file a.svg
run_program grep -c '<text' a.svg
expect_exit 0
run_program head -c 5 a.pdf
expect_stdout_is '%PDF-'

run "${quick[@]}" --out dark.png --theme dark --size 800x600
expect_exit 0
checks=$((checks + 1))
cmp -s one.png dark.png && fault "expected another theme to look different"
run "${quick[@]}" --panel sheaf-fill --out fill.png --size 640x300
expect_exit 0
expect_file fill.png
run "${quick[@]}" --panel sheaf-fill --panel machine --panel counters --scale 2 --out sharp.png --size 640x300
expect_exit 0
checks=$((checks + 1))
[ "$(head -c 24 sharp.png | tail -c 8 | od -An -tx1 | tr -d ' \n')" = 0000050000000258 ] || fault "expected 1280 x 600"

# A moment: the run goes on, the picture does not.
run "${quick[@]}" --goto 100ms --out moment.png --size 800x600
expect_exit 0
run "${quick[@]}" --at 0.1s --out same/moment.png --size 800x600
expect_exit 0
checks=$((checks + 1))
cmp -s one.png moment.png && fault "expected another moment to look different"
run_program grep -cE "model time *0[.]100? s" moment.txt
expect_exit 0
# Not that of the last usual sample before it, at 1/60 s.
run "${quick[@]}" --goto 30ms --out same/exact.png --size 800x600
run_program grep -cE "model time *0[.]030? s" same/exact.txt
expect_exit 0
run "${quick[@]}" --select cpu=3 --out selected.png --size 800x600
expect_exit 0
checks=$((checks + 1))
cmp -s one.png selected.png && fault "expected a selection to be seen"

# The window's arrangements.
for layout in explore barns memory lecture compare; do
    run "${quick[@]}" --layout "$layout" --last 0.1 --out "$layout.png"
    expect_exit 0
    expect_file "$layout.png"
    run "${quick[@]}" --layout "$layout" --last 0.1 --out "same/$layout.png"
    expect_same_bytes "$layout.png" "same/$layout.png"
done
checks=$((checks + 1))
cmp -s barns.png memory.png && fault "expected another layout to look different"
run_program grep -c -- "--layout memory" memory.txt
expect_exit 0

# The data behind a panel.
run "${quick[@]}" --panel sheaf-fill --out fill.csv
expect_exit 0
run_program head -n 1 fill.csv
expect_stdout_is $'cpu,node,main,spare,rcu_free\r'
checks=$((checks + 1))
[ "$(wc -l <fill.csv)" = 5 ] || fault "expected a header and a line for each of 4 CPUs"
for panel in machine counters caches barn-exchanges partial-slabs node-memory timeline sysfs; do
    run "${quick[@]}" --panel "$panel" --out "$panel.json"
    expect_exit 0
    run_program python3 -c "
import json, sys
d = json.load(open('$panel.json'))
assert d['format'] == 'sheafscope-panel' and d['version'] == 1 and d['panel'] == '$panel'
assert d['rows'] and all(len(r) == len(d['columns']) for r in d['rows'])"
    expect_exit 0
done
run "${quick[@]}" --panel "sheaf-fill" --out "same/fill.csv"
expect_same_bytes fill.csv same/fill.csv

# Moving pictures.
for folder in . same; do
    run "${quick[@]}" --last 0.1 --fps 30 --size 400x300 --out "$folder/moving.webp"
    expect_exit 0
done
expect_same_bytes moving.webp same/moving.webp
checks=$((checks + 1))
[ "$(grep -oa ANMF moving.webp | wc -l)" -ge 2 ] || fault "expected several frames"
if command -v ffmpeg >/dev/null; then
    run "${quick[@]}" --last 0.1 --fps 30 --size 400x300 --out moving.gif
    expect_exit 0
    run_program head -c 6 moving.gif
    expect_stdout_is GIF89a
fi
run_program env PATH=/nonexistent "$SHEAFSCOPE" "${quick[@]}" --out no.gif
expect_exit 2
expect_stderr_contains ffmpeg
expect_no_file no.gif
expect_no_file no.txt

run "${quick[@]}" --mode concurrent --out live.png
expect_exit 0
expect_file live.png

mkdir folder readonly folder.png
chmod a-w readonly
refused()
{
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
}
for out in no-ending picture.bmp /nonexistent/a.png folder.png /proc/a.png; do
    run "${quick[@]}" --out "$out"
    refused
done
if [ "$(id -u)" -ne 0 ]; then
    run "${quick[@]}" --out readonly/a.png
    refused
    expect_no_file readonly/a.txt
fi
for size in 0x0 -1x100 100x100 99999x99999 1600 axb 1600x1000x3 ''; do
    run "${quick[@]}" --out bad.png "--size=$size"
    refused
    expect_no_file bad.png
    expect_no_file bad.txt
done
run "${quick[@]}" --out bad.png --panel nothing
refused
expect_stderr_contains "sheaf-fill"
run "${quick[@]}" --out bad.png --theme blue
refused
for wrong in "--goto 1s" "--at 1s" "--at -1s" "--goto x" "--at 10ms --goto 10ms" "--at 10ms --at 20ms" "--scale 0" "--scale 9" \
    "--scale 1.5" "--size 9000x9000 --scale 2" "--fps 0" "--fps 61" "--last 0" "--select cpu=4" "--select cpu=-1" \
    "--select node=1" "--select cache=nothing" "--select cpu" "--select sheaf" "--select sheaf=0:third" "--select sheaf=4:main" "--select barn=1" "--panel machine --panel x" "--layout nothing" "--layout barns --panel machine" "--layout x --out a.csv"; do
    # shellcheck disable=SC2086  # several words on purpose
    run "${quick[@]}" --out bad.png $wrong
    refused
    expect_no_file bad.png
done
for panels in "" "--panel machine --panel caches"; do
    # shellcheck disable=SC2086
    run "${quick[@]}" $panels --out bad.csv
    refused
    expect_stderr_contains "--panel"
done
run "${quick[@]}" --goto 1ms --out bad.webp
refused
run "${quick[@]}" --seconds 3000 --last 3000 --out bad.webp
refused
run "${quick[@]}" --out bad.png --era 1.0
refused
run capture --machine nowhere --out bad.png
refused
expect_no_file bad.png
expect_no_file bad.txt
run capture --machine laptop-4 --seconds 0.1 --at "20ms: set maple_node capacity 64" --set max-full=3 --out changed.png
expect_exit 0
checks=$((checks + 1))
grep -q "set maple_node capacity 64" changed.txt || fault "expected the text to tell of the change"
checks=$((checks + 1))
grep -q "max-full=3" changed.txt || fault "expected the text to tell of the override"
run capture --machine laptop-4 --seconds 0.1 --at "20ms: dance" --out refused.png
expect_exit 2
expect_stderr_lines 1
finish
