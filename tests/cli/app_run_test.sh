#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# app/run around a tiny project: what it prints, its exit codes, what it says when it cannot go on.
# shellcheck source-path=SCRIPTDIR source=lib.sh
source "$(dirname "$0")/lib.sh"

repo=$SHEAFSCOPE_TESTDIR/..
project="$scratch/a project"
mkdir -p "$project/app" "$project/resources" bin elsewhere
cp "$repo/app/run" "$project/app/run"
cp "$repo/resources/setup.sh" "$project/resources/setup.sh"
printf '[app]\nbash  # surely there\n' >"$project/resources/packages.txt"
cat >"$project/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(Tiny LANGUAGES CXX)
add_executable(sheafscope main.cpp)
END
write_main()
{
    printf '#include <cstdio>\nint main(int argc, char** argv) { std::puts(argv[argc - 1]); return %s; }\n' "$1"
}
write_main 7 >"$project/main.cpp"

cd elsewhere || exit 1
run_program "$project/app/run" one "two words"
expect_exit 7
expect_stdout_is "two words"
expect_stderr_contains "configuring and building"

run_program "$project/app/run" again
expect_exit 7
expect_stdout_is "again"
expect_stderr_empty

write_main 9 >"$project/main.cpp"
run_program "$project/app/run" changed
expect_exit 9
expect_stdout_is "changed"

mv "$project" "$scratch/moved project"
project="$scratch/moved project"
run_program "$project/app/run" moved
expect_exit 9
expect_stdout_is "moved"

echo "no C++" >"$project/main.cpp"
run_program "$project/app/run" broken
expect_exit 3
expect_stdout_empty
expect_stderr_contains "main.cpp"
expect_stderr_contains "building failed"

# Not root, no sudo: the command to run, and nothing else happens.
printf '#!/bin/sh\necho 1000\n' >"$scratch/bin/id"
printf '#!/bin/sh\nexit 1\n' >"$scratch/bin/sudo"
chmod +x "$scratch/bin/id" "$scratch/bin/sudo"
echo 'no-such-package-here  # missing' >>"$project/resources/packages.txt"
PATH=$scratch/bin:$PATH run_program "$project/app/run" unprivileged
expect_exit 2
expect_stdout_empty
expect_stderr_contains "apt-get install --no-install-recommends no-such-package-here"
finish
