// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <string>
#include <vector>

namespace sheafscope {

/// One thing in which two scenarios differ: "why can I not reproduce it on my box?"
struct ScenarioDifference {
    std::string what; ///< "era", "node 1 size", "mechanism max-full", "parameter processes", "action" ...
    std::string left; ///< "none" where there is none
    std::string right;
    friend bool operator==(const ScenarioDifference&, const ScenarioDifference&) = default;
};

/// What differs in what runs, in the order machine, era, mechanisms, caches, workload, run, actions; empty if the
/// hashes are equal. Values at their defaults count as said. Title, question and the cache that is shown do not count.
std::vector<ScenarioDifference> scenarioDifferences(const Scenario& left, const Scenario& right,
                                                    const ScenarioChoice& leftChoice,
                                                    const ScenarioChoice& rightChoice);

/// A line each, "node 1 size: 0 MB / 193175 MB"; "the scenarios are equal" if there is none.
std::string differencesText(const std::vector<ScenarioDifference>& differences);

} // namespace sheafscope
