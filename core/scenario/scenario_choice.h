// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/simulation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sheafscope {

/// A scenario as people spell it: names instead of values. The command line, the window's controls, its settings and
/// scenario files (scenario_document.h) all speak this; makeScenario() turns it into what runs. The defaults show most
/// at a glance: a fork storm on a machine where six of eight nodes have no memory, so that cards with and without a
/// barn stand side by side.
struct ScenarioChoice {
    std::string machine = "ublk-8x24-mem2"; ///< what loadMachine() understands
    std::string era = "7.0";
    std::string workload = "fork";
    std::string file;  ///< of a trace or op script
    std::string cache; ///< shown first; empty: the workload's main cache
    ParameterValues parameters;
    std::vector<std::string> overrides; ///< of mechanisms, "NAME=VALUE"
    std::vector<std::string> changes;   ///< of the running allocator, "TIME: CHANGE" (core/engine/change.h)
    std::uint64_t seed = 42;
    double pace = 500'000; ///< operations per second of model time; sheaves fill and drain within a second
    EngineMode mode = EngineMode::concurrent;
    std::vector<CacheRequest> caches;        ///< other than the workload's
    std::optional<double> seconds;           ///< of model time to run; empty: until stopped, or as the verb has it
    std::optional<std::uint64_t> operations; ///< to run, instead of `seconds`
    friend bool operator==(const ScenarioChoice&, const ScenarioChoice&) = default;
};

/// Errors name the option that is wrong ("--machine", "--era", "--set", "--scenario", "--param", "--file",
/// "--cache-spec") and what was expected. Reads the machine unless `known` already is the one that the choice names
/// (standard input can be read only once); any thread.
Result<Scenario> makeScenario(const ScenarioChoice& choice, std::shared_ptr<const Machine> known = {});

/// The cache of that name, or the main cache if `name` is empty. Error: "--cache", with the caches there are.
Result<CacheId> findCache(const SourceInfo& info, const std::string& name);

/// The parameters of a workload, "trace" included; empty for "script" and unknown ones.
std::span<const ParameterInfo> parametersOf(std::string_view workload);
/// It reads a file: "trace" and "script".
bool needsFile(std::string_view workload);

/// The same scenario with what is as usual left out and in one order: parameters and mechanisms at their defaults go,
/// changes are sorted by time. What cannot be understood stays as it is.
ScenarioChoice normalized(ScenarioChoice choice);

enum class FileNames : std::uint8_t {
    bare, ///< without their folders, because a picture must not tell where its maker keeps his files
    full
};
/// The command line that repeats the choice: "--machine seed-1x64 --era 7.0 ...". A machine that is a text and has no
/// name is `--machine -` if `names` are bare, else the text itself.
std::string choiceArguments(const ScenarioChoice& choice, FileNames names = FileNames::bare);
/// The text as one word of a shell.
std::string shellWord(const std::string& text);

} // namespace sheafscope
