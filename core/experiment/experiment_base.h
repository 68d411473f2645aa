// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/compare.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sheafscope {

/// What ladders and sweeps have in common: one scenario on one machine, so many runs of such a length.
struct ExperimentBase {
    ComparedScenario scenario;
    std::string machine;                ///< what loadMachine() understands; empty: the scenario's own, or any
    std::vector<std::string> overrides; ///< of mechanisms, "NAME=VALUE"
    LengthPerCpu length;
    std::uint64_t seed = 1; ///< of the first run; the others follow
    unsigned runs = 6;
    std::optional<CostProfile> profile; ///< nothing: no modelled cost
    std::string command;                ///< that repeats it

    [[nodiscard]] std::vector<std::uint64_t> seeds() const;
    /// The scenario's own, and `overrides` behind them.
    [[nodiscard]] std::vector<std::string> allOverrides() const;
    /// What loadMachine() is asked for.
    [[nodiscard]] std::string machineSpec() const;
    /// On a machine with so many CPUs.
    [[nodiscard]] RunLength lengthFor(unsigned cpus) const;
    /// "published: ..."; empty without a profile.
    [[nodiscard]] std::string profileText() const;
};

/// Errors: --ops, --runs and --seed, out of what compare takes.
Result<void> checkNumbers(const ExperimentBase& base);

} // namespace sheafscope
