#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheafscope report and import-fastpath: forms, merging, and one sentence for what cannot be.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

data=$SHEAFSCOPE_TESTDIR/data
cp "$data/results/made-up.json" a.json

refused()
{
    expect_exit "${1:-2}"
    expect_stdout_empty
    expect_stderr_lines 1
}

run --help
expect_stdout_contains "import-fastpath"

# The forms, to standard output and to files by their endings.
run report a.json
expect_exit 0
expect_stderr_empty
expect_stdout_contains "userspace model of mm/slub.c, not a kernel measurement"
checks=$((checks + 1))
LC_ALL=C grep -nE '.{73}|[^ -~]| $|^[ >]|^From ' .out && fault "expected the rules of a mail"
cp .out mail
for form in grid robot md csv json html; do
    run report a.json --format "$form" --out "out.$form"
    expect_exit 0
    expect_stdout_empty
    expect_file "out.$form"
done
run report a.json --out out.txt
expect_same_bytes out.txt out.grid
run report a.json --format mail --plots
expect_stdout_contains "|__A__|"
run report a.json --base 7.0
expect_stdout_contains "7.0 (base)"

# JSON keeps to its schema.
run_program python3 -c '
import json, sys, jsonschema
jsonschema.validate(json.load(open("out.json")), json.load(open(sys.argv[1])))' \
    "$SHEAFSCOPE_TESTDIR/../resources/schemas/comparison-report.schema.json"
expect_exit 0

# Pages: one file with its pictures, the same bytes twice, nothing loaded.
checks=$((checks + 1))
[ "$(grep -c '<svg' out.html)" -eq 4 ] || fault "expected a picture a group in out.html"
checks=$((checks + 1))
grep -nE '(src|href|url)[=(]"?https?:' out.html | grep -v 'xmlns' && fault "expected a page that loads nothing"
run report a.json --out once.pdf
expect_exit 0
run report a.json --out twice.pdf
expect_same_bytes once.pdf twice.pdf
checks=$((checks + 1))
[ "$(head -c 5 once.pdf)" = "%PDF-" ] || fault "expected a PDF"

# Merging: the same file twice counts once; other machines stand beside; what does not belong together is refused.
run report a.json a.json
expect_exit 0
expect_same_bytes .out mail
sed 's/small-2x4/other-2x4/g' a.json >b.json
run report a.json b.json --format csv
expect_exit 0
expect_stdout_contains "other-2x4"
sed 's/"version":"9.9.9"/"version":"9.9.8"/' a.json >old.json
run report a.json old.json
refused
expect_stderr_contains "old.json: is of Sheafscope 9.9.8"
sed 's/0123456789abcdef/1111111111111111/' a.json >elsewhere.json
run report a.json elsewhere.json
refused
expect_stderr_contains "another scenario 'fork'"
sed 's/"version": 1,/"version": 2,/' a.json >newer.json
run report newer.json
refused
expect_stderr_contains "newer.json"
head -c 700 a.json >cut.json
run report cut.json
refused
sed '0,/"slowpath_share":[0-9.]*/s//"slowpath_share":NaN/' a.json >nan.json
run report nan.json
refused
expect_stderr_contains "nan.json"
sed 's/"slowpath_share"/"luck"/' a.json >unknown.json
run report unknown.json
refused
expect_stderr_contains "unknown metric 'luck'"
run report no-such.json
refused
run report a.json --base 6.12
refused
expect_stderr_contains "6.12 did not run"
run report a.json --format docx
refused
expect_stderr_contains "--format"
run report a.json --out report.docx
refused
expect_stderr_contains "--out"
expect_no_file report.docx
run report
expect_exit 2

# What cannot be written: exit code 3, and nothing half written.
run report a.json --out /dev/full
refused 3
run report a.json --out no-such-folder/out.txt
refused 3
run report a.json --format pdf --out /dev/full
refused 3
# shellcheck disable=SC2016  # the inner shell expands it
run_program bash -c '"$SHEAFSCOPE" report a.json >/dev/full'
refused 3

# The seed's table, as printed and as it came by mail.
run import-fastpath "$data/fastpath/seed.txt"
expect_exit 0
expect_stdout_matches '^- 7-0-0-rc5 +\(R\) +-10\.28%$'
cp .out clean
run import-fastpath "$data/fastpath/seed-mail.txt"
expect_exit 0
expect_same_bytes .out clean
run import-fastpath "$data/fastpath/seed-mail.txt" --with a.json --out beside.txt
expect_exit 0
checks=$((checks + 1))
grep -q 'same sign & size' beside.txt || fault "expected verdicts in beside.txt"
run import-fastpath a.json
refused
expect_stderr_contains "holds no table"
run import-fastpath no-such.txt
refused
run import-fastpath "$data/fastpath/seed.txt" --out /dev/full
refused 3
# Our own grid is such a table.
run import-fastpath out.grid
expect_exit 0
finish
