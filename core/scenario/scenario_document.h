// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/scenario/scenario_choice.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A scenario as one small file that another person can rerun: JSON (resources/schemas/scenario.json tells its form),
/// comments allowed. Example:
///
///     {
///       "format": "sheafscope-scenario",
///       "version": 1,
///       "machine": "ublk-8x24-mem2",
///       "era": "7.0",
///       "workload": "fork",
///       "duration": 3,
///       "actions": ["1s: set maple_node capacity 64"]  // the texts of core/engine/change.h
///     }
namespace sheafscope {

struct ScenarioDocument {
    std::string title;             ///< one line, for galleries and captions
    std::string question;          ///< what it answers
    std::vector<std::string> look; ///< what to look at, a sentence each
    ScenarioChoice choice;
    friend bool operator==(const ScenarioDocument&, const ScenarioDocument&) = default;
};

/// Where the parts of a document are in its text, by path: "machine", "parameters/processes", "actions/2".
using ScenarioPlaces = std::map<std::string, TextPlace>;

struct ReadScenario {
    ScenarioDocument document;
    ScenarioPlaces places;
};

inline constexpr int kScenarioVersion = 1;

/// Reads and checks a document: names of machines, eras, mechanisms, workloads and parameters, ranges, and what
/// contradicts itself. `source` names it in errors, which have line and column. Names of files in it are relative to
/// `folder` (empty: to where the process is).
Result<ReadScenario> readScenario(std::string_view text, const std::string& source, const std::string& folder);
/// The same of a file, which may be packed.
Result<ReadScenario> loadScenario(const std::string& path);

/// The document with its keys in their order, what is as usual left out, so that equal scenarios have equal texts.
/// Files in it are named relative to `folder` where they lie in it (empty: as they are).
std::string scenarioJson(const ScenarioDocument& document, const std::string& folder = {});

/// Gives an error of makeScenario() or Simulation::create() the place in the document that it is about.
Error placedError(Error error, const ReadScenario& read, const std::string& source);

} // namespace sheafscope
