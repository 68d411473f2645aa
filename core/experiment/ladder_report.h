// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/ladder.h"
#include "core/experiment/waterfall.h"

#include <cstdint>
#include <string>
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
/// {"format": "sheafscope-ladder", "version": 1, ...}
std::string ladderJson(const LadderReport& report);

} // namespace sheafscope
