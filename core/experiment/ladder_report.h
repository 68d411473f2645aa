// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/ladder.h"
#include "core/experiment/waterfall.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

struct LadderReport {
    ResultHead head;
    std::string overrides;        ///< at both ends; empty: none
    std::uint64_t operations = 0; ///< a CPU
    LadderPlan plan;
    std::vector<LadderMetric> metrics;
};

/// How the shares came about, in sentences: the order or how many orders, what was left out and why.
std::string ladderRule(const LadderPlan& plan);
Waterfall waterfallOf(const LadderPlan& plan, const LadderMetric& metric);

/// As a mail: ASCII, at most 72 columns. With the waterfall's twin.
std::string ladderText(const LadderReport& report);
/// A line for each metric and step.
std::string ladderCsv(const LadderReport& report);
inline constexpr const char* kLadderFormat = "sheafscope-ladder";
inline constexpr unsigned kLadderVersion = 1;
/// {"format": "sheafscope-ladder", "version": 1, ...}
std::string ladderJson(const LadderReport& report);
/// The inverse: equal reports are equal bytes again. The steps are planned anew and have to be those of the file.
/// Errors name `source` and what was expected: another format or version, other steps, figures that are missing.
Result<LadderReport> parseLadder(std::string_view text, const std::string& source);

} // namespace sheafscope
