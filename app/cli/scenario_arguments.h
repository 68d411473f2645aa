// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The options that choose a scenario, which many verbs share, and the verbs about scenario files.
namespace sheafscope::cli {

/// The texts behind the options that choose a scenario, until all of them are there.
struct ScenarioTexts {
    ScenarioChoice choice; ///< `workload` is what --scenario says: a workload, a preset or a file
    std::string seed;
    std::string pace;
    std::string mode;
    std::string trace;
    std::string file; ///< given without an option: a scenario, trace or machine
    std::vector<std::string> parameters;
    std::vector<std::string> caches;
    const CLI::App* app = nullptr; ///< tells which options were given
};

void addScenarioOptions(CLI::App& app, ScenarioTexts& texts);
/// Options win over the scenario file that --scenario names; those that may be repeated add to it. `usualMode`: where
/// neither says one. Errors name the option or the file with line and column.
Result<ScenarioChoice> finishScenario(ScenarioTexts texts, EngineMode usualMode);

/// A file of compare, sweep or ladder, by its content.
bool isFileOfResults(const std::string& path);

struct ScenarioCommand {
    enum class Print : std::uint8_t { summary, canonical, hashedText, schema, difference };
    std::vector<std::string> names; ///< files or presets; two for `difference`, none for `schema`
    Print print = Print::summary;
};
struct PresetsCommand {};

struct ScenarioVerbTexts {
    std::vector<std::string> names;
    bool canonical = false;
    bool hashedText = false;
    bool schema = false;
    bool difference = false;
};
void addScenarioVerbs(CLI::App& app, ScenarioVerbTexts& texts);
Result<ScenarioCommand> finishScenarioVerb(const ScenarioVerbTexts& texts);

} // namespace sheafscope::cli
