// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_document.h"

#include <span>
#include <string>
#include <string_view>

/// Scenarios that belong to the program: resources/presets/*.json, one for each question that a scenario can answer.
namespace sheafscope {

struct Preset {
    std::string name; ///< "barn-on-memoryless-node"; also `--scenario NAME`
    ScenarioDocument document;
};

/// All of them in the order of their files' names, which begin with a number that is not part of the name. Read once,
/// then immutable; any thread. A resource that is no scenario ends the program: that is a fault of the build, and a
/// test reads them all.
std::span<const Preset> presets();
/// nullptr: there is none of that name.
const Preset* findPreset(std::string_view name);

/// What `--scenario NAME` names: a workload of the catalogue, "trace" or "script" (a document with that workload and
/// nothing else), a preset, or a scenario file (a name with a '/' or ".json", or of a file that is there). Errors: as
/// loadScenario(), or "--scenario" with what is known.
Result<ScenarioDocument> scenarioNamed(const std::string& name);
/// scenarioNamed() gives a whole scenario for it, not only a workload.
bool isScenarioDocument(const std::string& name);

/// The JSON Schema of scenario files.
std::string_view scenarioSchema();

} // namespace sheafscope
