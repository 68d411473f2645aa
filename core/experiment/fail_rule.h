// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/metric.h"
#include "core/experiment/results.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// A condition under which a comparison fails, for scripts: `slowpath_share>+10%` (an era's mean is more than 10 %
/// above the base's), `model_cycles<-5%` (more than 5 % below it), `bytes_parked>1e6` (any era's mean is above that
/// value).
struct FailRule {
    enum class Relation : std::uint8_t { above, below };

    std::string text; ///< as written
    const MetricInfo* metric = nullptr;
    Relation relation = Relation::above;
    bool isChange = false; ///< `limit` is percent of the base's mean, with its sign
    double limit = 0;
};

/// Errors: "--fail-if" with what was found and what was expected; an unknown metric with those there are.
Result<FailRule> parseFailRule(std::string_view text);

/// What breaks the rules, one sentence a cell with both figures; empty: nothing does. A base whose mean is 0 is passed
/// by any value on the other side of 0. Errors: a rule about a metric that no cell has, or a change where no cell has a
/// base to be compared with: a rule that cannot fail is a mistake.
Result<std::vector<std::string>> brokenRules(const ResultSet& results, const std::vector<FailRule>& rules,
                                             const std::string& base);

} // namespace sheafscope
