// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/scenario/scenario_document.h"

#include <cstdint>
#include <string>
#include <vector>

/// What the window wants to be compared, climbed or swept, as the words of the command line that does the same: the
/// window reads them with the program's own parser, so what it runs is what the shown command repeats.
namespace sheafscope {

using Words = std::vector<std::string>;

/// What all experiments have.
struct ExperimentWish {
    std::vector<std::string> scenarios; ///< "fork", "burst w=160"; a preset or file
    std::vector<std::string> machines;  ///< empty: each scenario's own
    std::vector<std::string> overrides; ///< of mechanisms, in all eras
    std::string runs = "6";
    std::string seed = "1";
    std::string warmup = "10k"; ///< operations a CPU
    std::string operations = "30k";
    std::string profile = "published"; ///< or "none", or a file
    friend bool operator==(const ExperimentWish&, const ExperimentWish&) = default;
};
struct CompareWish : ExperimentWish {
    std::vector<std::string> eras; ///< "7.0", "7.0+max-full=20"
    std::string base;              ///< empty: 6.19 if it runs, else the first
};
struct LadderWish : ExperimentWish {
    std::string from;
    std::string to;
    std::string metric = "slowpath_share";
};
struct SweepWish : ExperimentWish {
    std::vector<std::string> axes; ///< "capacity=8..256"
    std::string era = "7.0";
    std::string metric = "slowpath_share";
};

/// What the results of a file were made with, as far as they say.
[[nodiscard]] CompareWish wishOf(const ResultHead& head);

/// From "sheafscope" on.
[[nodiscard]] Words compareWords(const CompareWish& wish);
[[nodiscard]] Words ladderWords(const LadderWish& wish);
[[nodiscard]] Words sweepWords(const SweepWish& wish);
/// As a shell takes it.
[[nodiscard]] std::string commandOf(const Words& words);
/// The inverse of commandOf().
[[nodiscard]] Words wordsOf(const std::string& command);

/// With the cost profile loaded. Errors name the option and what was expected.
Result<ComparePlan> readCompare(const Words& words);
Result<cli::LadderCommand> readLadder(const Words& words);
Result<cli::SweepCommand> readSweep(const Words& words);

/// What runs in the window as `--scenario` says it: the workload with its parameters, the preset it is, or the file it
/// came from. Error: it has timed actions, caches of its own or a trace, and no file yet.
Result<std::string> scenarioWords(const ScenarioDocument& document, const std::string& path);

} // namespace sheafscope
