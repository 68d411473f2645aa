// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario_choice.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace sheafscope {

/// Operations of a run a CPU of its machine.
struct LengthPerCpu {
    std::uint64_t warmup = 10'000;
    std::uint64_t operations = 30'000;
    friend bool operator==(const LengthPerCpu&, const LengthPerCpu&) = default;
};

/// A scenario to be run many times, with the name it has in tables.
struct ComparedScenario {
    std::string label;
    ScenarioChoice choice; ///< its era and seed are not looked at; its machine only if the plan names none
    std::string machine;   ///< on which it says most; empty: any
    /// Of a preset or scenario file: how long it runs on its own machine, where it says so. All of it counts, since its
    /// timed actions are told from the start.
    std::optional<LengthPerCpu> length = {};
    std::optional<std::uint64_t> seed = {}; ///< of a preset or scenario file: of the first run
};

/// "fork" or "burst w=160 size=64" (also with commas), a preset or the name of a scenario file, these too with
/// parameters behind. Of a document its machine, caches, overrides, parameters, pace and timed actions hold, and its
/// seed and length where the experiment names none; eras are the experiment's. Errors: "--scenario", or the file with
/// line and column.
Result<ComparedScenario> parseComparedScenario(const std::string& text);

/// Of the first run where the experiment names none: the one of the documents, or 1. Error: "--scenario", two documents
/// with different seeds.
Result<std::uint64_t> firstSeedOf(std::span<const ComparedScenario> scenarios);

/// The machine it runs on where the experiment names none.
std::string machineOf(const ComparedScenario& scenario);

/// What a report says of a scenario.
struct ScenarioIdentity {
    std::string hash;     ///< scenarioHash() of the scenario as it was given, on its own machine
    std::string document; ///< the scenario file that repeats it, see portableText()
};
/// Error: its own machine cannot be loaded.
Result<ScenarioIdentity> identityOf(const ComparedScenario& scenario);

} // namespace sheafscope
