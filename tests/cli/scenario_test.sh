#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Scenario files: checked with line and column, run with the same hash everywhere, compared.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

cat >storm.json <<'JSON'
// What we argue about.
{
  "format": "sheafscope-scenario",
  "version": 1,
  "title": "A storm",
  "machine": {"numactl": ["node 0 cpus: 0 1", "node 0 size: 2048 MB"]},
  "workload": "fork",
  "duration": 0.05, /* seconds */
  "actions": ["20ms: set maple_node capacity 64"]
}
JSON

run scenario storm.json
expect_exit 0
expect_stderr_empty
expect_stdout_matches '^title +A storm$'
expect_stdout_matches '^action +0.02s: set maple_node capacity 64$|^action +20ms: set maple_node capacity 64$'
expect_stdout_matches '^hash +[0-9a-f]{12}$'
hash=$(awk '$1 == "hash" { print $2 }' .out)

run scenario --hashed-text storm.json
checks=$((checks + 1))
[ "$(sha256sum <.out | cut -c 1-12)" = "$hash" ] || fault "expected sha256sum of the hashed text to begin with $hash"

run scenario --canonical storm.json
expect_exit 0
cp .out canonical.json
run scenario --canonical canonical.json
expect_same_bytes .out canonical.json
run scenario --diff storm.json canonical.json
expect_exit 0
expect_stdout_is "the scenarios are equal"

# Text, JSON and capture carry the hash, and what they print repeats the run.
run run --scenario storm.json
expect_exit 0
expect_stdout_matches "^hash +$hash\$"
cp .out first
run run --scenario canonical.json
expect_same_bytes .out first
run run --scenario storm.json --json
expect_stdout_contains "\"scenario_hash\": \"$hash\""
run run --scenario storm.json --print-scenario
expect_exit 0
cp .out printed.json
run run --scenario printed.json
expect_same_bytes .out first
run capture --scenario storm.json --size 640x480 --panel counters --out x.png
expect_exit 0
checks=$((checks + 2))
grep -qE "^hash +$hash\$" x.txt || fault "expected the hash in the text twin"
grep -aq "$hash" x.png || fault "expected the hash in the PNG's text"
checks=$((checks + 1))
grep -aq 'Scenario file' x.png || fault "expected the scenario file in the PNG's text"
run sysfs maple_node --scenario storm.json
expect_exit 0

# Options win over the file; then it is another scenario.
run run --scenario storm.json --era 7.1 --seed 7 --param vmas=40 --set max-full=20 --cache-spec 'maple_node capacity=8'
expect_exit 0
expect_stdout_matches '^seed +7$'
expect_stdout_contains "7.1 + max-full=20"
checks=$((checks + 1))
! grep -q "$hash" .out || fault "expected another hash"
run run --scenario storm.json --seed 7 --print-scenario
cp .out other.json
run scenario --diff storm.json other.json
expect_exit 1
expect_stdout_is "seed: 42 / 7"

# Presets.
run presets
expect_exit 0
expect_stdout_matches '^hotplug: '
run run --scenario lower-capacity --ops 2000
expect_exit 2
expect_stderr_contains "--seconds"
run run --scenario lower-capacity --seconds 0.02
expect_exit 0
expect_stdout_matches '^maple_node .* sheaves of 4$'
run run --scenario no-such-preset
expect_exit 2
expect_stderr_contains "unknown scenario 'no-such-preset'"
expect_stderr_lines 1

# Files beside the scenario are found from everywhere.
mkdir -p sub
printf 'node 0 cpus: 0\nnode 0 size: 1024 MB\n' >sub/box.txt
printf '{"format": "sheafscope-scenario", "version": 1, "machine": {"file": "box.txt"}, "duration": 0.01}' >sub/b.json
run run --scenario sub/b.json
expect_exit 0
cd sub || exit 1
run_program "$SHEAFSCOPE" scenario --canonical b.json
expect_exit 0
cd ..

# Bad input: one sentence with the place.
bad()
{
    printf '%s' "$1" >bad.json
    run scenario bad.json
    expect_exit 2
    expect_stdout_empty
    expect_stderr_lines 1
    expect_stderr_contains "$2"
}
bad '{"format": "sheafscope-scenario", "version": 1, "sed": 1}' "bad.json:1:49: unknown key 'sed'"
bad '{"format": "sheafscope-scenario", "version": 1, "seed": "x"}' "bad.json:1:57: 'seed' is a string"
bad '{"format": "sheafscope-scenario", "version": 1' "bad.json:1:"
bad '{"format": "sheafscope-scenario", "version": 1, "duration": 2,
  "actions": ["1s: cpu 3 offline", "1s: cpu 3 offline"]}' "bad.json:2:"
bad '' "no JSON"
bad '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' "too deep"
head -c 100000 /dev/urandom >noise.json
run scenario noise.json
expect_exit 2
expect_stderr_lines 1
run scenario nowhere.json
expect_exit 2
run scenario
expect_exit 2
run scenario --diff storm.json
expect_exit 2
run scenario --diff --canonical storm.json storm.json
expect_exit 2

# The schema says the same as the program does.
run scenario --schema
expect_exit 0
cp .out schema.json
if python3 -c 'import jsonschema' 2>/dev/null; then
    "$SHEAFSCOPE" presets | sed -nE 's/^([a-z0-9-]+): .*/\1/p' | while read -r name; do
        "$SHEAFSCOPE" scenario --canonical "$name" >"preset-$name.json"
    done
    cat >check.py <<'PYTHON'
import glob, json, jsonschema
schema = json.load(open("schema.json"))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
files = glob.glob("preset-*.json") + ["canonical.json", "printed.json", "other.json"]
assert len(files) > 20
for name in files:
    for error in validator.iter_errors(json.load(open(name))):
        raise SystemExit(f"{name}: {error.message}")
good = json.load(open("canonical.json"))
for key, value in {"sed": 1, "seed": "x", "mode": "quick", "duration": 0, "pace": "fast", "look": "x", "version": 2,
                   "actions": ["now"], "machine": 4, "caches": [{"name": "x", "flags": ["red"]}]}.items():
    if validator.is_valid({**good, key: value}):
        raise SystemExit(f"the schema accepts {key}: {value}")
PYTHON
    checks=$((checks + 1))
    python3 check.py >.out 2>.err || fault "expected the schema to accept all presets and refuse what the program refuses"
fi
finish
